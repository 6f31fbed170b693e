// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pytorch_snippet.h"

#include "passes/fusion.h"
#include "passes/quantize.h"
#include "quant/affine.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <vector>

namespace quantoscope {

namespace {

std::string numberText(float value)
{
    std::array<char, 32> buffer{};
    const auto [end, failure] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    std::string text = failure == std::errc() ? std::string(buffer.data(), end) : "0";
    return text.find_first_of(".en") == std::string::npos ? text + ".0" : text;
}

std::string pythonText(const std::string &text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (c == '\n' || c == '\r') // a file's name may hold them
            out += c == '\n' ? "\\n" : "\\r";
        else
            out += c;
    }
    return out + "\"";
}

std::string threeText(const std::array<float, 3> &values)
{
    std::string out = numberText(values[0]);
    out.append(", ").append(numberText(values[1])).append(", ").append(numberText(values[2]));
    return std::string("(").append(out).append(")");
}

// Names as a Python list, as many in a line as fit.
std::string listText(const std::vector<std::string> &names, const std::string &indent)
{
    constexpr std::size_t kWidth = 100;
    std::string out = "[";
    std::size_t column = indent.size() + 1;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string item = pythonText(names[i]) + (i + 1 < names.size() ? "," : "");
        if (column > indent.size() + 1 && column + item.size() > kWidth) {
            out += "\n" + indent + " ";
            column = indent.size() + 1;
        } else if (i > 0) {
            out += " ";
            ++column;
        }
        out += item;
        column += item.size();
    }
    return out + "]";
}

bool isResNet(const Model &model)
{
    return model.architecture.starts_with("resnet");
}

// The lines that make `model`, a float network ready to be quantized.
std::string networkText(const Model &model, bool quantizable)
{
    const std::string name = model.architecture;
    std::string out;
    if (model.format == "hugging-face") {
        out = "from transformers import BertForQuestionAnswering\n\n";
        return out + "model = BertForQuestionAnswering.from_pretrained(" + pythonText(model.source) + ").eval()\n";
    }
    if (!isResNet(model) && name != "mobilenet_v2") {
        if (quantizable)
            out += "# Your network. Eager quantization needs a QuantStub at its input, a DeQuantStub at its output, and\n"
                   "# torch.ao.nn.quantized.FloatFunctional().add(a, b) where it says a + b.\n";
        return out + "model = ...  # an nn.Module with the layers of " + model.name + "\nmodel.eval()\n";
    }
    out = "from torchvision.models" + std::string(quantizable ? ".quantization" : "") + " import " + name + "\n\n";
    out += "model = " + name + "(weights=None, " + (quantizable ? "quantize=False, " : "") +
           "num_classes=" + std::to_string(model.classes) + ")\n";
    if (model.stem == "cifar" && isResNet(model)) {
        out += "model.conv1 = torch.nn.Conv2d(3, 64, 3, stride=1, padding=1, bias=False)  # the stem for 32 x 32 pixels\n"
               "model.maxpool = torch.nn.Identity()\n";
    } else if (model.stem == "cifar") {
        out += "model.features[0][0].stride = (1, 1)  # the stem for 32 x 32 pixels\n"
               "model.features[2].conv[1][0].stride = (1, 1)\n";
    }
    if (model.format == "safetensors")
        out += "model.load_state_dict(safetensors.torch.load_file(" + pythonText(model.source) + "), strict=False)\n";
    else if (model.format == "checkpoint")
        out += "model.load_state_dict(torch.load(" + pythonText(model.source) + ", map_location=\"cpu\"))\n";
    return out + "model.eval()\n";
}

std::string importsText(const Model &model)
{
    return "import torch\n" + std::string(model.format == "safetensors" ? "import safetensors.torch\n" : "");
}

// torchvision's quantizable Bottleneck has an activation of its own behind each convolution; elsewhere one module serves all.
std::string reluModule(const Model &model, const std::string &convolution, const std::string &relu)
{
    if (isResNet(model) && !convolution.empty()) {
        const std::size_t dot = convolution.rfind('.');
        if (dot == std::string::npos)
            return "relu";
        const bool bottleneck = model.graph.find(convolution.substr(0, dot) + ".conv3").has_value();
        return convolution.substr(0, dot) + (bottleneck ? ".relu" + convolution.substr(convolution.size() - 1) : ".relu");
    }
    return relu;
}

struct FusionText {
    std::string code;
    bool leavesRelu6 = false;
};

