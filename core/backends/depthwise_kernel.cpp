// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/depthwise_kernel.h"

#include <algorithm>
#include <cstring>
#include <immintrin.h>

namespace quantoscope::kernels {

namespace {

constexpr std::size_t kLanes = 16; // channels of one block
constexpr std::size_t kMostTaps = 64;

struct BlockArguments {
    const std::uint8_t *const *taps; // 2 · pairs pixels
    std::size_t channel;             // first channel of the block
    std::size_t pairs;
    const std::int16_t *weight;
    const std::int32_t *bias;
    const float *multiplier;
    float low, high, zero; // bounds before the zero point is added
    bool fromSigned, toSigned;
};

__attribute__((target("avx2"))) __m256i scaled(__m256i sum, const float *multiplier, const BlockArguments &a)
{
    __m256 x = _mm256_mul_ps(_mm256_cvtepi32_ps(sum), _mm256_loadu_ps(multiplier));
    x = _mm256_min_ps(_mm256_max_ps(x, _mm256_set1_ps(a.low)), _mm256_set1_ps(a.high));
    return _mm256_cvtps_epi32(_mm256_add_ps(x, _mm256_set1_ps(a.zero))); // rounds half to even
}

// Sixteen channels of one output pixel.
__attribute__((target("avx2"))) __m128i depthwiseBlock(const BlockArguments &a)
{
    __m256i sumLow = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(a.bias));
    __m256i sumHigh = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(a.bias + 8));
    const auto *weight = reinterpret_cast<const __m256i *>(a.weight);
    for (std::size_t p = 0; p < a.pairs; ++p) {
        const __m128i first = _mm_loadu_si128(reinterpret_cast<const __m128i *>(a.taps[2 * p] + a.channel));
        const __m128i second = _mm_loadu_si128(reinterpret_cast<const __m128i *>(a.taps[2 * p + 1] + a.channel));
        const __m128i low = _mm_unpacklo_epi8(first, second);
        const __m128i high = _mm_unpackhi_epi8(first, second);
        const __m256i wideLow = a.fromSigned ? _mm256_cvtepi8_epi16(low) : _mm256_cvtepu8_epi16(low);
        const __m256i wideHigh = a.fromSigned ? _mm256_cvtepi8_epi16(high) : _mm256_cvtepu8_epi16(high);
        sumLow = _mm256_add_epi32(sumLow, _mm256_madd_epi16(wideLow, _mm256_loadu_si256(weight + 2 * p)));
        sumHigh = _mm256_add_epi32(sumHigh, _mm256_madd_epi16(wideHigh, _mm256_loadu_si256(weight + 2 * p + 1)));
    }
    // packs works within 128-bit lanes; the permutation puts the channels back in order.
    const __m256i words =
        _mm256_permute4x64_epi64(_mm256_packs_epi32(scaled(sumLow, a.multiplier, a), scaled(sumHigh, a.multiplier + 8, a)), 0xD8);
    const __m128i lower = _mm256_castsi256_si128(words);
    const __m128i upper = _mm256_extracti128_si256(words, 1);
    return a.toSigned ? _mm_packs_epi16(lower, upper) : _mm_packus_epi16(lower, upper);
}

__attribute__((target("avx2"))) void depthwisePixel(BlockArguments a, std::size_t channels, std::uint8_t *out)
{
    for (std::size_t channel = 0; channel < channels; channel += kLanes) {
        a.channel = channel;
        const __m128i result = depthwiseBlock(a);
        if (channel + kLanes <= channels) {
            _mm_storeu_si128(reinterpret_cast<__m128i *>(out + channel), result);
        } else {
            alignas(16) std::uint8_t last[kLanes];
            _mm_store_si128(reinterpret_cast<__m128i *>(last), result);
            std::memcpy(out + channel, last, channels - channel);
        }
        a.weight += a.pairs * kLanes * 2;
        a.bias += kLanes;
        a.multiplier += kLanes;
    }
}

} // namespace

