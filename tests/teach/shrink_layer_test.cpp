// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/shrink_layer.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace quantoscope {
namespace {

constexpr ShrinkMethod kMethods[] = {ShrinkMethod::PruneWeights, ShrinkMethod::PruneFilters, ShrinkMethod::LowRank};

Tensor randomWeight(const Shape &shape, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> normal(0.F, 0.1F);
    Tensor weight = Tensor::zeros(DType::F32, shape);
    for (std::int64_t i = 0; i < weight.elementCount(); ++i)
        weight.mutableData<float>()[i] = normal(random);
    return weight;
}

TEST(ShrinkLayer, EachMethodCountsItsOwnParts)
{
    const ShrinkLayer layer(randomWeight({10, 4, 3, 3}, 5));
    EXPECT_EQ(layer.parts(ShrinkMethod::PruneWeights), 360);
    EXPECT_EQ(layer.parts(ShrinkMethod::PruneFilters), 10);
    EXPECT_EQ(layer.parts(ShrinkMethod::LowRank), 10);
    EXPECT_EQ(layer.denseBytes(), 1440);
    EXPECT_EQ(layer.left(ShrinkMethod::PruneWeights, 0.9), 36);
    EXPECT_EQ(layer.left(ShrinkMethod::PruneFilters, 0.9), 1);
    EXPECT_EQ(layer.left(ShrinkMethod::LowRank, 0.9), 1);
    EXPECT_EQ(layer.left(ShrinkMethod::LowRank, 0.99), 1); // a layer of rank 0 only when all is left out
    EXPECT_EQ(layer.left(ShrinkMethod::LowRank, 1.0), 0);
    EXPECT_EQ(layer.at(ShrinkMethod::LowRank, 0.9).parameters, 10 + 36);
    EXPECT_GT(layer.at(ShrinkMethod::LowRank, 0.0).storedBytes, layer.denseBytes()); // two whole factors are larger than the layer
}

TEST(ShrinkLayer, CostsAreThoseOfTheWeightsItGives)
{
    std::mt19937 random(1);
    for (int round = 0; round < 20; ++round) {
        const Tensor weight = randomWeight({4 + static_cast<int>(random() % 20), 1 + static_cast<int>(random() % 8), 3, 3}, random());
        const ShrinkLayer layer(weight);
        for (const ShrinkMethod method : kMethods) {
            const double share = static_cast<double>(random() % 101) / 100.0;
            const Tensor near = layer.weight(method, share);
            ASSERT_EQ(near.shape(), weight.shape());
            double noise = 0.0;
            for (std::int64_t i = 0; i < weight.elementCount(); ++i)
                noise += std::pow(static_cast<double>(weight.data<float>()[i]) - near.data<float>()[i], 2.0);
            const ShrunkWeight cost = layer.at(method, share);
            EXPECT_NEAR(noise, cost.noise, 1e-4 * cost.signal) << share;
        }
    }
}

TEST(ShrinkLayer, BitsOfTheSameSize)
{
    EXPECT_EQ(bitsOfSameSize(4000, 1000), 8); // nothing left out: eight bits are smaller already
    EXPECT_EQ(bitsOfSameSize(525, 1000), 4);  // 4.2 bits a weight
    EXPECT_EQ(bitsOfSameSize(10, 1000), 2);
    EXPECT_EQ(bitsOfSameSize(10, 0), 8);
}

TEST(ShrinkLayer, JudgesAnAnswerFromBothSides)
{
    EXPECT_EQ(judgeShare(2.0, 9.0, 5.0), ShareVerdict::Right);
    EXPECT_EQ(judgeShare(5.0, 5.2, 5.0), ShareVerdict::Right);
    EXPECT_EQ(judgeShare(5.2, 9.0, 5.0), ShareVerdict::TooMuch);
    EXPECT_EQ(judgeShare(0.0, 5.0, 5.0), ShareVerdict::TooLittle);
    EXPECT_EQ(judgeShare(-0.4, 20.0, 5.0), ShareVerdict::Right); // a gain is no loss
}

} // namespace
} // namespace quantoscope
