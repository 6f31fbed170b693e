// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layer_graph.h"
#include "graph/network_simplex.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace quantoscope {
namespace {

struct Step { // an edge without the direction that makes a cycle
    int upper, lower;
};

// Edges that lead back into the way that is being followed.
std::vector<bool> findUpward(const LayoutGraph &graph)
{
    const std::size_t count = graph.nodes.size();
    std::vector<std::vector<int>> leaving(count);
    for (std::size_t e = 0; e < graph.edges.size(); ++e)
        leaving[static_cast<std::size_t>(graph.edges[e].from)].push_back(static_cast<int>(e));
    std::vector<bool> upward(graph.edges.size(), false);
    enum class State : char { New, Open, Done };
    std::vector<State> states(count, State::New);
    struct Visit {
        int node;
        std::size_t next;
    };
    for (std::size_t start = 0; start < count; ++start) {
        if (states[start] != State::New)
            continue;
        std::vector<Visit> stack{{static_cast<int>(start), 0}};
        states[start] = State::Open;
        while (!stack.empty()) {
            Visit &visit = stack.back();
            const auto node = static_cast<std::size_t>(visit.node);
            if (visit.next == leaving[node].size()) {
                states[node] = State::Done;
                stack.pop_back();
                continue;
            }
            const int edge = leaving[node][visit.next++];
            const int to = graph.edges[static_cast<std::size_t>(edge)].to;
            State &state = states[static_cast<std::size_t>(to)];
            if (state == State::Open) {
                upward[static_cast<std::size_t>(edge)] = true;
            } else if (state == State::New) {
                state = State::Open;
                stack.push_back({to, 0});
            }
        }
    }
    return upward;
}

std::vector<int> findRows(const LayoutGraph &graph, const std::vector<Step> &steps)
{
    constexpr int kHold = 1 << 12; // dearer than any line can be long
    const int count = static_cast<int>(graph.nodes.size());
    const int top = count;
    const int bottom = count + 1;
    std::vector<LengthEdge> lengths;
    for (const Step &step : steps)
        lengths.push_back({step.upper, step.lower, 1, 1});
    const auto holds = [&](LayoutPin pin) {
        return std::any_of(graph.nodes.begin(), graph.nodes.end(), [&](const LayoutNode &node) { return node.pin == pin; });
    };
    const bool hasTop = holds(LayoutPin::Top);
    const bool hasBottom = holds(LayoutPin::Bottom);
    for (int node = 0; node < count; ++node) {
        const LayoutPin pin = graph.nodes[static_cast<std::size_t>(node)].pin;
        const bool isTop = pin == LayoutPin::Top;
        const bool isBottom = pin == LayoutPin::Bottom;
        if (hasTop)
            lengths.push_back({top, node, isTop ? 0 : 1, isTop ? kHold : 0});
        if (hasBottom)
            lengths.push_back({node, bottom, isBottom ? 0 : 1, isBottom ? kHold : 0});
    }
    std::vector<int> rows = networkSimplex(count + 2, lengths);
    rows.resize(static_cast<std::size_t>(count));
    // A row without a box is none.
    std::map<int, int> used;
    for (const int row : rows)
        used[row] = 0;
    int next = 0;
    for (auto &[row, number] : used)
        number = next++;
    for (int &row : rows)
        row = used[row];
    return rows;
}

// Steps on the longest way from the top to each node's lower end (or, with `down` false, from the bottom to its upper end).
std::vector<int> longestWays(const LayoutGraph &graph, const std::vector<int> &rows, const std::vector<Step> &steps, bool down)
{
    std::vector<Step> sorted = steps;
    std::stable_sort(sorted.begin(), sorted.end(), [&](const Step &a, const Step &b) {
        const int rowA = rows[static_cast<std::size_t>(down ? a.upper : a.lower)];
        const int rowB = rows[static_cast<std::size_t>(down ? b.upper : b.lower)];
        return down ? rowA < rowB : rowA > rowB;
    });
    std::vector<int> ways;
    for (const LayoutNode &node : graph.nodes)
        ways.push_back(node.steps + (down ? node.stepsBefore : node.stepsBehind));
    for (const Step &step : sorted) {
        const auto from = static_cast<std::size_t>(down ? step.upper : step.lower);
        const auto to = static_cast<std::size_t>(down ? step.lower : step.upper);
        ways[to] = std::max(ways[to], ways[from] + graph.nodes[to].steps);
    }
    return ways;
}

// Ports stand on whole pixels, as columns do: else a straight line would have a step of half a pixel.
double outPort(const LayoutNode &node, int port)
{
    const bool given = port >= 0 && port < static_cast<int>(node.outPorts.size());
    return std::round(given ? node.outPorts[static_cast<std::size_t>(port)] : node.width / 2);
}

// Cuts the edges into pieces; edges of one result share the vertices of their line.
void addPieces(const LayoutGraph &graph, LayerGraph &layers)
{
    std::map<std::pair<int, int>, std::vector<int>> lines; // result -> its vertices, a row each
    std::map<std::pair<int, int>, int> known;              // (vertex, next vertex) of a line -> its piece
    const auto addPiece = [&](LayerPiece piece) {
        const int index = static_cast<int>(layers.pieces.size());
        layers.vertex(piece.upper).lower.push_back(index);
        layers.vertex(piece.lower).upper.push_back(index);
        layers.pieces.push_back(piece);
        return index;
    };
    for (std::size_t e = 0; e < graph.edges.size(); ++e) {
        const LayoutEdge &edge = graph.edges[e];
        const bool upward = layers.upward[e];
        const int upper = upward ? edge.to : edge.from;
        const int lower = upward ? edge.from : edge.to;
        const LayoutNode &from = graph.nodes[static_cast<std::size_t>(upper)];
        const LayoutNode &to = graph.nodes[static_cast<std::size_t>(lower)];
        std::vector<int> &line = lines[{upper, upward ? -1 : edge.outPort}];
        const int firstRow = layers.vertex(upper).row + 1;
        const int lastRow = layers.vertex(lower).row;
        int vertex = upper;
        double port = outPort(from, upward ? -1 : edge.outPort);
        for (int row = firstRow; row < lastRow; ++row) {
            const auto depth = static_cast<std::size_t>(row - firstRow);
            if (depth == line.size()) {
                line.push_back(static_cast<int>(layers.vertices.size()));
                LayerVertex passing;
                passing.row = row;
                layers.vertices.push_back(passing);
            }
            const int next = line[depth];
            const auto found = known.find({vertex, next});
            const int piece = found != known.end() ? found->second : addPiece({vertex, next, port, 0.0, true});
            known[{vertex, next}] = piece;
            layers.edgePieces[e].push_back(piece);
            vertex = next;
            port = 0.0;
        }
        const auto inPort = static_cast<std::size_t>(edge.inPort);
        const bool fixed = upward || inPort < to.inPorts.size();
        const double arrival = std::round(!upward && fixed ? to.inPorts[inPort] : to.width / 2);
        layers.edgePieces[e].push_back(addPiece({vertex, lower, port, arrival, fixed}));
    }
}

} // namespace

