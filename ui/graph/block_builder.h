// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph_blocks.h"

#include <string>
#include <vector>

namespace quantoscope {

// Finds the blocks of a network by the dotted names of its layers; fills a GraphBlocks.
class BlockBuilder
{
public:
    BlockBuilder(const GraphDrawing &drawing, GraphBlocks &blocks)
        : m_drawing(drawing)
        , m_blocks(blocks)
    {
    }

    void build();

private:
    // A layer, or a block yet to be made.
    struct Item {
        std::string path, inner; // the name; for a block of blocks of blocks, the innermost one's
        std::vector<int> layers; // that stand for themselves
        bool isBlock = false;
    };

    void findOwners();
    void findInputs();
    std::vector<Item> group(const std::string &path, const std::vector<int> &layers) const;
    bool isOnCycle(const std::vector<Item> &items, std::size_t item) const;
    std::vector<Item> groupWithoutCycles(const std::string &path, const std::vector<int> &layers) const;
    void fill(int block, const std::string &path, const std::vector<int> &layers);

    const GraphDrawing &m_drawing;
    GraphBlocks &m_blocks;
};

} // namespace quantoscope
