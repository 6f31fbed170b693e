// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph_builder.h"

#include <cstdlib>
#include <new>

namespace quantoscope {

Tensor placeholder(Shape shape)
{
    std::size_t size = sizeof(float);
    for (std::int64_t d : shape)
        size *= static_cast<std::size_t>(d);
    // calloc, unlike a vector, does not touch large blocks: the 108 million parameters of BERT-base cost nothing here.
    void *memory = std::calloc(size + 1, 1);
    if (!memory)
        throw std::bad_alloc();
    const std::shared_ptr<const void> owner(memory, [](void *p) { std::free(p); });
    return Tensor::view(DType::F32, std::move(shape), static_cast<const std::byte *>(memory), owner);
}

Node &GraphBuilder::append(const std::string &name, OpType op, std::vector<NodeId> inputs)
{
    Node node;
    node.name = name;
    node.op = op;
    node.inputs = std::move(inputs);
    m_graph.add(std::move(node));
    return m_graph.nodes.back();
}

NodeId GraphBuilder::input(const std::string &name, InputKind kind)
{
    append(name, OpType::Input, {}).attrs.inputKind = kind;
    return last();
}

NodeId GraphBuilder::conv(const std::string &name, NodeId from, const ConvShape &shape)
{
    Node &node = append(name, OpType::Conv2d, {from});
    Window2d &window = node.attrs.window;
    window.kernelHeight = window.kernelWidth = shape.kernel;
    window.strideHeight = window.strideWidth = shape.stride;
    window.padTop = window.padLeft = window.padBottom = window.padRight = (shape.kernel - 1) / 2;
    node.attrs.groups = shape.groups;
    node.paramPrefix = name + ".";
    node.params["weight"] = placeholder({shape.outputs, shape.inputs / shape.groups, shape.kernel, shape.kernel});
    return last();
}

NodeId GraphBuilder::batchNorm(const std::string &name, NodeId from, int channels)
{
    Node &node = append(name, OpType::BatchNorm, {from});
    node.paramPrefix = name + ".";
    for (const char *key : {"weight", "bias", "running_mean", "running_var"})
        node.params[key] = placeholder({channels});
    return last();
}

NodeId GraphBuilder::elementwise(const std::string &name, OpType op, NodeId from)
{
    append(name, op, {from});
    return last();
}

NodeId GraphBuilder::add(const std::string &name, NodeId left, NodeId right)
{
    append(name, OpType::Add, {left, right});
    return last();
}

NodeId GraphBuilder::maxPool(const std::string &name, NodeId from, int kernel, int stride, int padding)
{
    Window2d &window = append(name, OpType::MaxPool, {from}).attrs.window;
    window.kernelHeight = window.kernelWidth = kernel;
    window.strideHeight = window.strideWidth = stride;
    window.padTop = window.padLeft = window.padBottom = window.padRight = padding;
    return last();
}

NodeId GraphBuilder::globalAveragePool(const std::string &name, NodeId from)
{
    append(name, OpType::AdaptiveAvgPool, {from});
    return last();
}

NodeId GraphBuilder::flatten(const std::string &name, NodeId from)
{
    append(name, OpType::Flatten, {from});
    return last();
}

NodeId GraphBuilder::linear(const std::string &name, NodeId from, int inputs, int outputs)
{
    Node &node = append(name, OpType::Linear, {from});
    node.paramPrefix = name + ".";
    node.params["weight"] = placeholder({outputs, inputs});
    node.params["bias"] = placeholder({outputs});
    return last();
}

NodeId GraphBuilder::embedding(const std::string &name, OpType op, NodeId ids, int rows, int features)
{
    Node &node = append(name, op, {ids});
    node.paramPrefix = name + ".";
    node.params["weight"] = placeholder({rows, features});
    return last();
}

NodeId GraphBuilder::layerNorm(const std::string &name, NodeId from, int features, double epsilon)
{
    Node &node = append(name, OpType::LayerNorm, {from});
    node.paramPrefix = name + ".";
    node.attrs.epsilon = epsilon;
    node.params["weight"] = placeholder({features});
    node.params["bias"] = placeholder({features});
    return last();
}

NodeId GraphBuilder::attention(const std::string &name, const std::vector<NodeId> &queryKeyValueMask, int heads)
{
    append(name, OpType::Attention, queryKeyValueMask).attrs.heads = heads;
    return last();
}

Graph GraphBuilder::take(NodeId output)
{
    m_graph.outputs = {output};
    return std::move(m_graph);
}

} // namespace quantoscope
