// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execute_run.h"

#include "backends/registry.h"
#include "engine/layer_records.h"
#include "passes/quantize.h"
#include "quant/affine.h"
#include "study/run_json.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace quantoscope {
namespace {

RunRequest smallRequest(const std::string &model, Method method)
{
    RunRequest request;
    request.session.model = model;
    request.session.images = 12;
    request.session.calibrationImages = 10;
    request.recipe = presetRecommended(method);
    request.latencyBudgetSeconds = 0.01;
    return request;
}

const LayerRecord &layerOf(const quantoscope::Run &run, const std::string &name)
{
    const auto found = std::find_if(run.layers.begin(), run.layers.end(), [&](const LayerRecord &layer) { return layer.name == name; });
    if (found == run.layers.end())
        throw std::runtime_error("no layer " + name);
    return *found;
}

class TemporaryFile
{
public:
    explicit TemporaryFile(const std::string &name)
        : path(std::filesystem::temp_directory_path() / (std::to_string(getpid()) + name))
    {
    }
    ~TemporaryFile() { std::filesystem::remove(path); }
    const std::filesystem::path path;
};

TEST(ExecuteRun, StaticFillsEverythingARunHolds)
{
    const auto done = executeRun(smallRequest("resnet18", Method::Static), {});
    ASSERT_TRUE(done.ok()) << done.error().text();
    const quantoscope::Run &run = done->run;
    EXPECT_EQ(run.model, "resnet18");
    EXPECT_EQ(run.method, "static");
    EXPECT_EQ(run.datasetId, "sample");
    EXPECT_EQ(run.images, 12);
    EXPECT_EQ(run.calibrationImages, 10);
    EXPECT_EQ(run.predictions.size(), 12U);
    EXPECT_GE(*run.accuracy.top1, 50.0); // 84 % on the whole sample
    ASSERT_TRUE(run.agreement);
    EXPECT_GE(run.agreement->samePercent, 75.0);
    ASSERT_TRUE(run.latency);
    EXPECT_GE(run.latency->runs, 5);
    EXPECT_FALSE(run.simulated);
    EXPECT_LT(run.sizeBytes.file, run.sizeBytes.fp32File / 3);
    EXPECT_LE(run.sizeBytes.packed, run.sizeBytes.file);
    EXPECT_EQ(run.macs, 555'468'800);
    EXPECT_EQ(run.provenance.modelSha256.size(), 64U);

    const LayerRecord &conv = layerOf(run, "layer1.0.conv1");
    EXPECT_TRUE(conv.integer);
    EXPECT_TRUE(conv.weightQ);
    EXPECT_TRUE(conv.activationQ);
    EXPECT_GT(*conv.sqnrDb, 10.0);
    EXPECT_GT(*conv.latencyMs, 0.0);
    EXPECT_EQ(layerOf(run, "layer1.0.bn1").fusedInto, "layer1.0.conv1");
    EXPECT_EQ(layerOf(run, "layer1.0.bn1").macs, 0);
    EXPECT_TRUE(layerOf(run, "input").activationQ);
}

TEST(ExecuteRun, ALayerThatKeepsTheScaleOfItsInputIsRecordedWithTheBitsOfThatScale)
{
    RunRequest request = smallRequest("resnet18", Method::Static);
    LayerOverride additions;
    additions.select = LayerOverride::Select::Type;
    additions.value = "add";
    additions.activationBits = 4;
    request.recipe.overrides = {additions};
    const auto session = ModelSession::open(request.session);
    ASSERT_TRUE(session.ok()) << session.error().text();
    const auto prepared = prepareRun(**session, request, {});
    ASSERT_TRUE(prepared.ok()) << prepared.error().text();
    const LayerRecord &pool = layerOf(prepared->run, "avgpool");
    ASSERT_TRUE(pool.activation && pool.activationQ);
    EXPECT_EQ(pool.activation->bits, 4);
    EXPECT_LE(pool.activationQ->qmax, 15);
}

// The integers of the last layer, from the scales in the run's JSON and the model's weights alone, give the executable's logits.
TEST(ExecuteRun, ALayerCanBeRecomputedFromTheRecordedScales)
{
    const RunRequest request = smallRequest("resnet18", Method::Static);
    const auto session = ModelSession::open(request.session);
    ASSERT_TRUE(session.ok()) << session.error().text();
    const auto prepared = prepareRun(**session, request, {});
    ASSERT_TRUE(prepared.ok()) << prepared.error().text();
    const auto read = parseRun(runText(prepared->run), "run.json");
    ASSERT_TRUE(read.ok()) << read.error().text();
    const LayerRecord &fc = layerOf(*read, "fc");
    const Graph &graph = prepared->graph.graph;
    const NodeId id = *graph.find("fc");
    const LayerRecord &source = layerOf(*read, graph.at(graph.at(id).inputs[0]).name);
    ASSERT_TRUE(fc.weightQ);
    ASSERT_TRUE(source.activationQ);

    const auto input = (*session)->latencyInput(1, 0);
    ASSERT_TRUE(input.ok());
    const auto executable = prepared->backend->compile(prepared->graph, (*session)->executionShape(1, 0, 1));
    ASSERT_TRUE(executable.ok());
    std::vector<float> logits;
    std::vector<float> features;
    ASSERT_TRUE((*executable)
                    ->runWithTap(*input, logits,
                                 [&](NodeId node, const float *values, std::size_t count, std::size_t) {
                                     if (count == 512 && node < id) // the pooled features, whoever stores them last
                                         features.assign(values, values + count);
                                 })
                    .ok());
    ASSERT_EQ(features.size(), 512U);
    ASSERT_EQ(logits.size(), 100U);

    const float inputScale = source.activationQ->scale[0];
    const Tensor weight = (*session)->model().graph.at(*(*session)->model().graph.find("fc")).param("weight").toF32();
    const Tensor bias = graph.at(id).param("bias").toF32();
    for (std::size_t row = 0; row < 100; ++row) {
        const float scale = fc.weightQ->scale[fc.weightQ->perChannel() ? row : 0];
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < 512; ++i) {
            const float exact = features[i] / inputScale;
            const auto q = std::lround(exact);
            ASSERT_NEAR(exact, static_cast<float>(q), 1e-3) << "the features are not integers of the recorded scale";
            sum += q * quantizeValue(weight.data<float>()[row * 512 + i], scale, 0, fc.weightQ->qmin, fc.weightQ->qmax);
        }
        const double expected = static_cast<double>(sum) * scale * inputScale + bias.data<float>()[row];
        // The bias is an integer of scale · inputScale.
        EXPECT_NEAR(logits[row], expected, 0.51 * scale * inputScale + 1e-4) << "row " << row;
    }
}

