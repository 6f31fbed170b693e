// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

// Float loops of a transformer that are quicker written out than as primitives. Split over OpenMP threads.
namespace quantoscope::kernels {

void layerNorm(const float *in, float *out, std::size_t rows, std::size_t features, const float *gamma, const float *beta, float epsilon);

// out[r] = table[ids[r]], ids outside the table are clamped into it.
void gatherRows(const float *table, std::size_t tableRows, std::size_t features, const std::int32_t *ids, std::size_t rows, float *out);

// Scaled dot-product attention on rows of [batch · sequence]. `stride`s are floats from one row to the next.
struct AttentionShape {
    std::size_t batch, sequence, heads, headSize;
    float scale;
    std::size_t threads; // at least 1
};
struct Rows {
    const float *data;
    std::size_t stride;
};
// `mask` is [batch, sequence], 0 = take no part. `scratch` holds threads · sequence · sequence floats.
void attention(Rows query, Rows key, Rows value, const std::int32_t *mask, float *out, float *scratch, const AttentionShape &shape);

void sigmoid(const float *in, float *out, std::size_t count);

} // namespace quantoscope::kernels
