// SPDX-License-Identifier: GPL-3.0-or-later
#include "passes/plan_layers.h"

#include "graph/layer_blocks.h"
#include "models/architectures.h"
#include "passes/quantize.h"
#include "small_graphs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace quantoscope {
namespace {

using testing::ElementsAre;

Statistics statisticsFor(const Graph &graph)
{
    Statistics statistics;
    statistics.images = 1;
    const float values[] = {-1.F, 0.5F, 2.F};
    for (const Node &node : graph.nodes) {
        StatisticsCollector collector;
        collector.add(values, 3, 1);
        statistics.tensors[node.name] = collector.statistics();
    }
    return statistics;
}

// With random weights; "bert" is one of two small layers.
Graph network(const std::string &name, const std::string &stem = "cifar")
{
    BertConfig bert;
    bert.vocabularySize = 50;
    bert.hiddenSize = 16;
    bert.layers = 2;
    bert.heads = 2;
    bert.intermediateSize = 32;
    bert.maxPositions = 16;
    Result<Model> model = name == "bert" ? buildBert(bert) : buildArchitecture({name, stem, 10});
    EXPECT_TRUE(model.ok()) << name << ": " << model.error().text();
    fillRandom(*model, 1);
    return model->graph;
}

// "conv i w" = integers with integer weights, "> own" its own scale for its result, "> input" the input's.
std::vector<std::string> text(const std::vector<LayerPlan> &plan)
{
    static constexpr const char *kPrecision[] = {" float", " integer", " dynamic"};
    static constexpr const char *kResult[] = {"", " > own", " > input"};
    std::vector<std::string> lines;
    for (const LayerPlan &layer : plan) {
        lines.push_back(layer.name + kPrecision[static_cast<int>(layer.precision)] + (layer.integerWeights ? " w" : "") +
                        kResult[static_cast<int>(layer.result)]);
    }
    return lines;
}

TEST(PlanLayers, SaysWhatEachMethodDoes)
{
    const Graph graph = test::residualNetwork();
    EXPECT_THAT(text(planLayers(graph, presetRecommended(Method::Static))),
                ElementsAre("input float > own", "conv integer w > own", "conv2 integer w > own", "add integer > own",
                            "pool integer > input", "flatten integer > input", "fc integer w"));
    EXPECT_THAT(text(planLayers(graph, presetRecommended(Method::StaticNoFuse))),
                ElementsAre("input float > own", "conv integer w > own", "bn integer > own", "relu integer > input",
                            "conv2 integer w > own", "add integer > own", "relu_1 integer > input", "pool integer > input",
                            "flatten integer > input", "fc integer w"));
    EXPECT_THAT(text(planLayers(graph, presetRecommended(Method::Dynamic))),
                ElementsAre("input float", "conv float", "conv2 float", "add float", "pool float", "flatten float", "fc dynamic w"));
    EXPECT_THAT(text(planLayers(graph, presetRecommended(Method::Fp32))),
                ElementsAre("input float", "conv float", "conv2 float", "add float", "pool float", "flatten float", "fc float"));
}

TEST(PlanLayers, FollowsOverridesAndFusion)
{
    const Graph graph = test::residualNetwork();
    Recipe recipe = presetRecommended(Method::Static);
    recipe.overrides.resize(2);
    recipe.overrides[0].value = "add";
    recipe.overrides[0].keepFloat = true;
    recipe.overrides[1].value = "conv";
    recipe.overrides[1].weightBits = 4;
    recipe.unfused = {"add"};
    const auto plan = planLayers(graph, recipe);
    // Behind the float sum relu, pool and flatten are float, and fc quantizes what flatten gives on flatten's own setting.
    EXPECT_THAT(text(plan), ElementsAre("input float > own", "conv integer w > own", "conv2 integer w", "add float", "relu_1 float",
                                        "pool float", "flatten float > own", "fc integer w"));
    EXPECT_EQ(plan[1].setting.weight.bits, 4);
    EXPECT_THAT(plan[1].merged, ElementsAre("bn", "relu"));
    EXPECT_EQ(plan[2].setting.weight.bits, 8);
}

// The plan is what quantize() does: for every architecture, method and some changes.
TEST(PlanLayers, IsWhatQuantizeDoes)
{
    for (const char *name : {"resnet18", "mobilenet_v2", "bert"}) {
        const Graph graph = network(name);
        for (const Method method : {Method::Fp32, Method::Static, Method::StaticNoFuse, Method::Dynamic}) {
            for (const int variant : {0, 1, 2}) {
                Recipe recipe = variant == 2 ? presetThesis(method) : presetRecommended(method);
                recipe.defaults.observer = {ObserverKind::MinMax};
                if (variant == 1) { // every third layer in float, some groups apart
                    for (std::size_t i = 1; i < graph.nodes.size(); i += 3) {
                        LayerOverride change;
                        change.value = graph.nodes[i].name;
                        change.keepFloat = true;
                        recipe.overrides.push_back(change);
                    }
                    for (std::size_t i = 0; i < graph.nodes.size(); i += 7)
                        recipe.unfused.push_back(graph.nodes[i].name);
                }
                const Graph fused = fuseForRecipe(graph, recipe);
                const auto quantized = quantize(fused, recipe, statisticsFor(fused), {});
                ASSERT_TRUE(quantized.ok()) << quantized.error().text();
                const auto plan = planLayers(graph, recipe);
                ASSERT_EQ(plan.size(), fused.nodes.size());
                for (std::size_t i = 0; i < plan.size(); ++i) {
                    const std::string where = std::string(name) + " " + std::string(methodName(method)) + " " + plan[i].name;
                    const QuantizedNode &node = quantized->nodes[i];
                    EXPECT_EQ(plan[i].name, fused.nodes[i].name) << where;
                    EXPECT_EQ(plan[i].merged, fused.nodes[i].fusedNames) << where;
                    EXPECT_EQ(plan[i].precision, node.precision) << where;
                    EXPECT_EQ(plan[i].integerWeights, !node.weight.empty()) << where;
                    EXPECT_EQ(plan[i].result != ResultScale::None, node.output.has_value()) << where;
                }
            }
        }
    }
}

TEST(PlanLayers, TotalsOfASmallNetwork)
{
    const Graph graph = test::residualNetwork(); // weights: conv 4, conv2 4, fc 6; biases: bn's 2, conv2 2, fc 3
    const auto totals = [&](const Recipe &recipe) { return planTotals(graph, planLayers(graph, recipe)); };
    const PlanTotals floats = totals(presetRecommended(Method::Fp32));
    EXPECT_EQ(floats.packedBytes, 4 * (14 + 7));
    EXPECT_EQ(floats.weightedLayers, 3);
    EXPECT_EQ(floats.integerWeightedLayers, 0);
    EXPECT_EQ(floats.meanWeightBits, 32.0);
    // Per channel: 2 + 2 + 3 scales; results of input, conv, conv2, add, pool, flatten on a scale.
    const PlanTotals eight = totals(presetRecommended(Method::Static));
    EXPECT_EQ(eight.packedBytes, 14 + 4 * 7 + 4 * 7 + 4 * 6);
    EXPECT_EQ(eight.integerWeightedLayers, 3);
    EXPECT_EQ(eight.meanWeightBits, 8.0);
    // Batch-norm of its own: four vectors of two.
    EXPECT_EQ(totals(presetRecommended(Method::StaticNoFuse)).packedBytes, 14 + 4 * (5 + 8) + 4 * 7 + 4 * 9);
    Recipe mixed = presetRecommended(Method::Static);
    mixed.overrides.resize(2);
    mixed.overrides[0].value = "fc";
    mixed.overrides[0].weightBits = 3; // 6 weights in 18 bits
    mixed.overrides[1].value = "conv";
    mixed.overrides[1].keepFloat = true;
    const PlanTotals both = totals(mixed);
    EXPECT_EQ(both.packedBytes, 4 * 4 + 4 + 3 + 4 * 7 + 4 * 5 + 4 * 5); // nobody quantizes the input now
    EXPECT_EQ(both.integerWeightedLayers, 2);
    EXPECT_DOUBLE_EQ(both.meanWeightBits, (4 * 32.0 + 4 * 8.0 + 6 * 3.0) / 14.0);
    // Dynamic: one layer of three.
    EXPECT_EQ(totals(presetRecommended(Method::Dynamic)).integerWeightedLayers, 1);
}

TEST(PlanLayers, DynamicWeightsAreSymmetric)
{
    Recipe recipe = presetRecommended(Method::Dynamic);
    recipe.defaults.weight.scheme = Scheme::Asymmetric;
    const auto plan = planLayers(test::residualNetwork(), recipe);
    EXPECT_EQ(plan.back().setting.weight.scheme, Scheme::Symmetric);
    EXPECT_EQ(plan[1].setting.weight.scheme, Scheme::Asymmetric); // stays float: nothing was changed
}

TEST(PlanLayers, LayersToSetAreThoseFusedAndThoseLoaded)
{
    const Graph graph = test::residualNetwork();
    const auto names = [](const std::vector<Node> &nodes) {
        std::vector<std::string> names;
        for (const Node &node : nodes)
            names.push_back(node.name);
        return names;
    };
    const RecipeLayers layers = recipeLayers(graph, presetRecommended(Method::Static));
    EXPECT_THAT(names(layers.fused), ElementsAre("input", "conv", "conv2", "add", "pool", "flatten", "fc"));
    EXPECT_THAT(names(layers.loaded), ElementsAre("input", "conv", "bn", "relu", "conv2", "add", "relu_1", "pool", "flatten", "fc"));
    EXPECT_THAT(layers.fused[1].fusedNames, ElementsAre("bn", "relu"));
    EXPECT_TRUE(layers.fused[1].params.empty());
}

TEST(PlanLayers, SettingsThatAreNotUsedMakeNoDifference)
{
    const Graph graph = test::residualNetwork();
    const auto plan = [&](const Recipe &recipe) { return planLayers(graph, recipe); };
    Recipe recipe = presetRecommended(Method::Static);
    const auto base = plan(recipe);
    EXPECT_TRUE(differingLayers(base, base).empty());
    recipe.overrides.resize(3);
    recipe.overrides[0].value = "pool"; // keeps its input's scale
    recipe.overrides[0].activationBits = 4;
    recipe.overrides[1].value = "fc"; // nobody quantizes its result
    recipe.overrides[1].observer = ObserverChoice{ObserverKind::Mse};
    recipe.overrides[2].value = "add"; // has no weights
    recipe.overrides[2].weightBits = 4;
    EXPECT_TRUE(differingLayers(base, plan(recipe)).empty());
    recipe.overrides[2].value = "conv2";
    EXPECT_THAT(differingLayers(base, plan(recipe)), ElementsAre("conv2"));
    recipe = presetRecommended(Method::Static);
    recipe.unfused = {"conv"};
    EXPECT_THAT(differingLayers(base, plan(recipe)), ElementsAre("conv", "bn", "relu"));
    EXPECT_THAT(differingLayers(plan(recipe), base), ElementsAre("conv", "bn", "relu"));
    EXPECT_THAT(differingLayers(base, plan(presetRecommended(Method::Dynamic))),
                ElementsAre("input", "conv", "conv2", "add", "pool", "flatten", "fc"));
}

// The blocks that the window folds, for the networks of the study.
TEST(PlanLayers, BlocksOfKnownNetworks)
{
    const auto blocks = [](const char *name, const char *stem) {
        std::vector<std::string> names;
        for (const Node &node : network(name, stem).nodes)
            names.push_back(node.name);
        const auto found = layerBlocks(names);
        return std::set<std::string>(found.begin(), found.end());
    };
    EXPECT_THAT(blocks("resnet18", "cifar"), ElementsAre("", "layer1", "layer2", "layer3", "layer4"));
    EXPECT_THAT(blocks("resnet50", "imagenet"), ElementsAre("", "layer1", "layer2", "layer3", "layer4"));
    const auto mobile = blocks("mobilenet_v2", "cifar");
    EXPECT_EQ(mobile.size(), 1U + 19U);
    EXPECT_EQ(mobile.count("features.18"), 1U);
    EXPECT_THAT(blocks("bert", ""), ElementsAre("", "bert.embeddings", "bert.encoder.layer.0", "bert.encoder.layer.1"));
}

} // namespace
} // namespace quantoscope
