// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/bit_ladder.h"

#include "teach/number_format.h"

#include <gmock/gmock.h>

#include <cmath>
#include <random>

namespace quantoscope {
namespace {

std::vector<float> gaussian(std::size_t count, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> normal(0.F, 0.05F);
    std::vector<float> values(count);
    for (float &value : values)
        value = normal(random);
    return values;
}

double squaredError(const std::vector<float> &weights, const std::vector<float> &values)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += std::pow(static_cast<double>(weights[i]) - static_cast<double>(values[i]), 2);
    return sum;
}

TEST(BitLadder, hasARungForEachNumberOfBits)
{
    const std::vector<float> weights = gaussian(576, 1);
    const auto rungs = bitLadder(weights.data(), weights.size());
    ASSERT_EQ(rungs.size(), kLadderBits.size());
    for (std::size_t i = 0; i < rungs.size(); ++i) {
        EXPECT_EQ(rungs[i].bits, kLadderBits[i]);
        EXPECT_EQ(rungs[i].values.size(), weights.size());
        EXPECT_EQ(rungs[i].weightBytes, 576U * static_cast<unsigned>(kLadderBits[i]) / 8U);
        EXPECT_EQ(rungs[i].scaleBytes, kLadderBits[i] <= 8 ? 4U : 0U);
        EXPECT_LE(rungs[i].used, rungs[i].levels);
    }
    EXPECT_EQ(rungs[0].values, weights);
    EXPECT_EQ(rungs[0].decibels, 200.0);
    EXPECT_EQ(rungs[0].levels, 4278190079U);
    EXPECT_EQ(rungs[1].levels, 63487U);
    EXPECT_EQ(rungs[2].levels, 255U);
    EXPECT_EQ(rungs[3].levels, 15U);
    EXPECT_EQ(rungs[4].levels, 3U);
    EXPECT_EQ(rungs[5].levels, 2U);
    EXPECT_EQ(rungs[5].used, 2U);
}

// By another way: the formats of chapter 1, and the textbook's s = (2^(b−1) − 1)/α.
TEST(BitLadder, roundsAsTheFormatsAndTheTextbookDo)
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        const std::vector<float> weights = gaussian(40 + seed * 7, seed);
        const auto rungs = bitLadder(weights.data(), weights.size());
        double largest = 0.0;
        for (const float weight : weights)
            largest = std::max(largest, std::fabs(static_cast<double>(weight)));
        for (std::size_t i = 0; i < weights.size(); ++i) {
            const double weight = static_cast<double>(weights[i]);
            EXPECT_EQ(static_cast<double>(rungs[1].values[i]), roundNumber(NumberFormat::Fp16, weight).value);
            for (std::size_t rung = 2; rung <= 4; ++rung) {
                const double s = (std::pow(2.0, rungs[rung].bits - 1) - 1.0) / largest, scaled = s * weight;
                if (std::fabs(scaled - std::floor(scaled) - 0.5) < 1e-4)
                    continue; // a tie in one arithmetic may not be one in the other
                EXPECT_NEAR(static_cast<double>(rungs[rung].values[i]), std::nearbyint(scaled) / s, 1e-6);
            }
        }
        for (std::size_t rung = 1; rung < 4; ++rung)
            EXPECT_GE(rungs[rung].decibels, rungs[rung + 1].decibels);
    }
}

TEST(BitLadder, oneBitIsTheSignTimesTheMeanWhichNoOtherScaleBeats)
{
    const std::vector<float> three{-3.F, 0.F, 6.F};
    EXPECT_THAT(bitLadder(three.data(), 3)[5].values, testing::ElementsAre(-3.F, 3.F, 3.F));
    const std::vector<float> weights = gaussian(500, 9);
    const std::vector<float> best = bitLadder(weights.data(), weights.size())[5].values;
    for (const float factor : {0.9F, 0.99F, 1.01F, 1.1F}) {
        std::vector<float> other = best;
        for (float &value : other)
            value *= factor;
        EXPECT_LT(squaredError(weights, best), squaredError(weights, other)) << factor;
    }
}

TEST(BitLadder, takesTheEdges)
{
    for (const auto &rung : bitLadder(nullptr, 0)) {
        EXPECT_TRUE(rung.values.empty());
        EXPECT_EQ(rung.used, 0U);
    }
    const std::vector<float> zeros(9, 0.F);
    for (const auto &rung : bitLadder(zeros.data(), zeros.size())) {
        EXPECT_EQ(rung.values, zeros);
        EXPECT_EQ(rung.used, 1U);
    }
    const float one = -0.25F; // its own largest value: every rung keeps it
    for (const auto &rung : bitLadder(&one, 1))
        EXPECT_FLOAT_EQ(rung.values[0], one) << rung.bits;
}

} // namespace
} // namespace quantoscope
