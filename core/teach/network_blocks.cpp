// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/network_blocks.h"

#include <algorithm>
#include <map>

namespace quantoscope {
namespace {

std::vector<std::string> partsOf(const std::string &name)
{
    std::vector<std::string> parts{""};
    for (const char c : name) {
        if (c == '.')
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

// "layer2.0" for "layer2.0.conv1", "features.3" for "features.3.conv.0.0"; "" for what is in no block.
std::string blockNameOf(const std::string &node)
{
    const std::vector<std::string> parts = partsOf(node);
    if (parts.size() < 3)
        return {};
    const bool resnet = parts[0].size() == 6 && parts[0].rfind("layer", 0) == 0;
    const bool mobilenet = parts[0] == "features" && (parts[2] == "conv" || parts[2] == "add");
    return resnet || mobilenet ? parts[0] + "." + parts[1] : std::string();
}

class BlockReader
{
public:
    BlockReader(const Graph &graph, const std::vector<Shape> &shapes)
        : m_graph(graph)
        , m_shapes(shapes)
        , m_macs(countMacs(graph, shapes))
    {
    }

    // Null where a node is not what such a block is made of.
    bool read(const std::vector<NodeId> &nodes, NetworkBlock &block)
    {
        m_layerOf.clear();
        m_entry = -1;
        for (const NodeId id : nodes) {
            if (!add(id, block))
                return false;
            block.nodes.push_back(m_graph.at(id).name);
            block.parameters += countParameters(m_graph.at(id));
            block.macs += m_macs[static_cast<std::size_t>(id)];
        }
        block.output = m_shapes[static_cast<std::size_t>(nodes.back())];
        return m_entry >= 0 && nameKind(block);
    }

private:
    bool add(NodeId id, NetworkBlock &block)
    {
        const Node &node = m_graph.at(id);
        const bool follows = node.op == OpType::BatchNorm || node.op == OpType::Relu || node.op == OpType::Relu6;
        if (follows) {
            const auto before = m_layerOf.find(node.inputs[0]);
            if (before == m_layerOf.end())
                return false;
            block.layers[static_cast<std::size_t>(before->second)].with.push_back(node.op);
            block.layers[static_cast<std::size_t>(before->second)].parameters += countParameters(node);
            m_layerOf[id] = before->second;
            return true;
        }
        if (node.op != OpType::Conv2d && node.op != OpType::Add)
            return false;
        BlockLayer layer;
        layer.name = node.name;
        layer.op = node.op;
        layer.shape = m_shapes[static_cast<std::size_t>(id)];
        layer.parameters = countParameters(node);
        layer.macs = m_macs[static_cast<std::size_t>(id)];
        for (const NodeId input : node.inputs) {
            const auto inside = m_layerOf.find(input);
            layer.inputs.push_back(inside == m_layerOf.end() ? -1 : inside->second);
            if (inside == m_layerOf.end()) {
                m_entry = input;
                block.input = m_shapes[static_cast<std::size_t>(input)];
            }
        }
        if (node.op == OpType::Conv2d) {
            layer.kernel = node.attrs.window.kernelHeight;
            layer.stride = node.attrs.window.strideHeight;
            layer.inputChannels = m_shapes[static_cast<std::size_t>(node.inputs[0])][0];
            layer.depthwise = node.attrs.groups > 1 && node.attrs.groups == layer.inputChannels;
        }
        block.hasSum = block.hasSum || node.op == OpType::Add;
        m_layerOf[id] = static_cast<int>(block.layers.size());
        block.layers.push_back(std::move(layer));
        return true;
    }

    static bool nameKind(NetworkBlock &block)
    {
        int threes = 0, ones = 0, depthwise = 0; // on the way that is not the shortcut
        for (const BlockLayer &layer : block.layers) {
            if (layer.op != OpType::Conv2d || layer.name.find(".downsample.") != std::string::npos)
                continue;
            (layer.depthwise ? depthwise : layer.kernel == 1 ? ones : threes) += 1;
        }
        if (depthwise == 1 && threes == 0)
            block.kind = BlockKind::InvertedResidual;
        else if (threes == 2 && ones == 0)
            block.kind = BlockKind::Basic;
        else if (threes == 1 && ones == 2)
            block.kind = BlockKind::Bottleneck;
        else
            return false;
        return true;
    }

    const Graph &m_graph;
    const std::vector<Shape> &m_shapes;
    std::vector<std::int64_t> m_macs;
    std::map<NodeId, int> m_layerOf; // index into block.layers, of nodes read so far
    NodeId m_entry = -1;
};

} // namespace

std::vector<NetworkBlock> networkBlocks(const Graph &graph, const std::vector<Shape> &shapes)
{
    std::vector<NetworkBlock> blocks;
    BlockReader reader(graph, shapes);
    std::vector<std::pair<std::string, std::vector<NodeId>>> found;
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const std::string name = blockNameOf(graph.nodes[i].name);
        if (name.empty())
            continue;
        if (found.empty() || found.back().first != name)
            found.push_back({name, {}});
        found.back().second.push_back(static_cast<NodeId>(i));
    }
    for (const auto &[name, nodes] : found) {
        NetworkBlock block;
        block.name = name;
        if (reader.read(nodes, block))
            blocks.push_back(std::move(block));
    }
    return blocks;
}

double macsPerPosition(const NetworkBlock &block)
{
    if (block.output.size() != 3)
        return 0.0;
    return static_cast<double>(block.macs) / static_cast<double>(block.output[1] * block.output[2]);
}

double depthwiseShare(const NetworkBlock &block)
{
    std::int64_t depthwise = 0;
    for (const BlockLayer &layer : block.layers)
        depthwise += layer.depthwise ? layer.macs : 0;
    return block.macs > 0 ? static_cast<double>(depthwise) / static_cast<double>(block.macs) : 0.0;
}

std::int64_t fullConvolutionMacs(const BlockLayer &layer)
{
    return layer.depthwise ? layer.macs * layer.inputChannels : layer.macs;
}

} // namespace quantoscope
