// SPDX-License-Identifier: GPL-3.0-or-later
#include "passes/fusion.h"

#include "passes/fold_batch_norm.h"

#include <algorithm>
#include <optional>
#include <set>

namespace quantoscope {

std::string_view fusionName(FusionKind kind)
{
    switch (kind) {
    case FusionKind::ConvBn: return "conv+bn";
    case FusionKind::ConvBnRelu: return "conv+bn+relu";
    case FusionKind::ConvRelu: return "conv+relu";
    case FusionKind::LinearRelu: return "linear+relu";
    case FusionKind::AddRelu: return "add+relu";
    }
    return "?";
}

namespace {

bool isRelu(OpType op)
{
    return op == OpType::Relu || op == OpType::Relu6;
}

// The next node that may be merged with a node: its only reader, provided that nobody needs the result in between.
class Followers
{
public:
    explicit Followers(const Graph &graph)
        : m_graph(graph)
        , m_readers(graph.readers())
        , m_outputs(graph.outputs.begin(), graph.outputs.end())
    {
    }

    std::optional<NodeId> next(NodeId id) const
    {
        const auto &readers = m_readers[static_cast<std::size_t>(id)];
        if (readers.size() != 1 || m_outputs.count(id) > 0 || m_graph.at(id).activation != Activation::None)
            return std::nullopt;
        return readers.front();
    }

    std::optional<NodeId> nextRelu(NodeId id) const
    {
        const auto follower = next(id);
        return follower && isRelu(m_graph.at(*follower).op) ? follower : std::nullopt;
    }

    std::optional<NodeId> nextBatchNorm(NodeId id) const
    {
        const auto follower = next(id);
        return follower && m_graph.at(*follower).op == OpType::BatchNorm ? follower : std::nullopt;
    }

private:
    const Graph &m_graph;
    std::vector<std::vector<NodeId>> m_readers;
    std::set<NodeId> m_outputs;
};

std::optional<FusionGroup> groupFrom(const Graph &graph, const Followers &followers, NodeId id)
{
    const Node &node = graph.at(id);
    const auto group = [&](FusionKind kind, std::vector<NodeId> nodes) { return FusionGroup{kind, std::move(nodes), node.name}; };
    if (node.op == OpType::Conv2d) {
        if (const auto norm = followers.nextBatchNorm(id)) {
            if (const auto relu = followers.nextRelu(*norm))
                return group(FusionKind::ConvBnRelu, {id, *norm, *relu});
            return group(FusionKind::ConvBn, {id, *norm});
        }
        if (const auto relu = followers.nextRelu(id))
            return group(FusionKind::ConvRelu, {id, *relu});
    } else if (node.op == OpType::Linear || node.op == OpType::Add) {
        if (const auto relu = followers.nextRelu(id))
            return group(node.op == OpType::Linear ? FusionKind::LinearRelu : FusionKind::AddRelu, {id, *relu});
    }
    return std::nullopt;
}

void foldBatchNorm(Node &conv, const Node &norm)
{
    const BatchNormFold fold = batchNormFold(conv, norm);
    Tensor weight = conv.param("weight").toF32();
    const auto channels = static_cast<std::int64_t>(fold.factor.size());
    const std::int64_t each = channels > 0 ? weight.elementCount() / channels : 0;
    auto *w = weight.mutableData<float>();
    for (std::int64_t c = 0; c < channels; ++c) {
        for (std::int64_t i = 0; i < each; ++i)
            w[c * each + i] = static_cast<float>(w[c * each + i] * fold.factor[static_cast<std::size_t>(c)]);
    }
    conv.params["weight"] = std::move(weight);
    conv.params["bias"] = Tensor::fromFloats({channels}, fold.bias);
}

Node mergedNode(const Graph &graph, const FusionGroup &group)
{
    Node merged = graph.at(group.nodes.front());
    for (std::size_t i = 1; i < group.nodes.size(); ++i) {
        const Node &absorbed = graph.at(group.nodes[i]);
        if (absorbed.op == OpType::BatchNorm && merged.hasParam("weight"))
            foldBatchNorm(merged, absorbed);
        else if (absorbed.op == OpType::Relu)
            merged.activation = Activation::Relu;
        else if (absorbed.op == OpType::Relu6)
            merged.activation = Activation::Relu6;
        merged.fusedNames.push_back(absorbed.name);
    }
    return merged;
}

} // namespace

std::vector<FusionGroup> findFusionGroups(const Graph &graph)
{
    // Groups cannot overlap: each begins at another kind of node than those it absorbs, and an absorbed node has one input.
    const Followers followers(graph);
    std::vector<FusionGroup> groups;
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        if (auto group = groupFrom(graph, followers, static_cast<NodeId>(i)))
            groups.push_back(std::move(*group));
    }
    return groups;
}

Graph applyFusion(const Graph &graph, const std::vector<FusionGroup> &chosen)
{
    std::vector<const FusionGroup *> startsHere(graph.nodes.size(), nullptr);
    std::vector<NodeId> absorbedBy(graph.nodes.size(), -1);
    for (const FusionGroup &group : chosen) {
        startsHere[static_cast<std::size_t>(group.nodes.front())] = &group;
        for (std::size_t i = 1; i < group.nodes.size(); ++i)
            absorbedBy[static_cast<std::size_t>(group.nodes[i])] = group.nodes.front();
    }
    // The merged node stands where its first node stood: its inputs came before that, its readers come after its last node.
    Graph fused;
    std::vector<NodeId> newId(graph.nodes.size(), -1);
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        if (absorbedBy[i] >= 0) {
            newId[i] = newId[static_cast<std::size_t>(absorbedBy[i])];
            continue;
        }
        Node node = startsHere[i] ? mergedNode(graph, *startsHere[i]) : graph.nodes[i];
        for (NodeId &input : node.inputs)
            input = newId[static_cast<std::size_t>(input)];
        newId[i] = fused.add(std::move(node));
    }
    for (const NodeId output : graph.outputs)
        fused.outputs.push_back(newId[static_cast<std::size_t>(output)]);
    return fused;
}

} // namespace quantoscope
