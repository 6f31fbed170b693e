// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layered_layout.h"

#include <vector>

namespace quantoscope {

// A box, or the place where a line passes a row.
struct LayerVertex {
    int node = -1; // of the LayoutGraph; -1 = a line
    int row = 0;
    int place = 0; // in its row, from the left
    double width = 0.0;
    double left = 0.0;             // column, once assigned
    std::vector<int> upper, lower; // pieces that arrive and leave

    bool isLine() const { return node < 0; }
};

// From one row to the next.
struct LayerPiece {
    int upper = 0, lower = 0; // vertices
    double upperPort = 0.0;   // where it leaves, from the left edge of `upper`
    double lowerPort = 0.0;   // where it arrives, from the left edge of `lower`
    bool fixedLower = false;  // lowerPort is given; else it is chosen once the order is known

    double upperX(const std::vector<LayerVertex> &vertices) const { return vertices[static_cast<std::size_t>(upper)].left + upperPort; }
    double lowerX(const std::vector<LayerVertex> &vertices) const { return vertices[static_cast<std::size_t>(lower)].left + lowerPort; }
};

// The LayoutGraph cut into rows: every piece of a line goes from one row to the next. Lines of one result share their vertices.
struct LayerGraph {
    std::vector<LayerVertex> vertices; // the first ones are the nodes of the LayoutGraph
    std::vector<LayerPiece> pieces;
    std::vector<std::vector<int>> rows;       // vertices of each row from the left
    std::vector<std::vector<int>> edgePieces; // of each edge of the LayoutGraph, from the top
    std::vector<bool> upward;                 // edges of the LayoutGraph that close a cycle: their pieces lead from `to` to `from`
    std::vector<int> above, below;            // steps on the longest way from the top and to the bottom, with its own, of each vertex

    LayerVertex &vertex(int index) { return vertices[static_cast<std::size_t>(index)]; }
    const LayerVertex &vertex(int index) const { return vertices[static_cast<std::size_t>(index)]; }
    LayerPiece &piece(int index) { return pieces[static_cast<std::size_t>(index)]; }
    const LayerPiece &piece(int index) const { return pieces[static_cast<std::size_t>(index)]; }
};

// Finds the rows.
LayerGraph makeLayers(const LayoutGraph &graph);

// Orders each row so that few pieces cross; the longest way first from the left where it makes no difference.
void orderLayers(LayerGraph &layers);
int countCrossings(const LayerGraph &layers);

// Chooses the ports that are free and the columns.
void placeColumns(LayerGraph &layers, const LayoutSpacing &spacing);

} // namespace quantoscope
