// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/torchscript/interpreter.h"
#include "loaders/torchscript/network_outputs.h"
#include "loaders/torchscript/sdpa_registration.h"
#include "loaders/torchscript/torchscript.h"

#include <ATen/ATen.h>
#include <torch/csrc/jit/api/function_impl.h>
#include <torch/csrc/jit/serialization/import.h>

#include <algorithm>
#include <array>
#include <optional>

namespace quantoscope {

using namespace torchscript;

namespace {

// Inputs to try: nothing in a file says how large its images are. The first that fits is taken.
struct SampleInput {
    bool isText = false;
    int channels = 0;
    int size = 0;
};
constexpr std::array<SampleInput, 15> kSamples{{{false, 3, 224},
                                                {false, 3, 32},
                                                {false, 3, 64},
                                                {false, 1, 28},
                                                {false, 1, 32},
                                                {false, 3, 28},
                                                {false, 3, 96},
                                                {false, 3, 128},
                                                {false, 3, 256},
                                                {false, 3, 299},
                                                {false, 3, 48},
                                                {false, 3, 40},
                                                {false, 1, 64},
                                                {false, 1, 224},
                                                {true, 0, 0}}};

Node imageInput()
{
    Node node;
    node.op = OpType::Input;
    node.attrs.inputKind = InputKind::Image;
    return node;
}

// One token input: ones at the front and zeros behind, another length in each row and input, so that inputs and masks
// computed from them can be told apart by their content.
at::Tensor tokenSample(int input)
{
    at::Tensor sample = at::zeros({kSampleBatch, kSampleTokens}, at::TensorOptions().dtype(at::kLong));
    for (std::int64_t row = 0; row < kSampleBatch; ++row)
        sample[row].narrow(0, 0, 1 + (row * 3 + input * 2 + 2) % (kSampleTokens - 1)).fill_(1);
    return sample;
}

std::vector<Value> networkArguments(const torch::jit::Module &module, const SampleInput &sample, ConversionContext &context)
{
    const auto &declared = module.get_method("forward").function().getSchema().arguments();
    std::vector<Value> arguments;
    bool hasImage = false;
    for (std::size_t i = 1; i < declared.size(); ++i) {
        const bool isTensor = declared[i].type()->kind() == c10::TypeKind::TensorType;
        if (!isTensor) {
            if (!declared[i].default_value())
                throw ConversionStop(notPossible("torchscript.input", "The input “{name}” of type {type} is not a tensor.",
                                                 {{"name", declared[i].name()}, {"type", declared[i].type()->str()}}));
            arguments.push_back(Value::of(*declared[i].default_value()));
        } else if (sample.isText) {
            const auto number = static_cast<int>(context.inputs.samples.size());
            context.inputs.samples.push_back(Value::of(tokenSample(number), 1U << number));
            arguments.push_back(context.inputs.samples.back());
            Node node;
            node.op = OpType::Input;
            node.attrs.inputKind = InputKind::TokenIds; // settled when the whole network is known
            context.inputs.nodes.push_back(
                context.builder.add(std::move(node), "input_" + std::to_string(number), Shape{kSampleBatch, kSampleTokens}));
        } else if (!hasImage) {
            hasImage = true;
            const Shape shape{kSampleBatch, sample.channels, sample.size, sample.size};
            arguments.push_back(Value::network(context.builder.result(context.builder.add(imageInput(), "input", shape))));
        } else {
            throw SampleMismatch(notPossible("torchscript.inputs", "The network takes several images, expected one.", {}));
        }
    }
    if (context.inputs.samples.size() > 8 || arguments.empty())
        throw ConversionStop(notPossible("torchscript.input-count",
                                         "The network takes {found} inputs, expected an image, or token ids, types and mask.",
                                         {{"found", std::to_string(arguments.size())}}));
    return arguments;
}

Model convertWith(const torch::jit::Module &module, const SampleInput &sample)
{
    ConversionContext context;
    Value root = Value::of(module._ivalue());
    root.kind = Value::Kind::Module;
    std::vector<Value> arguments = networkArguments(module, sample, context);
    Interpreter interpreter(context);
    const Value answer = interpreter.callMethod(root, "forward", std::move(arguments));
    Model model;
    model.task = sample.isText ? Task::QuestionAnswering : Task::ImageClassification;
    settleOutputs(context, answer, model);
    if (!sample.isText) {
        model.image.channels = sample.channels;
        model.image.height = model.image.width = sample.size;
    }
    return model;
}

bool usesEmbedding(const torch::jit::Block &block)
{
    for (const torch::jit::Node *node : block.nodes()) {
        if (node->kind() == c10::aten::embedding)
            return true;
        for (const torch::jit::Block *inner : node->blocks()) {
            if (usesEmbedding(*inner))
                return true;
        }
        if (node->kind() == c10::prim::CallFunction) {
            auto *function = node->input(0)->type()->expectRef<c10::FunctionType>().function();
            // Only torch.nn.functional's thin wrapper is looked into.
            if (function->name() == "embedding")
                return true;
        }
    }
    return false;
}

bool takesTokens(const torch::jit::Module &module)
{
    for (const torch::jit::Module &part : module.modules()) {
        const auto method = part.find_method("forward");
        if (method && usesEmbedding(*torch::jit::toGraphFunction(method->function()).graph()->block()))
            return true;
    }
    return false;
}

Model convert(const torch::jit::Module &module)
{
    const bool isText = takesTokens(module);
    std::optional<Error> first;
    for (const SampleInput &sample : kSamples) {
        if (sample.isText != isText)
            continue;
        try {
            return convertWith(module, sample);
        } catch (const SampleMismatch &mismatch) {
            if (!first)
                first = mismatch.error;
        }
    }
    throw ConversionStop(*first);
}

// LibTorch reports operators that it does not know while it parses the file's code.
std::optional<std::string> unknownOperator(const std::string &text)
{
    for (const std::string before : {"Unknown builtin op: ", "Couldn't find an operator for ", "No such operator "}) {
        const std::size_t at = text.find(before);
        if (at == std::string::npos)
            continue;
        const std::size_t from = at + before.size();
        std::size_t to = text.find_first_of(" \n(", from);
        to = to == std::string::npos ? text.size() : to;
        while (to > from && text[to - 1] == '.')
            --to;
        return text.substr(from, to - from);
    }
    return std::nullopt;
}

std::string firstLine(const std::string &text)
{
    return text.substr(0, text.find('\n'));
}

Error withFile(const Error &error, const std::string &file)
{
    return {error.code, Message("torchscript.in-file", "{file}: {reason}", {{"file", file}, {"reason", error.message}})};
}

Result<torch::jit::Module> readModule(const std::filesystem::path &file, const std::string &name)
{
    try {
        torch::jit::Module module = torch::jit::load(file.string(), c10::Device(c10::kCPU));
        module.eval();
        return module;
    } catch (const std::exception &e) {
        if (const auto op = unknownOperator(e.what()))
            return notPossible("torchscript.unknown-operator",
                               "{file}: the operator {operator} is not known to this LibTorch and cannot be converted.",
                               {{"file", name}, {"operator", *op}});
        return badInput("torchscript.damaged", "{file}: the TorchScript archive cannot be read: {reason}",
                        {{"file", name}, {"reason", firstLine(e.what())}});
    }
}

} // namespace

Result<Model> loadTorchScript(const std::filesystem::path &file)
{
    const std::string name = file.string();
    try {
        std::error_code missing;
        if (!std::filesystem::is_regular_file(file, missing))
            return badInput("torchscript.missing", "{file}: there is no such file.", {{"file", file.string()}});
        registerScaledDotProductAttention();
        const at::NoGradGuard noGrad;
        QS_TRY_ASSIGN(torch::jit::Module module, readModule(file, name));
        Model model = convert(module);
        QS_TRY(model.graph.validate());
        model.name = file.stem().string();
        model.architecture = "torchscript";
        model.format = "torchscript";
        model.source = file.string();
        return model;
    } catch (const ConversionStop &stop) {
        return withFile(stop.error, name);
    } catch (const std::exception &e) {
        return badInput("torchscript.unreadable", "{file}: the TorchScript network cannot be walked: {reason}",
                        {{"file", name}, {"reason", firstLine(e.what())}});
    }
}

} // namespace quantoscope
