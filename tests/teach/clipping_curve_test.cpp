// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/clipping_curve.h"

#include "observers/compare_observers.h"
#include "quant/affine.h"
#include "quant/quantization_noise.h"
#include "teach/teaching_signal.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace quantoscope {
namespace {

QuantSpec bitsOf(int bits)
{
    return {bits, Scheme::Symmetric, Granularity::PerTensor, SymmetricRange::Restricted};
}

// What really quantizing the values gives, on random settings.
TEST(ClippingCurve, isWhatQuantizingTheValuesGives)
{
    std::mt19937 random(5);
    for (int i = 0; i < 40; ++i) {
        const auto signal = static_cast<TeachingSignal>(random() % kTeachingSignals);
        const std::vector<float> values = teachingSignal(signal, 20000, random());
        const TensorStatistics statistics = statisticsOf(values);
        const QuantSpec spec = bitsOf(2 + static_cast<int>(random() % 5));
        const double clip = (0.2 + 0.8 * static_cast<double>(random()) / 4294967296.0) * std::max(-statistics.min, statistics.max);
        const ClippingPoint point = clippingAt(statistics, spec, clip);
        const auto high = static_cast<float>(clip);
        const QParams q = activationQParams(spec, {statistics.min < 0.F ? -high : 0.F, high});
        const QuantizationNoise noise = quantizationNoise(values.data(), values.size(), q);
        EXPECT_NEAR(point.sqnrDb, noise.decibels(), 0.15) << teachingSignalName(signal) << ' ' << spec.bits << ' ' << clip;
        EXPECT_NEAR(point.clipping, noise.clipping / 20000.0, 0.02 * point.total() + 1e-9) << teachingSignalName(signal);
    }
}

TEST(ClippingCurve, clippingFallsAndRoundingRisesWithTheRange)
{
    const TensorStatistics statistics = statisticsOf(teachingSignal(TeachingSignal::HeavyTail, 50000));
    const std::vector<ClippingPoint> curve = clippingCurve(statistics, bitsOf(4), 100);
    ASSERT_EQ(curve.size(), 100U);
    for (std::size_t i = 1; i < curve.size(); ++i) {
        EXPECT_LE(curve[i].clipping, curve[i - 1].clipping * 1.001);
        EXPECT_GT(curve[i].clip, curve[i - 1].clip);
    }
    EXPECT_GT(curve.back().rounding, curve[10].rounding);
    const ClippingPoint &best = bestClip(curve);
    EXPECT_LT(best.clip, 0.9 * curve.back().clip) << "a heavy tail is worth clipping at four bits";
    EXPECT_GT(best.clip, curve.front().clip);
    for (const ClippingPoint &point : curve)
        EXPECT_GE(point.total(), best.total());
    EXPECT_TRUE(clippingCurve({}, bitsOf(4), 100).empty());
    EXPECT_TRUE(clippingCurve(statisticsOf({0.F, 0.F}), bitsOf(4), 100).empty());
    EXPECT_EQ(clippingAt({}, bitsOf(4), 1.0).total(), 0.0);
}

// 6 dB a bit: the line itself, and the signals that it is about, on 2^b levels.
TEST(ClippingCurve, sixDecibelsABit)
{
    EXPECT_NEAR(uniformSqnrDb(8), 48.16, 0.01);
    EXPECT_NEAR(uniformSqnrDb(1), 6.02, 0.001);
    EXPECT_NEAR(sineSqnrDb(8) - uniformSqnrDb(8), 1.76, 0.001);
    QuantSpec full = bitsOf(8);
    full.range = SymmetricRange::Full;
    for (const BitsPoint &point : sqnrByBits(statisticsOf(teachingSignal(TeachingSignal::Uniform, 60000)), full)) {
        // 2^b levels from −α to α − one step: 2^b − 1 steps across the range.
        EXPECT_NEAR(point.atLargestDb, 20.0 * std::log10(std::exp2(point.bits) - 1.0), 0.15) << point.bits;
        EXPECT_GE(point.atBestDb, point.atLargestDb);
    }
    for (const BitsPoint &point : sqnrByBits(statisticsOf(teachingSignal(TeachingSignal::Sine, 60000)), full)) {
        if (point.bits >= 7) {
            EXPECT_NEAR(point.atLargestDb, sineSqnrDb(point.bits), 0.4) << point.bits;
        }
    }
    const std::vector<BitsPoint> gaussian = sqnrByBits(statisticsOf(teachingSignal(TeachingSignal::Gaussian, 60000)), bitsOf(8));
    ASSERT_EQ(gaussian.size(), 7U);
    EXPECT_EQ(gaussian.front().bits, 2);
    EXPECT_LT(gaussian.back().atLargestDb, uniformSqnrDb(8)) << "most of a Gaussian is far from its largest value";
    EXPECT_NEAR(gaussian[6].atLargestDb - gaussian[5].atLargestDb, 6.02, 0.3);
    EXPECT_TRUE(sqnrByBits({}, bitsOf(8)).empty());
}

} // namespace
} // namespace quantoscope
