// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/float_kernels.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

namespace quantoscope::kernels {
namespace {

// Attention as it is written on paper, in double.
std::vector<double> plainAttention(const std::vector<float> &query, const std::vector<float> &key, const std::vector<float> &value,
                                   const std::vector<std::int32_t> &mask, const AttentionShape &s)
{
    const std::size_t features = s.heads * s.headSize;
    std::vector<double> out(s.batch * s.sequence * features, 0.0);
    for (std::size_t b = 0; b < s.batch; ++b) {
        for (std::size_t h = 0; h < s.heads; ++h) {
            const auto at = [&](std::size_t row, std::size_t d) { return (b * s.sequence + row) * features + h * s.headSize + d; };
            for (std::size_t i = 0; i < s.sequence; ++i) {
                std::vector<double> weight(s.sequence, 0.0);
                double sum = 0.0;
                for (std::size_t j = 0; j < s.sequence; ++j) {
                    if (mask[b * s.sequence + j] == 0)
                        continue;
                    double score = 0.0;
                    for (std::size_t d = 0; d < s.headSize; ++d)
                        score += static_cast<double>(query[at(i, d)]) * static_cast<double>(key[at(j, d)]);
                    weight[j] = std::exp(score * static_cast<double>(s.scale));
                    sum += weight[j];
                }
                for (std::size_t j = 0; j < s.sequence; ++j) {
                    for (std::size_t d = 0; d < s.headSize; ++d)
                        out[at(i, d)] += weight[j] / sum * static_cast<double>(value[at(j, d)]);
                }
            }
        }
    }
    return out;
}

TEST(FloatKernels, attentionIsSoftmaxOfScoresTimesValues)
{
    std::mt19937 random(7);
    std::normal_distribution<float> normal;
    for (const std::size_t sequence : {1U, 15U, 16U, 37U, 128U}) { // shorter than a vector, whole vectors, a rest
        const AttentionShape shape{2, sequence, 3, 8, 0.7F, 2};
        const std::size_t count = shape.batch * sequence * shape.heads * shape.headSize;
        std::vector<float> query(count), key(count), value(count), out(count);
        for (auto *values : {&query, &key, &value}) {
            for (float &v : *values)
                v = normal(random);
        }
        std::vector<std::int32_t> mask(shape.batch * sequence, 1);
        for (std::size_t j = sequence / 2 + 1; j < sequence; ++j)
            mask[j] = 0; // the first sequence is half as long
        std::vector<float> scratch(shape.threads * sequence * sequence);
        const std::size_t stride = shape.heads * shape.headSize;
        attention({query.data(), stride}, {key.data(), stride}, {value.data(), stride}, mask.data(), out.data(), scratch.data(), shape);
        const auto expected = plainAttention(query, key, value, mask, shape);
        for (std::size_t i = 0; i < count; ++i)
            ASSERT_NEAR(static_cast<double>(out[i]), expected[i], 2e-5) << "sequence " << sequence << ", value " << i;
    }
}

} // namespace
} // namespace quantoscope::kernels
