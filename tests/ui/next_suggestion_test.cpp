// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/next_suggestion.h"

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

std::shared_ptr<Run> runOf(const Recipe &recipe, const std::string &model = "resnet18", const std::string &data = "sample")
{
    auto run = std::make_shared<Run>();
    run->model = model;
    run->datasetId = data;
    run->recipe = recipe;
    run->id = model + std::to_string(reinterpret_cast<std::uintptr_t>(run.get()));
    return run;
}

std::vector<RunPointer> fourMethodRuns(const std::string &model = "resnet18", const std::string &data = "sample")
{
    std::vector<RunPointer> runs;
    for (const Method method : {Method::Fp32, Method::Static, Method::StaticNoFuse, Method::Dynamic})
        runs.push_back(runOf(presetRecommended(method), model, data));
    return runs;
}

LayerRecord layer(const std::string &name, std::optional<double> db, bool weighted = true)
{
    LayerRecord record;
    record.name = name;
    record.sqnrDb = db;
    if (weighted)
        record.weight = QuantSpec{};
    return record;
}

TEST(NextSuggestion, nothingUntilAllMethodsAreThere)
{
    EXPECT_FALSE(nextSuggestion({}, "resnet18"));
    std::vector<RunPointer> runs = fourMethodRuns();
    EXPECT_FALSE(nextSuggestion(runs, "resnet34")) << "of another network";
    runs.pop_back();
    EXPECT_FALSE(nextSuggestion(runs, "resnet18"));
}

TEST(NextSuggestion, methodsOnOtherDataDoNotCount)
{
    std::vector<RunPointer> runs = fourMethodRuns();
    runs.push_back(runOf(presetRecommended(Method::Fp32), "resnet18", "cifar-100"));
    EXPECT_FALSE(nextSuggestion(runs, "resnet18"));
}

TEST(NextSuggestion, leadsFromPerTensorToPerChannelToOneLayer)
{
    std::vector<RunPointer> runs = fourMethodRuns();
    auto next = nextSuggestion(runs, "resnet18");
    ASSERT_TRUE(next);
    EXPECT_EQ(next->kind, SuggestionKind::FourBitsPerTensor);
    EXPECT_EQ(next->recipe.method, Method::Static);
    EXPECT_EQ(next->recipe.defaults.weight.bits, 4);
    EXPECT_EQ(next->recipe.defaults.weight.granularity, Granularity::PerTensor);
    EXPECT_EQ(next->recipe.defaults.activation.bits, 8);

    runs.push_back(runOf(next->recipe));
    next = nextSuggestion(runs, "resnet18");
    ASSERT_TRUE(next);
    EXPECT_EQ(next->kind, SuggestionKind::FourBitsPerChannel);
    EXPECT_EQ(next->recipe.defaults.weight.granularity, Granularity::PerChannel);

    const auto perChannel = runOf(next->recipe);
    perChannel->layers = {layer("conv1", 21.5), layer("layer4.1.conv2", 9.25), layer("layer1.0.add", 3.0, false),
                          layer("fc", std::nullopt)};
    runs.push_back(perChannel);
    next = nextSuggestion(runs, "resnet18");
    ASSERT_TRUE(next);
    EXPECT_EQ(next->kind, SuggestionKind::OneLayer);
    EXPECT_EQ(next->worstLayer, "layer4.1.conv2") << "of those with weights, the lowest";
    EXPECT_DOUBLE_EQ(next->worstDb, 9.25);
    EXPECT_EQ(next->recipe, perChannel->recipe);

    Recipe changed = perChannel->recipe;
    LayerOverride keep;
    keep.value = "layer4.1.conv2";
    keep.keepFloat = true;
    changed.overrides.push_back(keep);
    runs.push_back(runOf(changed));
    EXPECT_FALSE(nextSuggestion(runs, "resnet18")) << "the way is gone to its end";
}

TEST(NextSuggestion, withoutMeasuredLayersNoLayerIsNamed)
{
    std::vector<RunPointer> runs = fourMethodRuns();
    for (int step = 0; step < 2; ++step)
        runs.push_back(runOf(nextSuggestion(runs, "resnet18")->recipe));
    EXPECT_FALSE(nextSuggestion(runs, "resnet18"));
}

TEST(NextSuggestion, fourBitRunsAreNotTheMethodsThemselves)
{
    std::vector<RunPointer> runs;
    for (const Method method : {Method::Fp32, Method::Static, Method::StaticNoFuse, Method::Dynamic}) {
        Recipe recipe = presetRecommended(method);
        if (method == Method::Static)
            recipe.defaults.weight.bits = 4;
        runs.push_back(runOf(recipe));
    }
    EXPECT_FALSE(nextSuggestion(runs, "resnet18"));
}

TEST(NextSuggestion, aTextNetworkGoesTheDynamicWay)
{
    std::vector<RunPointer> runs;
    for (const Method method : {Method::Fp32, Method::Dynamic}) {
        const auto run = runOf(presetRecommended(method), "bert-mini-qa");
        run->task = Task::QuestionAnswering;
        runs.push_back(run);
    }
    const auto next = nextSuggestion(runs, "bert-mini-qa");
    ASSERT_TRUE(next);
    EXPECT_EQ(next->kind, SuggestionKind::FourBitsPerTensor);
    EXPECT_EQ(next->recipe.method, Method::Dynamic);
}

} // namespace
} // namespace quantoscope
