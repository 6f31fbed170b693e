// SPDX-License-Identifier: GPL-3.0-or-later
#include "passes/quantize.h"

#include "models/architectures.h"
#include "passes/quantize_weights.h"
#include "quant/affine.h"
#include "small_graphs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace quantoscope {
namespace {

using test::addBatchNorm;
using test::addInput;
using test::addOp;
using test::addWeighted;
using testing::HasSubstr;

// Statistics for every layer: values from `low` to `high`, non-negative after an activation.
Statistics statisticsFor(const Graph &graph, float low = -1.F, float high = 2.F)
{
    Statistics statistics;
    statistics.images = 1;
    for (const Node &node : graph.nodes) {
        const bool positive = node.activation != Activation::None || node.op == OpType::Relu;
        const std::vector<float> values{positive ? 0.F : low, 0.5F, high};
        StatisticsCollector collector;
        collector.add(values.data(), values.size(), 1);
        statistics.tensors[node.name] = collector.statistics();
    }
    return statistics;
}

Recipe minMaxRecipe(Method method)
{
    Recipe recipe = presetRecommended(method);
    recipe.defaults.observer = {ObserverKind::MinMax};
    return recipe;
}

LayerOverride keepFloat(std::string name)
{
    LayerOverride change;
    change.value = std::move(name);
    change.keepFloat = true;
    return change;
}

// "conv:i>i" = integer arithmetic with an integer result, "f" float, "d" dynamic; "*" = float with a scale for its readers.
std::string decisions(const QuantizedGraph &graph)
{
    std::string text;
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const QuantizedNode &node = graph.nodes[i];
        text += (i ? " " : "") + graph.graph.nodes[i].name + ":";
        text += node.precision == Precision::Integer ? "i" : node.precision == Precision::DynamicInteger ? "d" : "f";
        text += node.outputIsInteger ? ">i" : node.output ? "*" : "";
    }
    return text;
}

QuantizedGraph quantized(const Graph &graph, const Recipe &recipe, const BackendLimits &limits = {})
{
    auto result = quantize(graph, recipe, statisticsFor(graph), limits);
    EXPECT_TRUE(result.ok()) << result.error().text();
    return result.ok() ? std::move(*result) : QuantizedGraph{};
}

struct MethodCase {
    const char *name;
    Method method;
    std::vector<std::string> floats;
    const char *expected;
};
class Decisions : public testing::TestWithParam<MethodCase>
{
};
TEST_P(Decisions, OfTheResidualNetwork)
{
    Recipe recipe = minMaxRecipe(GetParam().method);
    for (const std::string &name : GetParam().floats)
        recipe.overrides.push_back(keepFloat(name));
    const Graph fused = fuseForRecipe(test::residualNetwork(), recipe);
    EXPECT_EQ(decisions(quantized(fused, recipe)), GetParam().expected);
}
INSTANTIATE_TEST_SUITE_P(
    Quantize, Decisions,
    testing::Values(MethodCase{"fp32", Method::Fp32, {}, "input:f conv:f conv2:f add:f pool:f flatten:f fc:f"},
                    MethodCase{"dynamic", Method::Dynamic, {}, "input:f conv:f conv2:f add:f pool:f flatten:f fc:d"},
                    MethodCase{"dynamicKept", Method::Dynamic, {"fc"}, "input:f conv:f conv2:f add:f pool:f flatten:f fc:f"},
                    MethodCase{"fused", Method::Static, {}, "input:f* conv:i>i conv2:i>i add:i>i pool:i>i flatten:i>i fc:i"},
                    MethodCase{"notFused",
                               Method::StaticNoFuse,
                               {},
                               "input:f* conv:i>i bn:i>i relu:i>i conv2:i>i add:i>i relu_1:i>i pool:i>i flatten:i>i fc:i"},
                    MethodCase{"firstKept", Method::Static, {"conv"}, "input:f conv:f* conv2:i>i add:i>i pool:i>i flatten:i>i fc:i"},
                    MethodCase{"middleKept", Method::Static, {"conv2"}, "input:f* conv:i>i conv2:f* add:i>i pool:i>i flatten:i>i fc:i"},
                    MethodCase{"addKept", Method::Static, {"add"}, "input:f* conv:i>i conv2:i add:f pool:f flatten:f* fc:i"},
                    MethodCase{"lastKept", Method::Static, {"fc"}, "input:f* conv:i>i conv2:i>i add:i>i pool:f flatten:f fc:f"},
                    MethodCase{"poolKept", Method::Static, {"pool"}, "input:f* conv:i>i conv2:i>i add:i>i pool:f flatten:f* fc:i"},
                    MethodCase{"batchNormKept",
                               Method::StaticNoFuse,
                               {"bn"},
                               "input:f* conv:i bn:f relu:f* conv2:i>i add:i>i relu_1:i>i pool:i>i flatten:i>i fc:i"}),
    [](const auto &info) { return std::string(info.param.name); });

