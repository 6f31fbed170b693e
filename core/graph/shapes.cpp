// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph.h"

#include <algorithm>

namespace quantoscope {

static Error shapeError(const Node &node, const Message &expected, const Shape &found)
{
    return badInput("graph.shape", "Layer {name} ({op}): expected {expected}, found {found}.",
                    {{"name", node.name}, {"op", std::string(opName(node.op))}, {"expected", expected}, {"found", shapeText(found)}});
}

static std::int64_t windowExtent(std::int64_t in, int kernel, int stride, int padBegin, int padEnd, int dilation, bool ceilMode)
{
    const std::int64_t covered = in + padBegin + padEnd - static_cast<std::int64_t>(dilation) * (kernel - 1) - 1;
    if (covered < 0)
        return 0;
    std::int64_t out = covered / stride + 1;
    if (ceilMode && covered % stride != 0) {
        ++out;
        // PyTorch: the last window must start inside the input or its left padding.
        if ((out - 1) * stride >= in + padBegin)
            --out;
    }
    return out;
}

static Result<Shape> windowShape(const Node &node, const Shape &in, std::int64_t channels)
{
    const Window2d &w = node.attrs.window;
    if (w.strideHeight < 1 || w.strideWidth < 1 || w.kernelHeight < 1 || w.kernelWidth < 1)
        return shapeError(node, Message("graph.shape.window", "a kernel and a stride of at least 1"), in);
    const std::int64_t height =
        windowExtent(in[1], w.kernelHeight, w.strideHeight, w.padTop, w.padBottom, w.dilationHeight, node.attrs.ceilMode);
    const std::int64_t width =
        windowExtent(in[2], w.kernelWidth, w.strideWidth, w.padLeft, w.padRight, w.dilationWidth, node.attrs.ceilMode);
    if (height < 1 || width < 1)
        return shapeError(node, Message("graph.shape.large-image", "an image at least as large as the kernel"), in);
    return Shape{channels, height, width};
}

static Result<Shape> nodeShape(const Graph &graph, const Node &node, const std::vector<Shape> &shapes, const Shape &image, int sequence)
{
    const auto inputShape = [&](std::size_t i) -> const Shape & { return shapes[static_cast<std::size_t>(node.inputs[i])]; };
    switch (node.op) {
    case OpType::Input: return node.attrs.inputKind == InputKind::Image ? image : Shape{sequence};
    case OpType::Conv2d: {
        const Shape &in = inputShape(0);
        const Shape &weight = node.param("weight").shape();
        if (in.size() != 3 || weight.size() != 4 || node.attrs.groups < 1 || weight[1] * node.attrs.groups != in[0] ||
            weight[0] % node.attrs.groups != 0 || weight[2] != node.attrs.window.kernelHeight || weight[3] != node.attrs.window.kernelWidth)
            return shapeError(
                node, Message("graph.shape.image-for-weight", "an image that fits the weight {weight}", {{"weight", shapeText(weight)}}),
                in);
        return windowShape(node, in, weight[0]);
    }
    case OpType::MaxPool:
    case OpType::AvgPool: {
        const Shape &in = inputShape(0);
        if (in.size() != 3)
            return shapeError(node, Message("graph.shape.image", "an image"), in);
        return windowShape(node, in, in[0]);
    }
    case OpType::AdaptiveAvgPool: {
        const Shape &in = inputShape(0);
        if (in.size() != 3)
            return shapeError(node, Message("graph.shape.image", "an image"), in);
        return Shape{in[0], node.attrs.outputHeight, node.attrs.outputWidth};
    }
    case OpType::BatchNorm: {
        const Shape &in = inputShape(0);
        if (in.size() != 3 || node.param("weight").elementCount() != in[0])
            return shapeError(
                node, Message("graph.shape.channels", "{count} channels", {{"count", std::to_string(node.param("weight").elementCount())}}),
                in);
        return in;
    }
    case OpType::Flatten: {
        std::int64_t count = 1;
        for (std::int64_t d : inputShape(0))
            count *= d;
        return Shape{count};
    }
    case OpType::Linear: {
        Shape out = inputShape(0);
        const Shape &weight = node.param("weight").shape();
        if (out.empty() || weight.size() != 2 || out.back() != weight[1])
            return shapeError(
                node, Message("graph.shape.features-for-weight", "features that fit the weight {weight}", {{"weight", shapeText(weight)}}),
                out);
        out.back() = weight[0];
        return out;
    }
    case OpType::Add:
        if (inputShape(0) != inputShape(1))
            return shapeError(node, Message::verbatim(shapeText(inputShape(0))), inputShape(1));
        return inputShape(0);
    case OpType::Concat: {
        Shape out = inputShape(0);
        if (out.empty())
            return shapeError(node, Message("graph.shape.image-or-features", "an image or features"), out);
        for (std::size_t i = 1; i < node.inputs.size(); ++i) {
            const Shape &other = inputShape(i);
            if (other.size() != out.size() || !std::equal(other.begin() + 1, other.end(), out.begin() + 1))
                return shapeError(
                    node, Message("graph.shape.all-but-channels", "{shape} but for the channels", {{"shape", shapeText(out)}}), other);
            out[0] += other[0];
        }
        return out;
    }
    case OpType::Embedding:
    case OpType::PositionEmbedding: {
        const Shape &weight = node.param("weight").shape();
        if (weight.size() != 2 || inputShape(0).size() != 1)
            return shapeError(node, Message("graph.shape.tokens", "token ids"), inputShape(0));
        if (node.op == OpType::PositionEmbedding && inputShape(0)[0] > weight[0])
            return shapeError(node, Message("graph.shape.most-tokens", "at most {most} tokens", {{"most", std::to_string(weight[0])}}),
                              inputShape(0));
        return Shape{inputShape(0)[0], weight[1]};
    }
    case OpType::LayerNorm: {
        const Shape &in = inputShape(0);
        if (in.empty() || node.param("weight").elementCount() != in.back())
            return shapeError(
                node, Message("graph.shape.features", "{count} features", {{"count", std::to_string(node.param("weight").elementCount())}}),
                in);
        return in;
    }
    case OpType::Attention: {
        const Shape &q = inputShape(0);
        if (q.size() != 2 || inputShape(1) != q || inputShape(2) != q || node.attrs.heads < 1 || q[1] % node.attrs.heads != 0)
            return shapeError(node, Message("graph.shape.attention", "query, key and value of one shape, divisible into heads"), q);
        return q;
    }
    case OpType::Relu:
    case OpType::Relu6:
    case OpType::Gelu:
    case OpType::Tanh:
    case OpType::Sigmoid: return inputShape(0);
    }
    (void)graph;
    return internalError("graph.unknown-op", "Layer {name}: unknown operation.", {{"name", node.name}});
}

Result<std::vector<Shape>> inferShapes(const Graph &graph, const Shape &imageShape, int sequence)
{
    QS_TRY(graph.validate());
    std::vector<Shape> shapes;
    shapes.reserve(graph.nodes.size());
    for (const Node &node : graph.nodes) {
        QS_TRY_ASSIGN(Shape shape, nodeShape(graph, node, shapes, imageShape, sequence));
        shapes.push_back(std::move(shape));
    }
    return shapes;
}

static std::int64_t elements(const Shape &shape)
{
    std::int64_t count = 1;
    for (std::int64_t d : shape)
        count *= d;
    return count;
}

std::vector<std::int64_t> countMacs(const Graph &graph, const std::vector<Shape> &shapes)
{
    std::vector<std::int64_t> macs(graph.nodes.size(), 0);
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const Node &node = graph.nodes[i];
        if (node.op == OpType::Conv2d) {
            const Shape &weight = node.param("weight").shape();
            macs[i] = elements(shapes[i]) * weight[1] * weight[2] * weight[3];
        } else if (node.op == OpType::Linear) {
            macs[i] = elements(shapes[i]) * node.param("weight").shape()[1];
        } else if (node.op == OpType::Attention) {
            // q·kᵀ and p·v: S × S × features each
            macs[i] = 2 * shapes[i][0] * shapes[i][0] * shapes[i][1];
        }
    }
    return macs;
}

std::int64_t countParameters(const Node &node)
{
    std::int64_t count = 0;
    for (const auto &[key, tensor] : node.params) {
        if (key == "weight" || key == "bias")
            count += tensor.elementCount();
    }
    return count;
}

std::int64_t countParameters(const Graph &graph)
{
    std::int64_t count = 0;
    for (const Node &node : graph.nodes)
        count += countParameters(node);
    return count;
}

} // namespace quantoscope
