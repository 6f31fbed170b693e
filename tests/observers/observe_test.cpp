// SPDX-License-Identifier: GPL-3.0-or-later
#include "observers/observer.h"

#include "quant/affine.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <string>
#include <vector>

namespace quantoscope {
namespace {

constexpr QuantSpec kSymmetric{8, Scheme::Symmetric, Granularity::PerTensor, SymmetricRange::Restricted};
constexpr QuantSpec kAsymmetric{8, Scheme::Asymmetric, Granularity::PerTensor, SymmetricRange::Restricted};

QuantSpec withBits(QuantSpec spec, int bits)
{
    spec.bits = bits;
    return spec;
}

TensorStatistics collect(const std::vector<float> &values)
{
    StatisticsCollector collector;
    collector.add(values.data(), values.size(), 1);
    return collector.statistics();
}

std::vector<float> normal(std::size_t count, float mean, float deviation)
{
    std::mt19937 random(42);
    std::normal_distribution<float> distribution(mean, deviation);
    std::vector<float> values(count);
    std::generate(values.begin(), values.end(), [&] { return distribution(random); });
    return values;
}

// The mean squared error of really quantizing the values.
double measuredError(const std::vector<float> &values, const QuantSpec &spec, Range range)
{
    const QParams q = activationQParams(spec, range);
    double sum = 0.0;
    for (const float v : values) {
        const std::int32_t i = quantizeValue(v, q.scale[0], q.zeroPoint[0], q.qmin, q.qmax);
        const double difference = static_cast<double>(v) - dequantizeValue(i, q.scale[0], q.zeroPoint[0]);
        sum += difference * difference;
    }
    return sum / static_cast<double>(values.size());
}

const std::vector<ObserverChoice> kAllObservers{{ObserverKind::MinMax},           {ObserverKind::MovingAverage}, {ObserverKind::Histogram},
                                                {ObserverKind::Percentile, 99.9}, {ObserverKind::Mse},           {ObserverKind::Entropy}};

class EveryObserver : public testing::TestWithParam<ObserverChoice>
{
};
INSTANTIATE_TEST_SUITE_P(Observe, EveryObserver, testing::ValuesIn(kAllObservers), [](const auto &info) {
    std::string name = observerText(info.param);
    std::erase_if(name, [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; });
    return name;
});

TEST_P(EveryObserver, NothingSeenIsAnEmptyRange)
{
    EXPECT_EQ(observe({}, kSymmetric, GetParam()), (Range{0.F, 0.F}));
    const std::vector<float> nan{std::numeric_limits<float>::quiet_NaN()};
    EXPECT_EQ(observe(collect(nan), kAsymmetric, GetParam()), (Range{0.F, 0.F}));
}

TEST_P(EveryObserver, ConstantsKeepTheirValue)
{
    for (const QuantSpec &spec : {kSymmetric, kAsymmetric, withBits(kSymmetric, 2), withBits(kAsymmetric, 3)}) {
        EXPECT_EQ(observe(collect(std::vector<float>(100, 0.F)), spec, GetParam()), (Range{0.F, 0.F}));
        const Range positive = observe(collect(std::vector<float>(100, 3.F)), spec, GetParam());
        EXPECT_EQ(positive, (Range{0.F, 3.F}));
        const TensorStatistics below = collect(std::vector<float>(100, -5.F));
        const Range negative = observe(below, spec, GetParam());
        EXPECT_NEAR(negative.min, -5.F, below.histogram.binWidth);
        EXPECT_EQ(negative.max, 0.F);
    }
}

TEST_P(EveryObserver, NeverWiderThanTheDataAndAlwaysHoldsZero)
{
    std::vector<float> skewed = normal(20000, 0.5F, 1.F);
    for (float &v : skewed)
        v = std::max(v, -0.3F);
    for (const auto &values : {normal(20000, 0.F, 1.F), normal(20000, 5.F, 0.1F), normal(20000, -5.F, 0.1F), skewed, {1.F, -2.F}}) {
        const TensorStatistics statistics = collect(values);
        for (const QuantSpec &spec : {kSymmetric, kAsymmetric, withBits(kSymmetric, 4), withBits(kAsymmetric, 2)}) {
            const Range range = observe(statistics, spec, GetParam());
            EXPECT_LE(range.min, 0.F);
            EXPECT_GE(range.max, 0.F);
            EXPECT_GE(range.min, std::min(statistics.min, 0.F));
            EXPECT_LE(range.max, std::max(statistics.max, 0.F));
            EXPECT_GT(range.max - range.min, 0.F);
        }
    }
}

TEST_P(EveryObserver, SignFollowsTheDataNotTheRange)
{
    // A few values below zero: a symmetric range stays signed whatever the observer cuts.
    std::vector<float> values = normal(50000, 0.F, 1.F);
    for (float &v : values)
        v = std::fabs(v);
    values[7] = -0.01F;
    const Range range = observe(collect(values), kSymmetric, GetParam());
    EXPECT_LT(range.min, 0.F);
    EXPECT_TRUE(activationQParams(kSymmetric, range).isSigned());
    values[7] = 0.01F;
    EXPECT_EQ(activationQParams(kSymmetric, observe(collect(values), kSymmetric, GetParam())).qmax, 255);
}

TEST_P(EveryObserver, OneHugeOutlierLeavesAUsableRange)
{
    std::vector<float> values = normal(50000, 0.F, 1.F);
    values[123] = 1e6F;
    for (const QuantSpec &spec : {kSymmetric, kAsymmetric, withBits(kSymmetric, 4)}) {
        const Range range = observe(collect(values), spec, GetParam());
        EXPECT_TRUE(std::isfinite(range.max));
        EXPECT_GT(range.max, 0.F);
        EXPECT_LE(range.max, 1e6F);
    }
}

TEST(Observe, MinMaxIsTheData)
{
    EXPECT_EQ(observe(collect({-7.59F, 1.F, 10.8F}), kAsymmetric, {ObserverKind::MinMax}), (Range{-7.59F, 10.8F}));
    EXPECT_EQ(observe(collect({1.F, 2.F}), kAsymmetric, {ObserverKind::MinMax}), (Range{0.F, 2.F}));
}

TEST(Observe, MovingAverageIsPyTorchs)
{
    StatisticsCollector collector;
    for (const auto &batch : std::vector<std::vector<float>>{{-1.F, 2.F}, {-3.F, 6.F}, {-0.5F, 1.F}})
        collector.add(batch.data(), batch.size(), 1);
    // torch.ao.quantization.MovingAverageMinMaxObserver(averaging_constant=0.01) on these batches
    const Range range = observe(collector.statistics(), kAsymmetric, {ObserverKind::MovingAverage});
    EXPECT_NEAR(range.min, -1.0148F, 1e-6);
    EXPECT_NEAR(range.max, 2.0296F, 1e-6);
}

struct PercentileCase {
    const char *name;
    double percentile;
    QuantSpec spec;
    std::vector<float> values; // sorted on use
    double low, high;          // exact answer
};
class Percentile : public testing::TestWithParam<PercentileCase>
{
};
std::vector<float> ramp(float from, float to, int count)
{
    std::vector<float> values;
    for (int i = 0; i < count; ++i)
        values.push_back(from + (to - from) * (static_cast<float>(i) + 0.5F) / static_cast<float>(count));
    return values;
}
TEST_P(Percentile, IsExactToWithinABin)
{
    const PercentileCase &c = GetParam();
    const TensorStatistics statistics = collect(c.values);
    const Range range = observe(statistics, c.spec, {ObserverKind::Percentile, c.percentile});
    const double bin = statistics.histogram.binWidth;
    EXPECT_NEAR(range.min, c.low, bin);
    EXPECT_NEAR(range.max, c.high, bin);
    // And never less than was asked for.
    const auto kept = std::count_if(c.values.begin(), c.values.end(), [&](float v) { return v >= range.min && v <= range.max; });
    EXPECT_GE(100.0 * static_cast<double>(kept) / static_cast<double>(c.values.size()), c.percentile - 1e-9);
}
INSTANTIATE_TEST_SUITE_P(Observe, Percentile,
                         testing::Values(PercentileCase{"positive", 90.0, kAsymmetric, ramp(0.F, 1.F, 100000), 0.0, 0.9},
                                         PercentileCase{"negative", 90.0, kAsymmetric, ramp(-1.F, 0.F, 100000), -0.9, 0.0},
                                         PercentileCase{"bothEnds", 90.0, kAsymmetric, ramp(-1.F, 1.F, 100000), -0.9, 0.9},
                                         PercentileCase{"lopsided", 90.0, kAsymmetric, ramp(-1.F, 3.F, 100000), -0.8, 2.8},
                                         PercentileCase{"magnitude", 80.0, kSymmetric, ramp(-1.F, 1.F, 100000), -0.8, 0.8},
                                         PercentileCase{"magnitudeLopsided", 75.0, kSymmetric, ramp(-1.F, 3.F, 100000), -1.0, 2.0},
                                         PercentileCase{"all", 100.0, kAsymmetric, ramp(-1.F, 3.F, 100000), -1.0, 3.0}),
                         [](const auto &info) { return std::string(info.param.name); });

TEST(Observe, MostlyZeroDataKeepTheirPeak)
{
    // 99 of 100 values are zero: the percentile lies in the bin of zero, which would leave nothing.
    std::vector<float> values(1000, 0.F);
    for (std::size_t i = 0; i < 10; ++i)
        values[i * 100] = 2.F;
    const Range range = observe(collect(values), kAsymmetric, {ObserverKind::Percentile, 90.0});
    EXPECT_GT(range.max, 0.F);
}

TEST(Observe, MseFindsTheKnownOptimumForANormalDistribution)
{
    // Optimal clipping of a standard normal. ACIQ (Banner et al., "Post training 4-bit quantization of convolutional networks") gives
    // 2.55 and 3.92 for levels in the middles of equal parts; with a level at zero it is a little different.
    const TensorStatistics statistics = collect(normal(1000000, 0.F, 1.F));
    const Range four = observe(statistics, withBits(kSymmetric, 4), {ObserverKind::Mse});
    EXPECT_NEAR(four.max, 2.5F, 0.08F);
    const Range eight = observe(statistics, kSymmetric, {ObserverKind::Mse});
    EXPECT_NEAR(eight.max, 3.95F, 0.15F);
}

TEST(Observe, FewerBitsClipMore)
{
    std::vector<float> values = normal(100000, 0.F, 1.F);
    values[5] = 12.F;
    const TensorStatistics statistics = collect(values);
    for (const ObserverKind kind : {ObserverKind::Mse, ObserverKind::Entropy, ObserverKind::Histogram}) {
        for (const QuantSpec &spec : {kSymmetric, kAsymmetric}) {
            const Range eight = observe(statistics, spec, {kind});
            const Range four = observe(statistics, withBits(spec, 4), {kind});
            EXPECT_LT(four.max - four.min, eight.max - eight.min) << observerText({kind});
            EXPECT_LT(four.max, 6.F) << observerText({kind}); // the outlier is given up
        }
    }
}

TEST(Observe, MseIsNoWorseThanAnyOtherObserver)
{
    std::vector<float> relu = normal(100000, -0.3F, 1.F), gelu = normal(100000, 0.F, 2.F), outlier = normal(100000, 0.F, 1.F);
    for (float &v : relu)
        v = std::max(v, 0.F);
    for (float &v : gelu)
        v *= 0.5F * (1.F + std::erf(v / std::sqrt(2.F)));
    outlier[9] = 30.F;
    for (const auto &values : {relu, gelu, outlier}) {
        const TensorStatistics statistics = collect(values);
        for (const int bits : {2, 4, 6, 8}) {
            for (const QuantSpec &spec : {withBits(kSymmetric, bits), withBits(kAsymmetric, bits)}) {
                const double best = measuredError(values, spec, observe(statistics, spec, {ObserverKind::Mse}));
                for (const ObserverChoice &other : kAllObservers) {
                    const double error = measuredError(values, spec, observe(statistics, spec, other));
                    EXPECT_LE(best, error * 1.02) << observerText(other) << " at " << bits << " bits";
                }
            }
        }
    }
}

TEST(Observe, HistogramIsCloseToTheLeastError)
{
    std::vector<float> relu = normal(200000, 0.F, 1.F);
    for (float &v : relu)
        v = std::max(v, 0.F);
    const TensorStatistics statistics = collect(relu);
    // PyTorch 1.13's HistogramObserver gives [0, 4.33] for such data, min-max [0, 4.6].
    const Range range = observe(statistics, kAsymmetric, {ObserverKind::Histogram});
    EXPECT_EQ(range.min, 0.F);
    EXPECT_NEAR(range.max, 4.33F, 0.25F);
    EXPECT_LE(measuredError(relu, kAsymmetric, range), measuredError(relu, kAsymmetric, {0.F, statistics.max}));
}

TEST(Observe, EntropyCutsALongThinTail)
{
    std::vector<float> values = normal(200000, 0.F, 1.F);
    for (std::size_t i = 0; i < 20; ++i)
        values[i * 1000] = 20.F + static_cast<float>(i);
    const TensorStatistics statistics = collect(values);
    EXPECT_LT(observe(statistics, kSymmetric, {ObserverKind::Entropy}).max, 15.F);
    // Evenly spread values lose nothing by keeping all.
    const TensorStatistics even = collect(ramp(-1.F, 1.F, 100000));
    EXPECT_NEAR(observe(even, kSymmetric, {ObserverKind::Entropy}).max, 1.F, 0.02F);
}

struct ErrorCase {
    const char *name;
    QuantSpec spec;
    Range range;
};
class HistogramErrorOf : public testing::TestWithParam<ErrorCase>
{
};
TEST_P(HistogramErrorOf, AgreesWithQuantizingTheValues)
{
    const std::vector<float> values = normal(300000, 0.4F, 1.F);
    const QuantizationError error = histogramError(collect(values).histogram, GetParam().spec, GetParam().range);
    const double measured = measuredError(values, GetParam().spec, GetParam().range);
    EXPECT_NEAR(error.rounding + error.clipping, measured, 0.01 * measured);
    double power = 0.0;
    for (const float v : values)
        power += static_cast<double>(v) * v / static_cast<double>(values.size());
    EXPECT_NEAR(error.signalPower, power, 1e-3 * power);
    EXPECT_NEAR(error.sqnrDb(), 10.0 * std::log10(power / measured), 0.05);
}
INSTANTIATE_TEST_SUITE_P(
    Observe, HistogramErrorOf,
    testing::Values(ErrorCase{"wide", kSymmetric, {-5.F, 5.F}}, ErrorCase{"clipping", kSymmetric, {-1.F, 1.F}},
                    ErrorCase{"asymmetric", kAsymmetric, {-2.F, 3.F}}, ErrorCase{"fourBits", withBits(kAsymmetric, 4), {-2.5F, 3.F}},
                    ErrorCase{"twoBits", withBits(kSymmetric, 2), {-1.5F, 1.5F}},
                    ErrorCase{"full", {4, Scheme::Symmetric, Granularity::PerTensor, SymmetricRange::Full}, {-3.F, 3.F}},
                    ErrorCase{"unsignedHalf", kSymmetric, {0.F, 3.F}}),
    [](const auto &info) { return std::string(info.param.name); });

TEST(HistogramError, SplitsRoundingFromClipping)
{
    const TensorStatistics statistics = collect(ramp(-1.F, 1.F, 200000));
    const QuantizationError none = histogramError(statistics.histogram, kSymmetric, {-1.F, 1.F});
    EXPECT_NEAR(none.rounding, 1.0 / 127 / 127 / 12, 1e-7); // s²/12
    EXPECT_EQ(none.clipping, 0.0);
    EXPECT_EQ(none.clippedShare, 0.0);
    EXPECT_NEAR(none.signalPower, 1.0 / 3, 1e-5);
    // Six decibels a bit: 6.02·8 − 0.07 dB for 255 instead of 256 levels.
    EXPECT_NEAR(none.sqnrDb(), 48.1, 0.1);
    const QuantizationError half = histogramError(statistics.histogram, kSymmetric, {-0.5F, 0.5F});
    EXPECT_NEAR(half.clippedShare, 0.5, 0.005);
    EXPECT_NEAR(half.clipping, 1.0 / 24, 0.0005); // ∫ (x − 0.5)² over the outer halves
    EXPECT_LT(half.rounding, none.rounding);
    EXPECT_EQ(histogramError({}, kSymmetric, {-1.F, 1.F}).sqnrDb(), 0.0);
}

} // namespace
} // namespace quantoscope
