// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph_drawing.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace quantoscope {

// What a block holds, summed up.
struct BlockSummary {
    std::map<std::string, int> ops; // opName -> layers that stand for themselves
    std::int64_t parameters = 0, macs = 0;
    std::optional<std::pair<int, int>> weightBits, activationBits; // least and most
    std::optional<double> worstSqnrDb;
    std::optional<double> latencyMs; // sum
};

// Layers whose names begin alike: "layer1.0". Open, its members are drawn in a frame; closed, it is one box.
struct GraphBlock {
    std::string path;        // "layer1.0"; the whole network: ""
    std::string title;       // as short as it can be understood: "layer1.0", "encoder"
    int parent = -1;         // block; smaller than its own index
    int depth = 0;           // of the whole network: 0
    std::vector<int> blocks; // directly inside
    std::vector<int> layers; // directly inside: those that stand for themselves
    std::vector<int> all;    // every layer in it, merged ones and inner blocks included, in order
    BlockSummary summary;
    bool isOpen = false;
};

enum class BoxKind { Layer, ClosedBlock, Frame };

// What is drawn while blocks are open and closed as they are.
struct VisibleBox {
    BoxKind kind = BoxKind::Layer;
    int parent = -1; // the frame it stands in, a box; -1 = none
    int layer = -1;  // Layer: the layer
    int block = -1;  // ClosedBlock, Frame: the block
    std::string title;
    int results = 0;  // tensors that others read from it
    int arrivals = 0; // tensors that it reads
};

struct VisibleTensor {
    int layer = 0;       // that makes it, merged layers included: its shape is the line's
    int from = 0;        // box
    int result = 0;      // which of the box's results
    std::vector<int> to; // boxes
};

struct VisibleGraph {
    std::vector<VisibleBox> boxes; // frames before what is in them
    std::vector<VisibleTensor> tensors;
};

// The blocks of a network, found by its dotted names, and which of them are open. A block is made where it holds two things or more,
// and only where nothing leaves it and comes back: however blocks are opened and closed, the drawing has no cycle.
class GraphBlocks
{
public:
    GraphBlocks() = default;
    explicit GraphBlocks(const GraphDrawing &drawing);

    const std::vector<GraphBlock> &blocks() const { return m_blocks; } // 0 is the whole network, always open
    int find(const std::string &path) const;                           // -1 = none

    void setOpen(int block, bool open);
    void openAll();
    void closeAll();
    // As deep as gives at most kMostBoxes boxes; then single blocks from the front until there are kFewestBoxes.
    void openDefault();
    void reveal(int layer); // opens every block around it

    int ownerOf(int layer) const { return m_owners[static_cast<std::size_t>(layer)]; } // the layer it is merged into, or itself
    const std::vector<int> &mergedInto(int layer) const { return m_merged[static_cast<std::size_t>(layer)]; } // others, in order
    int blockOf(int layer) const { return m_blockOf[static_cast<std::size_t>(layer)]; }
    const std::string &titleOf(int layer) const { return m_titles[static_cast<std::size_t>(layer)]; }

    // Boxes (not frames) that are drawn now.
    int visibleCount() const;
    VisibleGraph visible() const;
    // Sums the layers' figures again after they changed; names and inputs must be the same.
    void updateFigures(const GraphDrawing &drawing);

    static constexpr int kFewestBoxes = 15;
    static constexpr int kMostBoxes = 30;

private:
    friend class BlockBuilder;

    std::vector<GraphBlock> m_blocks;
    std::vector<int> m_owners;
    std::vector<std::vector<int>> m_merged;
    std::vector<int> m_blockOf;
    std::vector<std::string> m_titles;
    std::vector<std::vector<int>> m_inputs; // of each layer that stands for itself: layers that make what it reads
};

} // namespace quantoscope
