// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/teaching_signal.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace quantoscope {
namespace {

double mean(const std::vector<float> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double deviation(const std::vector<float> &values)
{
    const double m = mean(values);
    double sum = 0.0;
    for (const float value : values)
        sum += (value - m) * (value - m);
    return std::sqrt(sum / static_cast<double>(values.size()));
}

TEST(TeachingSignal, isWhatItsNameSays)
{
    const std::size_t count = 40000;
    const auto of = [&](TeachingSignal signal) { return teachingSignal(signal, count); };
    EXPECT_NEAR(deviation(of(TeachingSignal::Uniform)), 1.0 / std::sqrt(3.0), 0.01);
    EXPECT_NEAR(deviation(of(TeachingSignal::Sine)), std::sqrt(0.5), 0.01);
    EXPECT_NEAR(deviation(of(TeachingSignal::Gaussian)), 1.0, 0.02);
    EXPECT_NEAR(mean(of(TeachingSignal::Gaussian)), 0.0, 0.02);
    const std::vector<float> heavy = of(TeachingSignal::HeavyTail);
    const float largest = std::max(*std::max_element(heavy.begin(), heavy.end()), -*std::min_element(heavy.begin(), heavy.end()));
    EXPECT_GT(largest, 15.F) << "the tail of Student's t with three degrees of freedom";
    const std::vector<float> relu = of(TeachingSignal::Relu);
    EXPECT_EQ(*std::min_element(relu.begin(), relu.end()), 0.F);
    EXPECT_NEAR(static_cast<double>(std::count(relu.begin(), relu.end(), 0.F)) / static_cast<double>(count), 0.5, 0.02);
    const std::vector<float> outlier = of(TeachingSignal::OneOutlier);
    EXPECT_EQ(std::count_if(outlier.begin(), outlier.end(), [](float v) { return std::fabs(v) > 8.F; }), 1);
    const std::vector<float> bimodal = of(TeachingSignal::Bimodal);
    EXPECT_LT(std::count_if(bimodal.begin(), bimodal.end(), [](float v) { return std::fabs(v) < 0.5F; }), 40);
}

TEST(TeachingSignal, dependsOnItsSeedAlone)
{
    std::set<std::string_view> names;
    for (int i = 0; i < kTeachingSignals; ++i) {
        const auto signal = static_cast<TeachingSignal>(i);
        names.insert(teachingSignalName(signal));
        EXPECT_EQ(teachingSignal(signal, 100, 3), teachingSignal(signal, 100, 3));
        EXPECT_NE(teachingSignal(signal, 100, 3), teachingSignal(signal, 100, 4));
        EXPECT_TRUE(teachingSignal(signal, 0).empty());
    }
    EXPECT_EQ(names.size(), static_cast<std::size_t>(kTeachingSignals));
    EXPECT_EQ(names.count("?"), 0U);
}

TEST(TeachingSignal, statisticsSeeEveryValueInBatches)
{
    const std::vector<float> values = teachingSignal(TeachingSignal::Gaussian, 103);
    const TensorStatistics statistics = statisticsOf(values, 4);
    EXPECT_EQ(statistics.count, 103U);
    EXPECT_EQ(statistics.batches.size(), 4U);
    EXPECT_EQ(statistics.min, *std::min_element(values.begin(), values.end()));
    EXPECT_EQ(statisticsOf({}, 4).count, 0U);
    EXPECT_EQ(statisticsOf({1.F}, 4).count, 1U);
}

TEST(TeachingSignal, aSampleOfAHistogramHasItsShape)
{
    const TensorStatistics statistics = statisticsOf(teachingSignal(TeachingSignal::Bimodal, 20000));
    const std::vector<float> sample = sampleHistogram(statistics, 20000);
    ASSERT_EQ(sample.size(), 20000U);
    EXPECT_GE(*std::min_element(sample.begin(), sample.end()), statistics.min);
    EXPECT_LE(*std::max_element(sample.begin(), sample.end()), statistics.max);
    EXPECT_NEAR(deviation(sample), std::sqrt(statistics.sumOfSquares / 20000.0), 0.03);
    EXPECT_LT(std::count_if(sample.begin(), sample.end(), [](float v) { return std::fabs(v) < 0.5F; }), 40);
    EXPECT_EQ(sampleHistogram(statistics, 50, 1), sampleHistogram(statistics, 50, 1));
    EXPECT_TRUE(sampleHistogram({}, 50).empty());
}

} // namespace
} // namespace quantoscope
