// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/layers/layer_rows.h"

#include "graph/layer_blocks.h"
#include "passes/fusion.h"

#include <algorithm>
#include <set>

namespace quantoscope {
namespace {

std::map<std::string, std::size_t> indexByName(const std::vector<LayerRow> &rows)
{
    std::map<std::string, std::size_t> index;
    for (std::size_t i = 0; i < rows.size(); ++i)
        index[rows[i].name] = i;
    return index;
}

void addGroups(std::vector<LayerRow> &rows, const Graph &graph)
{
    const auto index = indexByName(rows);
    for (const FusionGroup &group : findFusionGroups(graph)) {
        LayerRow &first = rows[index.at(group.name)];
        for (const NodeId id : group.nodes) {
            first.group.push_back(graph.at(id).name);
            if (id != group.nodes.front())
                first.groupOps.push_back(graph.at(id).op);
        }
    }
}

} // namespace

std::vector<LayerRow> layerRows(const Model &model, const ModelInspection &inspection)
{
    const Graph &graph = model.graph;
    std::map<std::string, const InspectedLayer *> inspected;
    for (const InspectedLayer &layer : inspection.layers)
        inspected[layer.name] = &layer;
    std::vector<LayerRow> rows;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const Node &node = graph.nodes[i];
        if (node.op == OpType::Input && node.attrs.inputKind != InputKind::Image)
            continue;
        LayerRow row;
        row.node = static_cast<NodeId>(i);
        row.name = node.name;
        row.op = node.op;
        row.owner = node.name;
        const auto found = inspected.find(node.name);
        if (found != inspected.end()) {
            row.ownParameters = row.parameters = found->second->parameters;
            row.macs = found->second->macs;
        }
        names.push_back(row.name);
        rows.push_back(std::move(row));
    }
    const std::vector<std::string> blocks = layerBlocks(names);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].block = blocks[i];
    addGroups(rows, graph);
    return rows;
}

void applyPlan(std::vector<LayerRow> &rows, const std::vector<LayerPlan> &plan)
{
    const auto index = indexByName(rows);
    for (LayerRow &row : rows) {
        row.merged = true; // until the plan names it
        row.fused = false;
        row.plan = {};
    }
    for (const LayerPlan &layer : plan) {
        const auto found = index.find(layer.name);
        if (found == index.end())
            continue;
        LayerRow &row = rows[found->second];
        row.merged = false;
        row.owner = row.name;
        row.fused = !layer.merged.empty();
        row.plan = layer;
        row.parameters = row.ownParameters;
        for (const std::string &name : layer.merged) {
            const auto part = index.find(name);
            if (part == index.end())
                continue;
            row.parameters += rows[part->second].ownParameters;
            rows[part->second].owner = row.name;
        }
    }
}

void applyCheck(std::vector<LayerRow> &rows, const std::optional<BackendCheck> &check)
{
    const auto index = indexByName(rows);
    for (LayerRow &row : rows)
        row.check.reset();
    if (!check)
        return;
    for (const LayerCheck &layer : check->layers) {
        const auto found = index.find(layer.layer);
        if (found != index.end())
            rows[found->second].check = layer;
    }
}

} // namespace quantoscope
