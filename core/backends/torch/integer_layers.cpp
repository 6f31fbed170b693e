// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/torch/torch_layers.h"

#include <ATen/ATen.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/native/quantized/PackedParams.h>

#include <stdexcept>

namespace quantoscope::torchrun {

namespace {

using Inputs = std::vector<at::Tensor>;

c10::IValue callOperator(const char *name, const char *overload, std::vector<c10::IValue> stack)
{
    c10::Dispatcher::singleton().findSchemaOrThrow(name, overload).callBoxed(&stack);
    return stack.at(0);
}

template <typename Signature>
auto typedOperator(const char *name)
{
    return c10::Dispatcher::singleton().findSchemaOrThrow(name, "").typed<Signature>();
}

c10::IValue optionalBias(const Node &node)
{
    return node.hasParam("bias") ? c10::IValue(floatTensor(node.param("bias"))) : c10::IValue();
}

c10::IValue pair(int first, int second)
{
    return c10::List<std::int64_t>({first, second});
}

// Largest result that quint8 can hold beyond 6 by half a step: then a clamp at 6 is still to be done.
bool exceedsSix(const Quint8 &q)
{
    return q.scale * static_cast<double>(255 - q.zeroPoint) > 6.0 + 0.5 * q.scale;
}

// LibTorch 1.13's QNNPACK clamp mixes up the order of channels-last values; seen as [N, H, W, C] they are in plain order.
at::Tensor quantizedRelu6(const at::Tensor &x)
{
    static const auto kernel = typedOperator<at::Tensor(at::Tensor, bool)>("quantized::relu6");
    if (x.dim() != 4)
        return kernel.call(x, false);
    return kernel.call(x.permute({0, 2, 3, 1}).contiguous(), false).permute({0, 3, 1, 2});
}

at::Tensor clampAtSix(const at::Tensor &x, const Quint8 &q)
{
    return exceedsSix(q) ? quantizedRelu6(x) : x;
}

// Floats of the integer weights: exact products with exact integers, summed in float32.
Layer dequantized(const Node &node, const QuantizedNode &decision)
{
    Node copy = node;
    const at::Tensor weight = quantizedWeight(decision.weight, decision.weightQ).dequantize().contiguous();
    const auto *values = weight.data_ptr<float>();
    copy.params["weight"] = Tensor::fromFloats(node.param("weight").shape(), std::vector<float>(values, values + weight.numel()));
    const Layer layer = floatLayer(copy);
    return [layer](const Inputs &in) { return layer({in[0].dequantize()}); };
}

Layer convolution(const Node &node, const QuantizedNode &decision, Quint8 q)
{
    const Window2d &w = node.attrs.window;
    const c10::IValue packed = callOperator("quantized::conv2d_prepack", "",
                                            {quantizedWeight(decision.weight, decision.weightQ).contiguous(at::MemoryFormat::ChannelsLast),
                                             optionalBias(node), pair(w.strideHeight, w.strideWidth), pair(w.padTop, w.padLeft),
                                             pair(w.dilationHeight, w.dilationWidth), static_cast<std::int64_t>(node.attrs.groups)});
    const auto kernel = packed.toCustomClass<ConvPackedParamsBase<2>>();
    const Activation activation = node.activation;
    return [=](const Inputs &in) {
        if (activation == Activation::None)
            return kernel->apply(in[0], q.scale, q.zeroPoint);
        const at::Tensor y = kernel->apply_relu(in[0], q.scale, q.zeroPoint);
        return activation == Activation::Relu6 ? clampAtSix(y, q) : y;
    };
}

c10::intrusive_ptr<LinearPackedParamsBase> packedLinear(const Node &node, const QuantizedNode &decision)
{
    return callOperator("quantized::linear_prepack", "", {quantizedWeight(decision.weight, decision.weightQ), optionalBias(node)})
        .toCustomClass<LinearPackedParamsBase>();
}

Layer linear(const Node &node, const QuantizedNode &decision, Quint8 q)
{
    const auto kernel = packedLinear(node, decision);
    const Activation activation = node.activation;
    return [=](const Inputs &in) {
        if (activation == Activation::None)
            return kernel->apply(in[0], q.scale, q.zeroPoint);
        const at::Tensor y = kernel->apply_relu(in[0], q.scale, q.zeroPoint);
        return activation == Activation::Relu6 ? clampAtSix(y, q) : y;
    };
}

Layer batchNorm(const Node &node, Quint8 q)
{
    // Called by its schema and not by a C++ type: LibTorch 1.13 and 2.x have different names for an optional tensor.
    const Activation activation = node.activation;
    const char *name = activation == Activation::None ? "quantized::batch_norm2d" : "quantized::batch_norm2d_relu";
    const c10::OperatorHandle kernel = c10::Dispatcher::singleton().findSchemaOrThrow(name, "");
    const at::Tensor weight = floatTensor(node.param("weight"));
    const at::Tensor bias = floatTensor(node.param("bias"));
    const at::Tensor mean = floatTensor(node.param("running_mean"));
    const at::Tensor variance = floatTensor(node.param("running_var"));
    const double epsilon = node.attrs.epsilon;
    return [=](const Inputs &in) {
        std::vector<c10::IValue> stack{in[0], weight, bias, mean, variance, epsilon, q.scale, q.zeroPoint};
        kernel.callBoxed(&stack);
        const at::Tensor y = stack.at(0).toTensor();
        return activation == Activation::Relu6 ? clampAtSix(y, q) : y;
    };
}

Layer add(const Node &node, Quint8 q)
{
    using Signature = at::Tensor(at::Tensor, at::Tensor, double, std::int64_t);
    const Activation activation = node.activation;
    const auto kernel = typedOperator<Signature>(activation == Activation::None ? "quantized::add" : "quantized::add_relu");
    return [=](const Inputs &in) {
        const at::Tensor y = kernel.call(in[0], in[1], q.scale, q.zeroPoint);
        return activation == Activation::Relu6 ? clampAtSix(y, q) : y;
    };
}

Layer concat(Quint8 q)
{
    return [=](const Inputs &in) {
        return callOperator("quantized::cat", "", {c10::List<at::Tensor>(in), std::int64_t{1}, q.scale, q.zeroPoint}).toTensor();
    };
}

} // namespace

Layer integerLayer(const Node &node, const QuantizedNode &decision, const std::optional<Quint8> &output)
{
    if (hasQuantizableWeights(node.op) && !output)
        return dequantized(node, decision);
    switch (node.op) {
    case OpType::Conv2d: return convolution(node, decision, *output);
    case OpType::Linear: return linear(node, decision, *output);
    case OpType::Relu6: return [](const Inputs &in) { return quantizedRelu6(in[0]); };
    case OpType::Relu:
    case OpType::MaxPool:
    case OpType::AvgPool:
    case OpType::AdaptiveAvgPool:
    case OpType::Flatten: return floatLayer(node); // the same operators, which keep the scale of quint8 tensors
    default: break;
    }
    if (!output)
        throw std::runtime_error("the layer has no scale for its integer result");
    switch (node.op) {
    case OpType::BatchNorm: return batchNorm(node, *output);
    case OpType::Add: return add(node, *output);
    case OpType::Concat: return concat(*output);
    default: throw std::logic_error("an operation without an integer kernel");
    }
}

Layer dynamicLinear(const Node &node, const QuantizedNode &decision)
{
    const auto kernel = packedLinear(node, decision);
    return [kernel, activation = node.activation](const Inputs &in) {
        return activated(kernel->apply_dynamic(in[0].contiguous(), false), activation);
    };
}

} // namespace quantoscope::torchrun
