// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/set_layers.h"

#include "recipe/recipe_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace quantoscope {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Select = LayerOverride::Select;
using Names = std::vector<std::string>;

Node layer(std::string name, OpType op, Names merged = {})
{
    Node node;
    node.name = std::move(name);
    node.op = op;
    node.fusedNames = std::move(merged);
    return node;
}

// A stem, two blocks (the second with a shortcut of its own), a pool and a classifier.
RecipeLayers residualLayers()
{
    RecipeLayers layers;
    layers.fused = {layer("input", OpType::Input),
                    layer("conv1", OpType::Conv2d, {"bn1", "relu"}),
                    layer("maxpool", OpType::MaxPool),
                    layer("layer1.0.conv1", OpType::Conv2d, {"layer1.0.bn1", "layer1.0.relu"}),
                    layer("layer1.0.conv2", OpType::Conv2d, {"layer1.0.bn2"}),
                    layer("layer1.0.add", OpType::Add, {"layer1.0.relu_1"}),
                    layer("layer2.0.conv1", OpType::Conv2d, {"layer2.0.bn1", "layer2.0.relu"}),
                    layer("layer2.0.conv2", OpType::Conv2d, {"layer2.0.bn2"}),
                    layer("layer2.0.downsample.0", OpType::Conv2d, {"layer2.0.downsample.1"}),
                    layer("layer2.0.add", OpType::Add, {"layer2.0.relu_1"}),
                    layer("flatten", OpType::Flatten),
                    layer("fc", OpType::Linear)};
    for (const Node &node : layers.fused) {
        layers.loaded.push_back(layer(node.name, node.op));
        for (const std::string &name : node.fusedNames)
            layers.loaded.push_back(layer(name, name.find("relu") == std::string::npos ? OpType::BatchNorm : OpType::Relu));
    }
    return layers;
}

LayerOverride weightBits(int bits)
{
    LayerOverride change;
    change.weightBits = bits;
    return change;
}

LayerOverride activationBits(int bits)
{
    LayerOverride change;
    change.activationBits = bits;
    return change;
}

LayerOverride inFloat(bool keep = true)
{
    LayerOverride change;
    change.keepFloat = keep;
    return change;
}

LayerOverride chosenBy(Select select, std::string value, LayerOverride change)
{
    change.select = select;
    change.value = std::move(value);
    return change;
}

// "name fc w4", "type conv a6 float", "pattern layer1.* w5 per-tensor" …
Names text(const Recipe &recipe)
{
    static constexpr const char *kSelect[] = {"name ", "type ", "pattern "};
    Names lines;
    for (const LayerOverride &change : recipe.overrides) {
        std::string line = kSelect[static_cast<int>(change.select)] + change.value;
        const auto say = [&](const char *word, const std::string &value) { line.append(word).append(value); };
        if (change.keepFloat)
            say(*change.keepFloat ? " float" : " integer", "");
        if (change.weightBits)
            say(" w", std::to_string(*change.weightBits));
        if (change.weightGranularity)
            say(" ", std::string(granularityName(*change.weightGranularity)));
        if (change.weightScheme)
            say(" w-", std::string(schemeName(*change.weightScheme)));
        if (change.weightRange)
            say(" w-", std::string(rangeName(*change.weightRange)));
        if (change.weightObserver)
            say(" w-", observerText(*change.weightObserver));
        if (change.activationBits)
            say(" a", std::to_string(*change.activationBits));
        if (change.activationScheme)
            say(" a-", std::string(schemeName(*change.activationScheme)));
        if (change.activationRange)
            say(" a-", std::string(rangeName(*change.activationRange)));
        if (change.observer)
            say(" ", observerText(*change.observer));
        lines.push_back(line);
    }
    return lines;
}

class SetLayers : public testing::Test
{
protected:
    Recipe set(const Names &names, const LayerOverride &change) { return m_recipe = setLayers(m_recipe, m_layers, names, change); }

    RecipeLayers m_layers = residualLayers();
    Recipe m_recipe = presetRecommended(Method::Static);
};

