// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check_backend.h"

#include "backends/onednn_backend.h"
#include "engine/execute_run.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace quantoscope {
namespace {

Model loaded(const char *name)
{
    auto model = loadModel(name);
    if (!model.ok())
        throw std::runtime_error(model.error().text());
    return std::move(model).value();
}

const LayerCheck &layerOf(const BackendCheck &check, const std::string &name)
{
    const auto found = std::find_if(check.layers.begin(), check.layers.end(), [&](const LayerCheck &layer) { return layer.layer == name; });
    if (found == check.layers.end())
        throw std::runtime_error("no layer " + name);
    return *found;
}

TEST(CheckBackend, SaysHowMuchAMethodTouches)
{
    const Model model = loaded("resnet18");
    struct {
        Method method;
        int quantized;
    } const cases[] = {{Method::Fp32, 0}, {Method::Static, 21}, {Method::StaticNoFuse, 21}, {Method::Dynamic, 1}};
    for (const auto &[method, quantized] : cases) {
        const auto check = checkBackend(model, presetRecommended(method), "onednn");
        ASSERT_TRUE(check.ok()) << check.error().text();
        EXPECT_EQ(check->weightedLayers, 21) << methodName(method);
        EXPECT_EQ(check->quantizedWeightedLayers, quantized) << methodName(method);
        EXPECT_TRUE(check->possible());
        EXPECT_FALSE(check->simulated);
    }
    const auto kept = [&] {
        Recipe recipe = presetRecommended(Method::Static);
        LayerOverride conv;
        conv.value = "conv1";
        conv.keepFloat = true;
        recipe.overrides = {conv};
        return checkBackend(model, recipe, "onednn");
    }();
    ASSERT_TRUE(kept.ok());
    EXPECT_EQ(kept->quantizedWeightedLayers, 20);
    EXPECT_FALSE(layerOf(*kept, "conv1").quantized);
}

TEST(CheckBackend, NamesTheFusedGraphsLayers)
{
    const Model model = loaded("resnet18");
    const auto fused = checkBackend(model, presetRecommended(Method::Static), "onednn");
    ASSERT_TRUE(fused.ok());
    EXPECT_EQ(layerOf(*fused, "conv1").merged, (std::vector<std::string>{"bn1", "relu"}));
    EXPECT_EQ(layerOf(*fused, "conv1").op, "conv");
    EXPECT_TRUE(std::none_of(fused->layers.begin(), fused->layers.end(), [](const LayerCheck &layer) { return layer.layer == "bn1"; }));
    const auto apart = checkBackend(model, presetRecommended(Method::StaticNoFuse), "onednn");
    ASSERT_TRUE(apart.ok());
    EXPECT_FALSE(layerOf(*apart, "bn1").weighted);
    EXPECT_TRUE(layerOf(*apart, "bn1").quantized);
}

TEST(CheckBackend, GivesTheBackendsReason)
{
    const Model model = loaded("mobilenet_v2");
    Recipe recipe = presetRecommended(Method::Static);
    LayerOverride shifted;
    shifted.value = "features.1.conv.1";
    shifted.weightScheme = Scheme::Asymmetric;
    LayerOverride four;
    four.value = "classifier.1";
    four.weightBits = 4;
    recipe.overrides = {shifted, four};
    const auto onednn = checkBackend(model, recipe, "onednn");
    ASSERT_TRUE(onednn.ok()) << onednn.error().text();
    EXPECT_FALSE(onednn->possible());
    EXPECT_FALSE(layerOf(*onednn, "features.1.conv.1").possible);
    EXPECT_EQ(layerOf(*onednn, "features.1.conv.1").reason->id(), "onednn.weight-zero-point");
    EXPECT_TRUE(layerOf(*onednn, "classifier.1").possible);
    EXPECT_EQ(layerOf(*onednn, "classifier.1").reason->id(), "onednn.stored-in-8-bits") << "possible with a remark";
    EXPECT_FALSE(layerOf(*onednn, "features.2.conv.0.0").reason);

    const auto simulate = checkBackend(model, recipe, "simulate");
    ASSERT_TRUE(simulate.ok());
    EXPECT_TRUE(simulate->possible());
    EXPECT_TRUE(simulate->simulated);
}

// What is said before is what happens, on every backend.
TEST(CheckBackend, AgreesWithTheRun)
{
    std::vector<Recipe> recipes = {presetRecommended(Method::Static), presetThesis(Method::Static), presetRecommended(Method::Dynamic)};
    Recipe asymmetric = presetRecommended(Method::Static);
    asymmetric.defaults.weight.scheme = Scheme::Asymmetric;
    Recipe fewBits = presetRecommended(Method::Static);
    fewBits.defaults.activation.bits = 5;
    recipes.push_back(asymmetric);
    recipes.push_back(fewBits);
    SessionRequest session;
    session.model = "arch:mobilenet_v2-cifar";
    const auto opened = ModelSession::open(session);
    ASSERT_TRUE(opened.ok()) << opened.error().text();
    int refused = 0;
    for (const char *backend : {"onednn", "simulate", "torch"}) {
        for (const Recipe &recipe : recipes) {
            const auto check = checkBackend((*opened)->model(), recipe, backend);
            if (!check.ok()) {
                EXPECT_EQ(check.error().code, ErrorCode::BadUsage) << "a build without this backend";
                continue;
            }
            RunRequest request;
            request.session = session;
            request.recipe = recipe;
            request.backend = backend;
            const auto prepared = prepareRun(**opened, request, {});
            EXPECT_EQ(check->possible(), prepared.ok()) << backend << ": " << (prepared.ok() ? "runs" : prepared.error().text());
            refused += check->possible() ? 0 : 1;
            if (!prepared.ok())
                continue;
            const auto integers = std::count_if(prepared->run.layers.begin(), prepared->run.layers.end(), [](const LayerRecord &layer) {
                return layer.integer && (layer.op == "conv" || layer.op == "linear");
            });
            EXPECT_EQ(check->quantizedWeightedLayers, integers) << backend;
        }
    }
    EXPECT_GE(refused, 1);
}

TEST(CheckBackend, RefusesWhatItDoesNotKnow)
{
    const Model model = loaded("mobilenet_v2");
    const auto nobody = checkBackend(model, presetRecommended(Method::Static), "nobody");
    ASSERT_FALSE(nobody.ok());
    EXPECT_EQ(nobody.error().message.id(), "backend.unknown");
    Recipe foreign = presetRecommended(Method::Static);
    foreign.unfused = {"no such layer"};
    const auto other = checkBackend(model, foreign, "onednn");
    ASSERT_FALSE(other.ok());
    EXPECT_EQ(other.error().message.id(), "recipe.unknown-unfused");
}

} // namespace
} // namespace quantoscope
