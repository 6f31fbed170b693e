// SPDX-License-Identifier: GPL-3.0-or-later
#include "passes/fusion.h"
#include "passes/quantize.h"

#include <algorithm>

namespace quantoscope {

// The float baseline and the dynamic method fuse as well: a slow baseline would flatter the integers.
Graph fuseForRecipe(const Graph &graph, const Recipe &recipe)
{
    if (recipe.method == Method::StaticNoFuse)
        return graph;
    std::vector<FusionGroup> groups = findFusionGroups(graph);
    std::erase_if(groups, [&](const FusionGroup &group) {
        return std::any_of(group.nodes.begin(), group.nodes.end(), [&](NodeId id) { // any of its layers names it
            return std::find(recipe.unfused.begin(), recipe.unfused.end(), graph.at(id).name) != recipe.unfused.end();
        });
    });
    return applyFusion(graph, groups);
}

Graph fusedStructure(const Graph &graph, const Recipe &recipe)
{
    Graph bare;
    bare.outputs = graph.outputs;
    bare.nodes.reserve(graph.nodes.size());
    for (const Node &node : graph.nodes) {
        Node copy;
        copy.name = node.name;
        copy.op = node.op;
        copy.inputs = node.inputs;
        copy.attrs = node.attrs;
        copy.activation = node.activation;
        copy.fusedNames = node.fusedNames;
        bare.nodes.push_back(std::move(copy));
    }
    return fuseForRecipe(bare, recipe);
}

} // namespace quantoscope
