// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/low_rank.h"

#include "random_weight.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace quantoscope {
namespace {

TEST(LowRank, FindsAMatrixOfRankOne)
{
    // [1 2 3]ᵀ · [1 −1]
    const Tensor weight = Tensor::fromFloats({3, 2}, {1.F, -1.F, 2.F, -2.F, 3.F, -3.F});
    const LowRank lowRank(weight);
    EXPECT_EQ(lowRank.fullRank(), 2);
    EXPECT_NEAR(lowRank.singularValues()[0], std::sqrt(28.0), 1e-5);
    EXPECT_NEAR(lowRank.singularValues()[1], 0.0, 1e-5);
    EXPECT_NEAR(errorOf(weight, lowRank.approximation(1)), 0.0, 1e-9);
    EXPECT_EQ(lowRank.at(1).parameters, 3 + 2);
    EXPECT_EQ(lowRank.at(1).storedBytes, 20);
    EXPECT_EQ(lowRank.breakEvenRank(), 1); // 6 / 5
}

TEST(LowRank, ErrorIsTheEnergyOfWhatWasCutOff)
{
    for (const Shape &shape : {Shape{12, 4, 3, 3}, Shape{40, 6}, Shape{8, 8, 1, 1}}) {
        const Tensor weight = randomWeight(shape, 11);
        const LowRank lowRank(weight);
        double before = 1e9;
        for (int rank = 0; rank <= lowRank.fullRank(); ++rank) {
            const Tensor near = lowRank.approximation(rank);
            EXPECT_EQ(near.shape(), weight.shape());
            const ShrunkWeight cost = lowRank.at(rank);
            EXPECT_NEAR(cost.noise, errorOf(weight, near), 1e-4 * cost.signal) << rank;
            EXPECT_LE(cost.noise, before);
            before = cost.noise;
        }
        EXPECT_NEAR(lowRank.at(0).relativeError(), 1.0, 1e-12);
        EXPECT_EQ(lowRank.at(lowRank.fullRank()).decibels(), 200.0);
        double signal = 0.0;
        for (std::int64_t i = 0; i < weight.elementCount(); ++i)
            signal += std::pow(static_cast<double>(weight.data<float>()[i]), 2.0);
        EXPECT_NEAR(lowRank.at(0).signal, signal, 1e-4 * signal);
    }
}

// No matrix of the same rank is nearer: compared with some of the rank that random columns span.
TEST(LowRank, IsNearerThanOtherMatricesOfItsRank)
{
    const Tensor weight = randomWeight({6, 10}, 3);
    const LowRank lowRank(weight);
    for (unsigned seed = 0; seed < 20; ++seed) {
        const Tensor other = LowRank(randomWeight({6, 10}, 100 + seed)).approximation(2);
        EXPECT_LE(lowRank.at(2).noise, errorOf(weight, other));
    }
}

TEST(LowRank, HoldsAtItsEdges)
{
    const LowRank nothing{Tensor()};
    EXPECT_EQ(nothing.fullRank(), 0);
    EXPECT_EQ(nothing.breakEvenRank(), 0);
    EXPECT_EQ(nothing.at(3).parameters, 0);
    const Tensor weight = randomWeight({4, 5}, 1);
    const LowRank lowRank(weight);
    EXPECT_EQ(lowRank.at(-1).parameters, 0);
    EXPECT_EQ(lowRank.at(99).parameters, 4 * 9);
    EXPECT_EQ(errorOf(Tensor::zeros(DType::F32, {4, 5}), lowRank.approximation(0)), 0.0);
}

} // namespace
} // namespace quantoscope
