// SPDX-License-Identifier: GPL-3.0-or-later
// A quantized network that was saved and read back gives the same numbers, to the last bit.
#include "backends/registry.h"
#include "loaders/load_model.h"
#include "loaders/quantized_model.h"
#include "passes/quantize.h"

#include <gtest/gtest.h>

#include <unistd.h>

#include <filesystem>
#include <random>

namespace quantoscope {
namespace {

namespace fs = std::filesystem;

struct SavedCase {
    const char *name;
    const char *model;
    Method method;
    int weightBits;
    const char *backend;
};

class SavedModels : public testing::TestWithParam<SavedCase>
{
};

Statistics pretendedStatistics(const Graph &graph)
{
    Statistics statistics;
    statistics.images = 1;
    for (const Node &node : graph.nodes) {
        TensorStatistics &tensor = statistics.tensors[node.name];
        tensor.count = 100;
        tensor.min = -2.F;
        tensor.max = 3.F;
    }
    return statistics;
}

InputBatch someInput(const Model &model, ExecutionShape &shape)
{
    std::mt19937 random(5);
    InputBatch input;
    input.batch = shape.batch = 2;
    if (model.task == Task::ImageClassification) {
        shape.image = {model.image.channels, model.image.height, model.image.width};
        input.pixels.resize(static_cast<std::size_t>(2 * model.image.channels * model.image.height * model.image.width));
        for (float &pixel : input.pixels)
            pixel = static_cast<float>(random() % 1000) / 250.F - 2.F;
        return input;
    }
    input.sequence = shape.sequence = 16;
    for (int i = 0; i < 32; ++i) {
        input.ids.push_back(static_cast<std::int32_t>(random() % 4000));
        input.types.push_back(i % 16 < 8 ? 0 : 1);
        input.mask.push_back(i % 16 < 12 ? 1 : 0);
    }
    return input;
}

std::vector<float> outputOf(const QuantizedGraph &graph, const Model &model, const char *backendName)
{
    const auto backend = findBackend(backendName);
    EXPECT_TRUE(backend.ok()) << backend.error().text();
    ExecutionShape shape;
    const InputBatch input = someInput(model, shape);
    auto executable = (*backend)->compile(graph, shape);
    EXPECT_TRUE(executable.ok()) << executable.error().text();
    std::vector<float> output;
    const Status status = (*executable)->run(input, output);
    EXPECT_TRUE(status.ok()) << status.error().text();
    return output;
}

TEST_P(SavedModels, giveTheSameNumbers)
{
    const SavedCase &c = GetParam();
    auto model = loadModel(c.model);
    ASSERT_TRUE(model.ok()) << model.error().text();
    Recipe recipe;
    recipe.method = c.method;
    recipe.defaults.weight.bits = c.weightBits;
    recipe.defaults.observer = {ObserverKind::MinMax};
    const auto backend = findBackend(c.backend);
    ASSERT_TRUE(backend.ok()) << backend.error().text();
    const Graph fused = fuseForRecipe(model->graph, recipe);
    auto graph = quantize(fused, recipe, pretendedStatistics(fused), (*backend)->limits());
    ASSERT_TRUE(graph.ok()) << graph.error().text();

    const fs::path file = fs::temp_directory_path() / ("quantoscope-saved-" + std::string(c.name) + "-" + std::to_string(getpid()));
    const Status saved = saveQuantizedModel(file, {.model = *model, .graph = *graph, .recipeJson = {}});
    ASSERT_TRUE(saved.ok()) << saved.error().text();
    const auto loaded = loadQuantizedModel(file);
    fs::remove(file);
    ASSERT_TRUE(loaded.ok()) << loaded.error().text();

    const std::vector<float> before = outputOf(*graph, *model, c.backend);
    ASSERT_FALSE(before.empty());
    EXPECT_NE(before.front(), before.back()); // the input did reach the output
    EXPECT_EQ(outputOf(loaded->graph, loaded->model, c.backend), before);
}

INSTANTIATE_TEST_SUITE_P(all, SavedModels,
                         testing::Values(SavedCase{"static", "mobilenet_v2", Method::Static, 8, "onednn"},
                                         SavedCase{"nofuse", "mobilenet_v2", Method::StaticNoFuse, 8, "onednn"},
                                         SavedCase{"fourbits", "mobilenet_v2", Method::Static, 4, "simulate"},
                                         SavedCase{"residual", "resnet18", Method::Static, 8, "onednn"},
                                         SavedCase{"dynamic", "bert-mini-qa", Method::Dynamic, 8, "onednn"},
                                         SavedCase{"text", "bert-mini-qa", Method::Static, 8, "simulate"},
                                         SavedCase{"fp32", "mobilenet_v2", Method::Fp32, 8, "onednn"}),
                         [](const auto &info) { return std::string(info.param.name); });

} // namespace
} // namespace quantoscope