FusionText fusionText(const Model &model, const Recipe &recipe)
{
    FusionText out;
    std::string lists;
    for (const FusionGroup &group : findFusionGroups(model.graph)) {
        const bool off = recipe.method == Method::StaticNoFuse ||
                         std::find(recipe.unfused.begin(), recipe.unfused.end(), group.name) != recipe.unfused.end();
        if (off || group.kind == FusionKind::AddRelu) // torchvision's add_relu is one operation already
            continue;
        std::vector<std::string> names;
        for (const NodeId id : group.nodes) {
            const Node &node = model.graph.at(id);
            if (node.op == OpType::Relu6)
                out.leavesRelu6 = true; // fuse_modules knows ReLU only
            else
                names.push_back(node.op == OpType::Relu ? reluModule(model, group.name, node.name) : node.name);
        }
        if (names.size() > 1)
            lists += "    " + listText(names, "    ") + ",\n";
    }
    if (!lists.empty())
        out.code = "model = quantization.fuse_modules(model, [\n" + lists + "])\n";
    return out;
}

std::string observerArguments(const QuantSpec &spec, bool activation)
{
    const IntegerInterval interval = activation ? activationInterval(spec, true) : weightInterval(spec);
    const bool symmetric = spec.scheme == Scheme::Symmetric;
    const std::string scheme = spec.granularity == Granularity::PerChannel ? "per_channel" : "per_tensor";
    return std::string("dtype=torch.") + (activation ? "quint8" : "qint8") + ", qscheme=torch." + scheme +
           (symmetric ? "_symmetric" : "_affine") + ", quant_min=" + std::to_string(interval.qmin) +
           ", quant_max=" + std::to_string(interval.qmax);
}

struct ObserverText {
    std::string code, remark;
};

ObserverText activationObserver(const LayerSetting &setting)
{
    const std::string arguments = observerArguments(setting.activation, true);
    const std::string shown = observerText(setting.observer);
    switch (setting.observer.kind) {
    case ObserverKind::MinMax: return {"quantization.MinMaxObserver.with_args(" + arguments + ")", ""};
    case ObserverKind::MovingAverage: return {"quantization.MovingAverageMinMaxObserver.with_args(" + arguments + ")", ""};
    case ObserverKind::Fixed: {
        const Range &range = setting.observer.range;
        const QParams q = activationQParams(setting.activation, range);
        const std::int32_t shift = q.qmin < 0 ? -q.qmin : 0; // quint8 counts from 0
        return {"quantization.FixedQParamsObserver.with_args(scale=" + numberText(q.scale[0]) +
                    ", zero_point=" + std::to_string(q.zeroPoint[0] + shift) +
                    ", dtype=torch.quint8, quant_min=0, quant_max=" + std::to_string(q.qmax + shift) + ")",
                ""};
    }
    case ObserverKind::Histogram: return {"quantization.HistogramObserver.with_args(" + arguments + ")", ""};
    default:
        return {"quantization.HistogramObserver.with_args(" + arguments + ")",
                "PyTorch has no observer like " + shown + "; HistogramObserver is the nearest."};
    }
}

ObserverText weightObserver(const LayerSetting &setting)
{
    const bool perChannel = setting.weight.granularity == Granularity::PerChannel;
    ObserverText out;
    out.code = std::string("quantization.") + (perChannel ? "PerChannelMinMaxObserver" : "MinMaxObserver") + ".with_args(" +
               observerArguments(setting.weight, false) + ")";
    if (setting.weightObserver.kind == ObserverKind::Mse)
        out.remark = "PyTorch has no observer that minimises the squared error of weights; MinMaxObserver is the nearest.";
    return out;
}

// QConfig(...) of a setting, remarks first.
std::string qconfigText(const std::string &target, const LayerSetting &setting)
{
    const ObserverText activation = activationObserver(setting), weight = weightObserver(setting);
    std::string out;
    for (const std::string &remark : {activation.remark, weight.remark})
        out += remark.empty() ? "" : "# " + remark + "\n";
    return out + target + " = quantization.QConfig(\n    activation=" + activation.code + ",\n    weight=" + weight.code + ",\n)\n";
}

std::string calibrationText(const Model &model)
{
    std::string out = "with torch.inference_mode():\n    for ";
    if (model.task == Task::QuestionAnswering)
        return out + "batch in calibration_batches:  # tokenized questions and passages\n        model(**batch)\n";
    const ImageInput &input = model.image;
    return out + "images in calibration_batches:  # " + std::to_string(input.height) + " x " + std::to_string(input.width) + ", " +
           (input.bgr ? "BGR" : "RGB") + ", (x / 255 - mean) / std with\n        # mean " + threeText(input.mean) + " and std " +
           threeText(input.std) + "\n        model(images)\n";
}

