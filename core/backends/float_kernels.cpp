// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/float_kernels.h"

#include "base/vectorize.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <dnnl.h>
#include <limits>
#include <omp.h>
#include <vector>

namespace quantoscope::kernels {

namespace {

constexpr std::size_t kParallelCount = 16384;

// e^x for x ≤ 0 within 2 units in the last place: x = n·ln 2 + r, a polynomial for e^r, and n put into the exponent.
inline float expNegative(float x)
{
    x = x > -87.F ? x : -87.F;
    constexpr float kMagic = 12582912.F;
    const float n = (x * 1.44269504F + kMagic) - kMagic;
    const float r = (x - n * 0.693359375F) + n * 2.12194440e-4F;
    float p = 1.9875691500e-4F;
    p = p * r + 1.3981999507e-3F;
    p = p * r + 8.3334519073e-3F;
    p = p * r + 4.1665795894e-2F;
    p = p * r + 1.6666665459e-1F;
    p = p * r + 5.0000001201e-1F;
    p = p * r * r + r + 1.F;
    const auto exponent = static_cast<std::int32_t>(n) + 127;
    std::int32_t bits = exponent << 23;
    float power;
    std::memcpy(&power, &bits, sizeof power);
    return p * power;
}

// Named vectors, because the compiler alone keeps running maxima in memory. They never leave a function, so the clones need not
// agree on how they are passed.
using Floats = float __attribute__((vector_size(32)));
constexpr std::size_t kLanes = sizeof(Floats) / sizeof(float);

QS_VECTORIZE float addAndFindLargest(float *row, std::size_t count, const float *bias)
{
    constexpr float kLowest = -std::numeric_limits<float>::infinity();
    Floats largestA = Floats{} + kLowest, largestB = largestA;
    std::size_t i = 0;
    for (; i + 2 * kLanes <= count; i += 2 * kLanes) {
        Floats a, b, biasA, biasB;
        std::memcpy(&a, row + i, sizeof a);
        std::memcpy(&b, row + i + kLanes, sizeof b);
        std::memcpy(&biasA, bias + i, sizeof biasA);
        std::memcpy(&biasB, bias + i + kLanes, sizeof biasB);
        a += biasA;
        b += biasB;
        std::memcpy(row + i, &a, sizeof a);
        std::memcpy(row + i + kLanes, &b, sizeof b);
        largestA = a > largestA ? a : largestA;
        largestB = b > largestB ? b : largestB;
    }
    largestA = largestB > largestA ? largestB : largestA;
    float largest = kLowest;
    for (; i < count; ++i) {
        row[i] += bias[i];
        largest = row[i] > largest ? row[i] : largest;
    }
    for (std::size_t lane = 0; lane < kLanes; ++lane)
        largest = largestA[lane] > largest ? largestA[lane] : largest;
    return largest;
}

QS_VECTORIZE void softmaxRow(float *row, std::size_t count, const float *bias)
{
    const float largest = addAndFindLargest(row, count, bias);
    float lanes[16] = {};
    std::size_t i = 0;
    for (; i + 16 <= count; i += 16) {
        for (std::size_t k = 0; k < 16; ++k) {
            row[i + k] = expNegative(row[i + k] - largest);
            lanes[k] += row[i + k];
        }
    }
    float sum = 0.F;
    for (; i < count; ++i) {
        row[i] = expNegative(row[i] - largest);
        sum += row[i];
    }
    for (float lane : lanes)
        sum += lane;
    const float inverse = 1.F / sum;
    for (i = 0; i < count; ++i)
        row[i] *= inverse;
}

QS_VECTORIZE void layerNormRow(const float *in, float *out, std::size_t features, const float *gamma, const float *beta, float epsilon)
{
    float lanes[16] = {};
    std::size_t i = 0;
    for (; i + 16 <= features; i += 16) {
        for (std::size_t k = 0; k < 16; ++k)
            lanes[k] += in[i + k];
    }
    float sum = 0.F;
    for (; i < features; ++i)
        sum += in[i];
    for (float lane : lanes)
        sum += lane;
    const float mean = sum / static_cast<float>(features);
    for (float &lane : lanes)
        lane = 0.F;
    for (i = 0; i + 16 <= features; i += 16) {
        for (std::size_t k = 0; k < 16; ++k) {
            const float d = in[i + k] - mean;
            lanes[k] += d * d;
        }
    }
    float squares = 0.F;
    for (; i < features; ++i)
        squares += (in[i] - mean) * (in[i] - mean);
    for (float lane : lanes)
        squares += lane;
    const float inverse = 1.F / std::sqrt(squares / static_cast<float>(features) + epsilon);
    for (i = 0; i < features; ++i)
        out[i] = (in[i] - mean) * inverse * gamma[i] + beta[i];
}

} // namespace

void layerNorm(const float *in, float *out, std::size_t rows, std::size_t features, const float *gamma, const float *beta, float epsilon)
{
#pragma omp parallel for if (rows * features >= kParallelCount)
    for (std::int64_t r = 0; r < static_cast<std::int64_t>(rows); ++r) {
        const std::size_t offset = static_cast<std::size_t>(r) * features;
        layerNormRow(in + offset, out + offset, features, gamma, beta, epsilon);
    }
}

void gatherRows(const float *table, std::size_t tableRows, std::size_t features, const std::int32_t *ids, std::size_t rows, float *out)
{
    for (std::size_t r = 0; r < rows; ++r) {
        const auto id = static_cast<std::size_t>(std::clamp<std::int64_t>(ids[r], 0, static_cast<std::int64_t>(tableRows) - 1));
        std::memcpy(out + r * features, table + id * features, features * sizeof(float));
    }
}

void attention(Rows query, Rows key, Rows value, const std::int32_t *mask, float *out, float *scratch, const AttentionShape &shape)
{
    const std::size_t features = shape.heads * shape.headSize;
    const auto s = static_cast<dnnl_dim_t>(shape.sequence);
    const auto d = static_cast<dnnl_dim_t>(shape.headSize);
    const auto pairs = static_cast<std::int64_t>(shape.batch * shape.heads);
#pragma omp parallel for num_threads(static_cast <int>(shape.threads)) if (pairs > 1)
    for (std::int64_t pair = 0; pair < pairs; ++pair) {
        const std::size_t b = static_cast<std::size_t>(pair) / shape.heads;
        const std::size_t h = static_cast<std::size_t>(pair) % shape.heads;
        const std::size_t row = b * shape.sequence;
        const std::size_t column = h * shape.headSize;
        // One place per thread, not per head: it stays in the cache.
        float *scores = scratch + static_cast<std::size_t>(omp_get_thread_num()) * shape.sequence * shape.sequence;
        dnnl_sgemm('N', 'T', s, s, d, shape.scale, query.data + row * query.stride + column, static_cast<dnnl_dim_t>(query.stride),
                   key.data + row * key.stride + column, static_cast<dnnl_dim_t>(key.stride), 0.F, scores, s);
        thread_local std::vector<float> bias;
        bias.resize(shape.sequence);
        for (std::size_t j = 0; j < shape.sequence; ++j)
            bias[j] = mask[row + j] != 0 ? 0.F : -1e30F;
        for (std::size_t i = 0; i < shape.sequence; ++i)
            softmaxRow(scores + i * shape.sequence, shape.sequence, bias.data());
        dnnl_sgemm('N', 'N', s, d, s, 1.F, scores, s, value.data + row * value.stride + column, static_cast<dnnl_dim_t>(value.stride), 0.F,
                   out + row * features + column, static_cast<dnnl_dim_t>(features));
    }
}

void sigmoid(const float *in, float *out, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        out[i] = 1.F / (1.F + std::exp(-in[i]));
}

} // namespace quantoscope::kernels
