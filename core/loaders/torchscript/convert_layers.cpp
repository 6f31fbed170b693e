// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/torchscript/operator_call.h"

#include <ATen/ATen.h>

namespace quantoscope::torchscript {

namespace {

const Value &constantTensor(const OperatorCall &call, std::string_view argument)
{
    const Value &value = call[argument];
    if (!value.isConstantTensor() || value.inputs != 0)
        call.refuse(Message("torchscript.why.no-constant-tensor", "its argument “{argument}” is not a constant tensor",
                            {{"argument", std::string(argument)}}));
    return value;
}

NodeId inputNode(ConversionContext &context, const OperatorCall &call, std::string_view argument)
{
    const Value &value = call[argument];
    if (!value.isNetwork())
        call.refuse(Message("torchscript.why.not-from-input", "its argument “{argument}” does not come from the network's input",
                            {{"argument", std::string(argument)}}));
    return context.builder.nodeOf(*value.tensor);
}

// A node named after the module that holds its weight, else after the place of the call.
Node layerNode(OpType op, NodeId input, const Value &weight)
{
    Node node;
    node.op = op;
    node.inputs = {input};
    const std::string owner = ownerPath(weight.path);
    node.paramPrefix = owner.empty() ? std::string() : owner + ".";
    return node;
}

std::string layerName(const OperatorCall &call, const Value &weight)
{
    const std::string owner = ownerPath(weight.path);
    return owner.empty() ? nodeName(call.site, call.name) : owner;
}

void pairOf(const OperatorCall &call, std::string_view argument, int &height, int &width)
{
    const std::vector<std::int64_t> values = call.integers(argument);
    if (values.empty() || values.size() > 2)
        call.refuse(Message("torchscript.why.numbers", "its argument “{argument}” has {count} numbers",
                            {{"argument", std::string(argument)}, {"count", std::to_string(values.size())}}));
    height = static_cast<int>(values.front());
    width = static_cast<int>(values.back());
}

void convolutionPadding(const OperatorCall &call, Window2d &window)
{
    const Value &padding = call["padding"];
    if (padding.isConstant() && padding.constant.isString()) {
        if (padding.constant.toStringRef() == "valid")
            return;
        // "same": the larger half behind, as PyTorch pads.
        const int totalHeight = window.dilationHeight * (window.kernelHeight - 1);
        const int totalWidth = window.dilationWidth * (window.kernelWidth - 1);
        window.padTop = totalHeight / 2;
        window.padBottom = totalHeight - window.padTop;
        window.padLeft = totalWidth / 2;
        window.padRight = totalWidth - window.padLeft;
        return;
    }
    pairOf(call, "padding", window.padTop, window.padLeft);
    window.padBottom = window.padTop;
    window.padRight = window.padLeft;
}

Value convolution(ConversionContext &context, const OperatorCall &call)
{
    const NodeId input = inputNode(context, call, "input");
    const Value &weight = constantTensor(call, "weight");
    Node node = layerNode(OpType::Conv2d, input, weight);
    const std::string name = layerName(call, weight);
    node.params["weight"] = context.builder.parameter(weight, name + ".weight");
    const Shape &shape = node.params["weight"].shape();
    if (shape.size() != 4)
        call.refuse(
            Message("torchscript.why.weight-rank", "its weight is {shape}; expected four dimensions", {{"shape", shapeText(shape)}}));
    if (call.has("transposed") && call.flag("transposed"))
        call.refuse(Message("torchscript.why.transposed", "it is a transposed convolution"));
    if (call.has("bias"))
        node.params["bias"] = context.builder.parameter(constantTensor(call, "bias"), name + ".bias");
    Window2d &window = node.attrs.window;
    window.kernelHeight = static_cast<int>(shape[2]);
    window.kernelWidth = static_cast<int>(shape[3]);
    pairOf(call, "stride", window.strideHeight, window.strideWidth);
    pairOf(call, "dilation", window.dilationHeight, window.dilationWidth);
    convolutionPadding(call, window);
    node.attrs.groups = static_cast<int>(call.integer("groups"));
    return Value::network(context.builder.result(context.builder.add(std::move(node), name), call.name));
}

Value batchNorm(ConversionContext &context, const OperatorCall &call)
{
    const NodeId input = inputNode(context, call, "input");
    if (context.builder.shapeOf(input).size() != 4)
        call.refuse(Message("torchscript.why.no-image", "its input is not an image"));
    if (!call.has("running_mean") || !call.has("running_var"))
        call.refuse(Message("torchscript.why.no-statistics", "it has no running statistics"));
    const Value &mean = constantTensor(call, "running_mean");
    Node node = layerNode(OpType::BatchNorm, input, mean);
    const std::string name = layerName(call, mean);
    GraphBuilder &builder = context.builder;
    node.params["running_mean"] = builder.parameter(mean, name + ".running_mean");
    node.params["running_var"] = builder.parameter(constantTensor(call, "running_var"), name + ".running_var");
    const Shape channels = node.params["running_mean"].shape();
    const auto count = static_cast<std::size_t>(node.params["running_mean"].elementCount());
    node.params["weight"] = call.has("weight") ? builder.parameter(constantTensor(call, "weight"), name + ".weight")
                                               : Tensor::fromFloats(channels, std::vector<float>(count, 1.F));
    node.params["bias"] = call.has("bias") ? builder.parameter(constantTensor(call, "bias"), name + ".bias")
                                           : Tensor::fromFloats(channels, std::vector<float>(count, 0.F));
    node.attrs.epsilon = call.number("eps");
    if (call.flag("training"))
        builder.warnings.push_back(
            Message("torchscript.training",
                    "{layer}: the file was saved in training mode; the running statistics are used, as in evaluation.", {{"layer", name}}));
    return Value::network(builder.result(builder.add(std::move(node), name), call.name));
}

struct LinearParts {
    std::string_view input, weight, bias;
    bool transposed; // the weight is [in, out]
};

Value linearLayer(ConversionContext &context, const OperatorCall &call, const LinearParts &parts)
{
    const NodeId input = inputNode(context, call, parts.input);
    if (context.builder.shapeOf(input).size() == 4)
        call.refuse(Message("torchscript.why.image", "its input is an image"));
    Value weight = constantTensor(call, parts.weight);
    const std::string name = layerName(call, weight);
    Node node = layerNode(OpType::Linear, input, weight);
    if (weight.constant.toTensor().dim() != 2)
        call.refuse(Message("torchscript.why.matrix-weight", "its weight has not two dimensions"));
    if (parts.transposed)
        weight.constant = weight.constant.toTensor().t();
    node.params["weight"] = context.builder.parameter(weight, name + ".weight");
    if (!parts.bias.empty() && call.has(parts.bias)) {
        node.params["bias"] = context.builder.parameter(constantTensor(call, parts.bias), name + ".bias");
        if (node.params["bias"].elementCount() != node.params["weight"].dim(0))
            call.refuse(Message("torchscript.why.bias", "its bias does not fit its weight"));
    }
    return Value::network(context.builder.result(context.builder.add(std::move(node), name), call.name));
}

Value addmm(ConversionContext &context, const OperatorCall &call)
{
    if (call.number("beta") != 1.0 || call.number("alpha") != 1.0)
        call.refuse(Message("torchscript.why.alpha-beta", "alpha and beta are not 1"));
    return linearLayer(context, call, {"mat1", "mat2", "self", true});
}

Value matmul(ConversionContext &context, const OperatorCall &call)
{
    const std::string_view second = call.name == "aten::matmul" ? "other" : "mat2";
    const Value &left = call["self"];
    const Value &right = call[second];
    if (left.isNetwork() && right.isConstantTensor())
        return linearLayer(context, call, {"self", second, "", true});
    if (left.isNetwork() && right.isNetwork()) {
        if (left.tensor->form == NetworkTensor::Form::Probabilities)
            return attentionResult(context, call, *left.tensor, *right.tensor);
        return attentionScores(context, call, *left.tensor, *right.tensor);
    }
    call.refuse();
}

Value layerNorm(ConversionContext &context, const OperatorCall &call)
{
    const NodeId input = inputNode(context, call, "input");
    const std::vector<std::int64_t> normalized = call.integers("normalized_shape");
    if (normalized.size() != 1)
        call.refuse(Message("torchscript.why.normalises", "it normalizes more than the last dimension"));
    if (!call.has("weight") || !call.has("bias"))
        call.refuse(Message("torchscript.why.no-weight", "it has no weight or no bias"));
    const Value &weight = constantTensor(call, "weight");
    Node node = layerNode(OpType::LayerNorm, input, weight);
    const std::string name = layerName(call, weight);
    node.params["weight"] = context.builder.parameter(weight, name + ".weight");
    node.params["bias"] = context.builder.parameter(constantTensor(call, "bias"), name + ".bias");
    node.attrs.epsilon = call.number("eps");
    return Value::network(context.builder.result(context.builder.add(std::move(node), name), call.name));
}

constexpr std::int64_t kConstantRows = 512; // longest sequence of a network whose token types are constant

int soleInput(std::uint32_t inputs)
{
    for (int k = 0; k < 32; ++k) {
        if (inputs == (1U << k))
            return k;
    }
    return -1;
}

Value embedding(ConversionContext &context, const OperatorCall &call)
{
    const Value &weight = constantTensor(call, "weight");
    const Value &indices = call["indices"];
    if (!indices.isConstantTensor())
        call.refuse(Message("torchscript.why.computed-indices", "its indices are computed by the network"));
    const at::Tensor ids = indices.constant.toTensor();
    const std::string name = layerName(call, weight);
    Node node = layerNode(OpType::Embedding, 0, weight);
    node.params["weight"] = context.builder.parameter(weight, name + ".weight");
    if (node.params["weight"].rank() != 2)
        call.refuse(Message("torchscript.why.matrix-weight", "its weight has not two dimensions"));
    const Shape shape{kSampleBatch, kSampleTokens, node.params["weight"].dim(1)};
    if (indices.inputs != 0) {
        const int input = soleInput(indices.inputs);
        if (input < 0 || !ids.to(at::kLong).equal(context.inputs.samples.at(static_cast<std::size_t>(input)).constant.toTensor()))
            call.refuse(Message("torchscript.why.input-indices", "its indices are computed from the input"));
        node.inputs = {context.inputs.nodes.at(static_cast<std::size_t>(input))};
        const NodeId id = context.builder.add(std::move(node), name, shape);
        context.inputs.lookups.push_back({input, id});
        return Value::network(context.builder.result(id, call.name));
    }
    if (context.inputs.nodes.empty())
        call.refuse(Message("torchscript.why.no-tokens", "there is no token input"));
    node.op = OpType::PositionEmbedding;
    node.inputs = {context.inputs.nodes.front()};
    const at::Tensor rows = ids.to(at::kLong).reshape({-1, ids.dim() > 0 ? ids.size(-1) : 1});
    const bool isConstant = rows.numel() > 0 && rows.eq(rows.flatten()[0]).all().item<bool>();
    if (isConstant && rows.size(1) == kSampleTokens) {
        // Token types that are always the same: the same row at every position.
        const std::int64_t row = rows.flatten()[0].item<std::int64_t>();
        if (row < 0 || row >= node.params["weight"].dim(0))
            call.refuse(Message("torchscript.why.outside-table", "its indices are outside its table"));
        Value repeated = weight;
        repeated.constant = weight.constant.toTensor().narrow(0, row, 1).expand({kConstantRows, -1});
        node.params["weight"] = context.builder.parameter(repeated, name + ".weight");
    } else if (rows.size(1) != kSampleTokens || !rows.eq(at::arange(kSampleTokens, at::kLong)).all().item<bool>()) {
        call.refuse(Message("torchscript.why.indices", "its indices are neither an input nor positions counted from 0"));
    }
    return Value::network(context.builder.result(context.builder.add(std::move(node), name, shape), call.name));
}

} // namespace

void addLayerHandlers(HandlerTable &table)
{
    for (const char *name : {"aten::_convolution", "aten::convolution", "aten::_convolution_mode", "aten::conv2d"})
        table[name] = convolution;
    table["aten::batch_norm"] = batchNorm;
    table["aten::linear"] = [](ConversionContext &context, const OperatorCall &call) {
        return linearLayer(context, call, {"input", "weight", "bias", false});
    };
    table["aten::addmm"] = addmm;
    table["aten::matmul"] = matmul;
    table["aten::mm"] = matmul;
    table["aten::layer_norm"] = layerNorm;
    table["aten::embedding"] = embedding;
}

} // namespace quantoscope::torchscript
