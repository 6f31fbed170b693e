// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef QUANTOSCOPE_WITH_TORCH
#include "backends/torch/torch_backend.h"

#include "backends/registry.h"
#include "loaders/safetensors.h"
#include "models/architectures.h"
#include "passes/calibrate.h"
#include "passes/fusion.h"
#include "passes/quantize.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <numeric>

namespace quantoscope {
namespace {

Model loadBundled(const std::string &name)
{
    auto state = readSafetensors(std::string(TEST_RESOURCES) + "/models/" + name + "-cifar100.safetensors");
    EXPECT_TRUE(state.ok()) << state.error().text();
    auto model = buildArchitecture({name, "cifar", 100});
    EXPECT_TRUE(model.ok()) << model.error().text();
    const Status bound = bindParameters(*model, *state);
    EXPECT_TRUE(bound.ok()) << bound.error().text();
    return std::move(*model);
}

struct Golden {
    InputBatch input;
    std::vector<float> logits;
};

Golden loadGolden(const std::string &name, int count)
{
    auto file = readSafetensors(std::string(TEST_GOLDEN) + "/" + name + ".golden.safetensors");
    EXPECT_TRUE(file.ok()) << file.error().text();
    const Tensor pixels = file->tensors.at("input").toF32();
    const Tensor logits = file->tensors.at("logits").toF32();
    Golden golden;
    golden.input.batch = count;
    golden.input.pixels.assign(pixels.data<float>(), pixels.data<float>() + count * 3 * 32 * 32);
    golden.logits.assign(logits.data<float>(), logits.data<float>() + count * 100);
    return golden;
}

double worstDifference(const std::vector<float> &a, const std::vector<float> &b)
{
    EXPECT_EQ(a.size(), b.size());
    double worst = 0.0;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        worst = std::max(worst, static_cast<double>(std::fabs(a[i] - b[i])));
    return worst;
}

int sameAnswers(const std::vector<float> &a, const std::vector<float> &b, int classes)
{
    int same = 0;
    for (std::size_t i = 0; i + static_cast<std::size_t>(classes) <= a.size(); i += static_cast<std::size_t>(classes)) {
        const auto first =
            std::max_element(a.begin() + static_cast<std::ptrdiff_t>(i), a.begin() + static_cast<std::ptrdiff_t>(i) + classes);
        const auto second =
            std::max_element(b.begin() + static_cast<std::ptrdiff_t>(i), b.begin() + static_cast<std::ptrdiff_t>(i) + classes);
        same += (first - a.begin()) == (second - b.begin());
    }
    return same;
}

std::vector<float> runOn(const Backend &backend, const QuantizedGraph &graph, const InputBatch &input)
{
    std::vector<float> output;
    auto executable = backend.compile(graph, {input.batch, {3, 32, 32}, 0, 1});
    EXPECT_TRUE(executable.ok()) << executable.error().text();
    if (!executable.ok())
        return output;
    const Status status = (*executable)->run(input, output);
    EXPECT_TRUE(status.ok()) << status.error().text();
    return output;
}

struct FloatCase {
    std::string model;
    bool fused;
};
void PrintTo(const FloatCase &c, std::ostream *out)
{
    *out << c.model << (c.fused ? " fused" : "");
}

class TorchFloat : public testing::TestWithParam<FloatCase>
{
};

TEST_P(TorchFloat, LogitsAgreeWithPyTorch)
{
    const FloatCase &c = GetParam();
    const Model model = loadBundled(c.model);
    const Golden golden = loadGolden(c.model, 4);
    const Graph graph = c.fused ? applyFusion(model.graph, findFusionGroups(model.graph)) : model.graph;
    EXPECT_LT(worstDifference(runOn(*makeTorchBackend({}), QuantizedGraph::allFloat(graph), golden.input), golden.logits), 1e-3);
}

INSTANTIATE_TEST_SUITE_P(Models, TorchFloat,
                         testing::Values(FloatCase{"resnet18", false}, FloatCase{"resnet18", true}, FloatCase{"resnet34", true},
                                         FloatCase{"resnet50", false}, FloatCase{"mobilenet_v2", false}, FloatCase{"mobilenet_v2", true}));

struct IntegerCase {
    std::string model, engine;
    Method method;
    std::string calibration; // backend whose float results were observed
    Scheme activations = Scheme::Symmetric;
    Granularity weights = Granularity::PerChannel;
};
void PrintTo(const IntegerCase &c, std::ostream *out)
{
    *out << c.model << ' ' << methodName(c.method) << " on " << c.engine << ", calibrated on " << c.calibration;
}

class TorchInteger : public testing::TestWithParam<IntegerCase>
{
};

Result<QuantizedGraph> quantizeFor(const IntegerCase &c, const Model &model, const InputBatch &input, const Backend &backend)
{
    Recipe recipe = presetRecommended(c.method);
    recipe.defaults.activation.scheme = c.activations;
    recipe.defaults.weight.granularity = c.weights;
    const Graph graph = fuseForRecipe(model.graph, recipe);
    QS_TRY_ASSIGN(const auto observed, findBackend(c.calibration));
    QS_TRY_ASSIGN(const auto executable, observed->compile(QuantizedGraph::allFloat(graph), {input.batch, {3, 32, 32}, 0, 1}));
    bool given = false;
    QS_TRY_ASSIGN(const Statistics statistics, calibrate(
                                                   graph, *executable,
                                                   [&](InputBatch &batch) -> Result<bool> {
                                                       batch = input;
                                                       return !std::exchange(given, true);
                                                   },
                                                   input.batch, 1, RunContext()));
    return quantize(graph, recipe, statistics, backend.limits());
}

TEST_P(TorchInteger, AnswersStayThoseOfTheFloats)
{
    const IntegerCase &c = GetParam();
    const auto engines = torchEngines();
    if (std::find(engines.begin(), engines.end(), c.engine) == engines.end())
        GTEST_SKIP() << "this LibTorch was built without " << c.engine;
    const Model model = loadBundled(c.model);
    const Golden golden = loadGolden(c.model, 16);
    const auto backend = makeTorchBackend(c.engine);
    const auto quantized = quantizeFor(c, model, golden.input, *backend);
    ASSERT_TRUE(quantized.ok()) << quantized.error().text();
    const std::vector<float> output = runOn(*backend, *quantized, golden.input);
    ASSERT_EQ(output.size(), golden.logits.size());
    EXPECT_GE(sameAnswers(output, golden.logits, 100), 15);
    const double spread = *std::max_element(golden.logits.begin(), golden.logits.end());
    const double worst = worstDifference(output, golden.logits);
    EXPECT_LT(worst, 0.25 * spread);
    EXPECT_GT(worst, 1e-4) << "nothing was quantized";
}

INSTANTIATE_TEST_SUITE_P(
    Models, TorchInteger,
    testing::Values(IntegerCase{"resnet18", "onednn", Method::Static, "torch"}, IntegerCase{"resnet18", "onednn", Method::Static, "onednn"},
                    IntegerCase{"resnet18", "onednn", Method::StaticNoFuse, "onednn"},
                    IntegerCase{"resnet18", "onednn", Method::Dynamic, "onednn"},
                    IntegerCase{"resnet18", "qnnpack", Method::Static, "torch"},
                    IntegerCase{"resnet18", "qnnpack", Method::StaticNoFuse, "onednn"},
                    IntegerCase{"resnet18", "qnnpack", Method::Dynamic, "onednn"},
                    IntegerCase{"resnet18", "onednn", Method::Static, "torch", Scheme::Asymmetric, Granularity::PerTensor},
                    IntegerCase{"mobilenet_v2", "onednn", Method::Static, "onednn"},
                    IntegerCase{"mobilenet_v2", "qnnpack", Method::StaticNoFuse, "torch"},
                    IntegerCase{"mobilenet_v2", "qnnpack", Method::Static, "torch", Scheme::Asymmetric}));

TEST(TorchBackend, NamesAndFallsBackToItsBestEngine)
{
    const auto engines = torchEngines();
    ASSERT_FALSE(engines.empty());
    EXPECT_EQ(makeTorchBackend({})->name(), "torch:" + engines.front());
    EXPECT_EQ(makeTorchBackend("qnnpack")->name(), "torch:qnnpack");
    EXPECT_TRUE(makeTorchBackend({})->measuresTime());
    EXPECT_FALSE(makeTorchBackend({})->isa().empty());
    EXPECT_EQ(makeTorchBackend("qnnpack")->limits().weightLimit, 0);
}

// input → conv → relu → output, to ask about one node.
QuantizedGraph smallNetwork()
{
    Graph graph;
    Node input;
    input.name = "input";
    graph.add(input);
    Node conv;
    conv.name = "conv";
    conv.op = OpType::Conv2d;
    conv.inputs = {0};
    conv.params["weight"] = Tensor::fromFloats({4, 3, 1, 1}, std::vector<float>(12, 0.5F));
    graph.add(conv);
    Node next = conv;
    next.name = "next";
    next.inputs = {1};
    next.params["weight"] = Tensor::fromFloats({2, 4, 1, 1}, std::vector<float>(8, 0.25F));
    graph.add(next);
    graph.outputs = {2};
    QuantizedGraph quantized = QuantizedGraph::allFloat(graph);
    const QParams unsignedGrid{{0.01F}, {0}, 0, 255, -1};
    quantized.nodes[0].output = unsignedGrid;
    for (NodeId id : {1, 2}) {
        QuantizedNode &node = quantized.nodes[static_cast<std::size_t>(id)];
        node.precision = Precision::Integer;
        node.weight = Tensor::zeros(DType::I8, graph.at(id).param("weight").shape());
        auto *w = node.weight.mutableData<std::int8_t>();
        std::iota(w, w + node.weight.elementCount(), std::int8_t{-3});
        node.weightQ = QParams{{0.02F}, {0}, -127, 127, -1};
    }
    quantized.nodes[1].output = unsignedGrid;
    quantized.nodes[1].outputIsInteger = true;
    return quantized;
}

struct RefusalCase {
    std::string name, id;
    void (*change)(QuantizedGraph &);
};
void PrintTo(const RefusalCase &c, std::ostream *out)
{
    *out << c.name;
}

class TorchRefusal : public testing::TestWithParam<RefusalCase>
{
};

TEST_P(TorchRefusal, SaysWhyAndWhere)
{
    QuantizedGraph graph = smallNetwork();
    const auto backend = makeTorchBackend("onednn");
    ASSERT_TRUE(backend->canRun(graph, 1).possible);
    GetParam().change(graph);
    const Capability capability = backend->canRun(graph, 1);
    ASSERT_FALSE(capability.possible);
    EXPECT_EQ(capability.reason->id(), GetParam().id);
    const auto compiled = backend->compile(graph, {1, {3, 4, 4}, 0, 1});
    ASSERT_FALSE(compiled.ok());
    EXPECT_EQ(compiled.error().code, ErrorCode::NotPossible);
    EXPECT_EQ(compiled.error().text(),
              "Layer conv (" + std::string(opName(graph.graph.at(1).op)) + ") cannot run on torch:onednn: " + capability.reason->text());
    ASSERT_TRUE(compiled.error().message.arguments().back().phrase);
    EXPECT_EQ(compiled.error().message.arguments().back().phrase->id(), GetParam().id);
}

INSTANTIATE_TEST_SUITE_P(
    Reasons, TorchRefusal,
    testing::Values(RefusalCase{"activation bits", "torch.activation-bits", [](QuantizedGraph &g) { g.nodes[1].output->qmax = 15; }},
                    RefusalCase{"input bits", "torch.activation-bits", [](QuantizedGraph &g) { g.nodes[0].output->qmax = 63; }},
                    RefusalCase{"weight bits", "torch.weight-bits",
                                [](QuantizedGraph &g) {
                                    g.nodes[1].weightQ.qmin = -7;
                                    g.nodes[1].weightQ.qmax = 7;
                                }},
                    RefusalCase{"weight zero point", "torch.weight-zero-point",
                                [](QuantizedGraph &g) { g.nodes[1].weightQ.zeroPoint = {5}; }},
                    RefusalCase{"padding", "torch.padding", [](QuantizedGraph &g) { g.graph.at(1).attrs.window.padBottom = 1; }},
                    RefusalCase{"operation", "torch.integer-operator",
                                [](QuantizedGraph &g) {
                                    g.graph.at(1).op = OpType::Tanh;
                                    g.nodes[1].weight = Tensor();
                                }},
                    RefusalCase{"dynamic convolution", "torch.dynamic-operator",
                                [](QuantizedGraph &g) { g.nodes[1].precision = Precision::DynamicInteger; }}));

TEST(TorchBackend, IntegerConvolutionsMatchTheReference)
{
    const QuantizedGraph graph = smallNetwork();
    InputBatch input;
    for (int i = 0; i < 3 * 4 * 4; ++i)
        input.pixels.push_back(static_cast<float>((i * 37) % 255) * 0.01F);
    const auto expected = [&] {
        std::vector<float> output;
        auto executable = (*findBackend("reference"))->compile(graph, {1, {3, 4, 4}, 0, 1});
        EXPECT_TRUE(executable.ok()) << executable.error().text();
        EXPECT_TRUE((*executable)->run(input, output).ok());
        return output;
    }();
    for (const std::string &engine : torchEngines()) {
        auto executable = makeTorchBackend(engine)->compile(graph, {1, {3, 4, 4}, 0, 1});
        ASSERT_TRUE(executable.ok()) << executable.error().text();
        std::vector<float> output;
        ASSERT_TRUE((*executable)->run(input, output).ok());
        ASSERT_EQ(output.size(), expected.size());
        // One step of the first layer's result through the largest weights of the second.
        EXPECT_LT(worstDifference(output, expected), 0.01 * 0.02 * 7 + 1e-6) << engine;
    }
}

TEST(TorchBackend, TapsAndTimesSeeEveryNode)
{
    const Model model = loadBundled("resnet18");
    const Golden golden = loadGolden("resnet18", 1);
    auto executable = makeTorchBackend({})->compile(QuantizedGraph::allFloat(model.graph), {1, {3, 32, 32}, 0, 1});
    ASSERT_TRUE(executable.ok()) << executable.error().text();
    std::vector<float> output;
    std::vector<NodeId> seen;
    const auto shapes = inferShapes(model.graph, {3, 32, 32}, 0);
    ASSERT_TRUE(shapes.ok());
    ASSERT_TRUE((*executable)
                    ->runWithTap(golden.input, output,
                                 [&](NodeId node, const float *values, std::size_t count, std::size_t channels) {
                                     seen.push_back(node);
                                     const Shape &shape = shapes->at(static_cast<std::size_t>(node));
                                     EXPECT_EQ(channels, static_cast<std::size_t>(shape[0]));
                                     EXPECT_EQ(count % channels, 0U);
                                     if (node == 0) { // channels last: the second value is the green of the first pixel
                                         EXPECT_EQ(values[1], golden.input.pixels[32 * 32]);
                                     }
                                 })
                    .ok());
    EXPECT_EQ(seen.size(), model.graph.nodes.size());
    std::vector<double> nodeMs;
    ASSERT_TRUE((*executable)->runTimed(golden.input, output, nodeMs).ok());
    ASSERT_EQ(nodeMs.size(), model.graph.nodes.size());
    EXPECT_TRUE(std::all_of(nodeMs.begin(), nodeMs.end(), [](double ms) { return ms >= 0.0; }));
    EXPECT_GT(std::accumulate(nodeMs.begin(), nodeMs.end(), 0.0), 0.0);
}

TEST(TorchBackend, AnInputOfAnotherSizeIsAnError)
{
    const QuantizedGraph graph = smallNetwork();
    auto executable = makeTorchBackend({})->compile(graph, {1, {3, 4, 4}, 0, 1});
    ASSERT_TRUE(executable.ok());
    InputBatch input;
    input.pixels.resize(7);
    std::vector<float> output;
    const Status status = (*executable)->run(input, output);
    ASSERT_FALSE(status.ok());
    EXPECT_EQ(status.error().message.id(), "torch.input-size");
    EXPECT_NE(status.error().text().find("48"), std::string::npos) << status.error().text();
}

TEST(TorchBackend, BertMiniRunsInFloatAndDynamic)
{
    BertConfig config;
    config.vocabularySize = 4000;
    config.hiddenSize = 256;
    config.layers = 4;
    config.heads = 4;
    config.intermediateSize = 1024;
    config.maxPositions = 192;
    auto state = readSafetensors(std::string(TEST_RESOURCES) + "/models/bert-mini-qa/model.safetensors");
    ASSERT_TRUE(state.ok()) << state.error().text();
    auto model = buildBert(config);
    ASSERT_TRUE(model.ok()) << model.error().text();
    ASSERT_TRUE(bindParameters(*model, *state).ok());
    auto golden = readSafetensors(std::string(TEST_GOLDEN) + "/bert_mini.golden.safetensors");
    ASSERT_TRUE(golden.ok()) << golden.error().text();
    const auto integersOf = [&](const std::string &name) {
        const Tensor &tensor = golden->tensors.at(name);
        return std::vector<std::int32_t>(tensor.data<std::int64_t>(), tensor.data<std::int64_t>() + tensor.elementCount());
    };
    for (int question = 0; question < 6; ++question) {
        const std::string key = std::to_string(question) + ".";
        InputBatch input;
        input.ids = integersOf(key + "ids");
        input.types = integersOf(key + "type");
        input.sequence = static_cast<int>(input.ids.size());
        input.mask.assign(input.ids.size(), 1);
        const Tensor start = golden->tensors.at(key + "start").toF32();
        const Tensor end = golden->tensors.at(key + "end").toF32();
        const auto worst = [&](const QuantizedGraph &graph, const std::string &engine) {
            auto executable = makeTorchBackend(engine)->compile(graph, {1, {}, input.sequence, 1});
            EXPECT_TRUE(executable.ok()) << executable.error().text();
            std::vector<float> output;
            const Status status = (*executable)->run(input, output);
            EXPECT_TRUE(status.ok()) << status.error().text();
            double difference = 0.0;
            for (std::int64_t i = 0; i < start.elementCount(); ++i) {
                const auto at = static_cast<std::size_t>(2 * i);
                difference = std::max(difference, static_cast<double>(std::fabs(output.at(at) - start.data<float>()[i])));
                difference = std::max(difference, static_cast<double>(std::fabs(output.at(at + 1) - end.data<float>()[i])));
            }
            return difference;
        };
        EXPECT_LT(worst(QuantizedGraph::allFloat(model->graph), {}), 1e-3) << question;
        for (const std::string &engine : torchEngines()) {
            const auto dynamic =
                quantize(model->graph, presetRecommended(Method::Dynamic), Statistics(), makeTorchBackend(engine)->limits());
            ASSERT_TRUE(dynamic.ok()) << dynamic.error().text();
            const double difference = worst(*dynamic, engine);
            EXPECT_LT(difference, 1.5) << question << ' ' << engine; // logits reach about ±10
            EXPECT_GT(difference, 1e-4) << "nothing was quantized";
        }
    }
}

} // namespace
} // namespace quantoscope
#endif
