// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/registry.h"
#include "loaders/safetensors.h"
#include "models/architectures.h"
#include "passes/fusion.h"

#include <cmath>
#include <gtest/gtest.h>

namespace quantoscope {
namespace {

// PyTorch 2.11's logits for 16 images, in the golden files.
constexpr double kTolerance = 1e-3;

struct GoldenCase {
    std::string model;
    std::string backend;
    bool fused;
    int images;
};
void PrintTo(const GoldenCase &c, std::ostream *out)
{
    *out << c.model << " on " << c.backend << (c.fused ? ", fused" : ", not fused");
}

Model loadBundled(const std::string &name)
{
    auto state = readSafetensors(std::string(TEST_RESOURCES) + "/models/" + name + "-cifar100.safetensors");
    EXPECT_TRUE(state.ok()) << state.error().text();
    auto model = buildArchitecture({name, "cifar", 100});
    EXPECT_TRUE(model.ok()) << model.error().text();
    const auto bound = bindParameters(*model, *state);
    EXPECT_TRUE(bound.ok()) << bound.error().text();
    return std::move(*model);
}

class GoldenLogits : public testing::TestWithParam<GoldenCase>
{
};

TEST_P(GoldenLogits, AgreeWithPyTorch)
{
    const GoldenCase &c = GetParam();
    const Model model = loadBundled(c.model);
    auto golden = readSafetensors(std::string(TEST_GOLDEN) + "/" + c.model + ".golden.safetensors");
    ASSERT_TRUE(golden.ok()) << golden.error().text();
    const Graph graph = c.fused ? applyFusion(model.graph, findFusionGroups(model.graph)) : model.graph;
    auto backend = findBackend(c.backend);
    ASSERT_TRUE(backend.ok());
    auto executable = (*backend)->compile(QuantizedGraph::allFloat(graph), {c.images, {3, 32, 32}, 0, 1});
    ASSERT_TRUE(executable.ok()) << executable.error().text();
    InputBatch input;
    input.batch = c.images;
    const Tensor pixels = golden->tensors.at("input").toF32();
    input.pixels.assign(pixels.data<float>(), pixels.data<float>() + c.images * 3 * 32 * 32);
    std::vector<float> logits;
    for (int repeat = 0; repeat < 2; ++repeat) { // the second run meets the first one's leftovers in memory
        const Status status = (*executable)->run(input, logits);
        ASSERT_TRUE(status.ok()) << status.error().text();
        const Tensor expected = golden->tensors.at("logits").toF32();
        ASSERT_EQ(logits.size(), static_cast<std::size_t>(c.images * 100));
        double worst = 0.0;
        for (std::size_t i = 0; i < logits.size(); ++i)
            worst = std::max(worst, static_cast<double>(std::fabs(logits[i] - expected.data<float>()[i])));
        EXPECT_LT(worst, kTolerance);
    }
}

INSTANTIATE_TEST_SUITE_P(Backends, GoldenLogits,
                         testing::Values(GoldenCase{"resnet18", "onednn", true, 16}, GoldenCase{"resnet18", "onednn", false, 16},
                                         GoldenCase{"resnet34", "onednn", true, 16}, GoldenCase{"resnet50", "onednn", true, 16},
                                         GoldenCase{"resnet50", "onednn", false, 16}, GoldenCase{"mobilenet_v2", "onednn", true, 16},
                                         GoldenCase{"mobilenet_v2", "onednn", false, 16}, GoldenCase{"mobilenet_v2", "simulate", true, 16},
                                         GoldenCase{"mobilenet_v2", "reference", true, 2},
                                         GoldenCase{"mobilenet_v2", "reference", false, 1}));

} // namespace
} // namespace quantoscope
