// SPDX-License-Identifier: GPL-3.0-or-later
#include "observers/compare_observers.h"
#include "quant/affine.h"

#include <gmock/gmock.h>

#include <numeric>
#include <random>

namespace quantoscope {
namespace {

constexpr QuantSpec kSymmetric{8, Scheme::Symmetric, Granularity::PerTensor, SymmetricRange::Restricted};

TensorStatistics collect(const std::vector<float> &values)
{
    StatisticsCollector collector;
    collector.add(values.data(), values.size(), 1);
    return collector.statistics();
}

TEST(LevelCounts, agreeWithReallyQuantizing)
{
    std::mt19937 random(7);
    std::normal_distribution<float> normal(0.F, 1.F);
    std::vector<float> values(200000);
    for (float &value : values)
        value = normal(random);
    const TensorStatistics statistics = collect(values);
    QuantSpec four = kSymmetric;
    four.bits = 4;
    const QParams q = activationQParams(four, {-2.F, 2.F}); // clips about five in a hundred
    std::vector<double> expected(static_cast<std::size_t>(q.qmax - q.qmin + 1), 0.0);
    for (const float value : values)
        expected[static_cast<std::size_t>(quantizeValue(value, q.scale[0], q.zeroPoint[0], q.qmin, q.qmax) - q.qmin)] += 1.0;
    const std::vector<double> counts = levelCounts(statistics, q);
    ASSERT_EQ(counts.size(), expected.size());
    for (std::size_t i = 0; i < counts.size(); ++i)
        EXPECT_NEAR(counts[i], expected[i], 0.01 * expected[i] + 60.0) << i; // a border may cut a bin, some hundred values
    EXPECT_NEAR(std::accumulate(counts.begin(), counts.end(), 0.0), 200000.0, 1e-6);
}

TEST(LevelCounts, clippedValuesCountAtTheEnds)
{
    const QParams q = activationQParams(kSymmetric, {-1.F, 1.F});
    const std::vector<double> counts = levelCounts(collect({-5.F, -4.F, 0.F, 7.F}), q);
    EXPECT_NEAR(counts.front(), 2.0, 1e-9);
    EXPECT_NEAR(counts.back(), 1.0, 1e-9);
    EXPECT_TRUE(levelCounts(TensorStatistics(), q).empty());
}

TEST(AssessWeightRange, hasASignWhereActivationsHaveNone)
{
    const TensorStatistics positive = collect({0.5F, 1.F, 2.F, 0.25F});
    EXPECT_EQ(assessRange(positive, kSymmetric, {0.F, 2.F}).q.qmin, 0);
    const RangeAssessment weights = assessWeightRange(positive, kSymmetric, {0.F, 2.F});
    EXPECT_EQ(weights.q.qmin, -127);
    EXPECT_EQ(weights.q.qmax, 127);
    EXPECT_EQ(weights.range, (Range{-2.F, 2.F}));
    EXPECT_FLOAT_EQ(weights.q.scale[0], 2.F / 127.F);
    EXPECT_EQ(weights.observer.kind, ObserverKind::Fixed);
    EXPECT_EQ(weights.levels, 255);
}

TEST(AssessWeightRange, keepsTheProcessorsLimit)
{
    const TensorStatistics statistics = collect({-1.F, 1.F});
    EXPECT_EQ(assessWeightRange(statistics, kSymmetric, {-1.F, 1.F}, 63).q.qmax, 63);
    EXPECT_EQ(assessWeightRange(statistics, kSymmetric, {-1.F, 1.F}, 63).levels, 127);
}

TEST(AssessWeightRange, perChannelIsNotItsBusiness)
{
    QuantSpec perChannel = kSymmetric;
    perChannel.granularity = Granularity::PerChannel;
    const RangeAssessment weights = assessWeightRange(collect({-1.F, 0.5F}), perChannel, {-1.F, 0.5F});
    EXPECT_EQ(weights.q.scale.size(), 1U);
    EXPECT_FALSE(weights.q.perChannel());
}

TEST(AssessWeightRange, asymmetricHoldsZero)
{
    QuantSpec asymmetric = kSymmetric;
    asymmetric.scheme = Scheme::Asymmetric;
    const RangeAssessment weights = assessWeightRange(collect({0.5F, 2.F}), asymmetric, {0.5F, 2.F});
    EXPECT_EQ(weights.range, (Range{0.F, 2.F}));
    EXPECT_EQ(weights.q.qmin, -128);
}

} // namespace
} // namespace quantoscope
