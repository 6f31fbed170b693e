// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/affine.h"
#include "teach/gradient_descent.h"
#include "teach/neuron.h"
#include "teach/sliding_window.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace quantoscope {
namespace {

TEST(Neuron, ByHand)
{
    const auto result = computeNeuron({0.5, -1.0, 2.0}, {2.0, 1.0, 0.25}, 0.1, ActivationFunction::Relu);
    EXPECT_EQ(result.products, (std::vector<double>{1.0, -1.0, 0.5}));
    EXPECT_NEAR(result.sum, 0.6, 1e-12);
    EXPECT_NEAR(result.output, 0.6, 1e-6);
    EXPECT_EQ(computeNeuron({-1.0}, {3.0}, 0.0, ActivationFunction::Relu).output, 0.0);
}

TEST(Neuron, ActivationsAtKnownPlaces)
{
    EXPECT_DOUBLE_EQ(activationValue(ActivationFunction::Sigmoid, 0.0), 0.5);
    EXPECT_NEAR(activationValue(ActivationFunction::Tanh, 1.0), std::tanh(1.0), 1e-6);
    EXPECT_DOUBLE_EQ(activationValue(ActivationFunction::Relu6, 9.0), 6.0);
    EXPECT_NEAR(activationValue(ActivationFunction::Gelu, 1.0), 0.841345, 1e-5);
}

TEST(Neuron, TheRangeHoldsEveryValueAndIsReached)
{
    const ActivationFunction all[] = {ActivationFunction::Sigmoid, ActivationFunction::Tanh, ActivationFunction::Relu,
                                      ActivationFunction::Relu6, ActivationFunction::Gelu};
    for (const ActivationFunction function : all) {
        const Range range = activationOutputRange(function, {-4.F, 8.F});
        double least = 1e9, most = -1e9;
        for (int i = 0; i <= 12000; ++i) {
            const double value = activationValue(function, -4.0 + 0.001 * i);
            least = std::min(least, value);
            most = std::max(most, value);
        }
        EXPECT_NEAR(range.min, least, 1e-5);
        EXPECT_NEAR(range.max, most, 1e-5);
    }
    EXPECT_NEAR(activationOutputRange(ActivationFunction::Gelu, {-4.F, 4.F}).min, -0.16997, 1e-4);
    EXPECT_EQ(activationOutputRange(ActivationFunction::Relu, {-4.F, -1.F}), (Range{0.F, 0.F}));
}

TEST(Neuron, Relu6In8BitsHasTheStepOfSixOver255)
{
    QuantSpec spec;
    spec.scheme = Scheme::Asymmetric;
    const QParams grid = activationGrid(ActivationFunction::Relu6, {-8.F, 8.F}, spec);
    EXPECT_FLOAT_EQ(grid.scale[0], 6.F / 255.F);
    EXPECT_EQ(grid.zeroPoint[0], 0);
    EXPECT_EQ(grid.qmax - grid.qmin, 255);
}

TEST(SlidingWindow, AKernelIsNotFlipped)
{
    const Plane plane{3, 4, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}};
    const Plane right = slideKernel(plane, {0, 0, 0, 0, 0, 1, 0, 0, 0}); // the pixel to the right
    ASSERT_EQ(right.height, 1);
    ASSERT_EQ(right.width, 2);
    EXPECT_EQ(right.values, (std::vector<float>{7, 8}));
    EXPECT_EQ(slideKernel(plane, presetKernel(KernelPreset::Identity)).values, (std::vector<float>{6, 7}));
    EXPECT_NEAR(slideKernel(plane, presetKernel(KernelPreset::Blur)).values[0], 6.F, 1e-5);
    EXPECT_NEAR(slideKernel(plane, presetKernel(KernelPreset::VerticalEdges)).values[0], 8.F, 1e-5);
    EXPECT_NEAR(slideKernel(plane, presetKernel(KernelPreset::HorizontalEdges)).values[0], 32.F, 1e-5);
    EXPECT_TRUE(slideKernel({2, 2, {1, 2, 3, 4}}, {}).values.empty());
}

TEST(SlidingWindow, FlatAreasHaveNoEdgesAndKeepTheirBrightness)
{
    const Plane flat{5, 5, std::vector<float>(25, 0.5F)};
    for (const KernelPreset preset : {KernelPreset::HorizontalEdges, KernelPreset::VerticalEdges, KernelPreset::Outline}) {
        for (const float value : slideKernel(flat, presetKernel(preset)).values)
            EXPECT_NEAR(value, 0.F, 1e-6);
    }
    for (const KernelPreset preset : {KernelPreset::Identity, KernelPreset::Blur, KernelPreset::Sharpen}) {
        for (const float value : slideKernel(flat, presetKernel(preset)).values)
            EXPECT_NEAR(value, 0.5F, 1e-6);
    }
}

TEST(SlidingWindow, Pooling)
{
    const Plane plane{3, 4, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}};
    EXPECT_EQ(poolPlane(plane, 2, PoolKind::Max).values, (std::vector<float>{6, 8}));
    EXPECT_EQ(poolPlane(plane, 2, PoolKind::Average).values, (std::vector<float>{3.5F, 5.5F}));
    EXPECT_EQ(poolPlane(plane, 1, PoolKind::Max).values, plane.values);
    EXPECT_TRUE(poolPlane(plane, 4, PoolKind::Max).values.empty());
    EXPECT_TRUE(poolPlane(plane, 0, PoolKind::Max).values.empty());
}

TEST(SlidingWindow, GreyOfColours)
{
    const Plane grey = greyPlane({1, 3, {255, 255, 255, 0, 0, 0, 0, 255, 0}});
    EXPECT_NEAR(grey.at(0, 0), 1.F, 1e-6);
    EXPECT_EQ(grey.at(0, 1), 0.F);
    EXPECT_NEAR(grey.at(0, 2), 0.587F, 1e-6);
}

TEST(GradientDescent, TheGradientIsTheSlope)
{
    const OneWeight taught = taughtWeight();
    std::mt19937 random(1);
    std::uniform_real_distribution<double> weight(-3.0, 6.0);
    for (int i = 0; i < 20; ++i) {
        const double w = weight(random);
        EXPECT_NEAR(taught.gradient(w), (taught.loss(w + 1e-5) - taught.loss(w - 1e-5)) / 2e-5, 1e-5);
        EXPECT_GE(taught.loss(w), taught.loss(taught.best()));
    }
    EXPECT_NEAR(taught.gradient(taught.best()), 0.0, 1e-12);
}

TEST(GradientDescent, StepsTooSmallRightAndTooLarge)
{
    const OneWeight taught = taughtWeight();
    const double eta = taught.perfectStep(), start = -1.0, away = start - taught.best();
    EXPECT_NEAR(taught.stepped(start, eta), taught.best(), 1e-12);
    EXPECT_NEAR(taught.stepped(start, eta / 2) - taught.best(), away / 2, 1e-12);    // stays on its side
    EXPECT_NEAR(taught.stepped(start, 1.5 * eta) - taught.best(), -away / 2, 1e-12); // overshoots, comes nearer
    EXPECT_NEAR(taught.stepped(start, 2.0 * eta) - taught.best(), -away, 1e-12);     // for ever
    EXPECT_GT(std::abs(taught.stepped(start, 2.2 * eta) - taught.best()), std::abs(away));
}

} // namespace
} // namespace quantoscope
