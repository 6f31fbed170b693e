// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/depthwise_vnni_kernel.h"

#include "backends/vnni_target.h"

#include <algorithm>
#include <cmath>

namespace quantoscope::kernels {

namespace {

constexpr std::size_t kVectors = 4; // that hold the sums of one block of channels
constexpr std::size_t kPixels = 4;  // neighbours in a row, one more than the kernel is wide
constexpr std::size_t kRows = 3;    // of the kernel, and its columns

constexpr std::size_t kWideBlock = 64;
constexpr std::size_t kNarrowBlock = 32; // for what is left of the channels: half the registers, half the work

// How many channels the block has that begins `left` channels before the last.
constexpr std::size_t blockLanes(std::size_t left)
{
    return left > kNarrowBlock ? kWideBlock : kNarrowBlock;
}

// Unpacking bytes and then words works within 128-bit lanes: place i of vector v holds this channel of the block. Packing undoes it.
constexpr std::size_t channelAt(std::size_t vector, std::size_t place)
{
    return 16 * (place / 4) + 4 * vector + place % 4;
}

struct BlockArguments {
    const std::uint8_t *const *pixels; // kRows · kPixels
    std::size_t channel;               // first channel of the block
    std::size_t left;                  // channels from there to the last
    const std::int8_t *weight;
    const std::int32_t *bias;
    const float *multiplier;
    std::int16_t zero;
    std::uint8_t low, high, flip;
};

// The same operations on 64 and on 32 channels.
struct Wide {
    using Integers = __m512i;
    using Mask = __mmask64;
    static constexpr std::size_t kLanes = kWideBlock;
    QS_VNNI_INLINE Integers load(Mask mask, const std::uint8_t *p) { return _mm512_maskz_loadu_epi8(mask, p); }
    QS_VNNI_INLINE void store(std::uint8_t *p, Mask mask, Integers x) { _mm512_mask_storeu_epi8(p, mask, x); }
    QS_VNNI_INLINE Integers lowBytes(Integers a, Integers b) { return _mm512_unpacklo_epi8(a, b); }
    QS_VNNI_INLINE Integers highBytes(Integers a, Integers b) { return _mm512_unpackhi_epi8(a, b); }
    QS_VNNI_INLINE Integers lowWords(Integers a, Integers b) { return _mm512_unpacklo_epi16(a, b); }
    QS_VNNI_INLINE Integers highWords(Integers a, Integers b) { return _mm512_unpackhi_epi16(a, b); }
    QS_VNNI_INLINE Integers bias(const std::int32_t *p) { return _mm512_loadu_si512(p); }
    QS_VNNI_INLINE Integers addProducts(Integers sum, Integers quads, const std::int8_t *weight)
    {
        return _mm512_dpbusd_epi32(sum, quads, _mm512_loadu_si512(weight));
    }
    // Rounds half to even. Conversion turns what is too large into the smallest number, hence the bound.
    QS_VNNI_INLINE Integers scaled(Integers sum, const float *multiplier)
    {
        const __m512 x = _mm512_mul_ps(_mm512_cvtepi32_ps(sum), _mm512_loadu_ps(multiplier));
        return _mm512_cvtps_epi32(_mm512_min_ps(x, _mm512_set1_ps(32767.F)));
    }
    QS_VNNI_INLINE Integers words(Integers a, Integers b, std::int16_t zero)
    {
        return _mm512_adds_epi16(_mm512_packs_epi32(a, b), _mm512_set1_epi16(zero));
    }
    QS_VNNI_INLINE Integers bytes(Integers a, Integers b, const BlockArguments &k)
    {
        const Integers raised = _mm512_max_epu8(_mm512_packus_epi16(a, b), _mm512_set1_epi8(static_cast<char>(k.low)));
        const Integers bound = _mm512_min_epu8(raised, _mm512_set1_epi8(static_cast<char>(k.high)));
        return _mm512_xor_si512(bound, _mm512_set1_epi8(static_cast<char>(k.flip)));
    }
};

struct Narrow {
    using Integers = __m256i;
    using Mask = __mmask32;
    static constexpr std::size_t kLanes = kNarrowBlock;
    QS_VNNI_INLINE Integers load(Mask mask, const std::uint8_t *p) { return _mm256_maskz_loadu_epi8(mask, p); }
    QS_VNNI_INLINE void store(std::uint8_t *p, Mask mask, Integers x) { _mm256_mask_storeu_epi8(p, mask, x); }
    QS_VNNI_INLINE Integers lowBytes(Integers a, Integers b) { return _mm256_unpacklo_epi8(a, b); }
    QS_VNNI_INLINE Integers highBytes(Integers a, Integers b) { return _mm256_unpackhi_epi8(a, b); }
    QS_VNNI_INLINE Integers lowWords(Integers a, Integers b) { return _mm256_unpacklo_epi16(a, b); }
    QS_VNNI_INLINE Integers highWords(Integers a, Integers b) { return _mm256_unpackhi_epi16(a, b); }
    QS_VNNI_INLINE Integers bias(const std::int32_t *p) { return _mm256_loadu_si256(reinterpret_cast<const __m256i *>(p)); }
    QS_VNNI_INLINE Integers addProducts(Integers sum, Integers quads, const std::int8_t *weight)
    {
        return _mm256_dpbusd_epi32(sum, quads, _mm256_loadu_si256(reinterpret_cast<const __m256i *>(weight)));
    }
    QS_VNNI_INLINE Integers scaled(Integers sum, const float *multiplier)
    {
        const __m256 x = _mm256_mul_ps(_mm256_cvtepi32_ps(sum), _mm256_loadu_ps(multiplier));
        return _mm256_cvtps_epi32(_mm256_min_ps(x, _mm256_set1_ps(32767.F)));
    }
    QS_VNNI_INLINE Integers words(Integers a, Integers b, std::int16_t zero)
    {
        return _mm256_adds_epi16(_mm256_packs_epi32(a, b), _mm256_set1_epi16(zero));
    }
    QS_VNNI_INLINE Integers bytes(Integers a, Integers b, const BlockArguments &k)
    {
        const Integers raised = _mm256_max_epu8(_mm256_packus_epi16(a, b), _mm256_set1_epi8(static_cast<char>(k.low)));
        const Integers bound = _mm256_min_epu8(raised, _mm256_set1_epi8(static_cast<char>(k.high)));
        return _mm256_xor_si256(bound, _mm256_set1_epi8(static_cast<char>(k.flip)));
    }
};

// The sums of one block of channels of one output.
template <typename Vectors>
struct Sums {
    typename Vectors::Integers a, b, c, d;
};

template <typename Vectors>
QS_VNNI_INLINE void addRow(Sums<Vectors> &sums, const Sums<Vectors> &quads, const std::int8_t *weight)
{
    sums.a = Vectors::addProducts(sums.a, quads.a, weight);
    sums.b = Vectors::addProducts(sums.b, quads.b, weight + Vectors::kLanes);
    sums.c = Vectors::addProducts(sums.c, quads.c, weight + 2 * Vectors::kLanes);
    sums.d = Vectors::addProducts(sums.d, quads.d, weight + 3 * Vectors::kLanes);
}

template <typename Vectors>
QS_VNNI_INLINE void store(const Sums<Vectors> &sums, const BlockArguments &k, typename Vectors::Mask mask, std::uint8_t *out)
{
    constexpr std::size_t n = Vectors::kLanes / kVectors;
    const auto low = Vectors::words(Vectors::scaled(sums.a, k.multiplier), Vectors::scaled(sums.b, k.multiplier + n), k.zero);
    const auto high = Vectors::words(Vectors::scaled(sums.c, k.multiplier + 2 * n), Vectors::scaled(sums.d, k.multiplier + 3 * n), k.zero);
    Vectors::store(out + k.channel, mask, Vectors::bytes(low, high, k));
}

// One block of channels of one output, or of two neighbours that are one input pixel apart.
template <typename Vectors, bool Pair>
QS_VNNI_INLINE void block(const BlockArguments &k, std::uint8_t *out, std::uint8_t *next)
{
    using Mask = typename Vectors::Mask;
    constexpr std::size_t n = Vectors::kLanes / kVectors;
    const Mask mask = k.left >= Vectors::kLanes ? static_cast<Mask>(~Mask{0}) : static_cast<Mask>((Mask{1} << k.left) - 1);
    Sums<Vectors> first{Vectors::bias(k.bias), Vectors::bias(k.bias + n), Vectors::bias(k.bias + 2 * n), Vectors::bias(k.bias + 3 * n)};
    Sums<Vectors> second = first;
#pragma GCC unroll 3
    for (std::size_t r = 0; r < kRows; ++r) {
        const std::uint8_t *const *pixel = k.pixels + r * kPixels;
        const auto p0 = Vectors::load(mask, pixel[0] + k.channel);
        const auto p1 = Vectors::load(mask, pixel[1] + k.channel);
        const auto p2 = Vectors::load(mask, pixel[2] + k.channel);
        const auto p3 = Vectors::load(mask, pixel[3] + k.channel);
        const auto low01 = Vectors::lowBytes(p0, p1), high01 = Vectors::highBytes(p0, p1);
        const auto low23 = Vectors::lowBytes(p2, p3), high23 = Vectors::highBytes(p2, p3);
        const Sums<Vectors> quads{Vectors::lowWords(low01, low23), Vectors::highWords(low01, low23), Vectors::lowWords(high01, high23),
                                  Vectors::highWords(high01, high23)};
        const std::int8_t *weight = k.weight + r * 2 * kVectors * Vectors::kLanes;
        addRow<Vectors>(first, quads, weight);
        if constexpr (Pair)
            addRow<Vectors>(second, quads, weight + kVectors * Vectors::kLanes);
    }
    store<Vectors>(first, k, mask, out);
    if constexpr (Pair)
        store<Vectors>(second, k, mask, next);
}

template <bool Pair>
QS_VNNI void pixels(BlockArguments k, std::size_t channels, std::uint8_t *out)
{
    for (k.channel = 0; k.channel < channels;) {
        k.left = channels - k.channel;
        const std::size_t lanes = blockLanes(k.left);
        if (lanes == kWideBlock)
            block<Wide, Pair>(k, out, out + channels);
        else
            block<Narrow, Pair>(k, out, out + channels);
        k.channel += lanes;
        k.weight += kRows * 2 * kVectors * lanes;
        k.bias += lanes;
        k.multiplier += lanes;
    }
}

} // namespace

bool DepthwiseVnniKernel::usable()
{
    return processorHasVnni();
}

bool DepthwiseVnniKernel::fits(const Window2d &window, const StoredIntegers &from)
{
    return window.kernelHeight == kRows && window.kernelWidth == kRows && window.dilationWidth == 1 && !from.isSigned;
}

DepthwiseVnniKernel::DepthwiseVnniKernel(const DepthwiseShape &shape, const std::vector<std::int8_t> &weight,
                                         const std::vector<std::int32_t> &bias, const std::vector<float> &multiplier,
                                         const StoredIntegers &from, const StoredIntegers &to, Bounds bounds)
    : m_shape(shape)
{
    const std::int32_t shift = to.isSigned ? 128 : 0;
    const auto bound = [&](float x) {
        const float low = static_cast<float>(to.low - to.zero), high = static_cast<float>(to.high - to.zero);
        return static_cast<std::uint8_t>(static_cast<std::int32_t>(std::nearbyint(std::clamp(x, low, high))) + to.zero + shift);
    };
    m_zero = static_cast<std::int16_t>(to.zero + shift);
    m_low = bound(bounds.low);
    m_high = bound(bounds.high);
    m_flip = to.isSigned ? 0x80 : 0;
    const auto channels = static_cast<std::size_t>(shape.channels);
    m_padding.assign(channels, static_cast<std::uint8_t>(from.zero));
    for (std::size_t begin = 0; begin < channels; begin += blockLanes(channels - begin)) {
        const std::size_t lanes = blockLanes(channels - begin);
        const std::size_t places = lanes / kVectors;
        m_weight.resize(m_weight.size() + kRows * 2 * kVectors * lanes, 0);
        std::int8_t *weights = m_weight.data() + m_weight.size() - kRows * 2 * kVectors * lanes;
        for (std::size_t i = 0; i < lanes; ++i) { // in the order of the vectors
            const std::size_t c = begin + channelAt(i / places, i % places);
            m_bias.push_back(0);
            m_multiplier.push_back(0.F);
            if (c >= channels)
                continue;
            std::int32_t sum = 0;
            for (std::size_t r = 0; r < kRows; ++r) {
                std::int8_t *left = weights + r * 2 * kVectors * lanes + 4 * i;
                std::int8_t *right = left + kVectors * lanes + 1;
                for (std::size_t column = 0; column < kRows; ++column) {
                    left[column] = right[column] = weight[(c * kRows + r) * kRows + column];
                    sum += left[column];
                }
            }
            // Σ w (q − z) = Σ w q − z Σ w; outside the image q is z.
            m_bias.back() = bias[c] - from.zero * sum;
            m_multiplier.back() = multiplier[c];
        }
    }
}

void DepthwiseVnniKernel::row(std::int64_t image, std::int64_t y, const std::uint8_t *in, std::uint8_t *out) const
{
    const Window2d &w = m_shape.window;
    const auto channels = static_cast<std::size_t>(m_shape.channels);
    const std::uint8_t *first = in + static_cast<std::size_t>(image * m_shape.height * m_shape.width) * channels;
    std::uint8_t *target = out + static_cast<std::size_t>((image * m_shape.outHeight + y) * m_shape.outWidth) * channels;
    const std::uint8_t *lines[kRows]; // where a row of the input begins, null outside the image
    for (std::size_t r = 0; r < kRows; ++r) {
        const std::int64_t iy = y * w.strideHeight - w.padTop + static_cast<std::int64_t>(r) * w.dilationHeight;
        lines[r] = iy >= 0 && iy < m_shape.height ? first + static_cast<std::size_t>(iy * m_shape.width) * channels : nullptr;
    }
    const std::uint8_t *neighbours[kRows * kPixels];
    const BlockArguments k{neighbours, 0, 0, m_weight.data(), m_bias.data(), m_multiplier.data(), m_zero, m_low, m_high, m_flip};
    for (std::int64_t x = 0; x < m_shape.outWidth;) {
        const std::int64_t left = x * w.strideWidth - w.padLeft;
        const std::uint8_t **neighbour = neighbours;
        for (const std::uint8_t *line : lines) {
            for (std::int64_t ix = left; ix < left + static_cast<std::int64_t>(kPixels); ++ix) {
                const bool inside = line && ix >= 0 && ix < m_shape.width;
                *neighbour++ = inside ? line + static_cast<std::size_t>(ix) * channels : m_padding.data();
            }
        }
        const bool pair = w.strideWidth == 1 && x + 1 < m_shape.outWidth;
        if (pair)
            pixels<true>(k, channels, target);
        else
            pixels<false>(k, channels, target);
        x += pair ? 2 : 1;
        target += pair ? 2 * channels : channels;
    }
}

void DepthwiseVnniKernel::run(const void *in, void *out) const
{
    forOutputRows(m_shape, [&](std::int64_t image, std::int64_t y) {
        row(image, y, static_cast<const std::uint8_t *>(in), static_cast<std::uint8_t *>(out));
    });
}

} // namespace quantoscope::kernels
