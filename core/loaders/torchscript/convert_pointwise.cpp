// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/torchscript/operator_call.h"

#include <ATen/ATen.h>
#include <ATen/core/dispatch/Dispatcher.h>

namespace quantoscope::torchscript {

bool isRecognised(const NetworkTensor &tensor)
{
    if (tensor.form != NetworkTensor::Form::Pointwise)
        return true;
    Node node;
    return GraphBuilder::recogniseActivation(tensor.points, node) || GraphBuilder::isIdentity(tensor.points);
}

namespace {

bool isNumber(const Value &value)
{
    if (!value.isConstant() || value.inputs != 0)
        return false;
    const c10::IValue &v = value.constant;
    return v.isDouble() || v.isInt() || (v.isTensor() && v.toTensor().numel() == 1 && v.toTensor().scalar_type() != at::kBool);
}

double numberOf(const Value &value)
{
    const c10::IValue &v = value.constant;
    return v.isTensor() ? v.toTensor().item<double>() : v.toScalar().toDouble();
}

// The operator itself, run on the sample points: whatever an element-wise expression is made of, its values tell what it is.
Value pointwise(ConversionContext &context, const OperatorCall &call)
{
    NodeId node = -1;
    std::vector<c10::IValue> stack;
    for (const Value &argument : call.arguments) {
        if (!argument.isNetwork()) {
            if (!isFullyConstant(argument) || inputsOf(argument) != 0)
                call.refuse();
            c10::IValue constant = toIValue(argument);
            if (constant.isTensor() && constant.toTensor().numel() != 1)
                call.refuse(Message("torchscript.why.constant-argument", "one of its arguments is a constant tensor"));
            stack.push_back(constant.isTensor() ? c10::IValue(constant.toTensor().reshape({}).to(at::kDouble)) : std::move(constant));
            continue;
        }
        NetworkTensor &tensor = *argument.tensor;
        if (tensor.form != NetworkTensor::Form::Pointwise)
            context.builder.nodeOf(tensor);
        if (node >= 0 && node != tensor.node)
            call.refuse(Message("torchscript.why.joins-results", "it joins two results of the network"));
        node = tensor.node;
        stack.emplace_back(tensor.form == NetworkTensor::Form::Pointwise ? tensor.points : GraphBuilder::samplePoints().clone());
    }
    if (node < 0 || !call.schema)
        call.refuse();
    // The form that returns a new tensor: the sample points are shared.
    std::string name = call.name;
    if (name.back() == '_')
        name.pop_back();
    auto plain = c10::Dispatcher::singleton().findSchema({name, call.schema->overload_name()});
    if (!plain)
        call.refuse();
    plain->callBoxed(&stack);
    NetworkTensor result = context.builder.result(node, call.name);
    result.form = NetworkTensor::Form::Pointwise;
    result.points = stack.at(0).toTensor();
    result.site = nodeName(call.site, call.name);
    // A decomposed function bears the name of the place, not of its last step.
    if (!call.site.isLayer && !call.site.path.empty() && !isRecognised(result))
        result.site = call.site.path + "." + bareName(call.name);
    return Value::network(std::move(result));
}

// A factor on what attention multiplies; true when it was taken.
bool takeFactor(ConversionContext &context, NetworkTensor &tensor, double factor)
{
    const bool isHeads =
        tensor.form == NetworkTensor::Form::View && tensor.shape.size() == 4 && context.builder.shapeOf(tensor.node).size() == 3;
    if (!isHeads && tensor.form != NetworkTensor::Form::Scores)
        return false;
    tensor.factor *= factor;
    return true;
}

Value multiply(ConversionContext &context, const OperatorCall &call)
{
    const Value &left = call["self"];
    const Value &right = call["other"];
    const bool divides = bareName(call.name) == "div";
    if (left.isNetwork() && isNumber(right) && !call.has("rounding_mode")) {
        NetworkTensor tensor = *left.tensor;
        const double number = numberOf(right);
        if (takeFactor(context, tensor, divides ? 1.0 / number : number))
            return Value::network(std::move(tensor));
    }
    if (right.isNetwork() && isNumber(left) && !divides) {
        NetworkTensor tensor = *right.tensor;
        if (takeFactor(context, tensor, numberOf(left)))
            return Value::network(std::move(tensor));
    }
    return pointwise(context, call);
}

// A constant vector after a linear layer or convolution without bias is its bias (x·W + b written in two steps).
bool takeBias(ConversionContext &context, const OperatorCall &call, const Value &network, const Value &constant)
{
    if (network.tensor->form != NetworkTensor::Form::View || !constant.isConstantTensor() || constant.inputs != 0)
        return false;
    const NodeId id = context.builder.nodeOf(*network.tensor);
    Node &node = context.builder.graph.at(id);
    const at::Tensor values = constant.constant.toTensor();
    const bool isLast = id + 1 == static_cast<NodeId>(context.builder.graph.nodes.size());
    if (node.op != OpType::Linear || node.hasParam("bias") || !isLast || values.dim() != 1 || values.size(0) != node.param("weight").dim(0))
        return false;
    node.params["bias"] = context.builder.parameter(constant, node.name + ".bias");
    if (node.paramPrefix.empty() && !ownerPath(constant.path).empty())
        node.paramPrefix = ownerPath(constant.path) + ".";
    (void)call;
    return true;
}

Value add(ConversionContext &context, const OperatorCall &call)
{
    const Value &left = call["self"];
    const Value &right = call["other"];
    if (call.has("alpha") && call.number("alpha") != 1.0)
        call.refuse(Message("torchscript.why.alpha", "alpha is not 1"));
    if (left.isNetwork() != right.isNetwork()) {
        const Value &network = left.isNetwork() ? left : right;
        const Value &other = left.isNetwork() ? right : left;
        if (network.tensor->form == NetworkTensor::Form::Scores && other.isConstantTensor()) {
            NetworkTensor scores = *network.tensor;
            maskScores(context, call, scores, other, true);
            return Value::network(std::move(scores));
        }
        if (takeBias(context, call, network, other))
            return network;
        return pointwise(context, call);
    }
    if (!left.isNetwork())
        call.refuse();
    const bool sameNode = left.tensor->node == right.tensor->node;
    if (sameNode && (!isRecognised(*left.tensor) || !isRecognised(*right.tensor)))
        return pointwise(context, call);
    Node node;
    node.op = OpType::Add;
    node.inputs = {context.builder.nodeOf(*left.tensor), context.builder.nodeOf(*right.tensor)};
    const Shape shape = context.builder.shapeOf(node.inputs[0]);
    if (shape != context.builder.shapeOf(node.inputs[1]))
        call.refuse(Message("torchscript.why.adds", "it adds {first} and {second}",
                            {{"first", shapeText(shape)}, {"second", shapeText(context.builder.shapeOf(node.inputs[1]))}}));
    return Value::network(context.builder.result(context.builder.add(std::move(node), nodeName(call.site, call.name), shape), call.name));
}

Value concat(ConversionContext &context, const OperatorCall &call)
{
    const Value &tensors = call["tensors"];
    if (!tensors.items || tensors.items->empty())
        call.refuse();
    Node node;
    node.op = OpType::Concat;
    Shape shape;
    for (const Value &item : *tensors.items) {
        if (!item.isNetwork())
            call.refuse(Message("torchscript.why.constant-input", "one of its inputs is constant"));
        const NodeId input = context.builder.nodeOf(*item.tensor);
        const Shape &other = context.builder.shapeOf(input);
        node.inputs.push_back(input);
        if (shape.empty()) {
            shape = other;
            const std::int64_t dim = call.integer("dim");
            if (dim != 1 && dim != 1 - static_cast<std::int64_t>(shape.size()))
                call.refuse(Message("torchscript.why.joins-other", "it does not join channels"));
            continue;
        }
        const bool fits =
            other.size() == shape.size() && other[0] == shape[0] && std::equal(other.begin() + 2, other.end(), shape.begin() + 2);
        if (shape.size() < 2 || !fits)
            throw SampleMismatch(badInput("torchscript.concat", "{layer}: {found} cannot be joined to {expected}.",
                                          {{"layer", siteWords(call.site)}, {"found", shapeText(other)}, {"expected", shapeText(shape)}}));
        shape[1] += other[1];
    }
    if (shape.size() == 3)
        call.refuse(Message("torchscript.why.joins-tokens", "it joins tokens"));
    if (node.inputs.size() == 1)
        return tensors.items->front();
    return Value::network(context.builder.result(context.builder.add(std::move(node), nodeName(call.site, call.name), shape), call.name));
}

} // namespace

void addPointwiseHandlers(HandlerTable &table)
{
    for (const char *name :
         {"aten::relu",        "aten::relu6",   "aten::hardtanh", "aten::clamp", "aten::clamp_min", "aten::clamp_max",   "aten::threshold",
          "aten::gelu",        "aten::tanh",    "aten::sigmoid",  "aten::silu",  "aten::hardswish", "aten::hardsigmoid", "aten::leaky_relu",
          "aten::elu",         "aten::selu",    "aten::celu",     "aten::mish",  "aten::softplus",  "aten::erf",         "aten::exp",
          "aten::pow",         "aten::sqrt",    "aten::square",   "aten::neg",   "aten::abs",       "aten::sub",         "aten::rsub",
          "aten::log_sigmoid", "aten::maximum", "aten::minimum"})
        table[name] = pointwise;
    table["aten::mul"] = multiply;
    table["aten::div"] = multiply;
    table["aten::add"] = add;
    table["aten::cat"] = concat;
    table["aten::concat"] = concat;
}

} // namespace quantoscope::torchscript
