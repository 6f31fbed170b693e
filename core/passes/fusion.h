// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph.h"

#include <string_view>
#include <vector>

namespace quantoscope {

enum class FusionKind { ConvBn, ConvBnRelu, ConvRelu, LinearRelu, AddRelu };
std::string_view fusionName(FusionKind kind); // "conv+bn", "conv+bn+relu" …

// Nodes that can become one: each but the last is read by the next alone.
struct FusionGroup {
    FusionKind kind;
    std::vector<NodeId> nodes; // in order; the first gives the group and the merged node its name
    std::string name;          // name of the first node
};

// Every group the graph allows, largest first choice, in graph order, no node in two groups.
std::vector<FusionGroup> findFusionGroups(const Graph &graph);

// A graph in which the nodes of each chosen group are one: batch-norm folded into weight and bias
// (w′ = w·γ/√(σ²+ε), b′ = (b − μ)·γ/√(σ²+ε) + β), relu and relu6 set as the node's activation. Where there are no parameters none are folded.
Graph applyFusion(const Graph &graph, const std::vector<FusionGroup> &chosen);

} // namespace quantoscope
