// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layered_layout.h"

#include <QPointF>
#include <QSizeF>

#include <vector>

namespace quantoscope {

// A box of the drawing, or a frame around others.
struct NestedBox {
    int parent = -1; // the frame that it stands in; -1 = none. Smaller than the box's own index
    bool isFrame = false;
    QSizeF size;             // of a box
    int results = 1;         // lines that leave a box
    double titleWidth = 0.0; // of a frame: what its title needs at its upper left
    bool inTopRow = false;   // an input of the network
};

// A result that boxes read. Frames have no results of their own: lines cross their borders.
struct NestedTensor {
    int from = 0;        // a box
    int result = 0;      // which of the box's results, from 0
    std::vector<int> to; // boxes, each once, not `from`
};

struct TensorRoute {
    std::vector<QPolygonF> lines; // vertical and horizontal pieces from the producer down, from border to border
    std::vector<QPointF> arrows;  // where a line arrives at a box
    QPointF start;                // where the line leaves its box
};

struct NestedLayout {
    std::vector<QRectF> boxes; // and frames
    std::vector<TensorRoute> tensors;
    QRectF bounds; // from (0, 0)
};

inline constexpr double kFramePadding = 16.0;

// Lays out each frame by itself, and then as one box in the frame around it: blocks that are alike look alike. Lines cross a frame's
// border once for each result. A frame's title is as high as spacing.topZone.
NestedLayout layOutNested(const std::vector<NestedBox> &boxes, const std::vector<NestedTensor> &tensors, const LayoutSpacing &spacing = {});

} // namespace quantoscope
