// SPDX-License-Identifier: GPL-3.0-or-later
// Networks read from TorchScript against the logits that PyTorch gave when the files were made.
#ifdef QUANTOSCOPE_WITH_TORCH
#include "backends/registry.h"
#include "loaders/safetensors.h"
#include "loaders/torchscript/torchscript.h"
#include "passes/calibrate.h"
#include "passes/fusion.h"
#include "passes/quantize.h"

#include <cmath>
#include <gtest/gtest.h>

namespace quantoscope {
namespace {

constexpr double kTolerance = 1e-3;
const std::string kFolder = std::string(TEST_GOLDEN) + "/torchscript/";

struct ParityCase {
    std::string network;
    std::string how; // "traced", "scripted"
    std::string backend;
};
void PrintTo(const ParityCase &c, std::ostream *out)
{
    *out << c.network << ' ' << c.how << " on " << c.backend;
}

std::vector<ParityCase> allCases()
{
    std::vector<ParityCase> cases;
    for (const std::string network :
         {"vgg_bn", "resnext", "squeezenet", "mnasnet", "densenet", "resnet_imagenet", "mobilenet_v2_imagenet", "old_style"}) {
        cases.push_back({network, "traced", "onednn"});
        cases.push_back({network, "scripted", "onednn"});
        cases.push_back({network, "scripted", "torch"});
    }
    cases.push_back({"old_style", "traced", "reference"});
    cases.push_back({"squeezenet", "scripted", "reference"});
    return cases;
}

InputBatch images(const Tensor &pixels)
{
    InputBatch input;
    input.batch = static_cast<int>(pixels.dim(0));
    input.pixels.assign(pixels.data<float>(), pixels.data<float>() + pixels.elementCount());
    return input;
}

std::vector<float> runGraph(const QuantizedGraph &graph, const std::string &backendName, const InputBatch &input)
{
    std::vector<float> output;
    const auto backend = findBackend(backendName);
    EXPECT_TRUE(backend.ok()) << backend.error().text();
    const auto executable = (*backend)->compile(graph, {input.batch, {3, 64, 64}, 0, 1});
    EXPECT_TRUE(executable.ok()) << executable.error().text();
    if (!executable.ok())
        return output;
    const Status status = (*executable)->run(input, output);
    EXPECT_TRUE(status.ok()) << status.error().text();
    return output;
}

double worstDifference(const std::vector<float> &output, const Tensor &expected)
{
    EXPECT_EQ(static_cast<std::int64_t>(output.size()), expected.elementCount());
    double worst = 0.0;
    for (std::size_t i = 0; i < output.size(); ++i)
        worst = std::max(worst, static_cast<double>(std::fabs(output[i] - expected.data<float>()[i])));
    return worst;
}

// Root mean square of the difference over that of the expected values.
double relativeError(const std::vector<float> &output, const Tensor &expected)
{
    EXPECT_EQ(static_cast<std::int64_t>(output.size()), expected.elementCount());
    double error = 0.0;
    double power = 0.0;
    for (std::size_t i = 0; i < output.size(); ++i) {
        const double wanted = expected.data<float>()[i];
        error += (output[i] - wanted) * (output[i] - wanted);
        power += wanted * wanted;
    }
    return std::sqrt(error / power);
}

class TorchScriptParity : public testing::TestWithParam<ParityCase>
{
};

TEST_P(TorchScriptParity, FloatLogitsAgreeWithPyTorch)
{
    const ParityCase &c = GetParam();
    const auto model = loadTorchScript(kFolder + c.network + "." + c.how + ".pt");
    ASSERT_TRUE(model.ok()) << model.error().text();
    const auto golden = readSafetensors(kFolder + c.network + ".golden.safetensors");
    ASSERT_TRUE(golden.ok()) << golden.error().text();
    const InputBatch input = images(golden->tensors.at("input").toF32());
    const Tensor expected = golden->tensors.at("logits").toF32();
    EXPECT_LT(worstDifference(runGraph(QuantizedGraph::allFloat(model->graph), c.backend, input), expected), kTolerance);
    const Graph fused = applyFusion(model->graph, findFusionGroups(model->graph));
    EXPECT_LT(worstDifference(runGraph(QuantizedGraph::allFloat(fused), c.backend, input), expected), kTolerance);
}

INSTANTIATE_TEST_SUITE_P(Goldens, TorchScriptParity, testing::ValuesIn(allCases()));

struct StaticCase {
    std::string network, backend;
    Method method;
};
void PrintTo(const StaticCase &c, std::ostream *out)
{
    *out << c.network << ' ' << methodName(c.method) << " on " << c.backend;
}

std::vector<StaticCase> staticCases()
{
    std::vector<StaticCase> cases;
    for (const std::string network :
         {"vgg_bn", "resnext", "squeezenet", "mnasnet", "densenet", "resnet_imagenet", "mobilenet_v2_imagenet"}) {
        for (const std::string backend : {"onednn", "torch", "torch:qnnpack"}) {
            cases.push_back({network, backend, Method::Static});
            cases.push_back({network, backend, Method::StaticNoFuse});
        }
    }
    return cases;
}

class TorchScriptStatic : public testing::TestWithParam<StaticCase>
{
};

// Calibrated on the two golden images: the integers must follow PyTorch's floats.
TEST_P(TorchScriptStatic, IntegersFollowTheFloats)
{
    const StaticCase &c = GetParam();
    const auto model = loadTorchScript(kFolder + c.network + ".traced.pt");
    ASSERT_TRUE(model.ok()) << model.error().text();
    const auto golden = readSafetensors(kFolder + c.network + ".golden.safetensors");
    ASSERT_TRUE(golden.ok()) << golden.error().text();
    const InputBatch input = images(golden->tensors.at("input").toF32());
    const Recipe recipe = presetRecommended(c.method);
    const Graph graph = fuseForRecipe(model->graph, recipe);
    // As the engine does: what onednn merges is not seen, on whatever backend the integers run.
    auto calibration = (*findBackend("onednn"))->compile(QuantizedGraph::allFloat(graph), {input.batch, {3, 64, 64}, 0, 1});
    ASSERT_TRUE(calibration.ok()) << calibration.error().text();
    bool given = false;
    const auto statistics = calibrate(
        graph, **calibration,
        [&](InputBatch &batch) -> Result<bool> {
            batch = input;
            return !std::exchange(given, true);
        },
        input.batch, 1, RunContext());
    ASSERT_TRUE(statistics.ok()) << statistics.error().text();
    const auto backend = findBackend(c.backend);
    ASSERT_TRUE(backend.ok()) << backend.error().text();
    const auto quantized = quantize(graph, recipe, *statistics, (*backend)->limits());
    ASSERT_TRUE(quantized.ok()) << quantized.error().text();
    const double error = relativeError(runGraph(*quantized, c.backend, input), golden->tensors.at("logits").toF32());
    RecordProperty("relativeError", std::to_string(error));
    EXPECT_LT(error, 0.15);
    EXPECT_GT(error, 1e-6) << "nothing was quantized";
}

INSTANTIATE_TEST_SUITE_P(Goldens, TorchScriptStatic, testing::ValuesIn(staticCases()));

struct EncoderCase {
    std::string file, golden, backend;
    std::string ids, types, mask, start, end; // names in the golden
};
void PrintTo(const EncoderCase &c, std::ostream *out)
{
    *out << c.file << " on " << c.backend;
}

std::vector<std::int32_t> integers(const Tensor &tensor)
{
    const auto *from = tensor.data<std::int64_t>();
    return {from, from + tensor.elementCount()};
}

class TorchScriptEncoderParity : public testing::TestWithParam<EncoderCase>
{
};

TEST_P(TorchScriptEncoderParity, StartAndEndAgree)
{
    const EncoderCase &c = GetParam();
    const auto model = loadTorchScript(std::string(TEST_GOLDEN) + "/" + c.file);
    ASSERT_TRUE(model.ok()) << model.error().text();
    const auto golden = readSafetensors(std::string(TEST_GOLDEN) + "/" + c.golden);
    ASSERT_TRUE(golden.ok()) << golden.error().text();
    InputBatch input;
    const Shape shape = golden->tensors.at(c.ids).shape();
    input.batch = static_cast<int>(shape[0]);
    input.sequence = static_cast<int>(shape[1]);
    input.ids = integers(golden->tensors.at(c.ids));
    input.types.assign(input.ids.size(), 0);
    input.mask.assign(input.ids.size(), 1);
    if (!c.types.empty())
        input.types = integers(golden->tensors.at(c.types));
    if (!c.mask.empty())
        input.mask = integers(golden->tensors.at(c.mask));
    const auto executable =
        (*findBackend(c.backend))->compile(QuantizedGraph::allFloat(model->graph), {input.batch, {}, input.sequence, 1});
    ASSERT_TRUE(executable.ok()) << executable.error().text();
    std::vector<float> output;
    const Status status = (*executable)->run(input, output);
    ASSERT_TRUE(status.ok()) << status.error().text();
    const Tensor start = golden->tensors.at(c.start).toF32();
    const Tensor end = golden->tensors.at(c.end).toF32();
    ASSERT_EQ(output.size(), static_cast<std::size_t>(2 * start.elementCount()));
    for (std::int64_t i = 0; i < start.elementCount(); ++i) {
        EXPECT_NEAR(output[static_cast<std::size_t>(2 * i)], start.data<float>()[i], kTolerance) << i;
        EXPECT_NEAR(output[static_cast<std::size_t>(2 * i + 1)], end.data<float>()[i], kTolerance) << i;
    }
}

std::vector<EncoderCase> encoderCases()
{
    std::vector<EncoderCase> cases;
    for (const std::string backend : {"onednn", "torch", "reference"}) {
        cases.push_back({"torchscript/only_ids.traced.pt", "torchscript/only_ids.golden.safetensors", backend, "input_ids", "", "",
                         "start_logits", "end_logits"});
        cases.push_back({"hf_tiny_bert/traced.pt", "hf_tiny_bert/golden.safetensors", backend, "ids", "type", "mask", "start", "end"});
        for (const std::string how : {"traced", "scripted"})
            cases.push_back({"torchscript/plain_encoder." + how + ".pt", "torchscript/plain_encoder.golden.safetensors", backend,
                             "input_ids", "token_type_ids", "attention_mask", "start_logits", "end_logits"});
    }
    return cases;
}

INSTANTIATE_TEST_SUITE_P(Goldens, TorchScriptEncoderParity, testing::ValuesIn(encoderCases()));

} // namespace
} // namespace quantoscope
#endif
