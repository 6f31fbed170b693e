// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layered_layout.h"

#include "graph/layer_graph.h"
#include "graph/line_tracks.h"

#include <algorithm>
#include <map>

namespace quantoscope {
namespace {

// The room under a row: the lines in it by the point where they leave the row.
struct Gap {
    std::vector<TrackLine> lines;
    std::map<std::pair<int, double>, std::size_t> byStart; // (vertex, port)
    int tracks = 0;
    double firstTrack = 0.0; // y
};

struct Rows {
    std::vector<double> top, height;
    std::vector<Gap> gaps;
};

Gap makeGap(const LayerGraph &layers, std::size_t row, const LayoutSpacing &spacing)
{
    Gap gap;
    for (const int index : layers.rows[row]) {
        for (const int p : layers.vertex(index).lower) {
            const LayerPiece &piece = layers.piece(p);
            const auto [entry, isNew] = gap.byStart.try_emplace({piece.upper, piece.upperPort}, gap.lines.size());
            if (isNew) {
                TrackLine line;
                line.from = piece.upperX(layers.vertices);
                gap.lines.push_back(line);
            }
            gap.lines[entry->second].to.push_back(piece.lowerX(layers.vertices));
        }
    }
    gap.tracks = assignTracks(gap.lines, spacing.lineGap);
    return gap;
}

// A row of flat nodes pinned there: a frame's border.
bool isBorder(const LayoutGraph &graph, const LayerGraph &layers, std::size_t row)
{
    const std::vector<int> &vertices = layers.rows[row];
    return std::all_of(vertices.begin(), vertices.end(), [&](int index) {
        const int node = layers.vertex(index).node;
        return node >= 0 && graph.nodes[static_cast<std::size_t>(node)].pin != LayoutPin::None &&
               graph.nodes[static_cast<std::size_t>(node)].height == 0.0;
    });
}

Rows placeRows(const LayoutGraph &graph, const LayerGraph &layers, const LayoutSpacing &spacing)
{
    Rows rows;
    double y = 0.0;
    for (std::size_t row = 0; row < layers.rows.size(); ++row) {
        double height = 0.0;
        bool labelled = false;
        for (const int index : layers.rows[row]) {
            const LayerVertex &vertex = layers.vertex(index);
            if (vertex.isLine())
                continue;
            const LayoutNode &node = graph.nodes[static_cast<std::size_t>(vertex.node)];
            height = std::max(height, node.height);
            labelled = labelled || (node.height > 0.0 && !vertex.lower.empty());
        }
        const bool pinnedTop = row == 0 && isBorder(graph, layers, row);
        rows.top.push_back(y);
        rows.height.push_back(height);
        rows.gaps.push_back(makeGap(layers, row, spacing));
        Gap &gap = rows.gaps.back();
        const double straight = std::max(labelled ? spacing.labelZone : 0.0, pinnedTop ? spacing.topZone : 0.0);
        gap.firstTrack = y + height + straight + (gap.tracks > 0 ? spacing.bend : 0.0);
        const double bends = gap.tracks > 0 ? (gap.tracks - 1) * spacing.trackGap + 2 * spacing.bend : 0.0;
        const bool lastIsBorder = row + 2 == layers.rows.size() && isBorder(graph, layers, row + 1);
        const double least = pinnedTop || lastIsBorder ? straight + spacing.bend : spacing.rowGap;
        if (row + 1 < layers.rows.size())
            y += height + std::max(least, straight + std::max(bends, spacing.bend));
    }
    return rows;
}

QPolygonF routeOf(const LayerGraph &layers, std::size_t edge, const Layout &layout, const Rows &rows, const LayoutSpacing &spacing)
{
    QPolygonF route;
    const std::vector<int> &pieces = layers.edgePieces[edge];
    const LayerPiece &first = layers.piece(pieces.front());
    const LayerPiece &last = layers.piece(pieces.back());
    route << QPointF(first.upperX(layers.vertices), layout.nodes[static_cast<std::size_t>(first.upper)].bottom());
    for (const int p : pieces) {
        const LayerPiece &piece = layers.piece(p);
        const Gap &gap = rows.gaps[static_cast<std::size_t>(layers.vertex(piece.upper).row)];
        const double from = piece.upperX(layers.vertices);
        const double to = piece.lowerX(layers.vertices);
        const TrackLine &line = gap.lines[gap.byStart.at({piece.upper, piece.upperPort})];
        if (line.track >= 0 && from != to) {
            const double y = gap.firstTrack + line.track * spacing.trackGap;
            route << QPointF(from, y) << QPointF(to, y);
        }
    }
    route << QPointF(last.lowerX(layers.vertices), layout.nodes[static_cast<std::size_t>(last.lower)].top());
    if (layers.upward[edge])
        std::reverse(route.begin(), route.end());
    return route;
}

} // namespace

Layout layOut(const LayoutGraph &graph, const LayoutSpacing &spacing)
{
    LayerGraph layers = makeLayers(graph);
    orderLayers(layers);
    placeColumns(layers, spacing);
    const Rows rows = placeRows(graph, layers, spacing);

    Layout layout;
    const auto hold = [&layout](const QRectF &extent) {
        layout.bounds.setRight(std::max(layout.bounds.right(), extent.right()));
        layout.bounds.setBottom(std::max(layout.bounds.bottom(), extent.bottom()));
    };
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        const LayerVertex &vertex = layers.vertices[node];
        const auto row = static_cast<std::size_t>(vertex.row);
        const LayoutNode &box = graph.nodes[node];
        layout.nodes.emplace_back(vertex.left, rows.top[row] + (rows.height[row] - box.height) / 2, box.width, box.height);
        hold(layout.nodes.back());
    }
    for (std::size_t edge = 0; edge < graph.edges.size(); ++edge) {
        layout.routes.push_back(routeOf(layers, edge, layout, rows, spacing));
        hold(layout.routes.back().boundingRect());
    }
    return layout;
}

} // namespace quantoscope