// The layers that a recipe sets apart from its defaults.
struct Exceptions {
    std::vector<std::string> inFloat;
    std::vector<std::pair<LayerSetting, std::vector<std::string>>> settings; // layers with a setting of their own
    std::vector<std::string> elsewhere;                                      // changed layers that are no modules (sums, poolings)
};

Exceptions exceptionsOf(const Graph &fused, const Recipe &recipe)
{
    Exceptions out;
    for (const Node &node : fused.nodes) {
        const LayerSetting setting = resolveLayer(recipe, node);
        if (node.op == OpType::Input || setting == recipe.defaults)
            continue;
        if (!hasQuantizableWeights(node.op)) {
            out.elsewhere.push_back(node.name);
        } else if (setting.keepFloat) {
            out.inFloat.push_back(node.name);
        } else {
            const auto known =
                std::find_if(out.settings.begin(), out.settings.end(), [&](const auto &entry) { return entry.first == setting; });
            if (known != out.settings.end())
                known->second.push_back(node.name);
            else
                out.settings.push_back({setting, {node.name}});
        }
    }
    return out;
}

std::string firstNames(const std::vector<std::string> &names)
{
    constexpr std::size_t kMost = 3;
    std::string out;
    for (std::size_t i = 0; i < names.size() && i < kMost; ++i)
        out += (i > 0 ? ", " : "") + names[i];
    return names.size() > kMost ? out + " and others" : out;
}

std::string exceptionsText(const Exceptions &exceptions)
{
    std::string out;
    for (const auto &[setting, names] : exceptions.settings)
        out.append("\n")
            .append(qconfigText("qconfig", setting))
            .append("for name in ")
            .append(listText(names, "            "))
            .append(":\n    model.get_submodule(name).qconfig = qconfig\n");
    if (!exceptions.inFloat.empty())
        out += "\n\nclass InFloat(torch.nn.Module):\n"
               "    \"\"\"A module that computes in float inside a quantized network.\"\"\"\n\n"
               "    def __init__(self, module):\n"
               "        super().__init__()\n"
               "        self.dequant, self.module, self.quant = quantization.DeQuantStub(), module, quantization.QuantStub()\n"
               "        self.module.qconfig = None\n\n"
               "    def forward(self, x):\n"
               "        return self.quant(self.module(self.dequant(x)))\n\n\n"
               "for name in " +
               listText(exceptions.inFloat, "            ") +
               ":\n    parent, _, child = name.rpartition(\".\")\n"
               "    setattr(model.get_submodule(parent), child, InFloat(model.get_submodule(name)))\n";
    if (!exceptions.elsewhere.empty())
        out += "\n# Set apart as well, but no modules with weights: " + firstNames(exceptions.elsewhere) + ".\n";
    return out;
}

// Of a text network the linear layers alone compute in integers; each gets a quantize step before it and a dequantize step behind.
std::string staticTextSnippet(const Model &model, const Recipe &recipe)
{
    std::vector<std::pair<LayerSetting, std::vector<std::string>>> groups;
    for (const Node &node : model.graph.nodes) {
        const LayerSetting setting = resolveLayer(recipe, node);
        if (node.op != OpType::Linear || setting.keepFloat)
            continue;
        const auto known = std::find_if(groups.begin(), groups.end(), [&](const auto &group) { return group.first == setting; });
        if (known != groups.end())
            known->second.push_back(node.name);
        else
            groups.push_back({setting, {node.name}});
    }
    std::string out = importsText(model) + "from torch.ao import quantization\n" + networkText(model, true);
    for (const auto &[setting, names] : groups)
        out.append("\n# Linear layers, each between a quantize and a dequantize step.\n")
            .append(qconfigText("qconfig", setting))
            .append("for name in ")
            .append(listText(names, "            "))
            .append(":\n    parent, _, child = name.rpartition(\".\")\n"
                    "    wrapped = quantization.QuantWrapper(model.get_submodule(name))\n"
                    "    wrapped.qconfig = qconfig\n"
                    "    setattr(model.get_submodule(parent), child, wrapped)\n");
    return out + "\nmodel = quantization.prepare(model)\n" + calibrationText(model) + "model = quantization.convert(model)\n";
}