TEST(Quantize, IntegerNodesReadScales)
{
    for (const Method method : {Method::Static, Method::StaticNoFuse}) {
        for (const char *kept : {"", "conv", "conv2", "add", "pool", "fc"}) {
            Recipe recipe = minMaxRecipe(method);
            if (*kept != '\0')
                recipe.overrides = {keepFloat(kept)};
            const Graph fused = fuseForRecipe(test::residualNetwork(), recipe);
            const QuantizedGraph result = quantized(fused, recipe);
            for (std::size_t i = 0; i < result.nodes.size(); ++i) {
                if (result.nodes[i].precision != Precision::Integer)
                    continue;
                for (const NodeId input : fused.nodes[i].inputs)
                    EXPECT_TRUE(result.nodes[static_cast<std::size_t>(input)].output.has_value())
                        << fused.nodes[i].name << " without " << kept;
                const bool weighted = fused.nodes[i].op == OpType::Conv2d || fused.nodes[i].op == OpType::Linear;
                EXPECT_EQ(!result.nodes[i].weight.empty(), weighted);
            }
        }
    }
}

TEST(Quantize, ScalesAndWeightsAreTheRecipes)
{
    const Recipe recipe = minMaxRecipe(Method::Static);
    const Graph fused = fuseForRecipe(test::residualNetwork(), recipe);
    const QuantizedGraph result = quantized(fused, recipe);
    // The input has both signs, the result of conv+bn+relu none below zero.
    EXPECT_EQ(*result.nodes[0].output, activationQParams(recipe.defaults.activation, {-1.F, 2.F}));
    EXPECT_EQ(result.nodes[0].output->qmin, -127);
    EXPECT_EQ(*result.nodes[1].output, activationQParams(recipe.defaults.activation, {0.F, 2.F}));
    EXPECT_EQ(result.nodes[1].output->qmax, 255);
    // Pools and flatten keep the scale of the add.
    EXPECT_EQ(result.nodes[4].output, result.nodes[3].output);
    EXPECT_EQ(result.nodes[5].output, result.nodes[3].output);
    const QParams expected = weightQParams(recipe.defaults.weight, fused.at(6).param("weight"));
    EXPECT_EQ(result.nodes[6].weightQ, expected);
    EXPECT_EQ(result.nodes[6].weightQ.axis, 0);
    const Tensor integers = quantizeTensor(fused.at(6).param("weight"), expected);
    ASSERT_EQ(result.nodes[6].weight.shape(), integers.shape());
    for (std::int64_t i = 0; i < integers.elementCount(); ++i)
        EXPECT_EQ(result.nodes[6].weight.data<std::int8_t>()[i], integers.data<std::int8_t>()[i]);
    EXPECT_TRUE(result.warnings.empty());
}

