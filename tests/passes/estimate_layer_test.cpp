// SPDX-License-Identifier: GPL-3.0-or-later
#include "passes/estimate_layer.h"

#include "passes/quantize_weights.h"
#include "passes/small_graphs.h"
#include "quant/affine.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace quantoscope {
namespace {

Node randomConvolution(std::int64_t outputs, std::int64_t inputs)
{
    std::mt19937 random(11);
    std::normal_distribution<float> distribution(0.F, 1.F);
    std::vector<float> values(static_cast<std::size_t>(outputs * inputs));
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] =
            distribution(random) * static_cast<float>(1 + i / static_cast<std::size_t>(inputs)); // each channel on a scale of its own
    Graph graph;
    const NodeId id = test::addWeighted(graph, "conv", OpType::Conv2d, test::addInput(graph), outputs, values);
    return graph.at(id);
}

double measuredDb(const Node &node, const QuantizedWeights &weights)
{
    const Tensor floats = node.param("weight").toF32();
    const Tensor back = dequantizeTensor(weights.integers, weights.q);
    double signal = 0.0, noise = 0.0;
    for (std::int64_t i = 0; i < floats.elementCount(); ++i) {
        const double x = floats.data<float>()[i], difference = x - back.data<float>()[i];
        signal += x * x;
        noise += difference * difference;
    }
    return 10.0 * std::log10(signal / noise);
}

TEST(EstimateWeights, IsWhatTheQuantizePassDoes)
{
    const Node node = randomConvolution(5, 700);
    for (const ObserverKind observer : {ObserverKind::MinMax, ObserverKind::Mse}) {
        for (const Granularity granularity : {Granularity::PerTensor, Granularity::PerChannel}) {
            for (const int bits : {2, 4, 8}) {
                for (const Scheme scheme : {Scheme::Symmetric, Scheme::Asymmetric}) {
                    const QuantSpec spec{bits, scheme, granularity, SymmetricRange::Restricted};
                    WeightRequest request;
                    request.node = &node;
                    request.spec = spec;
                    request.observer = observer;
                    const QuantizedWeights done = quantizeWeights(request);
                    const WeightEstimate found = estimateWeights(node, spec, {observer});
                    EXPECT_EQ(found.q, done.q) << bits;
                    EXPECT_NEAR(found.sqnrDb, measuredDb(node, done), 1e-3) << bits;
                    EXPECT_EQ(found.channelDb.size(), 5U);
                }
            }
        }
    }
}

TEST(EstimateWeights, SeesWhatOneScaleCosts)
{
    const Node node = randomConvolution(8, 300);
    const QuantSpec perTensor{4, Scheme::Symmetric, Granularity::PerTensor, SymmetricRange::Restricted};
    QuantSpec perChannel = perTensor;
    perChannel.granularity = Granularity::PerChannel;
    const WeightEstimate one = estimateWeights(node, perTensor, {ObserverKind::MinMax});
    const WeightEstimate each = estimateWeights(node, perChannel, {ObserverKind::MinMax});
    EXPECT_LT(one.channelDb.front(), each.channelDb.front() - 10.0) << "the smallest channel suffers most";
    EXPECT_NEAR(one.channelDb.back(), each.channelDb.back(), 3.0) << "the largest gave its scale to all";
    EXPECT_EQ(one.clippedShare, 0.0);
    EXPECT_GT(estimateWeights(node, perChannel, {ObserverKind::Mse}).clippedShare, 0.0);
    EXPECT_LT(estimateWeights(node, {8, Scheme::Symmetric, Granularity::PerTensor, SymmetricRange::Restricted}, {ObserverKind::MinMax}, 63)
                  .q.qmax,
              64);
}

TEST(EstimateWeights, CountsDeadChannelsAndSurvivesNodesWithoutWeights)
{
    Graph graph;
    const NodeId input = test::addInput(graph);
    const NodeId conv = test::addWeighted(graph, "conv", OpType::Conv2d, input, 2, {0.F, 0.F, 1.F, -0.3F});
    const NodeId relu = test::addOp(graph, "relu", OpType::Relu, {conv});
    const QuantSpec spec{8, Scheme::Symmetric, Granularity::PerChannel, SymmetricRange::Restricted};
    EXPECT_EQ(estimateWeights(graph.at(conv), spec, {ObserverKind::MinMax}).deadChannels, 1);
    EXPECT_TRUE(estimateWeights(graph.at(relu), spec, {ObserverKind::MinMax}).q.scale.empty());
}

TEST(EstimateLayer, LooksAtWhatIsThere)
{
    Graph graph;
    const NodeId input = test::addInput(graph);
    const NodeId conv = test::addWeighted(graph, "conv", OpType::Conv2d, input, 1, {0.5F, 1.F});
    const NodeId add = test::addOp(graph, "add", OpType::Add, {conv, conv});
    StatisticsCollector collector;
    const float values[] = {-1.F, 0.25F, 3.F};
    collector.add(values, 3, 1);
    LayerSetting setting;
    setting.observer = fixedRange({-2.F, 2.F});

    const LayerEstimate both = estimateLayer(graph.at(conv), &collector.statistics(), setting);
    ASSERT_TRUE(both.activation && both.weights);
    EXPECT_EQ(both.activation->range, (Range{-2.F, 2.F}));
    EXPECT_NEAR(both.activation->clippedShare, 1.0 / 3.0, 1e-6);
    EXPECT_FALSE(estimateLayer(graph.at(conv), nullptr, setting).activation);
    EXPECT_FALSE(estimateLayer(graph.at(add), &collector.statistics(), setting).weights);
}

} // namespace
} // namespace quantoscope
