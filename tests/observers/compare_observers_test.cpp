// SPDX-License-Identifier: GPL-3.0-or-later
#include "observers/compare_observers.h"

#include "quant/affine.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>
#include <vector>

namespace quantoscope {
namespace {

constexpr QuantSpec kSymmetric{8, Scheme::Symmetric, Granularity::PerTensor, SymmetricRange::Restricted};
constexpr QuantSpec kAsymmetric{8, Scheme::Asymmetric, Granularity::PerTensor, SymmetricRange::Restricted};
constexpr QuantSpec kFourBits{4, Scheme::Asymmetric, Granularity::PerTensor, SymmetricRange::Full};

std::vector<float> normalValues(bool rectified)
{
    std::mt19937 random(3);
    std::normal_distribution<float> distribution(0.3F, 1.F);
    std::vector<float> values(40'000);
    for (float &value : values) {
        value = distribution(random);
        value = rectified ? std::max(value, 0.F) : value;
    }
    return values;
}

TensorStatistics statisticsOf(const std::vector<float> &values)
{
    StatisticsCollector collector;
    collector.add(values.data(), values.size(), 1);
    return collector.statistics();
}

struct Measured {
    double rounding = 0.0, clipping = 0.0, clippedShare = 0.0, sqnrDb = 0.0;
    int levelsUsed = 0;
};

// Really quantizes every value.
Measured measure(const std::vector<float> &values, const QParams &q)
{
    Measured out;
    std::set<std::int32_t> levels;
    double signal = 0.0;
    const double scale = q.scale[0];
    for (const float value : values) {
        const std::int32_t level = quantizeValue(value, q.scale[0], q.zeroPoint[0], q.qmin, q.qmax);
        levels.insert(level);
        const double difference = static_cast<double>(value) - scale * (level - q.zeroPoint[0]);
        const bool clipped = std::fabs(difference) > 0.5 * scale * 1.0001;
        (clipped ? out.clipping : out.rounding) += difference * difference;
        out.clippedShare += clipped ? 1.0 : 0.0;
        signal += static_cast<double>(value) * value;
    }
    const auto count = static_cast<double>(values.size());
    out.rounding /= count;
    out.clipping /= count;
    out.clippedShare /= count;
    out.sqnrDb = 10.0 * std::log10(signal / count / (out.rounding + out.clipping));
    out.levelsUsed = static_cast<int>(levels.size());
    return out;
}

TEST(AssessRange, AgreesWithReallyQuantizing)
{
    for (const bool rectified : {false, true}) {
        const std::vector<float> values = normalValues(rectified);
        const TensorStatistics statistics = statisticsOf(values);
        for (const QuantSpec &spec : {kSymmetric, kAsymmetric, kFourBits}) {
            for (const Range range : {Range{-1.F, 2.F}, Range{-3.F, 3.F}, Range{0.F, 0.5F}, Range{-40.F, 40.F}}) {
                const RangeAssessment found = assessRange(statistics, spec, range);
                const Measured expected = measure(values, found.q);
                SCOPED_TRACE(observerText(found.observer) + " bits " + std::to_string(spec.bits) + (rectified ? " rectified" : ""));
                EXPECT_EQ(found.observer, fixedRange(range));
                // The zeros of a relu count as if spread over their bin, and no error is finer than a bin.
                const double bin = statistics.histogram.binWidth * statistics.histogram.binWidth / (rectified ? 3.0 : 12.0);
                EXPECT_NEAR(found.roundingError, expected.rounding, (rectified ? 0.1 : 0.02) * expected.rounding + bin);
                EXPECT_NEAR(found.clippingError, expected.clipping, 0.01 * expected.clipping + 1e-9);
                EXPECT_NEAR(found.clippedShare, expected.clippedShare, 0.002);
                EXPECT_NEAR(found.sqnrDb, expected.sqnrDb, rectified ? 0.5 : 0.1);
                EXPECT_EQ(found.levels, found.q.qmax - found.q.qmin + 1);
                EXPECT_NEAR(found.levelsUsed, expected.levelsUsed, 2); // a rare value at the border of two levels
            }
        }
    }
}

TEST(AssessRange, TakesAFixedRangeAsItIs)
{
    const TensorStatistics negative = statisticsOf({-1.F, 2.F});
    const TensorStatistics positive = statisticsOf({0.F, 2.F});
    EXPECT_EQ(assessRange(negative, kAsymmetric, {-8.F, 8.F}).range, (Range{-8.F, 8.F})) << "wider than the data";
    EXPECT_EQ(assessRange(negative, kAsymmetric, {0.5F, 1.F}).range, (Range{0.F, 1.F})) << "zero is always a level";
    EXPECT_EQ(assessRange(negative, kSymmetric, {0.F, 3.F}).range, (Range{-3.F, 3.F})) << "values below zero need the sign";
    EXPECT_EQ(assessRange(negative, kSymmetric, {0.F, 3.F}).q.qmin, -127);
    EXPECT_EQ(assessRange(positive, kSymmetric, {-1.F, 3.F}).range, (Range{0.F, 3.F})) << "without any, all levels go upwards";
    EXPECT_EQ(assessRange(positive, kSymmetric, {-1.F, 3.F}).q.qmin, 0);
    EXPECT_EQ(assessRange(TensorStatistics{}, kAsymmetric, {-1.F, 3.F}).range, (Range{-1.F, 3.F})) << "even before calibration";
}

TEST(CompareObservers, GivesEachItsOwnRange)
{
    std::vector<float> values = normalValues(false);
    values.push_back(60.F); // an outlier, on which they disagree
    const TensorStatistics statistics = statisticsOf(values);
    const std::vector<RangeAssessment> all = compareObservers(statistics, kFourBits);
    ASSERT_EQ(all.size(), 6U);
    double best = 0.0;
    for (const RangeAssessment &one : all) {
        EXPECT_EQ(one.range, observe(statistics, kFourBits, one.observer)) << observerText(one.observer);
        EXPECT_EQ(one.q, activationQParams(kFourBits, one.range));
        best = std::max(best, one.sqnrDb);
    }
    const auto of = [&](ObserverKind kind) {
        return *std::find_if(all.begin(), all.end(), [&](const RangeAssessment &one) { return one.observer.kind == kind; });
    };
    EXPECT_EQ(of(ObserverKind::MinMax).range.max, 60.F);
    EXPECT_EQ(of(ObserverKind::MinMax).clippingError, 0.0);
    EXPECT_EQ(of(ObserverKind::MinMax).levelsUsed, 4) << "-1, 0, 1, and the outlier's";
    EXPECT_EQ(of(ObserverKind::Percentile).observer.percentile, 99.99);
    EXPECT_NEAR(of(ObserverKind::Mse).sqnrDb, best, 0.05) << "nothing beats the one that minimises the error";
    EXPECT_GT(of(ObserverKind::Mse).sqnrDb, of(ObserverKind::MinMax).sqnrDb + 3.0);
}

TEST(CompareObservers, NothingSeenIsNothingToSay)
{
    for (const RangeAssessment &one : compareObservers({}, kSymmetric)) {
        EXPECT_EQ(one.sqnrDb, 0.0);
        EXPECT_EQ(one.levelsUsed, 0);
        EXPECT_EQ(one.q.scale[0], 1.F);
    }
}

} // namespace
} // namespace quantoscope
