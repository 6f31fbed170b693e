// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/depthwise_kernel.h"

namespace quantoscope::kernels {

// A 3×3 integer depthwise convolution on AVX-512 VNNI, channels last. Four neighbouring pixels are laid side by side once and serve
// two outputs (vpdpbusd with the weights at the left, then at the right), and bounds are met on packed bytes; oneDNN's kernel lays
// every tap out anew. The results are those of the reference.
class DepthwiseVnniKernel
{
public:
    // Parameters as for DepthwiseKernel; fits() must have said yes.
    DepthwiseVnniKernel(const DepthwiseShape &shape, const std::vector<std::int8_t> &weight, const std::vector<std::int32_t> &bias,
                        const std::vector<float> &multiplier, const StoredIntegers &from, const StoredIntegers &to, Bounds bounds);

    static bool usable(); // the processor has AVX512_VNNI
    // 3×3, not dilated to the right, on unsigned integers.
    static bool fits(const Window2d &window, const StoredIntegers &from);

    void run(const void *in, void *out) const;

private:
    void row(std::int64_t image, std::int64_t y, const std::uint8_t *in, std::uint8_t *out) const;

    DepthwiseShape m_shape;
    std::int16_t m_zero = 0;             // of the result, 128 more where it is signed
    std::uint8_t m_low = 0, m_high = 0;  // of the result, counted like m_zero
    std::uint8_t m_flip = 0;             // 0x80 where the result is signed
    std::vector<std::int8_t> m_weight;   // [block][kernel row][left, right][4 vectors][channels of a vector][4 taps]
    std::vector<std::int32_t> m_bias;    // [block][4 vectors][channels of a vector], zero point included
    std::vector<float> m_multiplier;     // as m_bias
    std::vector<std::uint8_t> m_padding; // one pixel of zero points
};

} // namespace quantoscope::kernels
