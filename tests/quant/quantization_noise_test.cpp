// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/quantization_noise.h"

#include "quant/affine.h"
#include "quant/value_range.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>
#include <vector>

namespace quantoscope {
namespace {

std::vector<float> normalValues(std::size_t count)
{
    std::mt19937 random(7);
    std::normal_distribution<float> distribution(0.2F, 1.F);
    std::vector<float> values(count);
    for (float &value : values)
        value = distribution(random);
    return values;
}

// One value at a time, by the slow reference.
QuantizationNoise slowNoise(const std::vector<float> &values, const QParams &q)
{
    QuantizationNoise sum;
    for (const float x : values) {
        const std::int32_t i = quantizeValue(x, q.scale[0], q.zeroPoint[0], q.qmin, q.qmax);
        const double difference = static_cast<double>(x) - dequantizeValue(i, q.scale[0], q.zeroPoint[0]);
        sum.signal += static_cast<double>(x) * x;
        sum.noise += difference * difference;
        const double step = static_cast<double>(x) / q.scale[0] + q.zeroPoint[0];
        const bool outside = step < q.qmin - 0.5 || step > q.qmax + 0.5;
        sum.clipping += outside ? difference * difference : 0.0;
        sum.clipped += outside ? 1 : 0;
    }
    return sum;
}

TEST(QuantizationNoise, AgreesWithOneValueAtATime)
{
    const QuantSpec four{4, Scheme::Asymmetric, Granularity::PerTensor, SymmetricRange::Full};
    const QuantSpec eight{8, Scheme::Symmetric, Granularity::PerTensor, SymmetricRange::Restricted};
    for (const std::size_t count : {1U, 15U, 16U, 17U, 2047U, 2048U, 2049U, 10'000U}) { // around a lane and a block
        const std::vector<float> values = normalValues(count);
        for (const QParams &q : {activationQParams(four, {-1.F, 1.5F}), activationQParams(eight, {-2.F, 2.F})}) {
            const QuantizationNoise expected = slowNoise(values, q);
            const QuantizationNoise found = quantizationNoise(values.data(), count, q);
            EXPECT_NEAR(found.signal, expected.signal, 1e-4 * expected.signal) << count;
            EXPECT_NEAR(found.noise, expected.noise, 1e-4 * expected.noise) << count;
            EXPECT_NEAR(found.clipping, expected.clipping, 1e-4 * expected.clipping) << count;
            EXPECT_EQ(found.clipped, expected.clipped) << count;
            EXPECT_NEAR(found.decibels(), 10.0 * std::log10(expected.signal / expected.noise), 1e-3) << count;
        }
    }
}

TEST(QuantizationNoise, UsesTheChannelsOwnScale)
{
    QParams q{{1.F, 0.5F}, {0, 0}, -127, 127, 0};
    const float value = 2.25F;
    EXPECT_EQ(quantizationNoise(&value, 1, q, 0).noise, 0.0625); // 2.25 → 2
    EXPECT_EQ(quantizationNoise(&value, 1, q, 1).noise, 0.0625); // 2.25 → 2, since 4.5 rounds to the even 4
    q.scale[1] = 0.25F;
    EXPECT_EQ(quantizationNoise(&value, 1, q, 1).noise, 0.0);
    EXPECT_EQ(quantizationNoise(&value, 1, q, 1).decibels(), 200.0);
}

TEST(QuantizationNoise, NothingIsNoSignal)
{
    const QParams q{{1.F}, {0}, -127, 127, -1};
    EXPECT_EQ(quantizationNoise(nullptr, 0, q).decibels(), 0.0);
    const std::vector<float> zeros(40, 0.F);
    EXPECT_EQ(quantizationNoise(zeros.data(), zeros.size(), q).decibels(), 0.0);
}

TEST(ValueRange, FindsTheExtremesWhereverTheyStand)
{
    for (const std::size_t count : {2U, 3U, 15U, 16U, 31U, 33U, 100U}) {
        for (std::size_t place = 0; place < count; ++place) {
            std::vector<float> values(count, 0.5F);
            values[place] = -3.F;
            values[(place + count / 2) % count] = 4.F;
            EXPECT_EQ(valueRange(values.data(), count), (Range{-3.F, 4.F})) << count << " " << place;
        }
    }
    const float one = 0.25F;
    EXPECT_EQ(valueRange(&one, 1), (Range{0.25F, 0.25F}));
}

TEST(ValueRange, LeavesNaNOut)
{
    constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();
    std::vector<float> values(40, kNaN);
    EXPECT_EQ(valueRange(values.data(), values.size()), (Range{0.F, 0.F}));
    EXPECT_EQ(valueRange(values.data(), 0), (Range{0.F, 0.F}));
    values[0] = 1.F;
    values[39] = 2.F;
    EXPECT_EQ(valueRange(values.data(), values.size()), (Range{1.F, 2.F}));
}

} // namespace
} // namespace quantoscope