std::string staticSnippet(const Model &model, const Recipe &recipe)
{
    if (model.task == Task::QuestionAnswering)
        return staticTextSnippet(model, recipe);
    std::string out = importsText(model) + "from torch.ao import quantization\n" + networkText(model, true);
    const FusionText fusion = fusionText(model, recipe);
    if (!fusion.code.empty())
        out += "\n# Layers that become one.\n" + fusion.code;
    if (fusion.leavesRelu6)
        out += "# fuse_modules has no group with ReLU6: it stays a layer of its own here.\n";
    out += "\n# How ranges are chosen, for activations and for weights.\n" + qconfigText("model.qconfig", recipe.defaults);
    if (recipe.defaults.activation.scheme == Scheme::Symmetric)
        out += "# Behind a ReLU, Quantoscope gives all of these levels to the positive half; PyTorch keeps half of them for negative "
               "values.\n";
    out += exceptionsText(exceptionsOf(fusedStructure(model.graph, recipe), recipe));
    out += "\nmodel = quantization.prepare(model)\n" + calibrationText(model);
    return out + "model = quantization.convert(model)\n";
}

std::string dynamicSnippet(const Model &model, const Recipe &recipe)
{
    std::vector<std::string> perChannel, perTensor;
    bool all = true;
    for (const Node &node : model.graph.nodes) {
        if (node.op != OpType::Linear)
            continue;
        const LayerSetting setting = resolveLayer(recipe, node);
        all = all && !setting.keepFloat;
        if (!setting.keepFloat)
            (setting.weight.granularity == Granularity::PerChannel ? perChannel : perTensor).push_back(node.name);
    }
    std::string out = importsText(model) + "from torch.ao import quantization\n" + networkText(model, false);
    out += "\n# Weights become integers once; activations are quantized at every batch.\n";
    if (all && perChannel.empty())
        return out + "model = quantization.quantize_dynamic(model, {torch.nn.Linear}, dtype=torch.qint8)\n";
    out += "spec = {}\n";
    if (!perChannel.empty())
        out += "for name in " + listText(perChannel, "            ") + ":\n    spec[name] = quantization.per_channel_dynamic_qconfig\n";
    if (!perTensor.empty())
        out += "for name in " + listText(perTensor, "            ") + ":\n    spec[name] = quantization.default_dynamic_qconfig\n";
    return out + "model = quantization.quantize_dynamic(model, spec)\n";
}

} // namespace

std::string pytorchSnippet(const Model &model, const Recipe &recipe)
{
    switch (recipe.method) {
    case Method::Fp32: break;
    case Method::Dynamic: return dynamicSnippet(model, recipe);
    case Method::Static:
    case Method::StaticNoFuse: return staticSnippet(model, recipe);
    }
    return importsText(model) + networkText(model, false) + "\nwith torch.inference_mode():\n    " +
           (model.task == Task::QuestionAnswering ? "answer = model(**batch)\n" : "logits = model(images)\n");
}

std::string pytorchLayerSnippet(const Node &node, const LayerSetting &setting)
{
    const std::string imports = "from torch.ao import quantization\n\n";
    if (!hasQuantizableWeights(node.op)) {
        const ObserverText activation = activationObserver(setting);
        return imports + (activation.remark.empty() ? "" : "# " + activation.remark + "\n") + "observer = " + activation.code + "()\n";
    }
    if (setting.keepFloat)
        return imports + "model.get_submodule(" + pythonText(node.name) + ").qconfig = None  # stays in float\n";
    return imports + qconfigText("qconfig", setting) + "model.get_submodule(" + pythonText(node.name) + ").qconfig = qconfig\n";
}

std::string torchScriptExportSnippet(const std::string &checkpoint, const ImageInput &input)
{
    const std::string size = std::to_string(input.height) + ", " + std::to_string(input.width);
    const bool safe = checkpoint.ends_with(".safetensors");
    return std::string("import torch\n") + (safe ? "from safetensors.torch import load_file\n" : "") +
           "\n"
           "from your_project import YourNetwork  # the class that made the checkpoint\n"
           "\n"
           "model = YourNetwork()  # with the same arguments as when it was trained\n"
           "checkpoint = " +
           (safe ? "load_file(" + pythonText(checkpoint) + ")" : "torch.load(" + pythonText(checkpoint) + ", map_location=\"cpu\")") +
           "\n"
           "model.load_state_dict(checkpoint.get(\"state_dict\", checkpoint))\n"
           "model.eval()\n"
           "\n"
           "example = torch.rand(1, " +
           std::to_string(input.channels) + ", " + size +
           ")  # batch, colours, height, width\n"
           "torch.jit.trace(model, example).save(\"network.pt\")  # open this file in Quantoscope\n";
}

} // namespace quantoscope
