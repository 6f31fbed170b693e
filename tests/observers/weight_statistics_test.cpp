// SPDX-License-Identifier: GPL-3.0-or-later
#include "observers/weight_statistics.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace quantoscope {
namespace {

TEST(WeightStatistics, DescribesTheTensorAndItsOutputChannels)
{
    const Tensor weight = Tensor::fromFloats({2, 1, 1, 3}, {1.F, -2.F, 0.5F, 0.25F, 4.F, 3.F});
    const TensorStatistics all = weightStatistics(weight);
    EXPECT_EQ(all.count, 6U);
    EXPECT_EQ(all.min, -2.F);
    EXPECT_EQ(all.max, 4.F);
    EXPECT_DOUBLE_EQ(all.sum, 6.75);
    EXPECT_DOUBLE_EQ(all.sumOfSquares, 1.0 + 4.0 + 0.25 + 0.0625 + 16.0 + 9.0);
    EXPECT_EQ(all.histogram.total(), 6U);
    EXPECT_EQ(all.channels, (std::vector<Range>{{-2.F, 1.F}, {0.25F, 4.F}}));

    const TensorStatistics second = weightStatistics(weight, 1);
    EXPECT_EQ(second.count, 3U);
    EXPECT_EQ(second.min, 0.25F);
    EXPECT_EQ(second.max, 4.F);
    EXPECT_EQ(second.histogram.total(), 3U);
}

TEST(WeightStatistics, StandsWhatAFileMayHold)
{
    constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();
    const TensorStatistics damaged = weightStatistics(Tensor::fromFloats({2, 2}, {kNaN, kNaN, 1.F, kNaN}));
    EXPECT_EQ(damaged.count, 1U);
    EXPECT_EQ(damaged.notFinite, 3U);
    EXPECT_EQ(damaged.channels, (std::vector<Range>{{0.F, 0.F}, {1.F, 1.F}}));
    EXPECT_EQ(weightStatistics(Tensor()).count, 0U);
    EXPECT_EQ(weightStatistics(Tensor::fromFloats({0, 3}, {})).count, 0U);
    EXPECT_EQ(weightStatistics(Tensor::fromFloats({1, 2}, {1.F, 2.F}), 1).count, 0U);
    EXPECT_EQ(weightStatistics(Tensor::fromFloats({1, 2}, {1.F, 2.F}), -1).count, 0U);
}

} // namespace
} // namespace quantoscope