bool DepthwiseKernel::usable()
{
    return __builtin_cpu_supports("avx2") != 0;
}

DepthwiseKernel::DepthwiseKernel(const DepthwiseShape &shape, const std::vector<std::int8_t> &weight, const std::vector<std::int32_t> &bias,
                                 const std::vector<float> &multiplier, const StoredIntegers &from, const StoredIntegers &to, Bounds bounds)
    : m_shape(shape)
    , m_from(from)
    , m_to(to)
    , m_bounds(bounds)
{
    const auto channels = static_cast<std::size_t>(shape.channels);
    const auto taps = static_cast<std::size_t>(shape.window.kernelHeight * shape.window.kernelWidth);
    m_blocks = (channels + kLanes - 1) / kLanes;
    m_pairs = (taps + 1) / 2;
    m_weight.assign(m_blocks * m_pairs * kLanes * 2, 0);
    m_bias.assign(m_blocks * kLanes, 0);
    m_multiplier.assign(m_blocks * kLanes, 0.F);
    m_padding.assign((m_blocks + 1) * kLanes, static_cast<std::uint8_t>(from.zero));
    for (std::size_t c = 0; c < channels; ++c) {
        std::int32_t sum = 0;
        for (std::size_t t = 0; t < taps; ++t) {
            const std::int8_t w = weight[c * taps + t];
            sum += w;
            m_weight[(((c / kLanes) * m_pairs + t / 2) * kLanes + c % kLanes) * 2 + t % 2] = w;
        }
        // Σ w (q − z) = Σ w q − z Σ w; outside the image q is z.
        m_bias[c] = bias[c] - from.zero * sum;
        m_multiplier[c] = multiplier[c];
    }
    m_bounds.low = std::max(bounds.low, static_cast<float>(to.low - to.zero));
    m_bounds.high = std::min(bounds.high, static_cast<float>(to.high - to.zero));
}

void DepthwiseKernel::row(std::int64_t image, std::int64_t y, const std::uint8_t *in, std::uint8_t *out) const
{
    const Window2d &w = m_shape.window;
    const auto channels = static_cast<std::size_t>(m_shape.channels);
    const std::uint8_t *pixels = in + static_cast<std::size_t>(image * m_shape.height * m_shape.width) * channels;
    std::uint8_t *target = out + static_cast<std::size_t>((image * m_shape.outHeight + y) * m_shape.outWidth) * channels;
    const std::uint8_t *taps[kMostTaps];
    BlockArguments a{taps,
                     0,
                     m_pairs,
                     m_weight.data(),
                     m_bias.data(),
                     m_multiplier.data(),
                     m_bounds.low,
                     m_bounds.high,
                     static_cast<float>(m_to.zero),
                     m_from.isSigned,
                     m_to.isSigned};
    for (std::int64_t x = 0; x < m_shape.outWidth; ++x, target += channels) {
        std::size_t tap = 0;
        for (int ky = 0; ky < w.kernelHeight; ++ky) {
            const std::int64_t iy = y * w.strideHeight - w.padTop + ky * w.dilationHeight;
            for (int kx = 0; kx < w.kernelWidth; ++kx) {
                const std::int64_t ix = x * w.strideWidth - w.padLeft + kx * w.dilationWidth;
                const bool inside = iy >= 0 && iy < m_shape.height && ix >= 0 && ix < m_shape.width;
                taps[tap++] = inside ? pixels + static_cast<std::size_t>(iy * m_shape.width + ix) * channels : m_padding.data();
            }
        }
        if (tap % 2 == 1)
            taps[tap] = m_padding.data(); // its weight is zero
        depthwisePixel(a, channels, target);
    }
}

void DepthwiseKernel::run(const void *in, void *out) const
{
    forOutputRows(m_shape, [&](std::int64_t image, std::int64_t y) {
        row(image, y, static_cast<const std::uint8_t *>(in), static_cast<std::uint8_t *>(out));
    });
}

} // namespace quantoscope::kernels
