// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/integer_kernels.h"

#include <cstdint>
#include <vector>

namespace quantoscope::kernels {

// An integer depthwise convolution on AVX2, channels last. oneDNN's kernel for processors without VNNI multiplies one tap at a time;
// this one takes two taps to a 16-bit multiply-add (vpmaddwd), which is exact for any 8-bit integers, and is three to five times
// as fast. The results are those of the reference.
struct DepthwiseShape {
    std::int64_t batch = 1, channels = 1;
    std::int64_t height = 1, width = 1, outHeight = 1, outWidth = 1;
    Window2d window;
};

// Calls row(image, y) for every row of the output, on several threads where there is enough to do.
template <typename Row>
void forOutputRows(const DepthwiseShape &shape, Row &&row)
{
    const std::int64_t rows = shape.batch * shape.outHeight;
    [[maybe_unused]] const bool isMuch = rows * shape.outWidth * shape.channels > 16384;
#pragma omp parallel for if (isMuch)
    for (std::int64_t r = 0; r < rows; ++r)
        row(r / shape.outHeight, r % shape.outHeight);
}

class DepthwiseKernel
{
public:
    // `weight` is [channels, taps], `bias` and `multiplier` per channel, `bounds` those of the activation in units of the result.
    DepthwiseKernel(const DepthwiseShape &shape, const std::vector<std::int8_t> &weight, const std::vector<std::int32_t> &bias,
                    const std::vector<float> &multiplier, const StoredIntegers &from, const StoredIntegers &to, Bounds bounds);

    static bool usable(); // the processor has AVX2

    // Reads up to 16 bytes past the end of `in`.
    void run(const void *in, void *out) const;

private:
    void row(std::int64_t image, std::int64_t y, const std::uint8_t *in, std::uint8_t *out) const;

    DepthwiseShape m_shape;
    StoredIntegers m_from, m_to;
    Bounds m_bounds;
    std::size_t m_blocks = 0;            // of 16 channels
    std::size_t m_pairs = 0;             // of taps
    std::vector<std::int16_t> m_weight;  // [block][pair][16 channels][2 taps]
    std::vector<std::int32_t> m_bias;    // padded to blocks, zero point included
    std::vector<float> m_multiplier;     // padded to blocks
    std::vector<std::uint8_t> m_padding; // one pixel of zero points
};

} // namespace quantoscope::kernels