LayerGraph makeLayers(const LayoutGraph &graph)
{
    LayerGraph layers;
    layers.upward = findUpward(graph);
    std::vector<Step> steps;
    for (std::size_t e = 0; e < graph.edges.size(); ++e) {
        const LayoutEdge &edge = graph.edges[e];
        steps.push_back(layers.upward[e] ? Step{edge.to, edge.from} : Step{edge.from, edge.to});
    }
    const std::vector<int> rows = findRows(graph, steps);
    layers.above = longestWays(graph, rows, steps, true);
    layers.below = longestWays(graph, rows, steps, false);
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        LayerVertex vertex;
        vertex.node = static_cast<int>(node);
        vertex.row = rows[node];
        vertex.width = graph.nodes[node].width;
        layers.vertices.push_back(vertex);
    }
    layers.edgePieces.resize(graph.edges.size());
    addPieces(graph, layers);

    // A line is as long a way as the best of what it leads to and comes from.
    layers.above.resize(layers.vertices.size(), 0);
    layers.below.resize(layers.vertices.size(), 0);
    for (std::size_t e = 0; e < graph.edges.size(); ++e) {
        const LayerPiece &last = layers.piece(layers.edgePieces[e].back());
        const int start = layers.piece(layers.edgePieces[e].front()).upper;
        for (const int piece : layers.edgePieces[e]) {
            const int vertex = layers.piece(piece).upper;
            if (!layers.vertex(vertex).isLine())
                continue;
            int &below = layers.below[static_cast<std::size_t>(vertex)];
            below = std::max(below, layers.below[static_cast<std::size_t>(last.lower)]);
            layers.above[static_cast<std::size_t>(vertex)] = layers.above[static_cast<std::size_t>(start)];
        }
    }
    int rowCount = 0;
    for (const LayerVertex &vertex : layers.vertices)
        rowCount = std::max(rowCount, vertex.row + 1);
    layers.rows.resize(static_cast<std::size_t>(rowCount));
    return layers;
}

} // namespace quantoscope