TEST_F(SetLayers, OneLayerIsOneOverrideByName)
{
    EXPECT_THAT(text(set({"fc"}, weightBits(4))), ElementsAre("name fc w4")); // although it is the only linear one
    EXPECT_THAT(text(set({"fc"}, activationBits(6))), ElementsAre("name fc w4 a6"));
    EXPECT_THAT(text(set({"fc"}, weightBits(5))), ElementsAre("name fc w5 a6"));
    EXPECT_THAT(text(set({"layer1.0.conv1"}, weightBits(4))), ElementsAre("name fc w5 a6", "name layer1.0.conv1 w4"));
}

TEST_F(SetLayers, BackToTheDefaultLeavesNothing)
{
    set({"fc", "conv1"}, weightBits(4));
    EXPECT_THAT(text(set({"fc"}, weightBits(8))), ElementsAre("name conv1 w4"));
    EXPECT_THAT(text(set({"conv1"}, weightBits(8))), IsEmpty());
    EXPECT_EQ(m_recipe, presetRecommended(Method::Static));
    EXPECT_THAT(text(set({"fc"}, weightBits(8))), IsEmpty()); // nothing to change at all
}

TEST_F(SetLayers, AllLayersOfATypeAreOneOverride)
{
    const Names convolutions{"conv1", "layer1.0.conv1", "layer1.0.conv2", "layer2.0.conv1", "layer2.0.conv2", "layer2.0.downsample.0"};
    EXPECT_THAT(text(set(convolutions, weightBits(4))), ElementsAre("type conv w4"));
    // One less: by name, and the others keep theirs.
    EXPECT_THAT(text(set({"layer1.0.add", "layer2.0.add"}, activationBits(5))), ElementsAre("type conv w4", "type add a5"));
    EXPECT_THAT(text(set({"conv1"}, weightBits(8))), ElementsAre("type conv w4", "type add a5", "name conv1 w8"));
    EXPECT_EQ(resolveLayer(m_recipe, m_layers.fused[1]).weight.bits, 8);
    EXPECT_EQ(resolveLayer(m_recipe, m_layers.fused[3]).weight.bits, 4);
    // All of them again: the exception is gone, and what was said last stands last.
    EXPECT_THAT(text(set(convolutions, weightBits(6))), ElementsAre("type add a5", "type conv w6"));
    EXPECT_THAT(text(set(convolutions, weightBits(5))), ElementsAre("type add a5", "type conv w5"));
}

TEST_F(SetLayers, ABlockIsOnePattern)
{
    // Weights: the sum has none and need not be chosen; activations: it has.
    EXPECT_THAT(text(set({"layer1.0.conv1", "layer1.0.conv2"}, weightBits(4))), ElementsAre("pattern layer1.0.* w4"));
    m_recipe.overrides.clear();
    EXPECT_THAT(text(set({"layer1.0.conv1", "layer1.0.conv2"}, activationBits(4))),
                ElementsAre("name layer1.0.conv1 a4", "name layer1.0.conv2 a4"));
    m_recipe.overrides.clear();
    EXPECT_THAT(text(set({"layer1.0.conv1", "layer1.0.conv2", "layer1.0.add"}, activationBits(4))), ElementsAre("pattern layer1.0.* a4"));
}

TEST_F(SetLayers, LayersMergedNowDoNotKeepABlockFromBeingExact)
{
    set({"layer2.0.conv1", "layer2.0.conv2", "layer2.0.downsample.0", "layer2.0.add"}, inFloat());
    EXPECT_THAT(text(m_recipe), ElementsAre("pattern layer2.0.* float"));
}

TEST_F(SetLayers, LayersMergedElsewhereKeepATypeFromBeingExact)
{
    // Without fusion of one group its relu is a layer; the type would reach the relus of all other groups as well.
    m_layers.fused[1].fusedNames = {"bn1"};
    m_layers.fused[3].fusedNames = {"layer1.0.bn1"};
    m_layers.fused.push_back(layer("relu", OpType::Relu));
    m_layers.fused.push_back(layer("layer1.0.relu", OpType::Relu));
    EXPECT_THAT(text(set({"relu", "layer1.0.relu"}, inFloat())), ElementsAre("name relu float", "name layer1.0.relu float"));
}

