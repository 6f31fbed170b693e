// SPDX-License-Identifier: GPL-3.0-or-later
#include "passes/estimate_layer.h"
#include "passes/quantize.h"
#include "small_graphs.h"

#include <gtest/gtest.h>

#include <cmath>

namespace quantoscope {
namespace {

constexpr QuantSpec kTwoBits{2, Scheme::Symmetric, Granularity::PerTensor, SymmetricRange::Restricted};

Node linear(std::vector<float> values, std::int64_t outputs)
{
    Graph graph;
    const NodeId input = test::addInput(graph);
    return graph.at(test::addWeighted(graph, "fc", OpType::Linear, input, outputs, std::move(values)));
}

TEST(WeightErrors, roundingAloneWhereNothingIsClipped)
{
    // Two bits, symmetric, restricted: −1, 0, 1 at scale 1.
    const WeightEstimate estimate = estimateWeights(linear({-1.F, 0.25F, 0.F, 1.F}, 2), kTwoBits, {ObserverKind::MinMax});
    EXPECT_NEAR(estimate.roundingError, 0.0625 / 4.0, 1e-9);
    EXPECT_EQ(estimate.clippingError, 0.0);
    EXPECT_EQ(estimate.clippedShare, 0.0);
    EXPECT_EQ(estimate.levels, 3);
    EXPECT_EQ(estimate.levelsUsed, 3);
}

TEST(WeightErrors, theTwoPartsMakeTheWhole)
{
    std::vector<float> values;
    for (int i = 0; i < 64; ++i)
        values.push_back(std::sin(static_cast<float>(i)) * (i % 16 == 0 ? 4.F : 1.F) * 0.5F);
    const Node node = linear(values, 8);
    const WeightEstimate estimate = estimateWeights(node, kTwoBits, {ObserverKind::Mse});
    double signal = 0.0;
    for (const float value : values)
        signal += static_cast<double>(value) * value;
    const double noise = 64.0 * (estimate.roundingError + estimate.clippingError);
    EXPECT_NEAR(10.0 * std::log10(signal / noise), estimate.sqnrDb, 1e-4);
    EXPECT_GT(estimate.clippingError, 0.0) << "the least error of two bits clips the tails";
    EXPECT_GT(estimate.roundingError, 0.0);
}

TEST(WeightErrors, levelsThatNoWeightTakesAreNotUsed)
{
    QuantSpec eight = kTwoBits;
    eight.bits = 8;
    const WeightEstimate estimate = estimateWeights(linear({-1.F, 1.F, 0.F, 0.F}, 2), eight, {ObserverKind::MinMax});
    EXPECT_EQ(estimate.levels, 255);
    EXPECT_EQ(estimate.levelsUsed, 3);
    EXPECT_EQ(estimateWeights(linear({-1.F, 1.F}, 1), eight, {ObserverKind::MinMax}, 63).levels, 127);
}

} // namespace
} // namespace quantoscope