// What an integer layer reads and what it writes, but for the last layer's float scores.
TEST(ExecuteRun, EveryQuantizedEdgeHasItsScale)
{
    for (const auto &[model, method] : {std::pair{"resnet18", Method::Static}, std::pair{"mobilenet_v2", Method::StaticNoFuse},
                                        std::pair{"bert-mini-qa", Method::Static}}) {
        SCOPED_TRACE(model);
        const RunRequest request = smallRequest(model, method);
        const auto session = ModelSession::open(request.session);
        ASSERT_TRUE(session.ok()) << session.error().text();
        const auto prepared = prepareRun(**session, request, {});
        ASSERT_TRUE(prepared.ok()) << prepared.error().text();
        const auto read = parseRun(runText(prepared->run), "run.json");
        ASSERT_TRUE(read.ok()) << read.error().text();
        const QuantizedGraph &quantized = prepared->graph;
        int edges = 0;
        for (std::size_t i = 0; i < quantized.nodes.size(); ++i) {
            const Node &node = quantized.graph.nodes[i];
            const LayerRecord &record = layerOf(*read, node.name);
            EXPECT_EQ(record.integer, quantized.nodes[i].precision == Precision::Integer) << node.name;
            if (!record.integer)
                continue;
            EXPECT_EQ(record.weightQ.has_value(), hasQuantizableWeights(node.op)) << node.name;
            EXPECT_TRUE(record.activationQ || !quantized.nodes[i].outputIsInteger) << node.name;
            for (const NodeId input : node.inputs) {
                const std::optional<QParams> &q = layerOf(*read, quantized.graph.at(input).name).activationQ;
                ASSERT_TRUE(q) << quantized.graph.at(input).name << " → " << node.name;
                EXPECT_TRUE(q->scale.size() == 1 && q->scale[0] > 0.F && q->zeroPoint.size() == 1) << node.name;
                ++edges;
            }
        }
        EXPECT_GT(edges, 20);
    }
}