TEST(Quantize, OverridesHoldForTheLayerThatProduces)
{
    Recipe recipe = minMaxRecipe(Method::Static);
    LayerOverride change;
    change.value = "conv";
    change.activationBits = 4;
    change.weightBits = 3;
    change.weightGranularity = Granularity::PerTensor;
    recipe.overrides = {change};
    const QuantizedGraph result = quantized(fuseForRecipe(test::residualNetwork(), recipe), recipe);
    EXPECT_EQ(result.nodes[1].output->qmax, 15);
    EXPECT_EQ(result.nodes[1].weightQ.qmax, 3);
    EXPECT_EQ(result.nodes[1].weightQ.axis, -1);
    EXPECT_EQ(result.nodes[2].weightQ.qmax, 127);
    EXPECT_EQ(result.nodes[0].output->qmax, 127);
}

TEST(Quantize, ResNet18Fused)
{
    auto model = buildArchitecture({"resnet18", "cifar", 100});
    ASSERT_TRUE(model.ok());
    fillRandom(*model, 1);
    const Recipe recipe = minMaxRecipe(Method::Static);
    const Graph fused = fuseForRecipe(model->graph, recipe);
    const QuantizedGraph result = quantized(fused, recipe);
    for (std::size_t i = 0; i < result.nodes.size(); ++i) {
        const OpType op = fused.nodes[i].op;
        EXPECT_EQ(result.nodes[i].precision, op == OpType::Input ? Precision::Float : Precision::Integer) << fused.nodes[i].name;
        EXPECT_EQ(result.nodes[i].outputIsInteger, op != OpType::Input && op != OpType::Linear) << fused.nodes[i].name;
    }
}

TEST(Quantize, TextNetworksQuantizeTheirLinearLayersOnly)
{
    BertConfig config;
    config.vocabularySize = 50;
    config.hiddenSize = 8;
    config.layers = 2;
    config.heads = 2;
    config.intermediateSize = 16;
    config.maxPositions = 16;
    auto model = buildBert(config);
    ASSERT_TRUE(model.ok());
    fillRandom(*model, 1);
    for (const Method method : {Method::Static, Method::Dynamic}) {
        const Recipe recipe = minMaxRecipe(method);
        const Graph fused = fuseForRecipe(model->graph, recipe);
        const QuantizedGraph result = quantized(fused, recipe);
        const auto readers = fused.readers();
        int linears = 0;
        for (std::size_t i = 0; i < result.nodes.size(); ++i) {
            const bool linear = fused.nodes[i].op == OpType::Linear;
            linears += linear ? 1 : 0;
            const Precision expected = !linear                     ? Precision::Float
                                       : method == Method::Dynamic ? Precision::DynamicInteger
                                                                   : Precision::Integer;
            EXPECT_EQ(result.nodes[i].precision, expected) << fused.nodes[i].name;
            EXPECT_FALSE(result.nodes[i].outputIsInteger) << fused.nodes[i].name;
            const bool readByLinear =
                std::any_of(readers[i].begin(), readers[i].end(), [&](NodeId r) { return fused.at(r).op == OpType::Linear; });
            EXPECT_EQ(result.nodes[i].output.has_value(), method == Method::Static && readByLinear) << fused.nodes[i].name;
        }
        EXPECT_EQ(linears, 2 * 6 + 1);
    }
}

TEST(Quantize, TheLogitsWayOutStaysFloat)
{
    // SqueezeNet's end: convolution, global pool, flatten.
    Graph graph;
    const NodeId first = addWeighted(graph, "first", OpType::Conv2d, addInput(graph), 1, {1.F});
    const NodeId conv = addWeighted(graph, "classifier", OpType::Conv2d, first, 1, {1.F});
    const NodeId relu = addOp(graph, "relu", OpType::Relu, {conv});
    const NodeId pool = addOp(graph, "pool", OpType::AdaptiveAvgPool, {relu});
    graph.outputs = {addOp(graph, "flatten", OpType::Flatten, {pool})};
    EXPECT_EQ(decisions(quantized(graph, minMaxRecipe(Method::StaticNoFuse))), "input:f* first:i>i classifier:i relu:f pool:f flatten:f");
}

