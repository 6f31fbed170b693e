// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loaders/torchscript/traced_value.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace quantoscope::torchscript {

// Where in the module tree an operator stands.
struct Site {
    std::string path;     // "layer1.0.relu"; empty = the network itself
    bool isLayer = false; // a module of torch.nn: its path names the operator without more
};

// Grows our Graph node by node, with names, shapes and checked parameters.
// Throws ConversionStop and SampleMismatch.
class GraphBuilder
{
public:
    // Appends a node whose inputs exist. `shape` overrides shape inference (operations with several inputs).
    NodeId add(Node node, const std::string &wantedName, const Shape &shape = {});
    NetworkTensor result(NodeId node, const std::string &producer = {}) const;
    const Shape &shapeOf(NodeId node) const { return m_shapes.at(static_cast<std::size_t>(node)); }

    // The node that holds the tensor, after appending whatever it still lacks (an activation, a flatten); `tensor` then
    // refers to that node. Throws NotPossible naming the operator that left a form without a node.
    NodeId nodeOf(NetworkTensor &tensor);

    // An element-wise function as one of our operations; nothing if it is none of them (or the identity).
    static bool recogniseActivation(const at::Tensor &points, Node &node);
    static bool isIdentity(const at::Tensor &points);
    static const at::Tensor &samplePoints();

    // A constant of the file as a parameter. Errors: NaN or infinite values (names the parameter).
    Tensor parameter(const Value &constant, const std::string &owner) const;

    Graph graph;
    std::vector<Message> warnings;

private:
    NodeId flatten(NodeId node, const std::string &site);
    std::string uniqueName(const std::string &wanted);

    std::vector<Shape> m_shapes; // with the sample batch
    std::set<std::string> m_names;
    std::map<std::string, int> m_nextNumber;
    std::map<NodeId, NodeId> m_flattened;
};

// "aten::relu_" → "relu"
std::string bareName(const std::string &operatorName);
std::string nodeName(const Site &site, const std::string &operatorName);
// The module that owns an attribute: "layer1.0.conv1.weight" → "layer1.0.conv1"; empty when the path has no dot.
std::string ownerPath(const std::string &attributePath);

Message siteWords(const Site &site); // for messages
[[noreturn]] void stopNotPossible(const std::string &operatorName, const Site &site, const Message &why = {});

} // namespace quantoscope::torchscript
