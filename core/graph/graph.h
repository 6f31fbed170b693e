// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/tensor.h"
#include "graph/op.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

using NodeId = int; // index into Graph::nodes

struct Window2d { // of a convolution or a pooling
    int kernelHeight = 1, kernelWidth = 1;
    int strideHeight = 1, strideWidth = 1;
    int padTop = 0, padLeft = 0, padBottom = 0, padRight = 0;
    int dilationHeight = 1, dilationWidth = 1; // 1 = dense, as in PyTorch
};

// Attributes of every operation; each op reads only those that its comment in op.h names.
struct Attributes {
    Window2d window;                        // Conv2d, MaxPool, AvgPool
    int groups = 1;                         // Conv2d
    bool ceilMode = false;                  // MaxPool, AvgPool: PyTorch's ceil_mode (before shape inference turns it into padding)
    bool countIncludePad = true;            // AvgPool
    int outputHeight = 1, outputWidth = 1;  // AdaptiveAvgPool
    double epsilon = 1e-5;                  // BatchNorm, LayerNorm
    int heads = 1;                          // Attention
    double attentionScale = 0.0;            // Attention: factor on q·k; 0 = 1/sqrt(head size)
    bool tanhApproximation = false;         // Gelu
    InputKind inputKind = InputKind::Image; // Input
};

struct Node {
    std::string name; // unique; the module path in torchvision's or transformers' words ("layer1.0.conv1")
    OpType op = OpType::Input;
    std::vector<NodeId> inputs; // each smaller than this node's own index
    Attributes attrs;
    std::map<std::string, Tensor> params; // F32, names as in PyTorch's module ("weight", "bias", "running_mean")
    std::string paramPrefix;              // where the parameters stood in the file ("layer1.0.conv1."), may be empty

    // Set by the fusion pass:
    Activation activation = Activation::None; // applied to the result
    std::vector<std::string> fusedNames;      // names of the nodes that were merged into this one, in order

    bool hasParam(const std::string &key) const { return params.count(key) > 0; }
    const Tensor &param(const std::string &key) const { return params.at(key); }
};

// Whether a node has weights that can become integers, and they are here: a network that is only described has none.
inline bool hasWeights(const Node &node)
{
    return hasQuantizableWeights(node.op) && node.hasParam("weight");
}

// A network: nodes in topological order, value semantics (parameters are shared until changed).
// Invariants (checked by validate): inputs precede their reader, names are unique, shapes of parameters fit.
struct Graph {
    std::vector<Node> nodes;
    std::vector<NodeId> outputs; // classification: one [N, classes]; question answering: one [B, S, 2] (start, end)

    NodeId add(Node node)
    {
        nodes.push_back(std::move(node));
        return static_cast<NodeId>(nodes.size()) - 1;
    }
    const Node &at(NodeId id) const { return nodes.at(static_cast<std::size_t>(id)); }
    Node &at(NodeId id) { return nodes.at(static_cast<std::size_t>(id)); }
    std::optional<NodeId> find(const std::string &name) const;

    std::vector<std::vector<NodeId>> readers() const; // readers()[id] = nodes that take id as an input, in order
    Status validate() const;                          // Errors: BadInput, names the node
    std::string text() const;                         // one line a node, for tests and for people
};

// One image or one sequence: the shape of every node's result without the batch dimension
// ([C, H, W], [features], [S, features] …). `imageShape` is {C, H, W}; `sequence` is the number of tokens.
// Errors: BadInput, names the node whose shapes do not fit.
Result<std::vector<Shape>> inferShapes(const Graph &graph, const Shape &imageShape, int sequence);

// Multiply-adds of each node for one image or sequence (convolution, linear, attention products; 0 elsewhere).
std::vector<std::int64_t> countMacs(const Graph &graph, const std::vector<Shape> &shapes);

// Trainable ones: weights and biases, not running statistics.
std::int64_t countParameters(const Node &node);
std::int64_t countParameters(const Graph &graph);

} // namespace quantoscope