TEST(Quantize, PoolBeforeTheFirstLayerStaysFloat)
{
    Graph graph;
    const NodeId pool = addOp(graph, "pool", OpType::MaxPool, {addInput(graph)});
    graph.outputs = {addWeighted(graph, "conv", OpType::Conv2d, pool, 1, {1.F})};
    EXPECT_EQ(decisions(quantized(graph, minMaxRecipe(Method::Static))), "input:f pool:f* conv:i");
}

TEST(Quantize, ConcatAndBatchNormHaveTheirOwnScale)
{
    Graph graph;
    const NodeId a = addWeighted(graph, "a", OpType::Conv2d, addInput(graph), 1, {1.F});
    const NodeId b = addWeighted(graph, "b", OpType::Conv2d, a, 1, {1.F});
    const NodeId concat = addOp(graph, "concat", OpType::Concat, {a, b});
    const NodeId bn = addBatchNorm(graph, "bn", concat, {1.F, 1.F}, {0.F, 0.F}, {0.F, 0.F}, {1.F, 1.F});
    const NodeId relu = addOp(graph, "relu", OpType::Relu, {bn});
    graph.outputs = {addWeighted(graph, "c", OpType::Conv2d, relu, 1, {1.F, 1.F})};
    Statistics statistics = statisticsFor(graph);
    StatisticsCollector wide;
    const std::vector<float> values{-9.F, 9.F};
    wide.add(values.data(), values.size(), 1);
    statistics.tensors["bn"] = wide.statistics();
    const auto result = quantize(graph, minMaxRecipe(Method::StaticNoFuse), statistics, {});
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(decisions(*result), "input:f* a:i>i b:i>i concat:i>i bn:i>i relu:i>i c:i");
    EXPECT_FLOAT_EQ(result->nodes[4].output->scale[0], 9.F / 127.F);
    EXPECT_EQ(result->nodes[5].output, result->nodes[4].output);
}

TEST(Quantize, MissingStatisticsAreNamed)
{
    const Recipe recipe = minMaxRecipe(Method::Static);
    const Graph fused = fuseForRecipe(test::residualNetwork(), recipe);
    Statistics statistics = statisticsFor(fused);
    statistics.tensors.erase("add");
    const auto result = quantize(fused, recipe, statistics, {});
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::BadUsage);
    EXPECT_EQ(result.error().message.id(), "quantize.no-statistics");
    EXPECT_THAT(result.error().text(), HasSubstr("Layer add is to be quantized, but calibration saw nothing of it."));
    // Other methods need none.
    EXPECT_TRUE(quantize(fused, minMaxRecipe(Method::Dynamic), {}, {}).ok());
    EXPECT_TRUE(quantize(fused, minMaxRecipe(Method::Fp32), {}, {}).ok());
}

TEST(Quantize, AConvolutionMergedIntoItsAddNeedsNoStatistics)
{
    Recipe recipe = minMaxRecipe(Method::Static);
    const Graph fused = fuseForRecipe(test::residualNetwork(), recipe);
    Statistics statistics = statisticsFor(fused);
    statistics.tensors.erase("conv2");
    const auto result = quantize(fused, recipe, statistics, {});
    ASSERT_TRUE(result.ok()) << result.error().text();
    EXPECT_EQ(decisions(*result), "input:f* conv:i>i conv2:i add:i>i pool:i>i flatten:i>i fc:i");
    // Kept in float, its sum has to be made in float too.
    recipe.overrides = {keepFloat("conv2")};
    const auto kept = quantize(fused, recipe, statistics, {});
    ASSERT_TRUE(kept.ok()) << kept.error().text();
    EXPECT_EQ(decisions(*kept), "input:f* conv:i conv2:f add:f pool:f flatten:f* fc:i");
}

