// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/dense_vnni_kernel.h"

#include "backends/vnni_target.h"

#include <algorithm>
#include <cstring>

namespace quantoscope::kernels {

namespace {

constexpr std::size_t kLanes = 16;  // outputs of a register
constexpr std::size_t kVectors = 3; // registers side by side
constexpr std::size_t kOutputs = kLanes * kVectors;
constexpr std::size_t kRows = 8; // 24 sums, three weights and one input: 28 of 32 registers
constexpr std::size_t kQuad = 4; // products that one instruction adds
constexpr std::size_t kQuadBytes = kOutputs * kQuad;
constexpr std::size_t kStretch = 64; // quads between two looks ahead
constexpr std::size_t kLine = 64;    // bytes that come from memory at once

struct BlockArguments {
    const std::uint8_t *in;
    std::size_t stride; // bytes from row to row of the input
    std::size_t quads;
    const std::int8_t *weight;
    const std::int8_t *ahead; // what will be needed next, and how many lines of it to fetch in a stretch
    std::size_t aheadLines;
    const std::int32_t *start;
    const float *scale, *bias;
    float step;
    bool adds, relu;
    float *out;
    std::size_t outStride; // floats from row to row
    std::size_t outputs;   // up to kOutputs
};

struct Weights {
    __m512i a, b, c;
};

// One register each: the compiler keeps members in registers, where it would lay an array out in memory.
template <std::size_t Rows>
struct Sums {
    Sums<Rows - 1> above;
    __m512i a, b, c;
};
template <>
struct Sums<0> {
};

template <std::size_t Rows>
QS_VNNI_INLINE void begin(Sums<Rows> &sums, const std::int32_t *start)
{
    if constexpr (Rows > 0) {
        begin<Rows - 1>(sums.above, start);
        sums.a = _mm512_loadu_si512(start);
        sums.b = _mm512_loadu_si512(start + kLanes);
        sums.c = _mm512_loadu_si512(start + 2 * kLanes);
    }
}

template <std::size_t Rows>
QS_VNNI_INLINE void addProducts(Sums<Rows> &sums, const std::uint8_t *in, std::size_t stride, const Weights &weights)
{
    if constexpr (Rows > 0) {
        addProducts<Rows - 1>(sums.above, in, stride, weights);
        std::int32_t quad;
        std::memcpy(&quad, in + (Rows - 1) * stride, sizeof quad);
        const __m512i inputs = _mm512_set1_epi32(quad);
        sums.a = _mm512_dpbusd_epi32(sums.a, inputs, weights.a);
        sums.b = _mm512_dpbusd_epi32(sums.b, inputs, weights.b);
        sums.c = _mm512_dpbusd_epi32(sums.c, inputs, weights.c);
    }
}

QS_VNNI_INLINE void storeVector(const BlockArguments &k, __m512i sum, std::size_t vector, float *row)
{
    const std::size_t first = vector * kLanes;
    if (k.outputs <= first)
        return;
    const auto mask = static_cast<__mmask16>((1U << std::min(k.outputs - first, kLanes)) - 1U);
    float *out = row + first;
    __m512 x = _mm512_mul_ps(_mm512_mul_ps(_mm512_cvtepi32_ps(sum), _mm512_loadu_ps(k.scale + first)), _mm512_set1_ps(k.step));
    x = _mm512_add_ps(x, _mm512_loadu_ps(k.bias + first));
    if (k.adds)
        x = _mm512_add_ps(x, _mm512_maskz_loadu_ps(mask, out));
    if (k.relu)
        x = _mm512_max_ps(x, _mm512_setzero_ps());
    _mm512_mask_storeu_ps(out, mask, x);
}

template <std::size_t Rows>
QS_VNNI_INLINE void store(const Sums<Rows> &sums, const BlockArguments &k)
{
    if constexpr (Rows > 0) {
        store<Rows - 1>(sums.above, k);
        float *row = k.out + (Rows - 1) * k.outStride;
        storeVector(k, sums.a, 0, row);
        storeVector(k, sums.b, 1, row);
        storeVector(k, sums.c, 2, row);
    }
}

template <std::size_t Rows>
QS_VNNI void multiply(const BlockArguments &k)
{
    Sums<Rows> sums;
    begin<Rows>(sums, k.start);
    const std::int8_t *weight = k.weight;
    const std::int8_t *ahead = k.ahead;
    const std::uint8_t *in = k.in;
    for (std::size_t first = 0; first < k.quads; first += kStretch) {
        for (std::size_t i = 0; i < k.aheadLines; ++i, ahead += kLine)
            _mm_prefetch(reinterpret_cast<const char *>(ahead), _MM_HINT_T1);
        const std::size_t end = std::min(first + kStretch, k.quads);
#pragma GCC unroll 4
        for (std::size_t q = first; q < end; ++q, weight += kQuadBytes, in += kQuad) {
            const Weights weights{_mm512_loadu_si512(weight), _mm512_loadu_si512(weight + kLanes * kQuad),
                                  _mm512_loadu_si512(weight + 2 * kLanes * kQuad)};
            addProducts<Rows>(sums, in, k.stride, weights);
        }
    }
    store<Rows>(sums, k);
}

void multiplyRows(const BlockArguments &k, std::size_t rows)
{
    switch (rows) {
    case 1: return multiply<1>(k);
    case 2: return multiply<2>(k);
    case 3: return multiply<3>(k);
    case 4: return multiply<4>(k);
    case 5: return multiply<5>(k);
    case 6: return multiply<6>(k);
    case 7: return multiply<7>(k);
    default: return multiply<kRows>(k);
    }
}

} // namespace

bool DenseVnniKernel::fits(const DenseShape &shape)
{
    return shape.rows >= kRows && shape.inputs % kQuad == 0;
}

DenseVnniKernel::DenseVnniKernel(const DenseShape &shape, const std::vector<std::int8_t> &weight, const std::vector<float> &scale,
                                 const std::vector<float> &bias, bool addsToTarget, bool relu, LargePages &memory)
    : m_shape(shape)
    , m_adds(addsToTarget)
    , m_relu(relu)
{
    const std::size_t blocks = (shape.outputs + kOutputs - 1) / kOutputs;
    const std::size_t quads = shape.inputs / kQuad;
    auto *packed = reinterpret_cast<std::int8_t *>(memory.allocate(blocks * quads * kQuadBytes));
    m_weight = packed;
    m_start.assign(blocks * kOutputs, 0);
    m_scale.assign(blocks * kOutputs, 0.F);
    m_bias.assign(blocks * kOutputs, 0.F);
    std::copy(scale.begin(), scale.end(), m_scale.begin());
    std::copy(bias.begin(), bias.end(), m_bias.begin());
    for (std::size_t o = 0; o < shape.outputs; ++o) {
        const std::int8_t *from = weight.data() + o * shape.inputs;
        std::int8_t *to = packed + o / kOutputs * quads * kQuadBytes + o % kOutputs * kQuad;
        std::int32_t sum = 0;
        for (std::size_t q = 0; q < quads; ++q) {
            for (std::size_t i = 0; i < kQuad; ++i) {
                to[q * kQuadBytes + i] = from[q * kQuad + i];
                sum += from[q * kQuad + i];
            }
        }
        // Σ w q = Σ w (q + 128) − 128 Σ w.
        m_start[o] = -128 * sum;
    }
}

void DenseVnniKernel::run(const std::uint8_t *in, float step, float *out) const
{
    const std::size_t quads = m_shape.inputs / kQuad;
    const std::size_t blockBytes = quads * kQuadBytes;
    const auto blocks = static_cast<std::int64_t>((m_shape.outputs + kOutputs - 1) / kOutputs);
    // The next block's weights come while the rows pass, the same number of lines in each stretch.
    const std::size_t rowBlocks = (m_shape.rows + kRows - 1) / kRows;
    const std::size_t stretches = (quads + kStretch - 1) / kStretch;
    const std::size_t lines = blockBytes / kLine;
    const std::size_t aheadLines = (lines + rowBlocks * stretches - 1) / (rowBlocks * stretches);
    [[maybe_unused]] const bool isMuch = m_shape.rows * m_shape.inputs * m_shape.outputs > 1'000'000;
#pragma omp parallel for if (isMuch)
    for (std::int64_t b = 0; b < blocks; ++b) {
        const auto first = static_cast<std::size_t>(b) * kOutputs;
        BlockArguments k{};
        k.stride = m_shape.inputs;
        k.quads = quads;
        k.weight = m_weight + static_cast<std::size_t>(b) * blockBytes;
        k.start = m_start.data() + first;
        k.scale = m_scale.data() + first;
        k.bias = m_bias.data() + first;
        k.step = step;
        k.adds = m_adds;
        k.relu = m_relu;
        k.outStride = m_shape.outputs;
        k.outputs = std::min(kOutputs, m_shape.outputs - first);
        const bool hasNext = b + 1 < blocks;
        for (std::size_t r = 0; r < m_shape.rows; r += kRows) {
            k.in = in + r * m_shape.inputs;
            k.out = out + r * m_shape.outputs + first;
            k.aheadLines = hasNext ? aheadLines : 0;
            k.ahead = k.weight + blockBytes + r / kRows * stretches * aheadLines * kLine;
            multiplyRows(k, std::min(kRows, m_shape.rows - r));
        }
    }
}

} // namespace quantoscope::kernels
