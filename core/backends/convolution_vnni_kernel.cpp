// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/convolution_vnni_kernel.h"

#include "backends/vnni_block.h"

#include <algorithm>
#include <cstring>
#include <omp.h>

namespace quantoscope::kernels {

namespace {

constexpr std::int64_t kGroupBytes = 1 << 19; // of images that pass one block of weights before the next: they stay in the cache

struct BlockArguments {
    const std::uint8_t *image;
    const std::int32_t *offset; // of each pixel's window
    std::size_t rows, rowBytes; // of the window, and from one to the next in the image
    std::size_t quads;          // of a row
    const std::int8_t *weight;
    Ahead ahead;
    const std::int32_t *start;
    const float *multiplier;
    float low, high, residualFactor;
    std::int32_t zero, residualZero;
    bool isSigned, residualSigned;
    const std::uint8_t *residual; // null where there is none
    std::uint8_t *out;            // the first pixel's
    std::size_t outStride;        // from pixel to pixel
    std::size_t pixels, outputs;  // that are stored
};

QS_VNNI_INLINE __m512i rounded(const BlockArguments &k, __m512i sum, std::size_t first, __m128i residual)
{
    __m512 x = _mm512_mul_ps(_mm512_cvtepi32_ps(sum), _mm512_loadu_ps(k.multiplier + first));
    if (k.residual) {
        const __m512i wide = k.residualSigned ? _mm512_cvtepi8_epi32(residual) : _mm512_cvtepu8_epi32(residual);
        const __m512 counted = _mm512_cvtepi32_ps(_mm512_sub_epi32(wide, _mm512_set1_epi32(k.residualZero)));
        x = _mm512_add_ps(x, _mm512_mul_ps(counted, _mm512_set1_ps(k.residualFactor)));
    }
    x = _mm512_min_ps(_mm512_max_ps(x, _mm512_set1_ps(k.low)), _mm512_set1_ps(k.high));
    return _mm512_add_epi32(_mm512_cvtps_epi32(x), _mm512_set1_epi32(k.zero));
}

template <std::size_t Pixels>
QS_VNNI_INLINE void store(const Sums<Pixels> &sums, const BlockArguments &k)
{
    if constexpr (Pixels > 0) {
        store<Pixels - 1>(sums.before, k);
        if (Pixels > k.pixels)
            return;
        const std::size_t place = (Pixels - 1) * k.outStride;
        const __mmask64 mask = k.outputs >= kColumns ? ~__mmask64{0} : (__mmask64{1} << k.outputs) - 1;
        const __m512i old = k.residual ? _mm512_maskz_loadu_epi8(mask, k.residual + place) : _mm512_setzero_si512();
        const __m512i a = rounded(k, sums.a, 0, _mm512_castsi512_si128(old));
        const __m512i b = rounded(k, sums.b, kLanes, _mm512_extracti32x4_epi32(old, 1));
        const __m512i c = rounded(k, sums.c, 2 * kLanes, _mm512_extracti32x4_epi32(old, 2));
        const __m512i d = rounded(k, sums.d, 3 * kLanes, _mm512_extracti32x4_epi32(old, 3));
        // Packing works within 128-bit lanes: four bytes of each vector side by side, which the permutation brings together.
        const __m512i ab = _mm512_packs_epi32(a, b), cd = _mm512_packs_epi32(c, d);
        const __m512i bytes = k.isSigned ? _mm512_packs_epi16(ab, cd) : _mm512_packus_epi16(ab, cd);
        const __m512i order = _mm512_setr_epi32(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15);
        _mm512_mask_storeu_epi8(k.out + place, mask, _mm512_permutexvar_epi32(order, bytes));
    }
}

QS_VNNI void multiply(BlockArguments &k)
{
    Sums<kRows> sums;
    begin<kRows>(sums, k.start);
    for (std::size_t row = 0; row < k.rows; ++row) {
        Places<kRows> places;
        look<kRows>(places, k.image + row * k.rowBytes, k.offset);
        addProducts(sums, places, k.quads, k.weight + row * k.quads * kQuadBytes, k.ahead);
    }
    store<kRows>(sums, k);
}

} // namespace

bool ConvolutionVnniKernel::fits(const ConvolutionShape &shape, const StoredIntegers &from)
{
    const auto outputs = static_cast<std::size_t>(shape.outputs);
    const std::size_t computed = (outputs + kColumns - 1) / kColumns * kColumns;
    const bool isWorthIt = 5 * outputs >= 4 * computed && shape.outHeight * shape.outWidth >= static_cast<std::int64_t>(kRows);
    return isWorthIt && !from.isSigned && shape.channels % static_cast<std::int64_t>(kQuad) == 0 && shape.window.dilationWidth == 1;
}

ConvolutionVnniKernel::ConvolutionVnniKernel(const ConvolutionShape &shape, const std::vector<std::int8_t> &weight,
                                             const std::vector<std::int32_t> &bias, const std::vector<float> &multiplier,
                                             const StoredIntegers &from, const StoredIntegers &to, const Residual &residual, Bounds bounds,
                                             LargePages &memory)
    : m_shape(shape)
    , m_to(to)
    , m_residual(residual)
    , m_low(std::max(bounds.low, static_cast<float>(to.low - to.zero)))
    , m_high(std::min(bounds.high, static_cast<float>(to.high - to.zero)))
    , m_border(static_cast<std::uint8_t>(from.zero))
    , m_hasBorder(shape.window.padTop + shape.window.padLeft + shape.window.padBottom + shape.window.padRight > 0)
    , m_height(shape.height + shape.window.padTop + shape.window.padBottom)
    , m_width(shape.width + shape.window.padLeft + shape.window.padRight)
{
    const Window2d &w = shape.window;
    const auto channels = static_cast<std::size_t>(shape.channels), outputs = static_cast<std::size_t>(shape.outputs);
    const std::size_t quads = channels / kQuad;
    const std::size_t taps = static_cast<std::size_t>(w.kernelHeight) * static_cast<std::size_t>(w.kernelWidth);
    m_blocks = (outputs + kColumns - 1) / kColumns;
    auto *packed = reinterpret_cast<std::int8_t *>(memory.allocate(m_blocks * taps * quads * kQuadBytes));
    m_weight = packed;
    m_start.assign(m_blocks * kColumns, 0);
    m_multiplier.assign(m_blocks * kColumns, 0.F);
    for (std::size_t o = 0; o < outputs; ++o) {
        std::int32_t sum = 0;
        for (std::size_t c = 0; c < channels; ++c) {
            for (std::size_t tap = 0; tap < taps; ++tap) {
                const std::int8_t x = weight[(o * channels + c) * taps + tap];
                packed[((o / kColumns * taps + tap) * quads + c / kQuad) * kQuadBytes + o % kColumns * kQuad + c % kQuad] = x;
                sum += x;
            }
        }
        // Σ w (q − z) = Σ w q − z Σ w; outside the image q is z.
        m_start[o] = bias[o] - from.zero * sum;
        m_multiplier[o] = multiplier[o];
    }
    for (std::int64_t y = 0; y < shape.outHeight; ++y) {
        for (std::int64_t x = 0; x < shape.outWidth; ++x)
            m_offset.push_back(static_cast<std::int32_t>((y * w.strideHeight * m_width + x * w.strideWidth) * shape.channels));
    }
    // What is left over of the last block reads the last pixel once more and is not stored.
    while (m_offset.size() % kRows != 0)
        m_offset.push_back(m_offset.back());
}

std::size_t ConvolutionVnniKernel::scratchBytes() const
{
    return m_hasBorder ? static_cast<std::size_t>(m_shape.batch * m_height * m_width * m_shape.channels) : 0;
}

void ConvolutionVnniKernel::layOut(const std::uint8_t *in, std::uint8_t *scratch, std::int64_t begin, std::int64_t end) const
{
    const Window2d &w = m_shape.window;
    const auto line = static_cast<std::size_t>(m_width * m_shape.channels),
               inner = static_cast<std::size_t>(m_shape.width * m_shape.channels);
    const auto left = static_cast<std::size_t>(w.padLeft * m_shape.channels);
    for (std::int64_t i = begin * m_height; i < end * m_height; ++i) {
        std::uint8_t *to = scratch + static_cast<std::size_t>(i) * line;
        const std::int64_t image = i / m_height, y = i % m_height - w.padTop;
        if (y < 0 || y >= m_shape.height) {
            std::memset(to, m_border, line);
            continue;
        }
        std::memset(to, m_border, left);
        std::memcpy(to + left, in + static_cast<std::size_t>(image * m_shape.height + y) * inner, inner);
        std::memset(to + left + inner, m_border, line - left - inner);
    }
}

// Block `b` of the outputs, for a range of pixel blocks counted over all images.
void ConvolutionVnniKernel::multiplyBlocks(const Pass &pass, std::int64_t b, std::int64_t begin, std::int64_t end) const
{
    const Window2d &w = m_shape.window;
    const std::int64_t pixels = m_shape.outHeight * m_shape.outWidth;
    const auto perImage = static_cast<std::int64_t>(m_offset.size() / kRows);
    const std::int64_t imageBytes = m_height * m_width * m_shape.channels;
    const std::size_t quads = static_cast<std::size_t>(w.kernelWidth * m_shape.channels) / kQuad;
    const std::size_t blockBytes = static_cast<std::size_t>(w.kernelHeight) * quads * kQuadBytes;
    const auto first = static_cast<std::size_t>(b) * kColumns;
    BlockArguments k{};
    k.rows = static_cast<std::size_t>(w.kernelHeight);
    k.rowBytes = static_cast<std::size_t>(w.dilationHeight * m_width * m_shape.channels);
    k.quads = quads;
    k.weight = m_weight + static_cast<std::size_t>(b) * blockBytes;
    k.ahead = Ahead::of(k.weight + blockBytes, blockBytes, // after the last block come the next layer's weights
                        static_cast<std::size_t>(end - begin) * k.rows * stretchesOf(quads));
    k.start = m_start.data() + first;
    k.multiplier = m_multiplier.data() + first;
    k.low = m_low;
    k.high = m_high;
    k.zero = m_to.zero;
    k.isSigned = m_to.isSigned;
    k.residualFactor = m_residual.present ? m_residual.stored.scale / m_to.scale : 0.F;
    k.residualZero = m_residual.stored.zero;
    k.residualSigned = m_residual.stored.isSigned;
    k.outStride = static_cast<std::size_t>(m_shape.outputs);
    k.outputs = std::min(kColumns, static_cast<std::size_t>(m_shape.outputs) - first);
    for (std::int64_t r = begin; r < end; ++r) {
        const std::int64_t image = r / perImage;
        const std::int64_t pixel = r % perImage * static_cast<std::int64_t>(kRows);
        const std::int64_t target = (image * pixels + pixel) * m_shape.outputs + static_cast<std::int64_t>(first);
        k.image = pass.images + image * imageBytes;
        k.offset = m_offset.data() + pixel;
        k.out = pass.out + target;
        k.residual = m_residual.present ? pass.residual + target : nullptr;
        k.pixels = static_cast<std::size_t>(std::min(static_cast<std::int64_t>(kRows), pixels - pixel));
        multiply(k);
    }
}

void ConvolutionVnniKernel::run(const void *in, void *scratch, const void *residual, void *out) const
{
    const auto *plain = static_cast<const std::uint8_t *>(in);
    auto *bordered = static_cast<std::uint8_t *>(scratch);
    const Pass pass{m_hasBorder ? bordered : plain, static_cast<const std::uint8_t *>(residual), static_cast<std::uint8_t *>(out)};
    const auto perImage = static_cast<std::int64_t>(m_offset.size() / kRows);
    const auto blocks = static_cast<std::int64_t>(m_blocks);
    const std::int64_t batch = m_shape.batch;
    const std::int64_t threads = omp_get_max_threads();

    if (batch < threads || batch == 1) {
        // Few images: threads share the outputs, and where these do not suffice the pixels.
        if (m_hasBorder)
            layOut(plain, bordered, 0, batch);
        const std::int64_t rows = batch * perImage;
        const std::int64_t parts = std::clamp<std::int64_t>(threads == 1 ? 1 : 2 * threads / blocks, 1, rows);
        [[maybe_unused]] const bool isMuch = rows * blocks * m_shape.channels * m_shape.window.kernelHeight > 1'000;
#pragma omp parallel for collapse(2) if (isMuch)
        for (std::int64_t part = 0; part < parts; ++part) {
            for (std::int64_t b = 0; b < blocks; ++b)
                multiplyBlocks(pass, b, part * rows / parts, (part + 1) * rows / parts);
        }
        return;
    }
    // Many: each thread takes images, in groups that stay in its cache while all weights pass.
    const std::int64_t imageBytes = m_height * m_width * m_shape.channels + m_shape.outHeight * m_shape.outWidth * m_shape.outputs;
    const std::int64_t wanted = (batch * imageBytes + kGroupBytes - 1) / kGroupBytes;
    const std::int64_t groups = std::min((wanted + threads - 1) / threads * threads, batch);
#pragma omp parallel for
    for (std::int64_t group = 0; group < groups; ++group) {
        const std::int64_t begin = group * batch / groups, end = (group + 1) * batch / groups;
        if (m_hasBorder)
            layOut(plain, bordered, begin, end);
        for (std::int64_t b = 0; b < blocks; ++b)
            multiplyBlocks(pass, b, begin * perImage, end * perImage);
    }
}

} // namespace quantoscope::kernels