TEST(Quantize, FlattenBorrowsItsInputsStatistics)
{
    const Recipe recipe = [] {
        Recipe r = minMaxRecipe(Method::Static);
        r.overrides = {keepFloat("pool")};
        return r;
    }();
    const Graph fused = fuseForRecipe(test::residualNetwork(), recipe);
    Statistics statistics = statisticsFor(fused);
    statistics.tensors.erase("flatten");
    const auto result = quantize(fused, recipe, statistics, {});
    ASSERT_TRUE(result.ok()) << result.error().text();
    EXPECT_TRUE(result->nodes[5].output.has_value());
}

TEST(Quantize, WarnsAboutWhatItFound)
{
    Graph graph;
    const NodeId conv = addWeighted(graph, "conv", OpType::Conv2d, addInput(graph), 3, {1.F, 0.F, -0.5F}, {0.1F, 0.2F, 0.3F});
    graph.outputs = {addWeighted(graph, "fc", OpType::Linear, conv, 1, {1.F, 1.F, 1.F})};
    Statistics statistics = statisticsFor(graph);
    StatisticsCollector zeros;
    const std::vector<float> values{0.F, 0.F, std::numeric_limits<float>::quiet_NaN()};
    zeros.add(values.data(), values.size(), 1);
    statistics.tensors["conv"] = zeros.statistics();
    const auto result = quantize(graph, minMaxRecipe(Method::Static), statistics, {});
    ASSERT_TRUE(result.ok());
    std::vector<std::string> ids;
    for (const Message &warning : result->warnings)
        ids.push_back(warning.id());
    EXPECT_EQ(ids, (std::vector<std::string>{"quantize.not-finite", "quantize.empty-range", "quantize.dead-channels"}));
    EXPECT_EQ(result->warnings[0].text(), "Layer conv: values that are not finite were left out of calibration: 1.");
    EXPECT_EQ(result->warnings[1].text(), "Layer conv: calibration saw nothing but zeros; its scale is 1.");
    EXPECT_EQ(result->warnings[2].text(), "Layer conv: in 1 of 3 output channels all weights are zero.");
    EXPECT_EQ(result->nodes[1].output->scale[0], 1.F);
}

TEST(Quantize, ABackendsLimitIsKeptAndToldOnce)
{
    const Recipe recipe = minMaxRecipe(Method::Static);
    const Graph fused = fuseForRecipe(test::residualNetwork(), recipe);
    const QuantizedGraph result = quantized(fused, recipe, {63});
    for (const QuantizedNode &node : result.nodes) {
        if (node.weight.empty())
            continue;
        EXPECT_EQ(node.weightQ.qmax, 63);
        for (std::int64_t i = 0; i < node.weight.elementCount(); ++i)
            EXPECT_LE(std::abs(static_cast<int>(node.weight.data<std::int8_t>()[i])), 63);
    }
    ASSERT_EQ(result.warnings.size(), 1U);
    EXPECT_EQ(result.warnings[0].id(), "quantize.weight-limit");
    // Narrower weights are within it already.
    Recipe six = recipe;
    six.defaults.weight.bits = 6;
    EXPECT_TRUE(quantized(fused, six, {63}).warnings.empty());
}

TEST(Quantize, DynamicWeightsAreSymmetric)
{
    Recipe recipe = minMaxRecipe(Method::Dynamic);
    recipe.defaults.weight.scheme = Scheme::Asymmetric;
    recipe.defaults.weight.granularity = Granularity::PerTensor;
    const QuantizedGraph result = quantized(fuseForRecipe(test::residualNetwork(), recipe), recipe);
    EXPECT_EQ(result.nodes.back().weightQ.zeroPoint, (std::vector<std::int32_t>{0}));
    EXPECT_EQ(result.nodes.back().weightQ.axis, -1);
    ASSERT_EQ(result.warnings.size(), 1U);
    EXPECT_EQ(result.warnings[0].id(), "quantize.dynamic-symmetric");
}