TEST_F(SetLayers, TheWayTheyWereChosenIsKept)
{
    set({"layer1.0.conv2", "layer2.0.conv2"}, chosenBy(Select::Pattern, "*.conv2", weightBits(4)));
    EXPECT_THAT(text(m_recipe), ElementsAre("pattern *.conv2 w4"));
    m_recipe.overrides.clear();
    // A hint that is not what was chosen is no use.
    set({"layer1.0.conv2", "layer2.0.conv2"}, chosenBy(Select::Pattern, "*.conv?", weightBits(4)));
    EXPECT_THAT(text(m_recipe), ElementsAre("name layer1.0.conv2 w4", "name layer2.0.conv2 w4"));
}

TEST_F(SetLayers, AllLayersAreTheDefaults)
{
    set({"fc"}, weightBits(4));
    set({"conv1"}, activationBits(7));
    Names all;
    for (const Node &node : m_layers.fused)
        all.push_back(node.name);
    set(all, weightBits(6));
    EXPECT_EQ(m_recipe.defaults.weight.bits, 6);
    EXPECT_THAT(text(m_recipe), ElementsAre("name conv1 a7"));
    // All that have weights are all that matter to weights.
    m_recipe = presetRecommended(Method::Static);
    set({"conv1", "layer1.0.conv1", "layer1.0.conv2", "layer2.0.conv1", "layer2.0.conv2", "layer2.0.downsample.0", "fc"}, weightBits(4));
    EXPECT_EQ(m_recipe.defaults.weight.bits, 4);
    EXPECT_THAT(text(m_recipe), IsEmpty());
}

TEST_F(SetLayers, WhatALayerHasNotIsNotWritten)
{
    LayerOverride both = weightBits(4);
    both.activationBits = 6;
    EXPECT_THAT(text(set({"layer1.0.conv1", "layer1.0.add", "maxpool"}, both)),
                ElementsAre("name layer1.0.conv1 w4 a6", "name layer1.0.add a6"));
    EXPECT_THAT(text(set({"layer1.0.add", "maxpool"}, weightBits(4))),
                ElementsAre("name layer1.0.conv1 w4 a6", "name layer1.0.add a6")); // no weights anywhere
    m_recipe.overrides.clear();
    EXPECT_THAT(text(set({"maxpool"}, activationBits(6))), ElementsAre("name maxpool a6")); // chosen alone
    EXPECT_THAT(text(set({"no.such.layer"}, activationBits(6))), ElementsAre("name maxpool a6"));
}

TEST_F(SetLayers, AnOverrideByTheNameOfAMergedLayerIsOverruled)
{
    m_recipe.overrides = {chosenBy(Select::Name, "layer1.0.conv1", weightBits(5)), chosenBy(Select::Name, "layer1.0.bn1", weightBits(4))};
    ASSERT_EQ(resolveLayer(m_recipe, m_layers.fused[3]).weight.bits, 4);
    set({"layer1.0.conv1"}, weightBits(6)); // in the first one's place it would have no effect
    EXPECT_EQ(resolveLayer(m_recipe, m_layers.fused[3]).weight.bits, 6);
    EXPECT_THAT(text(m_recipe), ElementsAre("name layer1.0.bn1 w4", "name layer1.0.conv1 w6"));
}

TEST_F(SetLayers, OverridesForFusionSwitchedOffAreKept)
{
    m_recipe.overrides = {chosenBy(Select::Type, "batch_norm", activationBits(4))}; // none in the fused network
    EXPECT_THAT(text(set({"fc"}, weightBits(4))), ElementsAre("type batch_norm a4", "name fc w4"));
    m_recipe.overrides = {chosenBy(Select::Type, "gelu", activationBits(4))}; // none at all: checkRecipe's to refuse
    EXPECT_THAT(text(set({"fc"}, weightBits(4))), ElementsAre("type gelu a4", "name fc w4"));
}

TEST_F(SetLayers, ResetFollowsTheDefaults)
{
    set({"fc"}, weightBits(4));
    set({"fc"}, inFloat());
    set({"conv1"}, weightBits(4));
    EXPECT_THAT(text(m_recipe = resetLayers(m_recipe, m_layers, {"fc"})), ElementsAre("name conv1 w4"));
    // Out of a wider override only by one of its own.
    m_recipe.overrides = {chosenBy(Select::Type, "conv", weightBits(4))};
    EXPECT_THAT(text(m_recipe = resetLayers(m_recipe, m_layers, {"conv1"})), ElementsAre("type conv w4", "name conv1 w8"));
    Names all;
    for (const Node &node : m_layers.fused)
        all.push_back(node.name);
    EXPECT_THAT(text(resetLayers(m_recipe, m_layers, all)), IsEmpty());
    EXPECT_EQ(resetLayers(m_recipe, m_layers, all).defaults, m_recipe.defaults);
}

