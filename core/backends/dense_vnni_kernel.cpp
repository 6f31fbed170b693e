// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/dense_vnni_kernel.h"

#include "backends/vnni_block.h"

#include <algorithm>

namespace quantoscope::kernels {

namespace {

constexpr std::size_t kFewestRows = 8; // oneDNN's kernel is better at fewer

struct BlockArguments {
    const std::uint8_t *in;
    const std::int32_t *offset; // of each row
    std::size_t quads;
    const std::int8_t *weight;
    Ahead ahead;
    const std::int32_t *start;
    const float *scale, *bias;
    float step;
    bool adds, relu;
    float *out;
    std::size_t outStride;     // floats from row to row
    std::size_t rows, outputs; // that are stored
};

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
        store<Rows - 1>(sums.before, k);
        if (Rows > k.rows)
            return;
        float *row = k.out + (Rows - 1) * k.outStride;
        storeVector(k, sums.a, 0, row);
        storeVector(k, sums.b, 1, row);
        storeVector(k, sums.c, 2, row);
        storeVector(k, sums.d, 3, row);
    }
}

QS_VNNI void multiply(BlockArguments &k)
{
    Sums<kRows> sums;
    begin<kRows>(sums, k.start);
    Places<kRows> places;
    look<kRows>(places, k.in, k.offset);
    addProducts(sums, places, k.quads, k.weight, k.ahead);
    store<kRows>(sums, k);
}

} // namespace

bool DenseVnniKernel::fits(const DenseShape &shape)
{
    return shape.rows >= kFewestRows && shape.inputs % kQuad == 0;
}

DenseVnniKernel::DenseVnniKernel(const DenseShape &shape, const std::vector<std::int8_t> &weight, const std::vector<float> &scale,
                                 const std::vector<float> &bias, bool addsToTarget, bool relu, LargePages &memory)
    : m_shape(shape)
    , m_adds(addsToTarget)
    , m_relu(relu)
{
    const std::size_t blocks = (shape.outputs + kColumns - 1) / kColumns;
    const std::size_t quads = shape.inputs / kQuad;
    auto *packed = reinterpret_cast<std::int8_t *>(memory.allocate(blocks * quads * kQuadBytes));
    m_weight = packed;
    m_start.assign(blocks * kColumns, 0);
    m_scale.assign(blocks * kColumns, 0.F);
    m_bias.assign(blocks * kColumns, 0.F);
    std::copy(scale.begin(), scale.end(), m_scale.begin());
    std::copy(bias.begin(), bias.end(), m_bias.begin());
    for (std::size_t o = 0; o < shape.outputs; ++o) {
        const std::int8_t *from = weight.data() + o * shape.inputs;
        std::int8_t *to = packed + o / kColumns * quads * kQuadBytes + o % kColumns * kQuad;
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
    const auto blocks = static_cast<std::int64_t>((m_shape.outputs + kColumns - 1) / kColumns);
    const std::size_t rowBlocks = (m_shape.rows + kRows - 1) / kRows;
    [[maybe_unused]] const bool isMuch = m_shape.rows * m_shape.inputs * m_shape.outputs > 1'000'000;
#pragma omp parallel for if (isMuch)
    for (std::int64_t b = 0; b < blocks; ++b) {
        const auto first = static_cast<std::size_t>(b) * kColumns;
        BlockArguments k{};
        k.quads = quads;
        k.weight = m_weight + static_cast<std::size_t>(b) * blockBytes;
        k.start = m_start.data() + first;
        k.scale = m_scale.data() + first;
        k.bias = m_bias.data() + first;
        k.step = step;
        k.adds = m_adds;
        k.relu = m_relu;
        k.outStride = m_shape.outputs;
        k.outputs = std::min(kColumns, m_shape.outputs - first);
        k.ahead = Ahead::of(k.weight + blockBytes, blockBytes, rowBlocks * stretchesOf(quads)); // at last the next layer's weights
        for (std::size_t r = 0; r < m_shape.rows; r += kRows) {
            k.rows = std::min(kRows, m_shape.rows - r);
            std::int32_t offset[kRows]; // what is left over of the last block reads its last row once more and is not stored
            for (std::size_t i = 0; i < kRows; ++i)
                offset[i] = static_cast<std::int32_t>(std::min(i, k.rows - 1) * m_shape.inputs);
            k.in = in + r * m_shape.inputs;
            k.offset = offset;
            k.out = out + r * m_shape.outputs + first;
            multiply(k);
        }
    }
}

} // namespace quantoscope::kernels
