// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/torchscript/operator_call.h"

#include <algorithm>

namespace quantoscope::torchscript {

namespace {

NodeId imageNode(ConversionContext &context, const OperatorCall &call)
{
    const Value &value = call["self"];
    if (!value.isNetwork())
        call.refuse();
    const NodeId node = context.builder.nodeOf(*value.tensor);
    if (context.builder.shapeOf(node).size() != 4)
        call.refuse(Message("torchscript.why.no-image", "its input is not an image"));
    return node;
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

Window2d poolWindow(const OperatorCall &call)
{
    Window2d window;
    pairOf(call, "kernel_size", window.kernelHeight, window.kernelWidth);
    window.strideHeight = window.kernelHeight; // an empty stride means the kernel's size
    window.strideWidth = window.kernelWidth;
    if (call.has("stride") && !call.integers("stride").empty())
        pairOf(call, "stride", window.strideHeight, window.strideWidth);
    pairOf(call, "padding", window.padTop, window.padLeft);
    window.padBottom = window.padTop;
    window.padRight = window.padLeft;
    return window;
}

Value poolResult(ConversionContext &context, const OperatorCall &call, Node node)
{
    return Value::network(context.builder.result(context.builder.add(std::move(node), nodeName(call.site, call.name)), call.name));
}

Value maxPool(ConversionContext &context, const OperatorCall &call)
{
    Node node;
    node.op = OpType::MaxPool;
    node.inputs = {imageNode(context, call)};
    node.attrs.window = poolWindow(call);
    pairOf(call, "dilation", node.attrs.window.dilationHeight, node.attrs.window.dilationWidth);
    node.attrs.ceilMode = call.flag("ceil_mode");
    Value result = poolResult(context, call, std::move(node));
    if (call.name != "aten::max_pool2d_with_indices")
        return result;
    return Value::sequence(Value::Kind::Tuple, {result, Value::of(c10::IValue())});
}

Value avgPool(ConversionContext &context, const OperatorCall &call)
{
    Node node;
    node.op = OpType::AvgPool;
    node.inputs = {imageNode(context, call)};
    node.attrs.window = poolWindow(call);
    node.attrs.ceilMode = call.flag("ceil_mode");
    node.attrs.countIncludePad = call.flag("count_include_pad");
    if (call.has("divisor_override"))
        call.refuse(Message("torchscript.why.divisor", "it has a divisor of its own"));
    return poolResult(context, call, std::move(node));
}

Value adaptiveAvgPool(ConversionContext &context, const OperatorCall &call)
{
    Node node;
    node.op = OpType::AdaptiveAvgPool;
    node.inputs = {imageNode(context, call)};
    pairOf(call, "output_size", node.attrs.outputHeight, node.attrs.outputWidth);
    if (node.attrs.outputHeight < 1 || node.attrs.outputWidth < 1)
        call.refuse(Message("torchscript.why.output-size", "its output size is not positive"));
    return poolResult(context, call, std::move(node));
}

// The mean over height and width is the global average pool.
Value mean(ConversionContext &context, const OperatorCall &call)
{
    const NodeId input = imageNode(context, call);
    if (!call.has("dim"))
        call.refuse(Message("torchscript.why.whole-mean", "it is a mean over everything"));
    std::vector<std::int64_t> dims = call.integers("dim");
    for (std::int64_t &dim : dims)
        dim = dim < 0 ? dim + 4 : dim;
    std::sort(dims.begin(), dims.end());
    if (dims != std::vector<std::int64_t>{2, 3})
        call.refuse(Message("torchscript.why.other-mean", "it is not a mean over height and width"));
    Node node;
    node.op = OpType::AdaptiveAvgPool;
    node.inputs = {input};
    Value pooled = poolResult(context, call, std::move(node));
    if (!call.flag("keepdim")) {
        NetworkTensor &tensor = *pooled.tensor;
        tensor.shape = tensor.base = {tensor.shape[0], tensor.shape[1]};
        tensor.order = {0, 1};
        tensor.site = nodeName({call.site.path, false}, "flatten");
    }
    return pooled;
}

} // namespace

void addPoolingHandlers(HandlerTable &table)
{
    table["aten::max_pool2d"] = maxPool;
    table["aten::max_pool2d_with_indices"] = maxPool;
    table["aten::avg_pool2d"] = avgPool;
    table["aten::adaptive_avg_pool2d"] = adaptiveAvgPool;
    table["aten::mean"] = mean;
}

} // namespace quantoscope::torchscript
