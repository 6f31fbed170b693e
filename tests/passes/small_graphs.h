// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph.h"

#include <string>
#include <utility>
#include <vector>

namespace quantoscope::test {

// Small networks for the passes' tests, with parameters that are easy to check by hand.

inline NodeId addInput(Graph &graph, InputKind kind = InputKind::Image)
{
    Node node;
    node.name = "input";
    node.op = OpType::Input;
    node.attrs.inputKind = kind;
    return graph.add(std::move(node));
}

inline NodeId addOp(Graph &graph, std::string name, OpType op, std::vector<NodeId> inputs)
{
    Node node;
    node.name = std::move(name);
    node.op = op;
    node.inputs = std::move(inputs);
    return graph.add(std::move(node));
}

// A 1×1 convolution (rank 4) or a linear layer (rank 2) with weights `values` [outputs × inputs].
inline NodeId addWeighted(Graph &graph, std::string name, OpType op, NodeId input, std::int64_t outputs, std::vector<float> values,
                          std::vector<float> bias = {})
{
    const NodeId id = addOp(graph, std::move(name), op, {input});
    Shape shape{outputs, static_cast<std::int64_t>(values.size()) / outputs};
    if (op == OpType::Conv2d)
        shape.insert(shape.end(), {1, 1});
    graph.at(id).params["weight"] = Tensor::fromFloats(shape, values);
    if (!bias.empty())
        graph.at(id).params["bias"] = Tensor::fromFloats({outputs}, bias);
    return id;
}

inline NodeId addBatchNorm(Graph &graph, std::string name, NodeId input, std::vector<float> weight, std::vector<float> bias,
                           std::vector<float> mean, std::vector<float> variance)
{
    const NodeId id = addOp(graph, std::move(name), OpType::BatchNorm, {input});
    const auto channels = static_cast<std::int64_t>(weight.size());
    auto &params = graph.at(id).params;
    params["weight"] = Tensor::fromFloats({channels}, weight);
    params["bias"] = Tensor::fromFloats({channels}, bias);
    params["running_mean"] = Tensor::fromFloats({channels}, mean);
    params["running_var"] = Tensor::fromFloats({channels}, variance);
    return id;
}

// input → conv → bn → relu → (conv2, relu) → add → relu_1 → fc
inline Graph residualNetwork()
{
    Graph g;
    const NodeId input = addInput(g);
    const NodeId conv = addWeighted(g, "conv", OpType::Conv2d, input, 2, {1.F, -2.F, 0.5F, 3.F});
    const NodeId bn = addBatchNorm(g, "bn", conv, {2.F, 0.5F}, {0.25F, -1.F}, {0.5F, -0.125F}, {4.F, 0.25F});
    const NodeId relu = addOp(g, "relu", OpType::Relu, {bn});
    const NodeId conv2 = addWeighted(g, "conv2", OpType::Conv2d, relu, 2, {1.F, 0.F, 0.F, 1.F}, {0.1F, -0.1F});
    const NodeId add = addOp(g, "add", OpType::Add, {conv2, relu});
    const NodeId relu1 = addOp(g, "relu_1", OpType::Relu, {add});
    const NodeId pool = addOp(g, "pool", OpType::AdaptiveAvgPool, {relu1});
    const NodeId flatten = addOp(g, "flatten", OpType::Flatten, {pool});
    const NodeId fc = addWeighted(g, "fc", OpType::Linear, flatten, 3, {1.F, 2.F, 3.F, 4.F, 5.F, 6.F}, {0.F, 1.F, 2.F});
    g.outputs = {fc};
    return g;
}

} // namespace quantoscope::test
