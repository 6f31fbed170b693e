// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/quantized_model.h"

#include "loaders/load_model.h"
#include "loaders/safetensors.h"
#include "models/architectures.h"
#include "passes/quantize.h"
#include "temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstring>
#include <functional>

namespace quantoscope {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

// A calibration that saw values from -2 to 3 everywhere: enough for scales, without running the network.
Statistics pretendedStatistics(const Graph &graph)
{
    Statistics statistics;
    statistics.images = 1;
    for (const Node &node : graph.nodes) {
        TensorStatistics &tensor = statistics.tensors[node.name];
        tensor.count = 100;
        tensor.min = -2.F;
        tensor.max = 3.F;
        tensor.batches = {{-2.F, 3.F}};
    }
    return statistics;
}

QuantizedModel quantized(const Model &model, const Recipe &recipe)
{
    QuantizedModel result;
    result.model = model;
    const Graph fused = fuseForRecipe(model.graph, recipe);
    auto graph = quantize(fused, recipe, pretendedStatistics(fused), {});
    EXPECT_TRUE(graph.ok()) << graph.error().text();
    result.graph = std::move(*graph);
    result.recipeJson = R"({"name": "a test"})";
    return result;
}

Recipe recipeOf(Method method, int weightBits = 8, Granularity granularity = Granularity::PerChannel)
{
    Recipe recipe;
    recipe.method = method;
    recipe.defaults.weight.bits = weightBits;
    recipe.defaults.weight.granularity = granularity;
    recipe.defaults.observer = {ObserverKind::MinMax};
    return recipe;
}

Model bundled(const std::string &name)
{
    auto model = loadModel(name);
    EXPECT_TRUE(model.ok()) << model.error().text();
    return std::move(*model);
}

void expectSameBytes(const Tensor &a, const Tensor &b, const std::string &what)
{
    ASSERT_EQ(a.dtype(), b.dtype()) << what;
    ASSERT_EQ(a.shape(), b.shape()) << what;
    EXPECT_EQ(std::memcmp(a.bytes(), b.bytes(), a.byteCount()), 0) << what;
}

void expectSame(const QuantizedModel &a, const QuantizedModel &b)
{
    ASSERT_EQ(a.graph.graph.text(), b.graph.graph.text());
    EXPECT_EQ(b.model.graph.text(), b.graph.graph.text());
    ASSERT_EQ(a.graph.nodes.size(), b.graph.nodes.size());
    for (std::size_t i = 0; i < a.graph.nodes.size(); ++i) {
        const QuantizedNode &x = a.graph.nodes[i], &y = b.graph.nodes[i];
        const std::string name = a.graph.graph.nodes[i].name;
        EXPECT_EQ(x.precision, y.precision) << name;
        EXPECT_EQ(x.output, y.output) << name;
        EXPECT_EQ(x.outputIsInteger, y.outputIsInteger) << name;
        ASSERT_EQ(x.weight.empty(), y.weight.empty()) << name;
        if (!x.weight.empty()) {
            expectSameBytes(x.weight, y.weight, name);
            EXPECT_EQ(x.weightQ, y.weightQ) << name;
            EXPECT_EQ(x.weightBits, y.weightBits) << name;
        }
        const Node &p = a.graph.graph.nodes[i], &q = b.graph.graph.nodes[i];
        ASSERT_EQ(p.params.size(), q.params.size()) << name;
        for (const auto &[key, tensor] : p.params) {
            if (key != "weight" || x.weight.empty())
                expectSameBytes(tensor, q.param(key), name + "." + key);
        }
        EXPECT_EQ(p.attrs.epsilon, q.attrs.epsilon) << name;
        EXPECT_EQ(p.attrs.heads, q.attrs.heads) << name;
        EXPECT_EQ(p.paramPrefix, q.paramPrefix) << name;
    }
    EXPECT_EQ(a.recipeJson, b.recipeJson);
    EXPECT_EQ(a.model.image.mean, b.model.image.mean);
    EXPECT_EQ(a.model.image.std, b.model.image.std);
    EXPECT_EQ(a.model.image.known, b.model.image.known);
    EXPECT_EQ(a.model.image.height, b.model.image.height);
    EXPECT_EQ(a.model.classes, b.model.classes);
    EXPECT_EQ(a.model.name, b.model.name);
    EXPECT_EQ(a.model.task, b.model.task);
    EXPECT_EQ(a.model.text.vocabulary, b.model.text.vocabulary);
    EXPECT_EQ(a.model.text.lowerCase, b.model.text.lowerCase);
    EXPECT_EQ(a.model.text.maxPositions, b.model.text.maxPositions);
}

struct RoundTripCase {
    const char *name;
    const char *model;
    Recipe recipe;
};

class RoundTrips : public testing::TestWithParam<RoundTripCase>
{
};

TEST_P(RoundTrips, bringEverythingBack)
{
    const QuantizedModel model = quantized(bundled(GetParam().model), GetParam().recipe);
    TemporaryFolder folder;
    const fs::path file = folder.path() / "saved";
    const Status saved = saveQuantizedModel(file, model);
    ASSERT_TRUE(saved.ok()) << saved.error().text();
    EXPECT_EQ(static_cast<std::int64_t>(fs::file_size(file)), quantizedModelSize(model));
    EXPECT_TRUE(isQuantizedModelFile(file));
    const auto loaded = loadQuantizedModel(file);
    ASSERT_TRUE(loaded.ok()) << loaded.error().text();
    expectSame(model, *loaded);
    EXPECT_EQ(loaded->model.format, "quantized");
    EXPECT_EQ(loaded->model.metadata.at("weights_sha256"), model.model.sha256);
}

INSTANTIATE_TEST_SUITE_P(all, RoundTrips,
                         testing::Values(RoundTripCase{"static", "mobilenet_v2", recipeOf(Method::Static)},
                                         RoundTripCase{"static_nofuse", "mobilenet_v2", recipeOf(Method::StaticNoFuse)},
                                         RoundTripCase{"four_bits", "mobilenet_v2", recipeOf(Method::Static, 4)},
                                         RoundTripCase{"three_bits_per_tensor", "resnet18",
                                                       recipeOf(Method::Static, 3, Granularity::PerTensor)},
                                         RoundTripCase{"dynamic", "mobilenet_v2", recipeOf(Method::Dynamic)},
                                         RoundTripCase{"fp32", "mobilenet_v2", recipeOf(Method::Fp32)},
                                         RoundTripCase{"bert_dynamic", "bert-mini-qa", recipeOf(Method::Dynamic)},
                                         RoundTripCase{"bert_static", "bert-mini-qa", recipeOf(Method::Static)}),
                         [](const auto &info) { return std::string(info.param.name); });

TEST(QuantizedModel, asymmetricWeightsKeepTheirZeroPoints)
{
    Recipe recipe = recipeOf(Method::Static);
    recipe.defaults.weight.scheme = Scheme::Asymmetric;
    recipe.defaults.activation.scheme = Scheme::Asymmetric;
    const QuantizedModel model = quantized(bundled("mobilenet_v2"), recipe);
    TemporaryFolder folder;
    ASSERT_TRUE(saveQuantizedModel(folder.path() / "m", model).ok());
    const auto loaded = loadQuantizedModel(folder.path() / "m");
    ASSERT_TRUE(loaded.ok()) << loaded.error().text();
    expectSame(model, *loaded);
    EXPECT_NE(loaded->graph.nodes[1].weightQ.zeroPoint, std::vector<std::int32_t>(32, 0));
}

struct SizeCase {
    const char *model;
    double fp32LeastMegabytes, fp32MostMegabytes, staticMostMegabytes;
};

TEST(QuantizedModel, filesHaveTheExpectedSizes)
{
    for (const SizeCase &c :
         {SizeCase{"resnet18", 44.8, 45.1, 11.4}, SizeCase{"mobilenet_v2", 9.5, 9.7, 2.8}, SizeCase{"resnet50", 95.0, 95.3, 24.4}}) {
        const Model model = bundled(c.model);
        const double fp32 = static_cast<double>(fp32FileSize(model)) / 1e6;
        EXPECT_GE(fp32, c.fp32LeastMegabytes) << c.model;
        EXPECT_LE(fp32, c.fp32MostMegabytes) << c.model;
        const double fixed = static_cast<double>(quantizedModelSize(quantized(model, recipeOf(Method::Static)))) / 1e6;
        EXPECT_LE(fixed, c.staticMostMegabytes) << c.model;
        EXPECT_GT(fixed, 0.9 * fp32 / 4) << c.model;
        RecordProperty(std::string(c.model) + "_static_bytes", std::to_string(fixed * 1e6));
        const double half = static_cast<double>(quantizedModelSize(quantized(model, recipeOf(Method::Static, 4)))) / 1e6;
        EXPECT_LT(half, 0.6 * fixed) << c.model;
    }
}

TEST(QuantizedModel, bertBaseHasTheSizeOfItsParameters)
{
    const auto model = loadModel("arch:bert-base");
    ASSERT_TRUE(model.ok());
    EXPECT_NEAR(static_cast<double>(fp32FileSize(*model)) / 1e6, 430.9, 0.1);
}

TEST(QuantizedModel, loadModelGivesTheDequantizedNetwork)
{
    const Model original = bundled("mobilenet_v2");
    TemporaryFolder folder;
    ASSERT_TRUE(saveQuantizedModel(folder.path() / "m.bin", quantized(original, recipeOf(Method::Static))).ok());
    const auto model = loadModel(folder.path() / "m.bin");
    ASSERT_TRUE(model.ok()) << model.error().text();
    EXPECT_EQ(model->format, "quantized");
    EXPECT_EQ(model->architecture, "mobilenet_v2");
    EXPECT_EQ(model->classes, 100);
    const Tensor &weight = model->graph.at(*model->graph.find("classifier.1")).param("weight");
    const Tensor &before = original.graph.at(*original.graph.find("classifier.1")).param("weight");
    float largest = 0.F, difference = 0.F;
    for (std::int64_t i = 0; i < weight.elementCount(); ++i) {
        largest = std::max(largest, std::abs(before.data<float>()[i]));
        difference = std::max(difference, std::abs(before.data<float>()[i] - weight.data<float>()[i]));
    }
    EXPECT_GT(difference, 0.F);
    EXPECT_LE(difference, largest / 127 * 0.51F);
}

TEST(QuantizedModel, otherFilesAreNotTaken)
{
    const std::string plain = TEST_RESOURCES "/models/mobilenet_v2-cifar100.safetensors";
    EXPECT_FALSE(isQuantizedModelFile(plain));
    EXPECT_FALSE(isQuantizedModelFile("/nowhere"));
    EXPECT_FALSE(isQuantizedModelFile(TEST_GOLDEN "/mobilenet_v2.state_dict.pth"));
    const auto loaded = loadQuantizedModel(plain);
    ASSERT_FALSE(loaded.ok());
    EXPECT_EQ(loaded.error().text(), plain + " holds no quantized network that this program saved.");
}

TEST(QuantizedModel, isNotSavedWhereNothingCanBeWritten)
{
    const QuantizedModel model = quantized(bundled("mobilenet_v2"), recipeOf(Method::Dynamic));
    const Status status = saveQuantizedModel("/proc/quantoscope/m.safetensors", model);
    ASSERT_FALSE(status.ok());
    EXPECT_EQ(status.error().code, ErrorCode::BadInput);
    QuantizedModel broken = model;
    broken.graph.nodes.pop_back();
    TemporaryFolder folder;
    EXPECT_EQ(saveQuantizedModel(folder.path() / "m", broken).error().message.id(), "quantized-model.parallel");
    EXPECT_TRUE(fs::is_empty(folder.path()));
    EXPECT_EQ(quantizedModelSize(broken), 0);
}

// A small quantized network, written once and damaged by each case.
StateDict smallFile()
{
    Model model;
    model.name = "small";
    model.classes = 5;
    model.image.height = model.image.width = 6;
    Graph &graph = model.graph;
    Node input, conv, relu, pool, flatten, linear;
    input.name = "input";
    conv.name = "conv";
    conv.op = OpType::Conv2d;
    conv.inputs = {0};
    conv.attrs.window.kernelHeight = conv.attrs.window.kernelWidth = 3;
    conv.params["weight"] = Tensor::fromFloats({4, 3, 3, 3}, std::vector<float>(108, 0.5F));
    conv.params["bias"] = Tensor::fromFloats({4}, {1.F, 2.F, 3.F, 4.F});
    relu.name = "relu";
    relu.op = OpType::Relu;
    relu.inputs = {1};
    pool.name = "pool";
    pool.op = OpType::AdaptiveAvgPool;
    pool.inputs = {2};
    flatten.name = "flatten";
    flatten.op = OpType::Flatten;
    flatten.inputs = {3};
    linear.name = "fc";
    linear.op = OpType::Linear;
    linear.inputs = {4};
    linear.params["weight"] = Tensor::fromFloats({5, 4}, std::vector<float>(20, -0.25F));
    for (const Node &node : {input, conv, relu, pool, flatten, linear})
        graph.add(node);
    graph.outputs = {5};
    Recipe recipe = recipeOf(Method::StaticNoFuse, 4);
    LayerOverride last;
    last.value = "fc";
    last.weightBits = 8;
    recipe.overrides.push_back(last);
    TemporaryFolder folder;
    EXPECT_TRUE(saveQuantizedModel(folder.path() / "m", quantized(model, recipe)).ok());
    auto state = readSafetensors(folder.path() / "m");
    EXPECT_TRUE(state.ok());
    return std::move(*state);
}

using Json = nlohmann::ordered_json;

// Changes one of the JSON texts of the header.
std::function<void(StateDict &)> inText(const char *key, const std::function<void(Json &)> &change)
{
    return [key, change](StateDict &state) {
        Json json = Json::parse(state.metadata.at(key));
        change(json);
        state.metadata[key] = json.dump();
    };
}
std::function<void(StateDict &)> inGraph(const std::function<void(Json &)> &change)
{
    return inText("quantoscope.graph", change);
}
std::function<void(StateDict &)> inLayers(const std::function<void(Json &)> &change)
{
    return inText("quantoscope.layers", change);
}
std::function<void(StateDict &)> inModel(const std::function<void(Json &)> &change)
{
    return inText("quantoscope.model", change);
}

struct DamageCase {
    const char *name;
    std::function<void(StateDict &)> damage;
    const char *text; // part of the sentence
};

class Damages : public testing::TestWithParam<DamageCase>
{
};

TEST_P(Damages, areRefusedWithASentence)
{
    StateDict state = smallFile();
    GetParam().damage(state);
    TemporaryFolder folder;
    const fs::path file = folder.path() / "damaged";
    ASSERT_TRUE(writeSafetensors(file, state).ok());
    const auto loaded = loadQuantizedModel(file);
    ASSERT_FALSE(loaded.ok());
    EXPECT_THAT(loaded.error().text(), HasSubstr(file.string()));
    EXPECT_THAT(loaded.error().text(), HasSubstr(GetParam().text));
    const auto model = loadModel(file);
    EXPECT_FALSE(model.ok());
}

std::function<void(StateDict &)> erase(const char *name)
{
    return [name](StateDict &s) { ASSERT_EQ(s.tensors.erase(name), 1U); };
}
std::function<void(StateDict &)> put(const char *name, Tensor tensor)
{
    return [name, tensor](StateDict &s) { s.tensors[name] = tensor; };
}

INSTANTIATE_TEST_SUITE_P(
    all, Damages,
    testing::Values(
        DamageCase{"version", [](StateDict &s) { s.metadata["quantoscope.format"] = "quantized-model/9"; },
                   "was saved by another version of this program (quantized-model/9; this one reads quantized-model/1)."},
        DamageCase{"no_graph", [](StateDict &s) { s.metadata.erase("quantoscope.graph"); },
                   "its header says nothing about quantoscope.graph."},
        DamageCase{"no_layers", [](StateDict &s) { s.metadata.erase("quantoscope.layers"); },
                   "its header says nothing about quantoscope.layers."},
        DamageCase{"graph_text", [](StateDict &s) { s.metadata["quantoscope.graph"] = "{"; }, "the description of the network is not JSON"},
        DamageCase{"layers_text", [](StateDict &s) { s.metadata["quantoscope.layers"] = "[}"; }, "(quantoscope.layers)"},
        DamageCase{"op", inGraph([](Json &j) { j["nodes"][2]["op"] = "reluu"; }), "nodes[2].op is not a known operation."},
        DamageCase{"later_input", inGraph([](Json &j) { j["nodes"][2]["inputs"] = {2}; }),
                   "nodes[2].inputs[0] is not the number of an earlier node."},
        DamageCase{"no_input", inGraph([](Json &j) { j["nodes"][2]["inputs"] = Json::array(); }), "relu (relu) has a wrong number of inputs: 0"},
        DamageCase{"attribute", inGraph([](Json &j) { j["nodes"][1]["attributes"]["groups"] = 0; }),
                   "nodes[1].attributes.groups is not a whole number of at least 1."},
        DamageCase{"groups", inGraph([](Json &j) { j["nodes"][1]["attributes"]["groups"] = 2; }), "conv (conv): expected"},
        DamageCase{"same_name", inGraph([](Json &j) { j["nodes"][2]["name"] = "pool"; }), "“pool” stands twice"},
        DamageCase{"output", inGraph([](Json &j) { j["outputs"] = {6}; }), "outputs[0] is not the number of an earlier node."},
        DamageCase{"result", inGraph([](Json &j) { j["outputs"] = {3}; }), "the network's result [4, 1, 1] is not what its task"},
        DamageCase{"classes", inModel([](Json &j) { j["classes"] = 6; }), "the network's result [5] is not what its task"},
        DamageCase{"task", inModel([](Json &j) { j["task"] = "poetry"; }), "task"},
        DamageCase{"std", inModel([](Json &j) { j["image"]["std"][1] = 0; }), "image.std[1]"},
        DamageCase{"node_twice", inLayers([](Json &j) { j[1]["node"] = 0; }), "[1].node"},
        DamageCase{"node_beyond", inLayers([](Json &j) { j[0]["node"] = 60; }), "[0].node"},
        DamageCase{"bits", inLayers([](Json &j) { j[1]["weight"]["bits"] = 3; }), "[1].weight.bits"},
        DamageCase{"shape_product", inLayers([](Json &j) {
                       j[1]["weight"]["shape"] = {4294967296, 4294967296};
                   }),
                   "[1].weight.shape[1]"},
        DamageCase{"shape", inLayers([](Json &j) {
                       j[1]["weight"]["shape"] = {4, 3, 3, 4};
                   }),
                   "the integer weights conv.weight: they are stored as [54]"},
        DamageCase{"edge_scale", inLayers([](Json &j) { j[0]["output"]["scale"] = {0}; }), "[0].output.scale[0]"},
        DamageCase{"edge_scales", inLayers([](Json &j) {
                       j[0]["output"]["scale"] = {0.5, 0.5};
                   }),
                   "[0].output.scale"},
        DamageCase{"edge_zero_point", inLayers([](Json &j) { j[0]["output"]["zeroPoint"] = {500}; }), "[0].output.zeroPoint[0]"},
        DamageCase{"unknown_key", inLayers([](Json &j) { j[0]["colour"] = "red"; }), "colour"},
        DamageCase{"no_scale", inLayers([](Json &j) { j[0].erase("output"), j[0]["precision"] = "integer"; }), "input (input)"},
        DamageCase{"no_edge", inLayers([](Json &j) { j[1].erase("output"), j[1].erase("outputIsInteger"); }),
                   "layer relu (relu) is not quantized as it can be: its input conv has no scale."},
        DamageCase{"other_edge", inLayers([](Json &j) { j[2]["output"]["scale"] = {0.125}; }),
                   "layer relu (relu) is not quantized as it can be: its result is not on the scale of its input."},
        DamageCase{"dynamic_conv", inLayers([](Json &j) { j[1]["precision"] = "dynamic"; }),
                   "only linear layers are quantized dynamically"},
        DamageCase{"float_with_weight", inLayers([](Json &j) { j.back().erase("precision"); }),
                   "it has integer weights, which it cannot use"},
        DamageCase{"no_weight", erase("conv.weight"), "there is no tensor conv.weight."},
        DamageCase{"no_scales", erase("conv.weight.scale"), "there is no tensor conv.weight.scale."},
        DamageCase{"weight_type", put("conv.weight", Tensor::zeros(DType::F32, {4, 3, 3, 3})), "conv.weight is F32; expected U8."},
        DamageCase{"weight_short", put("conv.weight", Tensor::zeros(DType::U8, {53})),
                   "the integer weights conv.weight: they are stored as [53]"},
        DamageCase{"scales_short", put("conv.weight.scale", Tensor::zeros(DType::F32, {3})),
                   "their scales have the shape [3]; expected [4]"},
        DamageCase{"scale_zero", put("conv.weight.scale", Tensor::zeros(DType::F32, {4})), "their scales are no positive numbers"},
        DamageCase{"zero_points", put("conv.weight.zero_point", Tensor::zeros(DType::I32, {5})),
                   "their zero points have the shape [5]; expected [4]"},
        DamageCase{"bias", put("conv.bias", Tensor::zeros(DType::F32, {3})), "parameter conv.bias is [3]; expected [4]."},
        DamageCase{"bias_nan", put("conv.bias", Tensor::fromFloats({4}, {1.F, 2.F, NAN, 4.F})),
                   "parameter conv.bias holds values that are no finite numbers."},
        DamageCase{"surplus", put("conv.colour", Tensor::zeros(DType::F32, {3})), "no layer has the tensor conv.colour."},
        DamageCase{"bias_of_relu", put("relu.bias", Tensor::zeros(DType::F32, {3})), "layer relu (relu) has parameters, but no weight."}),
    [](const auto &info) { return std::string(info.param.name); });

TEST(QuantizedModel, everyCutOffFileIsRefused)
{
    StateDict state = smallFile();
    TemporaryFolder folder;
    ASSERT_TRUE(writeSafetensors(folder.path() / "whole", state).ok());
    ASSERT_TRUE(loadQuantizedModel(folder.path() / "whole").ok());
    std::ifstream in(folder.path() / "whole", std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    for (std::size_t length = 0; length < bytes.size(); length += 37)
        EXPECT_FALSE(loadQuantizedModel(folder.write("cut", bytes.substr(0, length))).ok()) << length;
}

TEST(QuantizedModel, aChangedByteIsRefusedOrHarmless)
{
    StateDict state = smallFile();
    TemporaryFolder folder;
    ASSERT_TRUE(writeSafetensors(folder.path() / "whole", state).ok());
    std::ifstream in(folder.path() / "whole", std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    int refused = 0;
    for (std::size_t at = 0; at < bytes.size(); at += 5) {
        std::string changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 0x15);
        const auto loaded = loadQuantizedModel(folder.write("changed", changed));
        if (!loaded.ok()) {
            ++refused;
            EXPECT_FALSE(loaded.error().text().empty());
        } else {
            EXPECT_TRUE(loaded->graph.graph.validate().ok());
        }
    }
    EXPECT_GT(refused, 300);
}

} // namespace
} // namespace quantoscope