TEST(ExecuteRun, ASavedRunGivesTheSamePredictions)
{
    const TemporaryFile saved("-saved.safetensors");
    const RunRequest request = smallRequest("mobilenet_v2", Method::Static);
    const auto session = ModelSession::open(request.session);
    ASSERT_TRUE(session.ok()) << session.error().text();
    const auto first = executeRun(**session, request, {});
    ASSERT_TRUE(first.ok()) << first.error().text();
    ASSERT_TRUE(saveRun(**session, *first, saved.path).ok());
    EXPECT_EQ(static_cast<std::int64_t>(std::filesystem::file_size(saved.path)), first->run.sizeBytes.file);

    RunRequest again = smallRequest(saved.path.string(), Method::Fp32); // the file's own recipe counts
    const auto second = executeRun(again, {});
    ASSERT_TRUE(second.ok()) << second.error().text();
    EXPECT_EQ(second->run.method, "static");
    ASSERT_TRUE(second->run.agreement) << "the file says which bundled network it was made from";
    EXPECT_EQ(second->run.agreement->samePercent, first->run.agreement->samePercent);
    ASSERT_EQ(second->run.predictions.size(), first->run.predictions.size());
    for (std::size_t i = 0; i < first->run.predictions.size(); ++i) {
        EXPECT_EQ(second->run.predictions[i].top, first->run.predictions[i].top);
        EXPECT_EQ(second->run.predictions[i].confidence, first->run.predictions[i].confidence);
    }
}

TEST(ExecuteRun, RandomWeightsHaveSizesAndTimesButNoAccuracy)
{
    const auto done = executeRun(smallRequest("arch:mobilenet_v2-cifar", Method::Static), {});
    ASSERT_TRUE(done.ok()) << done.error().text();
    EXPECT_EQ(done->run.model, "arch:mobilenet_v2-cifar");
    EXPECT_FALSE(done->run.accuracy.top1);
    EXPECT_TRUE(done->run.predictions.empty());
    EXPECT_TRUE(done->run.datasetId.empty());
    EXPECT_TRUE(done->run.latency);
    EXPECT_GT(done->run.sizeBytes.file, 0);
}

// What a backend remarks about many layers is one remark.
TEST(ExecuteRun, ARemarkAboutEveryLayerIsSaidOnce)
{
    RunRequest request = smallRequest("resnet18", Method::Static);
    request.recipe.defaults.weight.bits = 4;
    const auto session = ModelSession::open(request.session);
    ASSERT_TRUE(session.ok()) << session.error().text();
    const auto prepared = prepareRun(**session, request, {});
    ASSERT_TRUE(prepared.ok()) << prepared.error().text();
    const std::vector<Message> &warnings = prepared->run.warnings;
    EXPECT_EQ(std::count_if(warnings.begin(), warnings.end(), [](const Message &w) { return w.id() == "onednn.stored-in-8-bits"; }), 1);
}

