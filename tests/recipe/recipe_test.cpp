// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/recipe.h"

#include <gtest/gtest.h>

#include <string>

namespace quantoscope {
namespace {

Node makeNode(std::string name, OpType op, std::vector<std::string> fused = {})
{
    Node node;
    node.name = std::move(name);
    node.op = op;
    node.fusedNames = std::move(fused);
    return node;
}

Graph makeGraph()
{
    Graph graph;
    graph.add(makeNode("input", OpType::Input));
    graph.add(makeNode("layer1.0.conv1", OpType::Conv2d, {"layer1.0.bn1", "layer1.0.relu"}));
    graph.add(makeNode("layer1.0.conv2", OpType::Conv2d));
    graph.add(makeNode("fc", OpType::Linear));
    return graph;
}

LayerOverride bitsFor(LayerOverride::Select select, std::string value, int bits)
{
    LayerOverride change;
    change.select = select;
    change.value = std::move(value);
    change.weightBits = bits;
    return change;
}
using Select = LayerOverride::Select;

TEST(Recipe, MethodNamesReadBack)
{
    for (const Method method : {Method::Fp32, Method::Static, Method::StaticNoFuse, Method::Dynamic}) {
        const Result<Method> parsed = parseMethod(methodName(method));
        ASSERT_TRUE(parsed.ok());
        EXPECT_EQ(*parsed, method);
    }
    const Result<Method> wrong = parseMethod("int8");
    ASSERT_FALSE(wrong.ok());
    EXPECT_EQ(wrong.error().code, ErrorCode::BadUsage);
    EXPECT_EQ(wrong.error().text(), "There is no method “int8”. Expected one of: fp32, static, static-nofuse, dynamic.");
}

TEST(Recipe, LaterOverridesWin)
{
    Recipe recipe = presetRecommended(Method::Static);
    recipe.overrides = {bitsFor(Select::Type, "conv", 6), bitsFor(Select::Pattern, "*.conv2", 5),
                        bitsFor(Select::Name, "layer1.0.conv1", 4)};
    const Graph graph = makeGraph();
    EXPECT_EQ(resolveLayer(recipe, graph.nodes[1]).weight.bits, 4);
    EXPECT_EQ(resolveLayer(recipe, graph.nodes[2]).weight.bits, 5);
    EXPECT_EQ(resolveLayer(recipe, graph.nodes[3]).weight.bits, 8);
    std::swap(recipe.overrides[0], recipe.overrides[2]);
    EXPECT_EQ(resolveLayer(recipe, graph.nodes[1]).weight.bits, 6);
}

TEST(Recipe, OverridesChangeOnlyTheirFields)
{
    Recipe recipe = presetRecommended(Method::Static);
    LayerOverride change;
    change.value = "fc";
    change.keepFloat = true;
    change.weightScheme = Scheme::Asymmetric;
    change.weightGranularity = Granularity::PerTensor;
    change.weightRange = SymmetricRange::Full;
    change.weightObserver = ObserverChoice{ObserverKind::Mse};
    change.activationBits = 6;
    change.activationScheme = Scheme::Asymmetric;
    change.activationRange = SymmetricRange::Full;
    change.observer = ObserverChoice{ObserverKind::Percentile, 99.5};
    recipe.overrides = {change};
    const LayerSetting fc = resolveLayer(recipe, makeGraph().nodes[3]);
    EXPECT_TRUE(fc.keepFloat);
    EXPECT_EQ(fc.weight, (QuantSpec{8, Scheme::Asymmetric, Granularity::PerTensor, SymmetricRange::Full}));
    EXPECT_EQ(fc.activation, (QuantSpec{6, Scheme::Asymmetric, Granularity::PerTensor, SymmetricRange::Full}));
    EXPECT_EQ(fc.weightObserver.kind, ObserverKind::Mse);
    EXPECT_EQ(fc.observer.percentile, 99.5);
    EXPECT_EQ(resolveLayer(recipe, makeGraph().nodes[1]), recipe.defaults);
}

TEST(Recipe, NameOfAMergedLayerSelectsTheLayerThatAbsorbedIt)
{
    Recipe recipe = presetRecommended(Method::Static);
    recipe.overrides = {bitsFor(Select::Name, "layer1.0.relu", 4)};
    EXPECT_EQ(resolveLayer(recipe, makeGraph().nodes[1]).weight.bits, 4);
    EXPECT_TRUE(checkRecipe(recipe, makeGraph()).ok());
}

struct PatternCase {
    const char *pattern;
    bool fits; // layer1.0.conv1
};
class Pattern : public testing::TestWithParam<PatternCase>
{
};
TEST_P(Pattern, MatchesAsInAShell)
{
    Recipe recipe = presetRecommended(Method::Static);
    recipe.overrides = {bitsFor(Select::Pattern, GetParam().pattern, 2)};
    EXPECT_EQ(resolveLayer(recipe, makeGraph().nodes[1]).weight.bits == 2, GetParam().fits) << GetParam().pattern;
}
INSTANTIATE_TEST_SUITE_P(Recipe, Pattern,
                         testing::Values(PatternCase{"*", true}, PatternCase{"layer1.0.conv1", true}, PatternCase{"layer?.*.conv?", true},
                                         PatternCase{"*conv1*", true}, PatternCase{"**1", true}, PatternCase{"", false},
                                         PatternCase{"layer", false}, PatternCase{"layer1.0.conv", false},
                                         PatternCase{"?layer1.0.conv1", false}, PatternCase{"*conv2", false}, PatternCase{"l*1*1", true},
                                         PatternCase{"layer1.0.conv1?", false}));

struct BadRecipeCase {
    const char *name;
    void (*spoil)(Recipe &);
    const char *id;
    const char *text; // part of the sentence
};
class BadRecipe : public testing::TestWithParam<BadRecipeCase>
{
};
TEST_P(BadRecipe, IsRefusedWithItsPlace)
{
    Recipe recipe = presetRecommended(Method::Static);
    ASSERT_TRUE(checkRecipe(recipe, makeGraph()).ok());
    GetParam().spoil(recipe);
    const Status status = checkRecipe(recipe, makeGraph());
    ASSERT_FALSE(status.ok());
    EXPECT_EQ(status.error().code, ErrorCode::BadInput);
    EXPECT_EQ(status.error().message.id(), GetParam().id);
    EXPECT_NE(status.error().text().find(GetParam().text), std::string::npos) << status.error().text();
}
INSTANTIATE_TEST_SUITE_P(
    Recipe, BadRecipe,
    testing::Values(BadRecipeCase{"name", [](Recipe &r) { r.overrides = {bitsFor(Select::Name, "layer9", 4)}; }, "recipe.unknown-layer",
                                  "the name “layer9”"},
                    BadRecipeCase{"type", [](Recipe &r) { r.overrides = {bitsFor(Select::Type, "gelu", 4)}; }, "recipe.unknown-layer",
                                  "the type “gelu”"},
                    BadRecipeCase{"pattern", [](Recipe &r) { r.overrides = {bitsFor(Select::Pattern, "x*", 4)}; }, "recipe.unknown-layer",
                                  "the pattern “x*”"},
                    BadRecipeCase{"overrideBits", [](Recipe &r) { r.overrides = {bitsFor(Select::Name, "fc", 9)}; }, "recipe.bits",
                                  "weights of 9 bits in the override for the name “fc”"},
                    BadRecipeCase{"defaultBits", [](Recipe &r) { r.defaults.activation.bits = 1; }, "recipe.bits",
                                  "activations of 1 bits in its defaults"},
                    BadRecipeCase{"weightObserver", [](Recipe &r) { r.defaults.weightObserver = {ObserverKind::Entropy}; },
                                  "recipe.weight-observer", "expected minmax or mse"},
                    BadRecipeCase{"percentile",
                                  [](Recipe &r) {
                                      r.defaults.observer = {ObserverKind::Percentile, 20.0};
                                  },
                                  "recipe.percentile", "percentile:20"},
                    BadRecipeCase{"fixedRange",
                                  [](Recipe &r) {
                                      r.defaults.observer = fixedRange({2.F, 1.F});
                                  },
                                  "recipe.fixed-range", "fixed:2:1"},
                    BadRecipeCase{"fixedWeights",
                                  [](Recipe &r) {
                                      r.defaults.weightObserver = fixedRange({0.F, 1.F});
                                  },
                                  "recipe.weight-observer", "expected minmax or mse"},
                    BadRecipeCase{"perChannelActivation", [](Recipe &r) { r.defaults.activation.granularity = Granularity::PerChannel; },
                                  "recipe.activation-granularity", "per tensor"},
                    BadRecipeCase{"unfused", [](Recipe &r) { r.unfused = {"conv7"}; }, "recipe.unknown-unfused", "“conv7”"}),
    [](const auto &info) { return std::string(info.param.name); });

TEST(Recipe, Presets)
{
    const Recipe recommended = presetRecommended(Method::Static);
    EXPECT_EQ(recommended.defaults.weight, (QuantSpec{8, Scheme::Symmetric, Granularity::PerChannel, SymmetricRange::Restricted}));
    EXPECT_EQ(recommended.defaults.activation.scheme, Scheme::Symmetric);
    const Recipe thesis = presetThesis(Method::Dynamic);
    EXPECT_EQ(thesis.method, Method::Dynamic);
    EXPECT_EQ(thesis.defaults.weight, (QuantSpec{8, Scheme::Symmetric, Granularity::PerTensor, SymmetricRange::Full}));
    EXPECT_EQ(thesis.defaults.activation.scheme, Scheme::Asymmetric);
    EXPECT_EQ(thesis.defaults.observer.kind, ObserverKind::Histogram);
}

TEST(Recipe, TheNearestPresetIsTheOneItCameFrom)
{
    for (const Method method : {Method::Static, Method::Dynamic}) {
        Recipe mine = presetThesis(method);
        mine.name = "mine";
        mine.defaults.weight.bits = 4;
        mine.defaults.observer = {ObserverKind::Mse};
        EXPECT_EQ(nearestPreset(mine), presetThesis(method));
        mine.defaults = presetRecommended(method).defaults;
        mine.defaults.weight.granularity = Granularity::PerTensor;
        EXPECT_EQ(nearestPreset(mine), presetRecommended(method));
    }
}

} // namespace
} // namespace quantoscope
