// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/scheme_outcome.h"

#include "metrics/sqnr.h"
#include "quant/affine.h"
#include "teach/teaching_signal.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace quantoscope {
namespace {

std::vector<double> asDoubles(const std::vector<float> &values)
{
    return {values.begin(), values.end()};
}

TEST(SchemeOutcome, areNormalAndTheSameForTheSameSeed)
{
    const auto gaussian = teachingSignal(TeachingSignal::Gaussian, 20000, 1);
    EXPECT_EQ(gaussian, teachingSignal(TeachingSignal::Gaussian, 20000, 1));
    EXPECT_NE(gaussian, teachingSignal(TeachingSignal::Gaussian, 20000, 2));
    double sum = 0.0, squares = 0.0;
    for (const float x : gaussian) {
        sum += x;
        squares += static_cast<double>(x) * x;
    }
    EXPECT_NEAR(sum / 20000.0, 0.0, 0.03);
    EXPECT_NEAR(squares / 20000.0, 1.0, 0.05);
    const auto relu = teachingSignal(TeachingSignal::Relu, 20000, 1);
    for (std::size_t i = 0; i < relu.size(); ++i)
        ASSERT_EQ(relu[i], std::max(0.F, gaussian[i]));
    EXPECT_TRUE(teachingSignal(TeachingSignal::Relu, 0, 1).empty());
}

TEST(SchemeOutcome, outcomesAreThoseOfTheProgramsArithmetic)
{
    for (const std::uint64_t seed : {0U, 1U, 7U, 2026U}) {
        for (int bits = 2; bits <= 8; ++bits) {
            const auto sample = teachingSignal(seed % 2 == 0 ? TeachingSignal::Relu : TeachingSignal::Gaussian, 3001, seed);
            const SchemeOutcome outcome = quantizeSample(sample, asymmetricQuantizer(asDoubles(sample), bits, true));
            const QParams q = qparamsOf(outcome.quantizer);
            SqnrAccumulator sqnr;
            for (const float x : sample) {
                const float back =
                    dequantizeValue(quantizeValue(x, q.scale[0], q.zeroPoint[0], q.qmin, q.qmax), q.scale[0], q.zeroPoint[0]);
                sqnr.add(&x, &back, 1);
            }
            EXPECT_NEAR(outcome.sqnrDb, *sqnr.decibels(), 0.01);
            EXPECT_EQ(outcome.onLevel.size(), std::size_t{1} << bits);
            EXPECT_EQ(std::accumulate(outcome.onLevel.begin(), outcome.onLevel.end(), std::size_t{0}), sample.size());
            EXPECT_EQ(outcome.levelsUsed, std::count_if(outcome.onLevel.begin(), outcome.onLevel.end(), [](auto n) { return n > 0; }));
        }
    }
}

// What the chapter shows: half of the symmetric integers are idle on ReLU data, and a bit is lost; on Gaussian data little differs.
TEST(SchemeOutcome, reluDataLosesABitToASymmetricRange)
{
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const auto relu = teachingSignal(TeachingSignal::Relu, 4096, seed);
        const auto symmetric = quantizeSample(relu, symmetricQuantizer(asDoubles(relu), 8, SymmetricRange::Restricted));
        const auto asymmetric = quantizeSample(relu, asymmetricQuantizer(asDoubles(relu), 8, true));
        EXPECT_NEAR(asymmetric.sqnrDb - symmetric.sqnrDb, 6.02, 1.0);
        EXPECT_LE(symmetric.levelsUsed, 128);
        const auto gaussian = teachingSignal(TeachingSignal::Gaussian, 4096, seed);
        EXPECT_NEAR(quantizeSample(gaussian, symmetricQuantizer(asDoubles(gaussian), 8, SymmetricRange::Restricted)).sqnrDb,
                    quantizeSample(gaussian, asymmetricQuantizer(asDoubles(gaussian), 8, true)).sqnrDb, 2.0);
    }
}

TEST(SchemeOutcome, theEmptySampleHasNoSignal)
{
    const SchemeOutcome outcome = quantizeSample({}, symmetricQuantizer({}, 8, SymmetricRange::Restricted));
    EXPECT_EQ(outcome.sqnrDb, 0.0);
    EXPECT_EQ(outcome.levelsUsed, 0);
}

} // namespace
} // namespace quantoscope