TEST_F(SetLayers, DefaultsReachAllButTheLayersWithTheirOwn)
{
    set({"fc"}, weightBits(4));
    m_recipe = setDefaults(m_recipe, m_layers, weightBits(6));
    EXPECT_EQ(resolveLayer(m_recipe, m_layers.fused[1]).weight.bits, 6);
    EXPECT_THAT(text(m_recipe), ElementsAre("name fc w4"));
    EXPECT_THAT(text(setDefaults(m_recipe, m_layers, weightBits(4))), IsEmpty());
}

TEST_F(SetLayers, FusionIsSwitchedByGroup)
{
    const Recipe off = setFusion(m_recipe, {"conv1", "layer1.0.conv1", "conv1"}, false);
    EXPECT_THAT(off.unfused, ElementsAre("conv1", "layer1.0.conv1"));
    EXPECT_THAT(setFusion(off, {"conv1", "fc"}, true).unfused, ElementsAre("layer1.0.conv1"));
    EXPECT_THAT(setFusion(off, {"conv1"}, false).unfused, ElementsAre("conv1", "layer1.0.conv1"));
}

// Whatever was done before: chosen layers have the new values, all others and all other fields are as they were, no override is idle,
// and what the file holds reads back.
TEST_F(SetLayers, OnlyWhatWasChosenChanges)
{
    std::mt19937 random(7);
    const auto upTo = [&](std::size_t count) { return static_cast<std::size_t>(random() % count); };
    for (int step = 0; step < 600; ++step) {
        LayerOverride change;
        switch (upTo(5)) {
        case 0: change = weightBits(static_cast<int>(2 + upTo(7))); break;
        case 1: change = activationBits(static_cast<int>(2 + upTo(7))); break;
        case 2: change = inFloat(upTo(2) == 0); break;
        case 3: change.weightGranularity = upTo(2) == 0 ? Granularity::PerTensor : Granularity::PerChannel; break;
        default: change.observer = ObserverChoice{upTo(2) == 0 ? ObserverKind::Mse : ObserverKind::MinMax}; break;
        }
        // By name, by block, or by type.
        Names names;
        const Node &seed = m_layers.fused[upTo(m_layers.fused.size())];
        const std::size_t how = upTo(3);
        for (const Node &node : m_layers.fused) {
            const bool chosen = how == 0 ? upTo(4) == 0 : how == 1 ? node.name.substr(0, 6) == seed.name.substr(0, 6) : node.op == seed.op;
            if (chosen)
                names.push_back(node.name);
        }
        const Recipe before = m_recipe;
        const bool reset = upTo(10) == 0;
        m_recipe = reset ? resetLayers(before, m_layers, names) : setLayers(before, m_layers, names, change);
        for (const Node &node : m_layers.fused) {
            LayerSetting expected = resolveLayer(before, node);
            const bool chosen = std::find(names.begin(), names.end(), node.name) != names.end();
            if (chosen && reset)
                expected = before.defaults;
            else if (chosen)
                applyOverride(expected, change);
            LayerSetting found = resolveLayer(m_recipe, node);
            if (!hasQuantizableWeights(node.op)) // whatever is said of weights that are not there
                found.weight = expected.weight, found.weightObserver = expected.weightObserver;
            if (keepsScaleOfInput(node.op))
                found.activation = expected.activation, found.observer = expected.observer;
            if (node.op == OpType::Input)
                found.keepFloat = expected.keepFloat;
            ASSERT_EQ(found, expected) << node.name << " in step " << step << "\n" << recipeText(before) << recipeText(m_recipe);
        }
        ASSERT_EQ(withoutIdleOverrides(m_recipe, m_layers), m_recipe) << step;
        const auto read = parseRecipe(recipeText(m_recipe), "step");
        ASSERT_TRUE(read.ok()) << read.error().text();
        ASSERT_EQ(*read, m_recipe);
    }
}

} // namespace
} // namespace quantoscope
