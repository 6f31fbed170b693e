// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/intervals.h"
#include "metrics/latency.h"
#include "metrics/paired_test.h"
#include "metrics/percentile.h"
#include "metrics/sqnr.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace quantoscope {
namespace {

struct WilsonCase {
    int right, count;
    double low, high;
};

TEST(WilsonInterval, KnownValues)
{
    const WilsonCase cases[] = {
        {0, 10, 0.0, 27.753280},    {5, 10, 23.659309, 76.340691},
        {10, 10, 72.246721, 100.0}, {81, 263, 25.528852, 36.620957}, // Newcombe 1998: 0.2553, 0.3662
        {1, 1, 20.654931, 100.0},
    };
    for (const WilsonCase &known : cases) {
        SCOPED_TRACE(std::to_string(known.right) + "/" + std::to_string(known.count));
        const auto interval = wilsonInterval(known.right, known.count);
        EXPECT_NEAR(interval.low, known.low, 1e-5);
        EXPECT_NEAR(interval.high, known.high, 1e-5);
    }
    EXPECT_EQ(wilsonInterval(0, 6).low, 0.0);
    EXPECT_EQ(wilsonInterval(6, 6).high, 100.0);
    EXPECT_EQ(wilsonInterval(0, 0).low, 0.0);
    EXPECT_EQ(wilsonInterval(0, 0).high, 100.0);
}

TEST(BootstrapInterval, IsSeededAndNearTheNormalApproximation)
{
    std::vector<double> scores;
    for (int i = 0; i < 1000; ++i)
        scores.push_back(i % 4 == 0 ? 0.0 : 1.0);
    const auto interval = bootstrapInterval(scores, 1);
    // 75 % of 1,000: standard error 1.369 points.
    EXPECT_NEAR(interval.low, 75.0 - 1.96 * 1.369, 0.3);
    EXPECT_NEAR(interval.high, 75.0 + 1.96 * 1.369, 0.3);
    EXPECT_EQ(bootstrapInterval(scores, 1).low, interval.low);
    EXPECT_NE(bootstrapInterval(scores, 2).low, interval.low);
}

TEST(BootstrapInterval, Edges)
{
    EXPECT_EQ(bootstrapInterval({}, 1).high, 100.0);
    const auto constant = bootstrapInterval({0.5, 0.5, 0.5}, 1);
    EXPECT_LT(constant.low, 20.0); // three that are alike say little
    EXPECT_GT(constant.high, 80.0);
    for (const int count : {1, 2, 10}) {
        const auto alike = bootstrapInterval(std::vector<double>(static_cast<std::size_t>(count), 1.0), 1);
        EXPECT_DOUBLE_EQ(alike.low, wilsonInterval(count, count).low) << count;
        EXPECT_DOUBLE_EQ(alike.high, 100.0) << count;
    }
    const auto two = bootstrapInterval({0.0, 1.0}, 1);
    EXPECT_DOUBLE_EQ(two.low, 0.0);
    EXPECT_DOUBLE_EQ(two.high, 100.0);
}

struct McNemarCase {
    std::int64_t first, second;
    double p;
};

TEST(McNemar, AgreesWithExactBinomials)
{
    const McNemarCase cases[] = {
        {0, 0, 1.0},
        {7, 7, 1.0},
        {3, 4, 1.0},
        {0, 1, 1.0},                     // 2 · 1/2
        {0, 5, 0.0625},                  // 2 · 1/32
        {5, 0, 0.0625},                  // the same the other way round
        {1, 5, 0.21875},                 // 2 · (1 + 6) / 64
        {10, 30, 0.0022214337732293643}, // the others: exact fractions
        {480, 560, 0.014259079095386026},
        {5000, 5200, 0.04878796312682245},
        {0, 1000, 1.8665272370064378e-301},
    };
    for (const McNemarCase &known : cases) {
        SCOPED_TRACE(std::to_string(known.first) + " : " + std::to_string(known.second));
        EXPECT_NEAR(mcNemarExact(known.first, known.second) / known.p, 1.0, 1e-9);
    }
}

TEST(McNemar, LargeCountsNeitherOverflowNorStall)
{
    EXPECT_EQ(mcNemarExact(0, 1000000), 0.0);
    // z = 2000 / sqrt(2·10^8): the normal approximation gives 0.8875.
    EXPECT_NEAR(mcNemarExact(100000000, 100002000), std::erfc(1999.0 / std::sqrt(200002000.0) / std::sqrt(2.0)), 1e-4);
    EXPECT_EQ(mcNemarExact(-3, 0), 1.0);
}

TEST(Sqnr, KnownValues)
{
    SqnrAccumulator sqnr;
    EXPECT_FALSE(sqnr.decibels().has_value());
    const float reference[] = {3.F, -4.F, 0.F}, values[] = {3.F, -4.5F, 0.F};
    sqnr.add(reference, values, 3);
    EXPECT_DOUBLE_EQ(*sqnr.decibels(), 20.0); // 25 / 0.25
    // In pieces as at once.
    SqnrAccumulator pieces;
    for (int i = 0; i < 3; ++i)
        pieces.add(reference + i, values + i, 1);
    EXPECT_DOUBLE_EQ(*pieces.decibels(), 20.0);
}

TEST(Sqnr, Edges)
{
    const float zeros[] = {0.F, 0.F}, ones[] = {1.F, 1.F}, huge[] = {3e38F, -3e38F};
    const float broken[] = {std::numeric_limits<float>::quiet_NaN(), 1.F};
    SqnrAccumulator equal, silent, loud, nan;
    equal.add(ones, ones, 2);
    EXPECT_EQ(*equal.decibels(), std::numeric_limits<double>::infinity());
    silent.add(zeros, ones, 2);
    EXPECT_FALSE(silent.decibels().has_value());
    loud.add(huge, zeros, 2); // squares beyond float
    EXPECT_DOUBLE_EQ(*loud.decibels(), 0.0);
    nan.add(ones, broken, 2);
    EXPECT_FALSE(nan.decibels().has_value());
}

TEST(Latency, PercentilesAreLinearBetweenNeighbours)
{
    const auto summary = summariseLatency({5.0, 1.0, 4.0, 2.0, 3.0});
    EXPECT_EQ(summary.runs, 5);
    EXPECT_DOUBLE_EQ(summary.min, 1.0);
    EXPECT_DOUBLE_EQ(summary.median, 3.0);
    EXPECT_DOUBLE_EQ(summary.p10, 1.4);
    EXPECT_DOUBLE_EQ(summary.p90, 4.6);
    EXPECT_DOUBLE_EQ(summary.p95, 4.8);
    EXPECT_DOUBLE_EQ(summariseLatency({1.0, 2.0}).median, 1.5);
    EXPECT_DOUBLE_EQ(summariseLatency({7.0}).p95, 7.0);
    EXPECT_EQ(summariseLatency({}).runs, 0);
    EXPECT_EQ(percentileOfSorted({1.0, 9.0}, 200.0), 9.0);
}

} // namespace
} // namespace quantoscope
