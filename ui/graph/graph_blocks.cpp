// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_blocks.h"

#include "graph/block_builder.h"

#include <algorithm>
#include <functional>

namespace quantoscope {
namespace {

void widen(std::optional<std::pair<int, int>> &range, const std::optional<int> &bits)
{
    if (!bits)
        return;
    range = range ? std::pair(std::min(range->first, *bits), std::max(range->second, *bits)) : std::pair(*bits, *bits);
}

} // namespace

GraphBlocks::GraphBlocks(const GraphDrawing &drawing)
{
    BlockBuilder(drawing, *this).build();
    updateFigures(drawing);
}

void GraphBlocks::updateFigures(const GraphDrawing &drawing)
{
    for (GraphBlock &block : m_blocks) {
        block.summary = {};
        BlockSummary &sum = block.summary;
        for (const int index : block.all) {
            const DrawnLayer &layer = drawing.layers[static_cast<std::size_t>(index)];
            sum.parameters += layer.parameters;
            sum.macs += layer.macs;
            if (ownerOf(index) != index)
                continue;
            ++sum.ops[layer.op];
            widen(sum.weightBits, layer.weightBits);
            widen(sum.activationBits, layer.activationBits);
            if (layer.sqnrDb)
                sum.worstSqnrDb = std::min(*layer.sqnrDb, sum.worstSqnrDb.value_or(*layer.sqnrDb));
            if (layer.latencyMs)
                sum.latencyMs = sum.latencyMs.value_or(0.0) + *layer.latencyMs;
        }
    }
}

int GraphBlocks::find(const std::string &path) const
{
    const auto found = std::find_if(m_blocks.begin(), m_blocks.end(), [&](const GraphBlock &block) { return block.path == path; });
    return found == m_blocks.end() ? -1 : static_cast<int>(found - m_blocks.begin());
}

void GraphBlocks::setOpen(int block, bool open)
{
    if (block > 0)
        m_blocks[static_cast<std::size_t>(block)].isOpen = open;
}

void GraphBlocks::openAll()
{
    for (GraphBlock &block : m_blocks)
        block.isOpen = true;
}

void GraphBlocks::closeAll()
{
    for (std::size_t block = 1; block < m_blocks.size(); ++block)
        m_blocks[block].isOpen = false;
}

void GraphBlocks::openDefault()
{
    closeAll();
    int deepest = 0;
    for (const GraphBlock &block : m_blocks)
        deepest = std::max(deepest, block.depth);
    const auto setDepth = [&](int depth, bool open) {
        for (std::size_t block = 1; block < m_blocks.size(); ++block) {
            if (m_blocks[block].depth == depth)
                m_blocks[block].isOpen = open;
        }
    };
    for (int depth = 1; depth <= deepest; ++depth) {
        setDepth(depth, true);
        if (visibleCount() > kMostBoxes) {
            setDepth(depth, false);
            break;
        }
    }
    for (std::size_t block = 1; block < m_blocks.size() && visibleCount() < kFewestBoxes; ++block) {
        GraphBlock &candidate = m_blocks[block];
        if (candidate.isOpen || !m_blocks[static_cast<std::size_t>(candidate.parent)].isOpen)
            continue;
        candidate.isOpen = true;
        if (visibleCount() > kMostBoxes)
            candidate.isOpen = false;
    }
}

void GraphBlocks::reveal(int layer)
{
    for (int block = blockOf(ownerOf(layer)); block > 0; block = m_blocks[static_cast<std::size_t>(block)].parent)
        m_blocks[static_cast<std::size_t>(block)].isOpen = true;
}

int GraphBlocks::visibleCount() const
{
    const std::function<int(int)> count = [&](int index) {
        const GraphBlock &block = m_blocks[static_cast<std::size_t>(index)];
        int boxes = static_cast<int>(block.layers.size());
        for (const int inner : block.blocks)
            boxes += m_blocks[static_cast<std::size_t>(inner)].isOpen ? count(inner) : 1;
        return boxes;
    };
    return m_blocks.empty() ? 0 : count(0);
}

VisibleGraph GraphBlocks::visible() const
{
    VisibleGraph graph;
    std::vector<int> boxOf(m_owners.size(), -1);
    const std::function<void(int, int)> add = [&](int index, int frame) {
        const GraphBlock &block = m_blocks[static_cast<std::size_t>(index)];
        std::vector<std::pair<int, int>> items; // first layer, block or -1
        for (const int layer : block.layers)
            items.emplace_back(layer, -1);
        for (const int inner : block.blocks)
            items.emplace_back(m_blocks[static_cast<std::size_t>(inner)].all.front(), inner);
        std::sort(items.begin(), items.end());
        for (const auto &[layer, inner] : items) {
            VisibleBox box;
            const int number = static_cast<int>(graph.boxes.size());
            box.parent = frame;
            if (inner < 0) {
                box.layer = layer;
                box.title = titleOf(layer);
                boxOf[static_cast<std::size_t>(layer)] = number;
                graph.boxes.push_back(box);
                continue;
            }
            const GraphBlock &child = m_blocks[static_cast<std::size_t>(inner)];
            box.kind = child.isOpen ? BoxKind::Frame : BoxKind::ClosedBlock;
            box.block = inner;
            box.title = child.title;
            graph.boxes.push_back(box);
            if (child.isOpen) {
                add(inner, number);
            } else {
                for (const int inside : child.all)
                    boxOf[static_cast<std::size_t>(inside)] = number;
            }
        }
    };
    if (m_blocks.empty())
        return graph;
    add(0, -1);

    std::vector<std::vector<int>> readers(m_owners.size());
    for (std::size_t layer = 0; layer < m_inputs.size(); ++layer) {
        for (const int input : m_inputs[layer]) {
            const int box = boxOf[layer];
            std::vector<int> &boxes = readers[static_cast<std::size_t>(input)];
            if (box != boxOf[static_cast<std::size_t>(input)] && std::find(boxes.begin(), boxes.end(), box) == boxes.end())
                boxes.push_back(box);
        }
    }
    for (std::size_t layer = 0; layer < readers.size(); ++layer) {
        if (readers[layer].empty())
            continue;
        VisibleTensor tensor;
        const std::vector<int> &merged = m_merged[layer];
        tensor.layer = merged.empty() ? static_cast<int>(layer) : merged.back();
        tensor.from = boxOf[layer];
        tensor.result = graph.boxes[static_cast<std::size_t>(tensor.from)].results++;
        tensor.to = readers[layer];
        for (const int reader : tensor.to)
            ++graph.boxes[static_cast<std::size_t>(reader)].arrivals;
        graph.tensors.push_back(std::move(tensor));
    }
    return graph;
}

} // namespace quantoscope