WeightRequest requestFor(const Node &node, const QuantSpec &spec, std::optional<float> inputScale = std::nullopt)
{
    WeightRequest request;
    request.node = &node;
    request.spec = spec;
    request.inputScale = inputScale;
    return request;
}
constexpr QuantSpec kPerChannel{8, Scheme::Symmetric, Granularity::PerChannel, SymmetricRange::Restricted};

TEST(QuantizeWeights, BiasFitsInto32Bits)
{
    Graph graph;
    addWeighted(graph, "conv", OpType::Conv2d, addInput(graph), 3, {1e-12F, 0.5F, 0.F}, {3.F, 3.F, 3.F});
    const float inputScale = 0.01F;
    const QuantizedWeights weights = quantizeWeights(requestFor(graph.at(1), kPerChannel, inputScale));
    EXPECT_EQ(weights.enlargedScales, 1);
    EXPECT_EQ(weights.deadChannels, 1);
    for (const float scale : weights.q.scale) {
        const double bias = 3.0 / (static_cast<double>(scale) * inputScale);
        EXPECT_LE(bias, 0x1p30 * 1.001);
        // and it is fine enough to be told from its neighbours
        EXPECT_GE(bias, 100.0);
    }
    EXPECT_FLOAT_EQ(weights.q.scale[1], 0.5F / 127.F);
    // Dynamic: the bias stays float.
    EXPECT_EQ(quantizeWeights(requestFor(graph.at(1), kPerChannel)).enlargedScales, 0);
}

TEST(QuantizeWeights, EnlargedScalePerTensor)
{
    Graph graph;
    addWeighted(graph, "conv", OpType::Conv2d, addInput(graph), 2, {1e-15F, -1e-15F}, {0.F, 7.F});
    QuantSpec spec = kPerChannel;
    spec.granularity = Granularity::PerTensor;
    const QuantizedWeights weights = quantizeWeights(requestFor(graph.at(1), spec, 0.5F));
    EXPECT_EQ(weights.enlargedScales, 1);
    EXPECT_LE(7.0 / (static_cast<double>(weights.q.scale[0]) * 0.5), 0x1p30 * 1.001);
}

TEST(QuantizeWeights, MseGivesUpAnOutlierAtFewBits)
{
    std::vector<float> values;
    for (int i = 0; i < 4000; ++i)
        values.push_back(0.1F * std::sin(static_cast<float>(i) * 12.9898F));
    values[3] = 0.5F;
    Graph graph;
    addWeighted(graph, "fc", OpType::Linear, addInput(graph), 2, values);
    for (const int bits : {2, 4, 8}) {
        QuantSpec spec = kPerChannel;
        spec.bits = bits;
        WeightRequest request = requestFor(graph.at(1), spec);
        const QuantizedWeights plain = quantizeWeights(request);
        request.observer = ObserverKind::Mse;
        const QuantizedWeights mse = quantizeWeights(request);
        const auto error = [&](const QuantizedWeights &weights) {
            const Tensor back = dequantizeTensor(weights.integers, weights.q);
            double sum = 0.0;
            for (std::size_t i = 0; i < values.size(); ++i)
                sum += std::pow(static_cast<double>(back.data<float>()[i]) - values[i], 2);
            return sum;
        };
        EXPECT_LE(error(mse), error(plain));
        if (bits == 4) {
            EXPECT_LT(mse.q.scale[0], 0.5F * plain.q.scale[0]);
            EXPECT_LT(error(mse), 0.7 * error(plain));
        }
        EXPECT_LE(mse.q.scale[1], plain.q.scale[1]);
    }
}

} // namespace
} // namespace quantoscope
