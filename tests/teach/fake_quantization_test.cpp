// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/fake_quantization.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace quantoscope {
namespace {

TEST(FakeQuantization, RoundsToTheGridAndHoldsItsEnds)
{
    const FakeQuantizer three(3, 1.5); // levels −1.5, −1 … 1.5
    EXPECT_NEAR(three.step(), 0.5, 1e-7);
    EXPECT_NEAR(three.largest(), 1.5, 1e-6);
    EXPECT_NEAR(three.quantized(0.6), 0.5, 1e-6);
    EXPECT_NEAR(three.quantized(-0.8), -1.0, 1e-6);
    EXPECT_EQ(three.quantized(0.25), 0.0); // half to even
    EXPECT_NEAR(three.quantized(99.0), 1.5, 1e-6);
    EXPECT_NEAR(three.quantized(-99.0), -1.5, 1e-6);
}

TEST(FakeQuantization, GradientPassesInsideTheRangeAlone)
{
    std::mt19937 random(2);
    for (int round = 0; round < 50; ++round) {
        const double reach = 0.1 + static_cast<double>(random() % 100) / 20.0;
        const FakeQuantizer quantizer(2 + static_cast<int>(random() % 7), reach);
        for (double share = -1.0; share <= 1.0; share += 0.1)
            EXPECT_EQ(quantizer.straightThroughGradient(share * reach), 1.0);
        // Half a step beyond the outermost level is still rounding.
        const double edge = quantizer.largest() + 0.5 * quantizer.step();
        EXPECT_EQ(quantizer.straightThroughGradient(edge - 0.01 * quantizer.step()), 1.0);
        EXPECT_EQ(quantizer.straightThroughGradient(edge + 0.01 * quantizer.step()), 0.0);
        EXPECT_EQ(quantizer.straightThroughGradient(-edge - 0.01 * quantizer.step()), 0.0);
        EXPECT_EQ(quantizer.straightThroughGradient(-edge + 0.01 * quantizer.step()), 1.0);
    }
    EXPECT_EQ(FakeQuantizer::trueGradient(), 0.0);
}

// The gradient of the float loss against differences of the loss itself.
TEST(FakeQuantization, FloatGradientIsTheLosssSlope)
{
    const FakeQuantizer quantizer(4, 2.0);
    for (const double start : {-1.5, 0.2, 1.9}) {
        OneWeightTask task{start, 0.7, 0.9, 0.1};
        const double gradient = trainOneWeight(task, quantizer, GradientRule::Float, 0).front().gradient;
        const double h = 1e-5;
        OneWeightTask above = task, below = task;
        above.start += h;
        below.start -= h;
        const double slope = (trainOneWeight(above, quantizer, GradientRule::Float, 0).front().loss -
                              trainOneWeight(below, quantizer, GradientRule::Float, 0).front().loss) /
                             (2.0 * h);
        EXPECT_NEAR(gradient, slope, 1e-6);
    }
}

TEST(FakeQuantization, StraightThroughLearnsWhereTheTrueGradientIsStuck)
{
    const FakeQuantizer quantizer(4, 2.1); // step 0.3
    const OneWeightTask task{-1.6, 1.0, 1.2, 0.2};
    const auto real = trainOneWeight(task, quantizer, GradientRule::Float, 60);
    const auto through = trainOneWeight(task, quantizer, GradientRule::StraightThrough, 60);
    const auto stuck = trainOneWeight(task, quantizer, GradientRule::TrueStaircase, 60);
    ASSERT_EQ(real.size(), 61U);
    EXPECT_NEAR(real.back().weight, 1.2, 1e-3);
    EXPECT_NEAR(through.back().used, 1.2, 1e-5); // 1.2 is a level
    EXPECT_LT(through.back().loss, 1e-8);
    EXPECT_EQ(stuck.back().weight, -1.6);
    EXPECT_EQ(stuck.back().loss, stuck.front().loss);
    EXPECT_GT(stuck.back().loss, 1.0);
}

TEST(FakeQuantization, NoGradientComesBackFromBeyondTheRange)
{
    const FakeQuantizer quantizer(4, 1.0);
    const auto course = trainOneWeight({3.0, 1.0, 0.5, 0.1}, quantizer, GradientRule::StraightThrough, 20);
    EXPECT_EQ(course.back().weight, 3.0); // outside: the gradient is 0, it never returns
    EXPECT_NEAR(course.back().used, 1.0, 1e-6);
}

TEST(FakeQuantization, HoldsAtItsEdges)
{
    const FakeQuantizer quantizer(4, 1.0);
    EXPECT_EQ(trainOneWeight({}, quantizer, GradientRule::Float, -3).size(), 1U);
    const auto away = trainOneWeight({1.0, 10.0, 0.0, 5.0}, quantizer, GradientRule::Float, 200); // far too large a step
    EXPECT_TRUE(std::isfinite(away.back().loss));
}

} // namespace
} // namespace quantoscope
