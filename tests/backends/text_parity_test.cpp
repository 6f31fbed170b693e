// SPDX-License-Identifier: GPL-3.0-or-later
// Question answering networks against the logits of PyTorch and transformers.
#include "backends/registry.h"
#include "loaders/safetensors.h"
#include "models/architectures.h"

#include <cmath>
#include <gtest/gtest.h>

namespace quantoscope {
namespace {

Model loadBert(const std::string &file, const BertConfig &config)
{
    auto state = readSafetensors(file);
    EXPECT_TRUE(state.ok()) << state.error().text();
    auto model = buildBert(config);
    EXPECT_TRUE(model.ok()) << model.error().text();
    const Status bound = bindParameters(*model, *state);
    EXPECT_TRUE(bound.ok()) << bound.error().text();
    return std::move(*model);
}

std::vector<std::int32_t> integers(const Tensor &tensor)
{
    const auto *from = tensor.data<std::int64_t>();
    return {from, from + tensor.elementCount()};
}

double worstDifference(const std::vector<float> &output, const Tensor &start, const Tensor &end)
{
    const Tensor s = start.toF32();
    const Tensor e = end.toF32();
    double worst = 0.0;
    for (std::int64_t i = 0; i < s.elementCount(); ++i) {
        worst = std::max(worst, static_cast<double>(std::fabs(output[static_cast<std::size_t>(2 * i)] - s.data<float>()[i])));
        worst = std::max(worst, static_cast<double>(std::fabs(output[static_cast<std::size_t>(2 * i + 1)] - e.data<float>()[i])));
    }
    return worst;
}

struct TextCase {
    std::string backend;
    int threads;
};
class TextParity : public testing::TestWithParam<TextCase>
{
};

TEST_P(TextParity, TinyBertWithPaddingAgreesWithTransformers)
{
    BertConfig config;
    config.vocabularySize = 300;
    config.hiddenSize = 96;
    config.layers = 2;
    config.heads = 3;
    config.intermediateSize = 200;
    config.maxPositions = 64;
    const Model model = loadBert(std::string(TEST_GOLDEN) + "/hf_tiny_bert/model.safetensors", config);
    auto golden = readSafetensors(std::string(TEST_GOLDEN) + "/hf_tiny_bert/golden.safetensors");
    ASSERT_TRUE(golden.ok());
    auto executable = (*findBackend(GetParam().backend))->compile(QuantizedGraph::allFloat(model.graph), {2, {}, 40, GetParam().threads});
    ASSERT_TRUE(executable.ok()) << executable.error().text();
    InputBatch input;
    input.batch = 2;
    input.sequence = 40;
    input.ids = integers(golden->tensors.at("ids"));
    input.types = integers(golden->tensors.at("type"));
    input.mask = integers(golden->tensors.at("mask"));
    std::vector<float> output;
    const Status status = (*executable)->run(input, output);
    ASSERT_TRUE(status.ok()) << status.error().text();
    ASSERT_EQ(output.size(), 2U * 40U * 2U);
    EXPECT_LT(worstDifference(output, golden->tensors.at("start"), golden->tensors.at("end")), 1e-3);
}

TEST_P(TextParity, BertMiniAgreesWithPyTorch)
{
    BertConfig config;
    config.vocabularySize = 4000;
    config.hiddenSize = 256;
    config.layers = 4;
    config.heads = 4;
    config.intermediateSize = 1024;
    config.maxPositions = 192;
    const Model model = loadBert(std::string(TEST_RESOURCES) + "/models/bert-mini-qa/model.safetensors", config);
    auto golden = readSafetensors(std::string(TEST_GOLDEN) + "/bert_mini.golden.safetensors");
    ASSERT_TRUE(golden.ok());
    const int questions = GetParam().backend == "reference" ? 1 : GetParam().threads > 1 ? 4 : 24;
    for (int q = 0; q < questions; ++q) {
        const std::string key = std::to_string(q) + ".";
        InputBatch input;
        input.ids = integers(golden->tensors.at(key + "ids"));
        input.types = integers(golden->tensors.at(key + "type"));
        input.sequence = static_cast<int>(input.ids.size());
        input.mask.assign(input.ids.size(), 1);
        auto executable =
            (*findBackend(GetParam().backend))->compile(QuantizedGraph::allFloat(model.graph), {1, {}, input.sequence, GetParam().threads});
        ASSERT_TRUE(executable.ok()) << executable.error().text();
        std::vector<float> output;
        ASSERT_TRUE((*executable)->run(input, output).ok());
        EXPECT_LT(worstDifference(output, golden->tensors.at(key + "start"), golden->tensors.at(key + "end")), 1e-3) << "question " << q;
    }
}

INSTANTIATE_TEST_SUITE_P(Backends, TextParity, testing::Values(TextCase{"onednn", 1}, TextCase{"onednn", 2}, TextCase{"reference", 1}));

} // namespace
} // namespace quantoscope
