// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/integer_kernels.h"
#include "backends/large_pages.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace quantoscope::kernels {

struct ConvolutionShape {
    std::int64_t batch = 1, channels = 1, height = 1, width = 1;
    std::int64_t outputs = 1, outHeight = 1, outWidth = 1;
    Window2d window;
};

// What is added to a convolution before its activation: integers of the result's shape.
struct Residual {
    StoredIntegers stored;
    bool present = false;
};

// An integer convolution on AVX-512 VNNI, channels last, not grouped. Six output pixels and 64 outputs stay in registers; a row of the
// window is one run of bytes, as the image is laid out once with its border of zero points, and the next weights are fetched meanwhile.
// The results are those of the reference.
class ConvolutionVnniKernel
{
public:
    // `weight` is [outputs, channels, kernel rows, kernel columns], `bias` (without the zero point's part) and `multiplier` per output,
    // `bounds` those of the activation in units of the result. The weights are packed into `memory`, which must outlive the kernel.
    ConvolutionVnniKernel(const ConvolutionShape &shape, const std::vector<std::int8_t> &weight, const std::vector<std::int32_t> &bias,
                          const std::vector<float> &multiplier, const StoredIntegers &from, const StoredIntegers &to,
                          const Residual &residual, Bounds bounds, LargePages &memory);

    // Unsigned integers, channels in groups of four, columns of the window side by side, and few of the computed results left over.
    static bool fits(const ConvolutionShape &shape, const StoredIntegers &from);

    std::size_t scratchBytes() const; // 0 where the window stays inside the image

    // `residual` is null where there is none.
    void run(const void *in, void *scratch, const void *residual, void *out) const;

private:
    struct Pass {
        const std::uint8_t *images; // with their border
        const std::uint8_t *residual;
        std::uint8_t *out;
    };
    // Images [begin, end) with a border of zero points.
    void layOut(const std::uint8_t *in, std::uint8_t *scratch, std::int64_t begin, std::int64_t end) const;
    void multiplyBlocks(const Pass &pass, std::int64_t block, std::int64_t begin, std::int64_t end) const;

    ConvolutionShape m_shape;
    StoredIntegers m_to;
    Residual m_residual;
    float m_low, m_high;       // of the result, its zero point at 0
    std::uint8_t m_border = 0; // the zero point
    bool m_hasBorder = false;
    std::int64_t m_height, m_width;        // with the border
    std::size_t m_blocks = 0;              // of 64 outputs
    const std::int8_t *m_weight = nullptr; // [block][kernel row][input quad of the row][64 outputs][4 inputs]
    std::vector<std::int32_t> m_start;     // bias − z · Σ weights, padded to blocks
    std::vector<float> m_multiplier;       // padded to blocks
    std::vector<std::int32_t> m_offset;    // of each output pixel's window, in bytes from the image's first; padded to blocks of six
};

} // namespace quantoscope::kernels
