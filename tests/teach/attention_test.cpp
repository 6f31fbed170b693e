// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/attention.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace quantoscope {
namespace {

TEST(Attention, TwoTokensByHand)
{
    const AttentionShape shape{2, 1, 1, 1.0};
    const float query[] = {1.F, 0.F}, key[] = {0.F, std::log(3.F)}, value[] = {4.F, 8.F};
    const auto weights = attentionWeights(query, key, shape);
    EXPECT_NEAR(weights[0], 0.25F, 1e-6);
    EXPECT_NEAR(weights[1], 0.75F, 1e-6);
    EXPECT_NEAR(weights[2], 0.5F, 1e-6);
    const auto context = attentionContext(weights, value, shape);
    EXPECT_NEAR(context[0], 7.F, 1e-5);
    EXPECT_NEAR(context[1], 6.F, 1e-5);
}

TEST(Attention, RowsSumToOneEvenForScoresThatOverflow)
{
    std::mt19937 random(3);
    std::normal_distribution<float> normal(0.F, 200.F);
    const AttentionShape shape{7, 3, 4, 0.5};
    std::vector<float> query(7 * 12), key(7 * 12);
    for (std::size_t i = 0; i < query.size(); ++i) {
        query[i] = normal(random);
        key[i] = normal(random);
    }
    const auto weights = attentionWeights(query.data(), key.data(), shape);
    ASSERT_EQ(weights.size(), 3U * 7U * 7U);
    for (std::size_t row = 0; row < 21; ++row) {
        double sum = 0.0;
        for (std::size_t j = 0; j < 7; ++j)
            sum += weights[row * 7 + j];
        EXPECT_NEAR(sum, 1.0, 1e-5);
    }
}

TEST(Attention, TheScaleIsTheNodesOrOneOverTheRoot)
{
    Node node;
    node.attrs.heads = 4;
    EXPECT_DOUBLE_EQ(attentionShape(node, 5, 256).scale, 0.125);
    EXPECT_EQ(attentionShape(node, 5, 256).headSize, 64);
    node.attrs.attentionScale = 0.3;
    EXPECT_DOUBLE_EQ(attentionShape(node, 5, 256).scale, 0.3);
}

} // namespace
} // namespace quantoscope
