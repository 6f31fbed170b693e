// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph.h"

#include <string>

namespace quantoscope {

// A parameter that has a shape but no values yet: it reads as zeros and takes no memory until it is bound.
Tensor placeholder(Shape shape);

struct ConvShape {
    int inputs = 1, outputs = 1; // channels
    int kernel = 1, stride = 1;
    int groups = 1;
};

// Adds nodes with placeholder parameters to a graph. Names are module paths; parameters are expected under "name.".
class GraphBuilder
{
public:
    NodeId input(const std::string &name, InputKind kind);
    NodeId conv(const std::string &name, NodeId from, const ConvShape &shape); // padded to keep the size at stride 1, no bias
    NodeId batchNorm(const std::string &name, NodeId from, int channels);
    NodeId elementwise(const std::string &name, OpType op, NodeId from); // relu, relu6, gelu …
    NodeId add(const std::string &name, NodeId left, NodeId right);
    NodeId maxPool(const std::string &name, NodeId from, int kernel, int stride, int padding);
    NodeId globalAveragePool(const std::string &name, NodeId from);
    NodeId flatten(const std::string &name, NodeId from);
    NodeId linear(const std::string &name, NodeId from, int inputs, int outputs);
    NodeId embedding(const std::string &name, OpType op, NodeId ids, int rows, int features);
    NodeId layerNorm(const std::string &name, NodeId from, int features, double epsilon);
    NodeId attention(const std::string &name, const std::vector<NodeId> &queryKeyValueMask, int heads);

    Node &at(NodeId id) { return m_graph.at(id); }
    Graph take(NodeId output);

private:
    Node &append(const std::string &name, OpType op, std::vector<NodeId> inputs);
    NodeId last() const { return static_cast<NodeId>(m_graph.nodes.size()) - 1; }

    Graph m_graph;
};

} // namespace quantoscope
