// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pytorch_snippet.h"

#include "loaders/load_model.h"

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

Model loaded(const char *name)
{
    auto model = loadModel(name);
    if (!model.ok())
        throw std::runtime_error(model.error().text());
    model->source = "/models/" + std::string(name) + ".safetensors";
    return std::move(model).value();
}

bool contains(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

int count(const std::string &text, const std::string &part)
{
    int found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
        ++found;
    return found;
}

LayerOverride named(const std::string &layer)
{
    LayerOverride change;
    change.value = layer;
    return change;
}

TEST(PytorchSnippet, BuildsTheNetworkWithItsStem)
{
    const std::string fp32 = pytorchSnippet(loaded("resnet18"), presetRecommended(Method::Fp32));
    EXPECT_EQ(fp32, R"(import torch
import safetensors.torch
from torchvision.models import resnet18

model = resnet18(weights=None, num_classes=100)
model.conv1 = torch.nn.Conv2d(3, 64, 3, stride=1, padding=1, bias=False)  # the stem for 32 x 32 pixels
model.maxpool = torch.nn.Identity()
model.load_state_dict(safetensors.torch.load_file("/models/resnet18.safetensors"), strict=False)
model.eval()

with torch.inference_mode():
    logits = model(images)
)");
    const std::string mobile = pytorchSnippet(loaded("mobilenet_v2"), presetRecommended(Method::Static));
    EXPECT_TRUE(contains(mobile, "from torchvision.models.quantization import mobilenet_v2\n"));
    EXPECT_TRUE(contains(mobile, "model.features[2].conv[1][0].stride = (1, 1)\n"));
}

TEST(PytorchSnippet, FusesWhatTheRecipeFuses)
{
    const Model resnet = loaded("resnet18");
    Recipe recipe = presetRecommended(Method::Static);
    const std::string all = pytorchSnippet(resnet, recipe);
    EXPECT_TRUE(contains(all, "    [\"conv1\", \"bn1\", \"relu\"],\n"));
    EXPECT_TRUE(contains(all, "    [\"layer1.0.conv1\", \"layer1.0.bn1\", \"layer1.0.relu\"],\n"));
    EXPECT_TRUE(contains(all, "    [\"layer1.0.conv2\", \"layer1.0.bn2\"],\n"));
    EXPECT_TRUE(contains(all, "    [\"layer2.0.downsample.0\", \"layer2.0.downsample.1\"],\n"));
    EXPECT_EQ(count(all, "\n    [\""), 20) << "every convolution";
    recipe.unfused = {"conv1"};
    EXPECT_FALSE(contains(pytorchSnippet(resnet, recipe), "[\"conv1\", "));
    EXPECT_FALSE(contains(pytorchSnippet(resnet, presetRecommended(Method::StaticNoFuse)), "fuse_modules"));
    EXPECT_TRUE(contains(pytorchSnippet(loaded("resnet50"), presetRecommended(Method::Static)),
                         "    [\"layer1.0.conv2\", \"layer1.0.bn2\", \"layer1.0.relu2\"],\n"))
        << "torchvision's quantizable Bottleneck has relu1 and relu2";
    const std::string mobile = pytorchSnippet(loaded("mobilenet_v2"), presetRecommended(Method::Static));
    EXPECT_TRUE(contains(mobile, "    [\"features.0.0\", \"features.0.1\"],\n")) << "no ReLU6 in fuse_modules";
    EXPECT_TRUE(contains(mobile, "# fuse_modules has no group with ReLU6"));
}

TEST(PytorchSnippet, NamesTheObservers)
{
    const Model model = loaded("resnet18");
    const std::string thesis = pytorchSnippet(model, presetThesis(Method::Static));
    EXPECT_TRUE(contains(thesis, R"(model.qconfig = quantization.QConfig(
    activation=quantization.HistogramObserver.with_args(dtype=torch.quint8, qscheme=torch.per_tensor_affine, quant_min=0, quant_max=255),
    weight=quantization.MinMaxObserver.with_args(dtype=torch.qint8, qscheme=torch.per_tensor_symmetric, quant_min=-128, quant_max=127),
)
)")) << thesis;
    EXPECT_TRUE(contains(thesis, "\nmodel = quantization.prepare(model)\n"));
    EXPECT_TRUE(contains(thesis, "mean (0.5071, 0.4865, 0.4409) and std (0.2673, 0.2564, 0.2762)"));
    EXPECT_TRUE(thesis.ends_with("model = quantization.convert(model)\n"));
    EXPECT_FALSE(contains(thesis, "Behind a ReLU"));

    Recipe recipe = presetRecommended(Method::Static);
    EXPECT_TRUE(contains(pytorchSnippet(model, recipe),
                         "weight=quantization.PerChannelMinMaxObserver.with_args(dtype=torch.qint8, qscheme=torch.per_channel_symmetric, "
                         "quant_min=-127, quant_max=127)"));
    EXPECT_TRUE(contains(pytorchSnippet(model, recipe), "Behind a ReLU"));
    recipe.defaults.observer = {ObserverKind::Entropy};
    EXPECT_TRUE(contains(pytorchSnippet(model, recipe), "# PyTorch has no observer like entropy; HistogramObserver is the nearest.\n"));
    recipe.defaults.observer = {ObserverKind::MovingAverage};
    recipe.defaults.activation.bits = 4;
    EXPECT_TRUE(contains(pytorchSnippet(model, recipe), "activation=quantization.MovingAverageMinMaxObserver.with_args(dtype=torch.quint8, "
                                                        "qscheme=torch.per_tensor_symmetric, quant_min=0, quant_max=15)"));
    recipe.defaults.activation = {8, Scheme::Asymmetric, Granularity::PerTensor, SymmetricRange::Full};
    recipe.defaults.observer = fixedRange({-1.F, 4.1F});
    EXPECT_TRUE(contains(pytorchSnippet(model, recipe), "quantization.FixedQParamsObserver.with_args(scale=0.02, zero_point=50, "
                                                        "dtype=torch.quint8, quant_min=0, quant_max=255)"));
}

TEST(PytorchSnippet, SetsLayersApart)
{
    const Model model = loaded("resnet18");
    Recipe recipe = presetRecommended(Method::Static);
    LayerOverride four = named("layer1.0.conv1"), alike = named("layer1.0.conv2"), kept = named("fc"), sum = named("layer1.0.add");
    four.weightBits = 4;
    alike.weightBits = 4;
    kept.keepFloat = true;
    sum.activationBits = 6;
    recipe.overrides = {four, alike, kept, sum};
    const std::string code = pytorchSnippet(model, recipe);
    EXPECT_TRUE(contains(code, "quant_min=-7, quant_max=7"));
    EXPECT_TRUE(contains(code, "for name in [\"layer1.0.conv1\", \"layer1.0.conv2\"]:\n    model.get_submodule(name).qconfig = qconfig\n"));
    EXPECT_EQ(count(code, "\nqconfig = "), 1) << "layers that are set alike share one";
    EXPECT_TRUE(contains(code, "class InFloat(torch.nn.Module):\n"));
    EXPECT_TRUE(contains(code, "for name in [\"fc\"]:\n    parent, _, child = name.rpartition(\".\")\n"));
    EXPECT_TRUE(contains(code, "# Set apart as well, but no modules with weights: layer1.0.add.\n"));
}

TEST(PytorchSnippet, Dynamic)
{
    const Model model = loaded("resnet18");
    EXPECT_TRUE(contains(pytorchSnippet(model, presetThesis(Method::Dynamic)),
                         "model = quantization.quantize_dynamic(model, {torch.nn.Linear}, dtype=torch.qint8)\n"));
    EXPECT_TRUE(contains(pytorchSnippet(model, presetRecommended(Method::Dynamic)),
                         "for name in [\"fc\"]:\n    spec[name] = quantization.per_channel_dynamic_qconfig\n"));
    const Model bert = [] {
        auto model = loadModel("bert-mini-qa");
        if (!model.ok())
            throw std::runtime_error(model.error().text());
        return std::move(model).value();
    }();
    Recipe recipe = presetThesis(Method::Dynamic);
    LayerOverride kept = named("qa_outputs");
    kept.keepFloat = true;
    recipe.overrides = {kept};
    const std::string code = pytorchSnippet(bert, recipe);
    EXPECT_TRUE(contains(code, "from transformers import BertForQuestionAnswering\n"));
    EXPECT_TRUE(contains(code, "model = quantization.quantize_dynamic(model, spec)\n"));
    EXPECT_TRUE(contains(code, "\"bert.encoder.layer.0.attention.self.query\""));
    EXPECT_FALSE(contains(code, "qa_outputs"));
}

TEST(PytorchSnippet, AStaticTextNetworkQuantizesItsLinears)
{
    auto bert = loadModel("bert-mini-qa");
    ASSERT_TRUE(bert.ok());
    const std::string code = pytorchSnippet(*bert, presetRecommended(Method::Static));
    EXPECT_TRUE(contains(code, "quantization.QuantWrapper(model.get_submodule(name))"));
    EXPECT_TRUE(contains(code, "\"bert.encoder.layer.0.attention.self.query\""));
    EXPECT_TRUE(contains(code, "model(**batch)\n"));
    EXPECT_FALSE(contains(code, "fuse_modules"));
}

TEST(PytorchSnippet, ExportsAnUnknownNetwork)
{
    ImageInput input;
    input.height = 224;
    input.width = 192;
    const std::string code = torchScriptExportSnippet("C:\\my \"net\".pth", input);
    EXPECT_TRUE(contains(code, "checkpoint = torch.load(\"C:\\\\my \\\"net\\\".pth\", map_location=\"cpu\")\n")) << code;
    EXPECT_TRUE(contains(code, "example = torch.rand(1, 3, 224, 192)"));
    EXPECT_TRUE(contains(code, "torch.jit.trace(model, example).save(\"network.pt\")"));
    EXPECT_FALSE(contains(code, "safetensors"));
    const std::string safe = torchScriptExportSnippet("net.safetensors", input);
    EXPECT_TRUE(contains(safe, "from safetensors.torch import load_file\n")) << safe;
    EXPECT_TRUE(contains(safe, "checkpoint = load_file(\"net.safetensors\")\n")) << safe;
    const std::string lines = torchScriptExportSnippet("two\nlines\r.pth", input);
    EXPECT_TRUE(contains(lines, "torch.load(\"two\\nlines\\r.pth\", map")) << lines;
}

} // namespace
} // namespace quantoscope
