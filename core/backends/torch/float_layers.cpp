// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/torch/torch_layers.h"

#include <ATen/ATen.h>

#include <cmath>
#include <limits>
#include <stdexcept>

namespace quantoscope::torchrun {

namespace {

using Inputs = std::vector<at::Tensor>;

at::Tensor optionalBias(const Node &node)
{
    return node.hasParam("bias") ? floatTensor(node.param("bias")) : at::Tensor();
}

bool isSymmetric(const Window2d &w)
{
    return w.padTop == w.padBottom && w.padLeft == w.padRight;
}

at::Tensor padded(const at::Tensor &x, const Window2d &w, double value)
{
    return at::constant_pad_nd(x, {w.padLeft, w.padRight, w.padTop, w.padBottom}, value);
}

Layer convolution(const Node &node)
{
    const at::Tensor weight = floatTensor(node.param("weight")).contiguous(at::MemoryFormat::ChannelsLast);
    const at::Tensor bias = optionalBias(node);
    const Window2d w = node.attrs.window;
    const std::int64_t groups = node.attrs.groups;
    const bool symmetric = isSymmetric(w);
    return [=, activation = node.activation](const Inputs &in) {
        const at::Tensor x = symmetric ? in[0] : padded(in[0], w, 0.0);
        const std::vector<std::int64_t> padding =
            symmetric ? std::vector<std::int64_t>{w.padTop, w.padLeft} : std::vector<std::int64_t>{0, 0};
        return activated(at::conv2d(x, weight, bias, {w.strideHeight, w.strideWidth}, padding, {w.dilationHeight, w.dilationWidth}, groups),
                         activation);
    };
}

Layer linear(const Node &node)
{
    const at::Tensor weight = floatTensor(node.param("weight"));
    const at::Tensor bias = optionalBias(node);
    return [=, activation = node.activation](const Inputs &in) { return activated(at::linear(in[0], weight, bias), activation); };
}

Layer batchNorm(const Node &node)
{
    const at::Tensor weight = floatTensor(node.param("weight"));
    const at::Tensor bias = floatTensor(node.param("bias"));
    const at::Tensor mean = floatTensor(node.param("running_mean"));
    const at::Tensor variance = floatTensor(node.param("running_var"));
    const double epsilon = node.attrs.epsilon;
    return [=, activation = node.activation](const Inputs &in) {
        return activated(at::batch_norm(in[0], weight, bias, mean, variance, false, 0.0, epsilon, false), activation);
    };
}

Layer maxPool(const Node &node)
{
    const Window2d w = node.attrs.window;
    const bool ceil = node.attrs.ceilMode;
    const bool symmetric = isSymmetric(w);
    return [=](const Inputs &in) {
        const at::Tensor x = symmetric ? in[0] : padded(in[0], w, -std::numeric_limits<double>::infinity());
        const std::vector<std::int64_t> padding =
            symmetric ? std::vector<std::int64_t>{w.padTop, w.padLeft} : std::vector<std::int64_t>{0, 0};
        return at::max_pool2d(x, {w.kernelHeight, w.kernelWidth}, {w.strideHeight, w.strideWidth}, padding,
                              {w.dilationHeight, w.dilationWidth}, ceil);
    };
}

Layer avgPool(const Node &node)
{
    const Window2d w = node.attrs.window;
    const bool ceil = node.attrs.ceilMode;
    const bool countsPadding = node.attrs.countIncludePad;
    return [=](const Inputs &in) {
        return at::avg_pool2d(in[0], {w.kernelHeight, w.kernelWidth}, {w.strideHeight, w.strideWidth}, {w.padTop, w.padLeft}, ceil,
                              countsPadding);
    };
}

Layer layerNorm(const Node &node)
{
    const at::Tensor weight = floatTensor(node.param("weight"));
    const at::Tensor bias = floatTensor(node.param("bias"));
    const double epsilon = node.attrs.epsilon;
    return [=](const Inputs &in) { return at::layer_norm(in[0], {weight.size(0)}, weight, bias, epsilon); };
}

Layer positionEmbedding(const Node &node)
{
    const at::Tensor table = floatTensor(node.param("weight"));
    return [=](const Inputs &in) {
        const std::int64_t sequence = in[0].size(1);
        return table.narrow(0, 0, sequence).unsqueeze(0).expand({in[0].size(0), sequence, table.size(1)});
    };
}

Layer attention(const Node &node)
{
    const std::int64_t heads = node.attrs.heads;
    const double wantedScale = node.attrs.attentionScale;
    return [=](const Inputs &in) {
        const std::int64_t batch = in[0].size(0);
        const std::int64_t sequence = in[0].size(1);
        const std::int64_t size = in[0].size(2) / heads;
        const auto split = [&](const at::Tensor &x) { return x.view({batch, sequence, heads, size}).transpose(1, 2); };
        const double scale = wantedScale != 0.0 ? wantedScale : 1.0 / std::sqrt(static_cast<double>(size));
        at::Tensor scores = at::matmul(split(in[0]), split(in[1]).transpose(-1, -2)).mul_(scale);
        // The mask is 1 for tokens; −10,000 is enough to leave nothing of the others after softmax in float32.
        const at::Tensor dropped = in[3].to(at::kFloat).sub(1.0).mul_(10000.0).view({batch, 1, 1, sequence});
        scores.add_(dropped);
        return at::matmul(at::softmax(scores, -1), split(in[2])).transpose(1, 2).reshape({batch, sequence, heads * size});
    };
}

Layer elementwise(const Node &node)
{
    switch (node.op) {
    case OpType::Relu: return [](const Inputs &in) { return at::relu(in[0]); };
    case OpType::Relu6: return [](const Inputs &in) { return at::hardtanh(in[0], 0.0, 6.0); };
    case OpType::Tanh: return [](const Inputs &in) { return at::tanh(in[0]); };
    case OpType::Sigmoid: return [](const Inputs &in) { return at::sigmoid(in[0]); };
    default: break;
    }
    const std::string approximation = node.attrs.tanhApproximation ? "tanh" : "none";
    return [approximation](const Inputs &in) { return at::gelu(in[0], approximation); };
}

} // namespace

at::Tensor activated(at::Tensor x, Activation activation)
{
    switch (activation) {
    case Activation::None: return x;
    case Activation::Relu: return x.relu_();
    case Activation::Relu6: return at::hardtanh_(x, 0.0, 6.0);
    case Activation::Gelu: return at::gelu(x, "none");
    case Activation::GeluTanh: return at::gelu(x, "tanh");
    case Activation::Tanh: return x.tanh_();
    }
    return x;
}

Layer floatLayer(const Node &node)
{
    switch (node.op) {
    case OpType::Input: return [](const Inputs &in) { return in.at(0); };
    case OpType::Conv2d: return convolution(node);
    case OpType::BatchNorm: return batchNorm(node);
    case OpType::Linear: return linear(node);
    case OpType::Relu:
    case OpType::Relu6:
    case OpType::Gelu:
    case OpType::Tanh:
    case OpType::Sigmoid: return elementwise(node);
    case OpType::Add: return [activation = node.activation](const Inputs &in) { return activated(at::add(in[0], in[1]), activation); };
    case OpType::Concat: return [](const Inputs &in) { return at::cat(in, 1); };
    case OpType::MaxPool: return maxPool(node);
    case OpType::AvgPool: return avgPool(node);
    case OpType::AdaptiveAvgPool:
        return [h = node.attrs.outputHeight, w = node.attrs.outputWidth](const Inputs &in) {
            return at::adaptive_avg_pool2d(in[0], {h, w});
        };
    case OpType::Flatten: return [](const Inputs &in) { return at::flatten(in[0], 1); };
    case OpType::Embedding: return [table = floatTensor(node.param("weight"))](const Inputs &in) { return at::embedding(table, in[0]); };
    case OpType::PositionEmbedding: return positionEmbedding(node);
    case OpType::LayerNorm: return layerNorm(node);
    case OpType::Attention: return attention(node);
    }
    throw std::logic_error("an operation without a kernel");
}

} // namespace quantoscope::torchrun
