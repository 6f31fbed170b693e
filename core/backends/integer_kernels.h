// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph.h"

#include <cstddef>
#include <cstdint>

// Loops over stored integers (u8 or s8, channels last) for the operations that oneDNN has no integer primitive for, or a slower
// one. Each gives the integers of the reference backend exactly. Big arrays are split over OpenMP threads.
namespace quantoscope::kernels {

// How a tensor's integers lie in memory. `zero` and the bounds are those of the stored integers: a signed tensor that is stored
// unsigned has 128 added to all three.
struct StoredIntegers {
    bool isSigned = false;
    float scale = 1.F;
    std::int32_t zero = 0;
    std::int32_t low = 0;
    std::int32_t high = 255;
};

// Smallest and largest value an activation allows, in units of `to.scale`.
struct Bounds {
    float low, high;
};

void quantize(const float *in, void *out, std::size_t count, const StoredIntegers &to);
// [batch, channels, pixels] float → [batch, pixels, channels] integers.
void quantizePlanar(const float *in, void *out, std::size_t batch, std::size_t channels, std::size_t pixels, const StoredIntegers &to);
void dequantize(const void *in, float *out, std::size_t count, const StoredIntegers &from);
void fakeQuantize(float *values, std::size_t count, const StoredIntegers &grid);

// out = round(bound((a − za)·sa/so + (b − zb)·sb/so) + zo)
void add(const void *a, const StoredIntegers &qa, const void *b, const StoredIntegers &qb, void *out, const StoredIntegers &to,
         std::size_t count, Bounds bounds);
// out = round(factor[c]·q + offset[c]); factor and offset are for the stored integers.
void channelAffine(const void *in, bool inSigned, void *out, const StoredIntegers &to, const float *factor, const float *offset,
                   std::size_t rows, std::size_t channels);
// out = min(max(q, low), high)
void clamp(const void *in, void *out, std::size_t count, bool isSigned, std::int32_t low, std::int32_t high);
// `channels` integers of each row into rows of `stride`, rescaled to `to`.
void rescaleRows(const void *in, const StoredIntegers &from, void *out, const StoredIntegers &to, std::size_t rows, std::size_t channels,
                 std::size_t stride);

// Max and average pooling, adaptive included, channels last. In and out have the same QParams.
struct PoolShape {
    std::int64_t batch, channels, height, width, outHeight, outWidth;
};
void pool(const Node &node, const void *in, void *out, const StoredIntegers &q, const PoolShape &shape);
void poolFloat(const Node &node, const float *in, float *out, const PoolShape &shape);

float absoluteMaximum(const float *in, std::size_t count);

} // namespace quantoscope::kernels