TEST(ExecuteRun, ARefusedLayerIsNamedWithTheBackendAndTheReason)
{
    RunRequest request = smallRequest("resnet18", Method::Static);
    request.recipe.defaults.weight.scheme = Scheme::Asymmetric;
    const auto session = ModelSession::open(request.session);
    ASSERT_TRUE(session.ok()) << session.error().text();
    const auto prepared = prepareRun(**session, request, {});
    ASSERT_FALSE(prepared.ok());
    EXPECT_EQ(prepared.error().code, ErrorCode::NotPossible);
    EXPECT_EQ(prepared.error().text(), "Layer conv1 (conv) cannot run on onednn: oneDNN has no integer kernel for weights with a zero "
                                       "point; choose symmetric weights or the simulate backend.");
}

TEST(ExecuteRun, SimulateMeasuresNoTime)
{
    RunRequest request = smallRequest("mobilenet_v2", Method::Static);
    request.backend = "simulate";
    request.session.images = 4;
    const auto done = executeRun(request, {});
    ASSERT_TRUE(done.ok()) << done.error().text();
    EXPECT_TRUE(done->run.simulated);
    EXPECT_FALSE(done->run.latency);
    EXPECT_TRUE(done->run.accuracy.top1);
}

TEST(ExecuteRun, QuestionsAreAnsweredDynamically)
{
    RunRequest request = smallRequest("bert-mini-qa", Method::Dynamic);
    request.session.images = 10;
    const auto done = executeRun(request, {});
    ASSERT_TRUE(done.ok()) << done.error().text();
    EXPECT_GE(*done->run.accuracy.exact, 60.0); // 93 % on the whole sample
    EXPECT_GE(*done->run.accuracy.f1, *done->run.accuracy.exact);
    EXPECT_EQ(done->run.sequence, 128);
    EXPECT_TRUE(done->run.agreement);
}

// Ten passages with one question each, of which the last calibrates; each is longer than the network's window.
std::string longPassages()
{
    std::string passage = "The answer is blue";
    for (int i = 0; i < 400; ++i)
        passage += " and so on";
    std::string file = R"({"version": "1.1", "data": [{"title": "t", "paragraphs": [)";
    for (int i = 0; i < 10; ++i) {
        const std::string number = std::to_string(i);
        file += (i == 0 ? "" : ", ") + std::string(R"({"context": ")") + passage + " " + number + R"(", "qas": [{"id": ")" + number +
                R"(", "question": "What is the answer?", "answers": [{"text": "blue", "answer_start": 14}]}]})";
    }
    return file + "]}]}";
}

TEST(ExecuteRun, CountsTheQuestionsThatCalibrateAndNotTheirWindows)
{
    const auto file = std::filesystem::temp_directory_path() / (std::to_string(getpid()) + "-long.json");
    std::ofstream(file) << longPassages();
    RunRequest request = smallRequest("bert-mini-qa", Method::Static);
    request.session.data = file.string();
    request.session.images = 1;
    request.latencyBudgetSeconds = 0.0;
    request.measureLayers = false;
    const auto done = executeRun(request, {});
    std::filesystem::remove(file);
    ASSERT_TRUE(done.ok()) << done.error().text();
    EXPECT_EQ(done->run.calibrationImages, 1);
}

