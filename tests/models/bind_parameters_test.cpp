// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/architectures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <limits>

namespace quantoscope {
namespace {

Model emptyNetwork()
{
    return *buildArchitecture({.name = "resnet18", .stem = "cifar", .classes = 10});
}

// The parameters of a network with random weights, as a file would hold them.
StateDict stateOf(const Model &empty, const std::string &prefix = "")
{
    Model filled = empty;
    fillRandom(filled, 3);
    StateDict state;
    for (const Node &node : filled.graph.nodes) {
        for (const auto &[key, tensor] : node.params)
            state.tensors[prefix + node.paramPrefix + key] = tensor;
    }
    return state;
}

TEST(BindParameters, putsEveryTensorInItsPlace)
{
    Model model = emptyNetwork();
    const StateDict state = stateOf(model);
    const Status status = bindParameters(model, state);
    ASSERT_TRUE(status.ok()) << status.error().text();
    EXPECT_TRUE(model.warnings.empty());
    const Node &conv = model.graph.at(*model.graph.find("layer2.0.downsample.0"));
    EXPECT_EQ(conv.param("weight").bytes(), state.tensors.at("layer2.0.downsample.0.weight").bytes()); // shared, not copied
}

TEST(BindParameters, stripsPrefixesAndLeavesOutWhatIsNotNeeded)
{
    for (const char *prefix : {"module.", "model.", "module.model."}) {
        Model model = emptyNetwork();
        StateDict state = stateOf(model, prefix);
        state.tensors[std::string(prefix) + "bn1.num_batches_tracked"] = Tensor::zeros(DType::I64, {});
        const Status status = bindParameters(model, state);
        ASSERT_TRUE(status.ok()) << status.error().text();
        ASSERT_EQ(model.warnings.size(), 1U);
        EXPECT_EQ(model.warnings[0].text(),
                  std::string("Parameters that are not needed to run the network were left out: ") + prefix + "bn1.num_batches_tracked.");
    }
}

TEST(BindParameters, readsOldBertNames)
{
    Model model = *buildBert({.vocabularySize = 9, .hiddenSize = 4, .layers = 1, .heads = 1, .intermediateSize = 4, .maxPositions = 8});
    StateDict state;
    for (auto &[name, tensor] : stateOf(model).tensors) {
        std::string old = name;
        if (old.ends_with("LayerNorm.weight"))
            old.replace(old.size() - 6, 6, "gamma");
        else if (old.ends_with("LayerNorm.bias"))
            old.replace(old.size() - 4, 4, "beta");
        state.tensors[old] = tensor;
    }
    EXPECT_TRUE(state.tensors.count("bert.embeddings.LayerNorm.gamma"));
    state.tensors["bert.pooler.dense.weight"] = Tensor::zeros(DType::F32, {4, 4});
    state.tensors["bert.pooler.dense.bias"] = Tensor::zeros(DType::F32, {4});
    state.tensors["bert.embeddings.position_ids"] = Tensor::zeros(DType::I64, {1, 8});
    const Status status = bindParameters(model, state);
    ASSERT_TRUE(status.ok()) << status.error().text();
    EXPECT_EQ(model.warnings.at(0).text(), "Parameters that are not needed to run the network were left out: "
                                           "bert.embeddings.position_ids, bert.pooler.dense.bias, bert.pooler.dense.weight.");
}

TEST(BindParameters, convertsHalfPrecision)
{
    Model model = emptyNetwork();
    StateDict state = stateOf(model);
    Tensor half = Tensor::zeros(DType::F16, {10});
    for (int i = 0; i < 10; ++i)
        half.mutableData<std::uint16_t>()[i] = floatToHalf(0.25F * static_cast<float>(i));
    state.tensors["fc.bias"] = half;
    ASSERT_TRUE(bindParameters(model, state).ok());
    const Tensor &bias = model.graph.nodes.back().param("bias");
    EXPECT_EQ(bias.dtype(), DType::F32);
    EXPECT_EQ(bias.data<float>()[9], 2.25F);
}

struct BadStateCase {
    const char *name;
    std::function<void(StateDict &)> damage;
    const char *id;
    const char *text;
};

class BadStates : public testing::TestWithParam<BadStateCase>
{
};

TEST_P(BadStates, areRefusedByName)
{
    Model model = emptyNetwork();
    StateDict state = stateOf(model);
    GetParam().damage(state);
    const Status status = bindParameters(model, state);
    ASSERT_FALSE(status.ok());
    EXPECT_EQ(status.error().code, ErrorCode::BadInput);
    EXPECT_EQ(status.error().message.id(), GetParam().id);
    EXPECT_EQ(status.error().text(), GetParam().text);
}

void setValue(StateDict &state, const char *name, float value)
{
    state.tensors.at(name).mutableData<float>()[1] = value;
}

INSTANTIATE_TEST_SUITE_P(
    all, BadStates,
    testing::Values(
        BadStateCase{"missing",
                     [](StateDict &s) {
                         for (const char *name : {"conv1.weight", "bn1.bias", "fc.weight", "fc.bias", "layer4.1.bn2.running_var"})
                             s.tensors.erase(name);
                     },
                     "parameters.missing",
                     "resnet18: resnet18 lacks parameters: conv1.weight, bn1.bias, layer4.1.bn2.running_var and 2 more."},
        BadStateCase{"surplus", [](StateDict &s) { s.tensors["head.weight"] = s.tensors["extra"] = Tensor::zeros(DType::F32, {1}); },
                     "parameters.surplus", "resnet18: resnet18 has no such parameters: extra, head.weight."},
        BadStateCase{"other_network",
                     [](StateDict &s) {
                         s.tensors["head.weight"] = s.tensors.at("fc.weight");
                         s.tensors.erase("fc.weight");
                     },
                     "parameters.other-network", "resnet18 does not hold resnet18. Missing: fc.weight; not known: head.weight."},
        BadStateCase{"shape",
                     [](StateDict &s) {
                         s.tensors["fc.weight"] = Tensor::zeros(DType::F32, {10, 511});
                     },
                     "parameters.shape",
                     "resnet18: parameters have another shape than resnet18 needs (found ≠ needed): fc.weight [10, 511] ≠ [10, 512]."},
        BadStateCase{"type", [](StateDict &s) { s.tensors["fc.bias"] = Tensor::zeros(DType::I32, {10}); }, "parameters.type",
                     "resnet18: parameters are not floating-point numbers: fc.bias (I32)."},
        BadStateCase{"nan", [](StateDict &s) { setValue(s, "layer1.0.conv1.weight", std::numeric_limits<float>::quiet_NaN()); },
                     "parameters.not-finite", "resnet18: not a number or infinite values stand in layer1.0.conv1.weight."},
        BadStateCase{"infinity",
                     [](StateDict &s) {
                         for (const char *name : {"conv1.weight", "bn1.weight", "bn1.bias", "fc.bias"})
                             setValue(s, name, -std::numeric_limits<float>::infinity());
                     },
                     "parameters.not-finite",
                     "resnet18: not a number or infinite values stand in conv1.weight, bn1.bias, bn1.weight and 1 more."},
        BadStateCase{"variance", [](StateDict &s) { setValue(s, "bn1.running_var", -0.1F); }, "parameters.negative-variance",
                     "resnet18: the variances in bn1.running_var are negative."},
        BadStateCase{"twice", [](StateDict &s) { s.tensors["module.fc.bias"] = s.tensors.at("fc.bias"); }, "parameters.same-name",
                     "Two parameters of the file are called “fc.bias” once prefixes are removed."}),
    [](const auto &info) { return std::string(info.param.name); });

TEST(BindParameters, leavesTheModelAsItWasOnFailure)
{
    Model model = emptyNetwork();
    StateDict state = stateOf(model);
    setValue(state, "fc.bias", std::numeric_limits<float>::quiet_NaN());
    ASSERT_FALSE(bindParameters(model, state).ok());
    EXPECT_EQ(model.graph.at(1).param("weight").data<float>()[0], 0.F);
}

struct RecogniseCase {
    const char *name, *stem;
    int classes;
};

TEST(Recognise, findsEveryArchitectureFromItsParameters)
{
    for (const RecogniseCase &c : {RecogniseCase{"resnet18", "cifar", 10}, RecogniseCase{"resnet34", "imagenet", 1000},
                                   RecogniseCase{"resnet50", "cifar", 7}, RecogniseCase{"resnet50", "imagenet", 21},
                                   RecogniseCase{"mobilenet_v2", "cifar", 100}, RecogniseCase{"mobilenet_v2", "imagenet", 1000}}) {
        const Model model = *buildArchitecture({.name = c.name, .stem = c.stem, .classes = c.classes});
        StateDict state;
        for (const Node &node : model.graph.nodes) {
            for (const auto &[key, tensor] : node.params)
                state.tensors["module." + node.paramPrefix + key] = tensor;
        }
        const auto request = recogniseArchitecture(state);
        ASSERT_TRUE(request.ok()) << request.error().text();
        EXPECT_EQ(request->name, c.name);
        EXPECT_EQ(request->stem, c.stem);
        EXPECT_EQ(request->classes, c.classes);
    }
}

TEST(Recognise, saysWhatItSawWhenItCannot)
{
    StateDict state;
    EXPECT_EQ(recogniseArchitecture(state).error().text(), "The file has no parameters from which a network could be recognised.");
    state.tensors["encoder.weight"] = Tensor::zeros(DType::F32, {3, 4});
    const auto unknown = recogniseArchitecture(state);
    EXPECT_EQ(unknown.error().code, ErrorCode::BadInput);
    EXPECT_THAT(unknown.error().text(), testing::HasSubstr("--arch"));
    EXPECT_THAT(unknown.error().text(), testing::HasSubstr("(encoder.weight [3, 4] …)"));
    StateDict deep = stateOf(emptyNetwork());
    deep.tensors["layer3.2.conv1.weight"] = deep.tensors.at("layer3.1.conv1.weight");
    const auto variant = recogniseArchitecture(deep);
    EXPECT_EQ(variant.error().text(), "A ResNet with 2, 2, 3, 2 basic blocks in its four stages is not known; ResNet-18, 34 and 50 are.");
    StateDict odd = stateOf(emptyNetwork());
    odd.tensors["conv1.weight"] = Tensor::zeros(DType::F32, {64, 3, 5, 5});
    EXPECT_EQ(recogniseArchitecture(odd).error().message.id(), "architecture.not-recognised");
}

} // namespace
} // namespace quantoscope
