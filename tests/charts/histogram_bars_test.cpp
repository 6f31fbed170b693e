// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/histogram_bars.h"

#include <gmock/gmock.h>

#include <numeric>
#include <random>

namespace quantoscope {
namespace {

Histogram histogramOf(const std::vector<float> &values)
{
    StatisticsCollector collector;
    collector.add(values.data(), values.size(), 1);
    return collector.statistics().histogram;
}

std::vector<float> normal(int count)
{
    std::mt19937 random(5);
    std::normal_distribution<float> distribution(0.F, 1.F);
    std::vector<float> values;
    for (int i = 0; i < count; ++i)
        values.push_back(distribution(random));
    return values;
}

double total(const HistogramBars &bars)
{
    return std::accumulate(bars.counts.begin(), bars.counts.end(), 0.0);
}

TEST(JoinBins, losesNoValue)
{
    const Histogram histogram = histogramOf(normal(10000));
    for (const int wanted : {1, 7, 64, 500, 4096}) {
        const HistogramBars bars = joinBins(histogram, -100.0, 100.0, wanted);
        EXPECT_DOUBLE_EQ(total(bars), 10000.0) << wanted;
        EXPECT_LE(bars.counts.size(), static_cast<std::size_t>(std::max(wanted, 2))) << "zero is always an edge: two bars at least";
    }
}

TEST(JoinBins, zeroIsAnEdge)
{
    const HistogramBars bars = joinBins(histogramOf({-3.F, -0.5F, -0.001F, 0.F, 0.001F, 5.F}), -10.0, 10.0, 40);
    const double edges = -bars.left / bars.width;
    EXPECT_DOUBLE_EQ(edges, std::round(edges));
    double negative = 0.0;
    for (std::size_t i = 0; i < bars.counts.size(); ++i)
        negative += bars.centre(i) < 0.0 ? bars.counts[i] : 0.0;
    EXPECT_DOUBLE_EQ(negative, 3.0);
}

TEST(JoinBins, showsThePartThatIsAskedFor)
{
    const Histogram histogram = histogramOf({-4.F, 0.5F, 0.6F, 4.F});
    const HistogramBars bars = joinBins(histogram, 0.25, 1.0, 1000);
    EXPECT_DOUBLE_EQ(total(bars), 2.0);
    EXPECT_GE(bars.left, 0.25 - bars.width);
    EXPECT_DOUBLE_EQ(bars.width, histogram.binWidth) << "no more joined than needed";
    EXPECT_TRUE(joinBins(histogram, 50.0, 60.0, 100).counts.empty());
    EXPECT_TRUE(joinBins(histogram, 1.0, 1.0, 100).counts.empty());
}

TEST(JoinBins, nothingSeenGivesNothing)
{
    EXPECT_TRUE(joinBins(Histogram(), -1.0, 1.0, 100).counts.empty());
}

TEST(Sparkline, tallestIsOneAndASingleValueIsSeen)
{
    std::vector<float> values = normal(100000);
    values.push_back(40.F);
    const std::vector<float> heights = sparkline(histogramOf(values), 32);
    ASSERT_EQ(heights.size(), 32U);
    EXPECT_FLOAT_EQ(*std::max_element(heights.begin(), heights.end()), 1.F);
    EXPECT_GT(heights.back(), 0.F);
    EXPECT_FLOAT_EQ(heights[20], 0.F) << "between the bulk and the outlier";
}

TEST(Sparkline, nothingSeenIsFlat)
{
    EXPECT_THAT(sparkline(Histogram(), 3), testing::ElementsAre(0.F, 0.F, 0.F));
    EXPECT_TRUE(sparkline(histogramOf({1.F}), 0).empty());
    EXPECT_THAT(sparkline(histogramOf({1.F, 1.F}), 1), testing::ElementsAre(1.F));
}

} // namespace
} // namespace quantoscope
