// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace quantoscope {

enum class LayoutPin { None, Top, Bottom }; // held in the first or the last row

// A box to place. Lines leave at its bottom and arrive at its top. Measures in pixels.
struct LayoutNode {
    double width = 0.0, height = 0.0;
    LayoutPin pin = LayoutPin::None;
    std::vector<double> inPorts;  // where lines arrive, from the left edge; empty = spread by the layout
    std::vector<double> outPorts; // where each result leaves, from the left edge; empty = one, in the middle
    // The longest way through the drawing is made straight. Of it lie here: steps in the node itself, before it, and behind it.
    int steps = 1, stepsBefore = 0, stepsBehind = 0;
};

// `from` hands result number `outPort` to `to`. Edges of one result share a line as far as they go the same way.
struct LayoutEdge {
    int from = 0, outPort = 0;
    int to = 0, inPort = 0; // inPort counts only where `to` has inPorts
};

struct LayoutGraph {
    std::vector<LayoutNode> nodes;
    std::vector<LayoutEdge> edges; // no two alike
};

struct LayoutSpacing {
    double nodeGap = 28.0;     // between boxes in a row
    double lineNodeGap = 18.0; // between a box and a line that passes it
    double lineGap = 12.0;     // between lines
    double trackGap = 9.0;     // between horizontal pieces of lines one above the other
    double rowGap = 38.0;      // between rows, at the least
    double labelZone = 24.0;   // under a row: lines run straight here, so that a text fits beside them
    double topZone = 28.0;     // under flat nodes pinned to the first row: the title of the frame that they enter
    double bend = 10.0;        // room above and below a horizontal piece for its corners and the arrow
};

struct Layout {
    std::vector<QRectF> nodes;
    std::vector<QPolygonF> routes; // of each edge: from the bottom of `from` to the top of `to`, vertical and horizontal pieces
    QRectF bounds;                 // from (0, 0), holds boxes and routes
};

// A layered drawing, top to bottom (Sugiyama): rows by network simplex, few crossings by medians, columns by network simplex with the
// longest way straight. Lines that skip rows run beside the boxes, on their right where both sides do. An edge of a cycle is drawn
// upwards. Deterministic. Time: some milliseconds for 200 nodes.
Layout layOut(const LayoutGraph &graph, const LayoutSpacing &spacing = {});

} // namespace quantoscope
