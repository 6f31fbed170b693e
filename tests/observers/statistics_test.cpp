// SPDX-License-Identifier: GPL-3.0-or-later
#include "observers/statistics.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cfloat>
#include <cmath>
#include <limits>
#include <map>
#include <random>
#include <vector>

namespace quantoscope {
namespace {

constexpr float kInf = std::numeric_limits<float>::infinity();
constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();

// Counts by absolute bin, computed value by value in double.
std::map<std::int64_t, std::uint64_t> bruteForce(const std::vector<float> &values, double width)
{
    std::map<std::int64_t, std::uint64_t> counts;
    for (float v : values) {
        if (std::isfinite(v))
            ++counts[static_cast<std::int64_t>(std::floor(static_cast<double>(v) / width))];
    }
    return counts;
}

std::map<std::int64_t, std::uint64_t> countsOf(const Histogram &histogram)
{
    std::map<std::int64_t, std::uint64_t> counts;
    for (std::size_t bin = 0; bin < histogram.counts.size(); ++bin) {
        if (histogram.counts[bin] > 0)
            counts[histogram.firstBin + static_cast<std::int64_t>(bin)] = histogram.counts[bin];
    }
    return counts;
}

std::vector<float> normal(std::size_t count, float mean, float deviation, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> distribution(mean, deviation);
    std::vector<float> values(count);
    std::generate(values.begin(), values.end(), [&] { return distribution(random); });
    return values;
}

struct DataCase {
    const char *name;
    std::vector<float> values;
};
std::vector<DataCase> dataCases()
{
    std::vector<float> growing;
    for (int i = 0; i < 60; ++i) { // the range grows by itself again and again, on both sides
        growing.push_back(std::ldexp(1.F, i - 30));
        growing.push_back(-std::ldexp(1.1F, i - 25));
    }
    std::vector<float> relu = normal(50000, -0.2F, 1.F, 3);
    for (float &v : relu)
        v = std::max(v, 0.F);
    std::vector<float> edges; // exactly on the edges of bins
    for (int i = -1024; i < 1024; ++i)
        edges.push_back(static_cast<float>(i) * 0.125F);
    return {{"normal", normal(100003, 0.3F, 2.F, 1)},
            {"positive", normal(5000, 1000.F, 1.F, 2)},
            {"negative", normal(777, -40.F, 3.F, 9)},
            {"relu", relu},
            {"growing", growing},
            {"edges", edges},
            {"one", {3.5F}},
            {"zeros", std::vector<float>(3000, 0.F)},
            {"large", {FLT_MAX, -FLT_MAX, 1.F, 0.F, 1e30F}},
            {"outlier", {1.F, 2.F, 3.F, 1e6F, -1.F}},
            {"small", {FLT_MIN, -FLT_MIN, 1e-30F, 0.F}}};
}

class Collected : public testing::TestWithParam<DataCase>
{
};

TEST_P(Collected, HistogramEqualsBruteForce)
{
    const std::vector<float> &values = GetParam().values;
    StatisticsCollector collector;
    // Uneven batches, so that bins merge in the middle of things.
    for (std::size_t at = 0, step = 1; at < values.size(); at += step, step = step * 3 / 2 + 1)
        collector.add(values.data() + at, std::min(step, values.size() - at), 1);
    const TensorStatistics &s = collector.statistics();
    EXPECT_EQ(s.count, values.size());
    EXPECT_EQ(s.histogram.total(), values.size());
    EXPECT_EQ(s.min, *std::min_element(values.begin(), values.end()));
    EXPECT_EQ(s.max, *std::max_element(values.begin(), values.end()));
    int exponent = 0;
    EXPECT_EQ(std::frexp(s.histogram.binWidth, &exponent), 0.5); // a power of two
    EXPECT_EQ(countsOf(s.histogram), bruteForce(values, s.histogram.binWidth));
    EXPECT_LE(s.histogram.leftEdge(0), std::min(s.min, 0.F));
    EXPECT_GT(s.histogram.rightEdge(Histogram::kBins - 1), std::max(s.max, 0.F));
}

TEST_P(Collected, OrderDoesNotMatter)
{
    std::vector<float> values = GetParam().values;
    StatisticsCollector forward, backward, whole;
    for (float v : values)
        forward.add(&v, 1, 1);
    whole.add(values.data(), values.size(), 1);
    std::reverse(values.begin(), values.end());
    for (float v : values)
        backward.add(&v, 1, 1);
    for (const StatisticsCollector *other : {&backward, &whole}) {
        EXPECT_EQ(forward.statistics().histogram.binWidth, other->statistics().histogram.binWidth);
        EXPECT_EQ(forward.statistics().histogram.firstBin, other->statistics().histogram.firstBin);
        EXPECT_EQ(forward.statistics().histogram.counts, other->statistics().histogram.counts);
        EXPECT_EQ(forward.statistics().min, other->statistics().min);
        EXPECT_EQ(forward.statistics().max, other->statistics().max);
    }
}

TEST_P(Collected, BinsAreUsedWell)
{
    StatisticsCollector collector;
    collector.add(GetParam().values.data(), GetParam().values.size(), 1);
    const TensorStatistics &s = collector.statistics();
    const double span = std::max(s.max, 0.F) - static_cast<double>(std::min(s.min, 0.F));
    if (span > 1e-25) { // below, the width has its floor
        EXPECT_GE(span / s.histogram.binWidth, 1023.0);
    }
}
INSTANTIATE_TEST_SUITE_P(Statistics, Collected, testing::ValuesIn(dataCases()),
                         [](const auto &info) { return std::string(info.param.name); });

TEST(Statistics, SumsAndChannels)
{
    // Two rows of three channels, then one more row.
    const std::vector<float> first{1.F, -2.F, 3.F, 4.F, 5.F, -6.F}, second{0.5F, 9.F, 0.F};
    StatisticsCollector collector;
    collector.add(first.data(), first.size(), 3);
    collector.add(second.data(), second.size(), 3);
    const TensorStatistics &s = collector.statistics();
    EXPECT_EQ(s.count, 9U);
    EXPECT_DOUBLE_EQ(s.sum, 14.5);
    EXPECT_DOUBLE_EQ(s.sumOfSquares, 1 + 4 + 9 + 16 + 25 + 36 + 0.25 + 81);
    EXPECT_EQ(s.channels, (std::vector<Range>{{0.5F, 4.F}, {-2.F, 9.F}, {-6.F, 3.F}}));
    EXPECT_EQ(s.batches, (std::vector<Range>{{-6.F, 5.F}, {0.F, 9.F}}));
}

TEST(Statistics, ChannelsOfAnyWidth)
{
    for (const std::size_t channels : {1, 2, 3, 7, 31, 64, 65, 200}) {
        for (const std::size_t rows : {1, 2, 21, 22, 63, 64, 100}) {
            const std::vector<float> values = normal(rows * channels, 0.1F, 1.F, static_cast<unsigned>(rows + channels));
            StatisticsCollector collector;
            collector.add(values.data(), values.size(), channels);
            ASSERT_EQ(collector.statistics().channels.size(), channels);
            for (std::size_t c = 0; c < channels; ++c) {
                Range expected{values[c], values[c]};
                for (std::size_t r = 0; r < rows; ++r) {
                    expected.min = std::min(expected.min, values[r * channels + c]);
                    expected.max = std::max(expected.max, values[r * channels + c]);
                }
                ASSERT_EQ(collector.statistics().channels[c], expected) << channels << " channels, " << rows << " rows, channel " << c;
            }
        }
    }
}

TEST(Statistics, ValuesThatAreNotFiniteAreLeftOut)
{
    std::vector<float> values = normal(6000, 0.F, 1.F, 5);
    std::vector<float> finite = values;
    for (const std::size_t at : {0U, 17U, 2048U, 4095U, 5999U}) {
        finite[at] = 0.F;
        values[at] = at % 2 == 0 ? kNaN : (at == 17 ? kInf : -kInf);
    }
    StatisticsCollector collector, reference;
    collector.add(values.data(), values.size(), 2);
    reference.add(finite.data(), finite.size(), 2);
    const TensorStatistics &s = collector.statistics();
    EXPECT_EQ(s.notFinite, 5U);
    EXPECT_EQ(s.count, values.size() - 5);
    EXPECT_EQ(s.min, reference.statistics().min);
    EXPECT_EQ(s.max, reference.statistics().max);
    EXPECT_EQ(s.channels, reference.statistics().channels);
    EXPECT_EQ(countsOf(s.histogram), bruteForce(values, s.histogram.binWidth));
    EXPECT_NEAR(s.sum, reference.statistics().sum, 1e-9);
}

TEST(Statistics, DoNotDependOnTheNumberOfThreads)
{
    // Two batches of several blocks for each thread, the second one wider than the first in its middle; some values are not finite.
    std::vector<float> first = normal(100001 * 3, 0.F, 1.F, 11), second = normal(90000 * 3, 0.5F, 1.F, 12);
    second[123456] = 40.F;
    first[70000] = kNaN;
    second[200000] = kInf;
    const auto collect = [&](int threads) {
        StatisticsCollector collector;
        collector.add(first.data(), first.size(), 3, threads);
        collector.add(second.data(), second.size(), 3, threads);
        return collector.statistics();
    };
    const TensorStatistics one = collect(1);
    EXPECT_EQ(countsOf(one.histogram), [&] {
        std::vector<float> all = first;
        all.insert(all.end(), second.begin(), second.end());
        return bruteForce(all, one.histogram.binWidth);
    }());
    for (const int threads : {2, 3, 8}) {
        const TensorStatistics several = collect(threads);
        EXPECT_EQ(several.count, one.count);
        EXPECT_EQ(several.notFinite, 2U);
        EXPECT_EQ(several.sum, one.sum);
        EXPECT_EQ(several.sumOfSquares, one.sumOfSquares);
        EXPECT_EQ(several.histogram.counts, one.histogram.counts);
        EXPECT_EQ(several.batches, one.batches);
        EXPECT_EQ(several.channels, one.channels);
    }
}

TEST(Statistics, NothingFiniteIsEmpty)
{
    const std::vector<float> values{kNaN, kInf, -kInf};
    StatisticsCollector collector;
    collector.add(values.data(), 0, 1);
    collector.add(values.data(), 3, 3);
    EXPECT_EQ(collector.statistics().count, 0U);
    EXPECT_EQ(collector.statistics().notFinite, 3U);
    EXPECT_TRUE(collector.statistics().batches.empty());
    EXPECT_EQ(collector.statistics().channels, (std::vector<Range>(3)));
    EXPECT_EQ(collector.statistics().histogram.total(), 0U);
}

TEST(Statistics, ManyEqualValuesDoNotOverflowTheShortTables)
{
    const std::vector<float> values(400000, 1.F);
    StatisticsCollector collector;
    collector.add(values.data(), values.size(), 1);
    collector.add(values.data(), values.size(), 1);
    EXPECT_EQ(countsOf(collector.statistics().histogram).begin()->second, 800000U);
}

} // namespace
} // namespace quantoscope
