// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/drifting_batches.h"

#include "quant/affine.h"
#include "teach/teaching_signal.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace quantoscope {
namespace {

double slowDb(const std::vector<float> &values, const QParams &q)
{
    double signal = 0.0, noise = 0.0;
    for (const float value : values) {
        const double back = dequantizeValue(quantizeValue(value, q.scale[0], q.zeroPoint[0], q.qmin, q.qmax), q.scale[0], q.zeroPoint[0]);
        signal += static_cast<double>(value) * value;
        noise += (value - back) * (value - back);
    }
    return 10.0 * std::log10(signal / noise);
}

TEST(DriftingBatches, isWhatQuantizingEachBatchGives)
{
    std::mt19937 random(11);
    for (int i = 0; i < 20; ++i) {
        DriftSetting setting;
        setting.kind = random() % 2 ? Drift::Scale : Drift::Shift;
        setting.amount = static_cast<double>(random() % 300) / 100.0;
        setting.batches = 2 + static_cast<int>(random() % 8);
        setting.spec.bits = 2 + static_cast<int>(random() % 7);
        const auto signal = random() % 2 ? TeachingSignal::Relu : TeachingSignal::Gaussian;
        const std::vector<float> values = teachingSignal(signal, 4000, random());
        const DriftOutcome outcome = driftingBatches(values, setting);
        ASSERT_EQ(static_cast<int>(outcome.batches.size()), setting.batches);
        const std::size_t each = 4000 / static_cast<std::size_t>(setting.batches);
        const auto end = values.begin() + static_cast<std::ptrdiff_t>(each) * setting.batches;
        const float high = std::max(0.F, *std::max_element(values.begin(), end)),
                    low = std::min(0.F, *std::min_element(values.begin(), end));
        EXPECT_EQ(outcome.fixed, (Range{low, high}));
        std::vector<float> last(end - static_cast<std::ptrdiff_t>(each), end);
        for (float &value : last)
            value = setting.kind == Drift::Scale ? value * static_cast<float>(setting.amount)
                                                 : value + static_cast<float>(setting.amount) * std::max(high, -low);
        if (setting.kind == Drift::Scale && setting.amount == 0.0)
            continue; // nothing is left of the signal
        const BatchOutcome &seen = outcome.batches.back();
        EXPECT_NEAR(seen.fixedDb, slowDb(last, activationQParams(setting.spec, outcome.fixed)), 0.02);
        const Range own{std::min(0.F, *std::min_element(last.begin(), last.end())),
                        std::max(0.F, *std::max_element(last.begin(), last.end()))};
        EXPECT_NEAR(seen.ownDb, slowDb(last, activationQParams(setting.spec, own)), 0.02);
    }
}

TEST(DriftingBatches, aFixedRangeClipsWhatGrowsAndWastesStepsOnWhatShrinks)
{
    const std::vector<float> values = teachingSignal(TeachingSignal::Relu, 16384);
    DriftSetting setting;
    const DriftOutcome still = driftingBatches(values, setting);
    EXPECT_LT(still.lastGainDb(), 3.0);
    EXPECT_EQ(still.batches.back().clippedShare, 0.0);
    setting.amount = 3.0;
    const DriftOutcome grown = driftingBatches(values, setting);
    EXPECT_GT(grown.batches.back().clippedShare, 0.05);
    EXPECT_GT(grown.lastGainDb(), 15.0);
    EXPECT_NEAR(grown.batches.back().ownDb, still.batches.back().ownDb, 0.5) << "a range per batch does not notice";
    EXPECT_GT(grown.ownDb, grown.fixedDb);
    setting.amount = 0.25;
    const DriftOutcome shrunk = driftingBatches(values, setting);
    EXPECT_EQ(shrunk.batches.back().clippedShare, 0.0);
    EXPECT_NEAR(shrunk.batches.back().fixedDb, still.batches.back().fixedDb - 12.0, 1.0) << "two bits of the range are empty";
}

TEST(DriftingBatches, theDriftFromWhichARangePerBatchWins)
{
    const std::vector<float> values = teachingSignal(TeachingSignal::Relu, 16384);
    const std::vector<DriftGain> gains = gainOverDrift(values, {}, 3.0, 0.05);
    ASSERT_EQ(gains.size(), 41U);
    EXPECT_DOUBLE_EQ(gains.front().amount, 1.0);
    const auto from = driftWhereOwnWins(gains, 3.0);
    ASSERT_TRUE(from);
    DriftSetting setting;
    setting.amount = *from;
    EXPECT_GT(driftingBatches(values, setting).lastGainDb(), 3.0);
    setting.amount = *from - 0.05;
    EXPECT_LE(driftingBatches(values, setting).lastGainDb(), 3.0);
    EXPECT_FALSE(driftWhereOwnWins(gains, 1000.0));
    EXPECT_FALSE(driftWhereOwnWins({}, 3.0));
    EXPECT_TRUE(driftingBatches({}, {}).batches.empty());
    EXPECT_EQ(driftingBatches({}, {}).lastGainDb(), 0.0);
}

} // namespace
} // namespace quantoscope