TEST(ExecuteRun, CountsTheOperationsOfTheTokensThatAreTimed)
{
    const auto runOf = [](int sequence) {
        RunRequest request;
        request.session.model = "arch:bert-mini-qa";
        request.recipe = presetRecommended(Method::Fp32);
        request.sequence = sequence;
        request.latencyBudgetSeconds = 0.0;
        request.measureLayers = false;
        auto done = executeRun(request, {});
        if (!done.ok())
            throw std::runtime_error(done.error().text());
        return done->run;
    };
    const quantoscope::Run usual = runOf(0), half = runOf(64), most = runOf(5000);
    EXPECT_EQ(runOf(128).macs, usual.macs);
    EXPECT_LT(2 * half.macs, usual.macs); // attention grows faster than the tokens
    EXPECT_EQ(most.sequence, 192);        // its limit
    EXPECT_GT(2 * most.macs, 3 * usual.macs);
    const auto total = [](const quantoscope::Run &run) {
        std::int64_t macs = 0;
        for (const LayerRecord &layer : run.layers)
            macs += layer.macs;
        return macs;
    };
    EXPECT_EQ(total(most), most.macs);
    const auto isNote = [](const Message &warning) { return warning.id() == "engine.sequence_limit"; };
    EXPECT_TRUE(std::any_of(most.warnings.begin(), most.warnings.end(), isNote));
    EXPECT_FALSE(std::any_of(half.warnings.begin(), half.warnings.end(), isNote));
}

TEST(ExecuteRun, TheInputHasTheNoiseOfItsIntegers)
{
    RunRequest request = smallRequest("mobilenet_v2", Method::Static);
    request.latencyBudgetSeconds = 0.0;
    request.evaluate = false;
    const auto inputDb = [&](int bits) {
        request.recipe.defaults.activation.bits = bits;
        const auto done = executeRun(request, {});
        if (!done.ok())
            throw std::runtime_error(done.error().text());
        for (const LayerRecord &layer : done->run.layers) {
            if (layer.op == "input")
                return layer.sqnrDb.value_or(-1.0);
        }
        return -2.0;
    };
    const double eight = inputDb(8), four = inputDb(4);
    EXPECT_GT(eight, 30.0);
    EXPECT_LT(eight, 60.0);
    EXPECT_NEAR(eight - four, 4 * 6.02, 6.0); // six decibels a bit, as far as the range stays
}

struct RefusalCase {
    const char *name;
    void (*change)(RunRequest &);
    ErrorCode code;
    const char *id;
};

class ExecuteRunRefuses : public testing::TestWithParam<RefusalCase>
{
};
TEST_P(ExecuteRunRefuses, WithItsCodeAndSentence)
{
    RunRequest request = smallRequest("mobilenet_v2", Method::Static);
    GetParam().change(request);
    const auto done = executeRun(request, {});
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code, GetParam().code) << done.error().text();
    EXPECT_EQ(done.error().message.id(), GetParam().id) << done.error().text();
    EXPECT_EQ(done.error().text().find('{'), std::string::npos) << done.error().text();
}
INSTANTIATE_TEST_SUITE_P(
    Requests, ExecuteRunRefuses,
    testing::Values(RefusalCase{"NoModel", [](RunRequest &r) { r.session.model.clear(); }, ErrorCode::BadUsage, "engine.no_model"},
                    RefusalCase{"NoThreads", [](RunRequest &r) { r.threads = 0; }, ErrorCode::BadUsage, "engine.setting_range"},
                    RefusalCase{"NegativeTime", [](RunRequest &r) { r.latencyBudgetSeconds = -1.0; }, ErrorCode::BadUsage,
                                "engine.latency_budget"},
                    RefusalCase{"NothingToCalibrate", [](RunRequest &r) { r.session.calibrationImages = 0; }, ErrorCode::BadInput,
                                "engine.no_calibration"},
                    RefusalCase{"QuestionsForImages", [](RunRequest &r) { r.session.data = TEST_RESOURCES "/sample/qa-sample-dev.json"; },
                                ErrorCode::BadInput, "data.wrong-task"}),
    [](const auto &info) { return info.param.name; });

TEST(ExecuteRun, CancelsInTheMiddle)
{
    CancelToken token;
    const RunContext context(token, [&](const Progress &progress) {
        if (progress.what.id() == "engine.evaluating_images")
            token.cancel();
    });
    const auto done = executeRun(smallRequest("mobilenet_v2", Method::Fp32), context);
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace quantoscope
