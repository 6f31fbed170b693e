// SPDX-License-Identifier: GPL-3.0-or-later
// Rows, order, columns and tracks of a layered drawing, by themselves and together.
#include "graph/layer_graph.h"
#include "graph/layered_layout.h"
#include "graph/line_tracks.h"
#include "graph/network_simplex.h"

#include <gmock/gmock.h>

#include <cmath>
#include <functional>
#include <random>

namespace quantoscope {
namespace {

using testing::ElementsAre;

int costOf(const std::vector<int> &positions, const std::vector<LengthEdge> &edges)
{
    int cost = 0;
    for (const LengthEdge &edge : edges)
        cost += edge.weight * (positions[static_cast<std::size_t>(edge.head)] - positions[static_cast<std::size_t>(edge.tail)]);
    return cost;
}

bool fits(const std::vector<int> &positions, const std::vector<LengthEdge> &edges)
{
    return std::all_of(edges.begin(), edges.end(), [&](const LengthEdge &edge) {
        return positions[static_cast<std::size_t>(edge.head)] - positions[static_cast<std::size_t>(edge.tail)] >= edge.minLength;
    });
}

TEST(NetworkSimplex, MakesAChainAsLongAsItMust)
{
    EXPECT_THAT(networkSimplex(3, {{0, 1, 1, 1}, {1, 2, 4, 1}}), ElementsAre(0, 1, 5));
    EXPECT_TRUE(networkSimplex(0, {}).empty());
    EXPECT_THAT(networkSimplex(2, {}), ElementsAre(0, 0));
}

TEST(NetworkSimplex, PullsTowardsTheDearerSide)
{
    // 0 → 1 → 3 is four long; 2 hangs between 0 and 3 by a cheap and a dear edge.
    const std::vector<LengthEdge> edges = {{0, 1, 2, 1}, {1, 3, 2, 1}, {0, 2, 1, 1}, {2, 3, 1, 5}};
    EXPECT_THAT(networkSimplex(4, edges), ElementsAre(0, 2, 3, 4));
}

// Every assignment within reach is tried: the cost must be the least of them.
TEST(NetworkSimplex, IsAsGoodAsTryingEverything)
{
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        const int count = 2 + static_cast<int>(random() % 4);
        std::vector<LengthEdge> edges;
        for (int head = 1; head < count; ++head) {
            for (int tail = 0; tail < head; ++tail) {
                if (random() % 3 != 0)
                    edges.push_back({tail, head, static_cast<int>(random() % 3), static_cast<int>(random() % 4)});
            }
        }
        const std::vector<int> found = networkSimplex(count, edges);
        ASSERT_TRUE(fits(found, edges)) << "round " << round;
        int least = costOf(found, edges);
        constexpr int kReach = 8; // four edges of two at the most
        std::vector<int> positions(static_cast<std::size_t>(count), 0);
        const std::function<void(std::size_t)> tryAll = [&](std::size_t node) {
            if (node == positions.size()) {
                if (fits(positions, edges))
                    least = std::min(least, costOf(positions, edges));
                return;
            }
            for (positions[node] = 0; positions[node] <= kReach; ++positions[node])
                tryAll(node + 1);
        };
        tryAll(0);
        EXPECT_EQ(costOf(found, edges), least) << "round " << round;
    }
}

TEST(LineTracks, StraightLinesNeedNone)
{
    std::vector<TrackLine> lines = {{10.0, {10.0}, 0}, {50.0, {50.0}, 0}};
    EXPECT_EQ(assignTracks(lines, 5.0), 0);
    EXPECT_EQ(lines[0].track, -1);
}

TEST(LineTracks, LinesFarApartShareATrack)
{
    std::vector<TrackLine> lines = {{0.0, {20.0}, -1}, {100.0, {120.0}, -1}};
    EXPECT_EQ(assignTracks(lines, 5.0), 1);
}

// One line ends where another begins: the one that begins there turns off above, or their vertical pieces would lie over each other.
TEST(LineTracks, AVerticalPieceNeverLiesOverAnother)
{
    std::vector<TrackLine> lines = {{0.0, {60.0}, -1}, {60.0, {120.0}, -1}};
    EXPECT_EQ(assignTracks(lines, 5.0), 2);
    EXPECT_LT(lines[1].track, lines[0].track);
}

TEST(LineTracks, TakesTheOrderWithoutCrossings)
{
    // Both go right, the second from further right: above the first, they do not meet; below, they would cross twice.
    std::vector<TrackLine> lines = {{0.0, {100.0}, -1}, {50.0, {150.0}, -1}};
    EXPECT_EQ(assignTracks(lines, 5.0), 2);
    EXPECT_LT(lines[1].track, lines[0].track);
    lines = {{150.0, {50.0}, -1}, {100.0, {0.0}, -1}};
    EXPECT_EQ(assignTracks(lines, 5.0), 2);
    EXPECT_LT(lines[1].track, lines[0].track);
}

LayoutGraph boxes(int count, std::vector<std::pair<int, int>> edges, double width = 100.0, double height = 30.0)
{
    LayoutGraph graph;
    for (int node = 0; node < count; ++node) {
        LayoutNode box;
        box.width = width;
        box.height = height;
        graph.nodes.push_back(box);
    }
    for (const auto &[from, to] : edges)
        graph.edges.push_back({from, 0, to, 0});
    return graph;
}

// The rules that every drawing keeps.
void expectSound(const LayoutGraph &graph, const Layout &layout, const std::string &what)
{
    for (std::size_t a = 0; a < layout.nodes.size(); ++a) {
        EXPECT_TRUE(layout.bounds.adjusted(-0.01, -0.01, 0.01, 0.01).contains(layout.nodes[a])) << what << ": box " << a;
        for (std::size_t b = a + 1; b < layout.nodes.size(); ++b)
            EXPECT_FALSE(layout.nodes[a].adjusted(-4, -4, 4, 4).intersects(layout.nodes[b])) << what << ": boxes " << a << ", " << b;
    }
    for (std::size_t e = 0; e < graph.edges.size(); ++e) {
        const QPolygonF &route = layout.routes[e];
        const QRectF &from = layout.nodes[static_cast<std::size_t>(graph.edges[e].from)];
        const QRectF &to = layout.nodes[static_cast<std::size_t>(graph.edges[e].to)];
        ASSERT_GE(route.size(), 2) << what << ": edge " << e;
        EXPECT_DOUBLE_EQ(route.front().y(), from.bottom()) << what << ": edge " << e;
        EXPECT_DOUBLE_EQ(route.back().y(), to.top()) << what << ": edge " << e;
        EXPECT_GE(route.back().x(), to.left()) << what << ": edge " << e;
        EXPECT_LE(route.back().x(), to.right()) << what << ": edge " << e;
        for (int i = 1; i < route.size(); ++i) {
            EXPECT_TRUE(route[i].x() == route[i - 1].x() || route[i].y() == route[i - 1].y()) << what << ": a slanting piece, edge " << e;
            EXPECT_GE(route[i].y(), route[i - 1].y()) << what << ": upwards, edge " << e;
            // Grown a little, so that a piece has an area; shrunk boxes, so that a line may touch what it connects.
            const QRectF piece = QRectF(route[i - 1], route[i]).normalized().adjusted(-1, -1, 1, 1);
            for (std::size_t node = 0; node < layout.nodes.size(); ++node)
                EXPECT_FALSE(piece.intersects(layout.nodes[node].adjusted(2, 2, -2, -2))) << what << ": edge " << e << " through " << node;
        }
    }
}

TEST(LayeredLayout, AChainIsStraight)
{
    LayoutGraph graph = boxes(4, {{0, 1}, {1, 2}, {2, 3}});
    graph.nodes[1].width = 160.0;
    graph.nodes[2].width = 64.0;
    const Layout layout = layOut(graph);
    expectSound(graph, layout, "chain");
    for (const QPolygonF &route : layout.routes)
        EXPECT_EQ(route.size(), 2);
    EXPECT_EQ(layout.nodes[0].center().x(), layout.nodes[3].center().x());
}

TEST(LayeredLayout, ASkipRunsOnTheRightAndLeavesTheChainStraight)
{
    const LayoutGraph graph = boxes(4, {{0, 1}, {1, 2}, {2, 3}, {0, 3}});
    const Layout layout = layOut(graph);
    expectSound(graph, layout, "skip");
    for (const std::size_t edge : {0, 1, 2})
        EXPECT_EQ(layout.routes[edge].size(), 2) << edge;
    EXPECT_GT(layout.routes[3].boundingRect().right(), layout.nodes[1].right());
    EXPECT_GT(layout.routes[3].back().x(), layout.routes[2].back().x());
}

TEST(LayeredLayout, OneResultHasOneLineBesideTheBoxes)
{
    // Node 0 is read by 2, 3 and 4 far below: the lines share one column.
    const LayoutGraph graph = boxes(5, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {0, 2}, {0, 3}, {0, 4}});
    const Layout layout = layOut(graph);
    expectSound(graph, layout, "dense");
    EXPECT_EQ(layout.routes[4].boundingRect().right(), layout.routes[5].boundingRect().right());
    EXPECT_EQ(layout.routes[5].boundingRect().right(), layout.routes[6].boundingRect().right());
}

TEST(LayeredLayout, PinsHoldTheFirstAndTheLastRow)
{
    LayoutGraph graph = boxes(5, {{0, 1}, {1, 2}, {3, 2}, {0, 4}});
    graph.nodes[3].pin = LayoutPin::Top;
    graph.nodes[0].pin = LayoutPin::Top;
    graph.nodes[4].pin = LayoutPin::Bottom;
    const Layout layout = layOut(graph);
    expectSound(graph, layout, "pins");
    EXPECT_EQ(layout.nodes[0].top(), 0.0);
    EXPECT_EQ(layout.nodes[3].top(), 0.0);
    EXPECT_GT(layout.nodes[4].top(), layout.nodes[1].bottom());
}

TEST(LayeredLayout, FixedPortsAreKept)
{
    LayoutGraph graph = boxes(2, {{0, 1}});
    graph.nodes[0].outPorts = {20.0};
    graph.nodes[1].inPorts = {10.0, 90.0};
    graph.edges[0].inPort = 1;
    const Layout layout = layOut(graph);
    expectSound(graph, layout, "ports");
    EXPECT_EQ(layout.routes[0].front().x(), layout.nodes[0].left() + 20.0);
    EXPECT_EQ(layout.routes[0].back().x(), layout.nodes[1].left() + 90.0);
    EXPECT_EQ(layout.routes[0].size(), 2) << "the boxes move so that the line is straight";
}

TEST(LayeredLayout, ACycleEnds)
{
    const LayoutGraph graph = boxes(3, {{0, 1}, {1, 2}, {2, 0}});
    const Layout layout = layOut(graph);
    EXPECT_LT(layout.nodes[0].bottom(), layout.nodes[1].top());
    EXPECT_GT(layout.routes[2].front().y(), layout.routes[2].back().y()) << "the edge that closes it leads up";
}

TEST(LayeredLayout, TakesWhatHasNoEdges)
{
    EXPECT_TRUE(layOut({}).nodes.empty());
    const LayoutGraph graph = boxes(3, {});
    expectSound(graph, layOut(graph), "alone");
}

LayoutGraph randomGraph(std::mt19937 &random, int count, int percent)
{
    std::vector<std::pair<int, int>> edges;
    for (int to = 1; to < count; ++to) {
        for (int from = 0; from < to; ++from) {
            if (static_cast<int>(random() % 100) < percent)
                edges.emplace_back(from, to);
        }
    }
    LayoutGraph graph = boxes(count, edges);
    for (LayoutNode &node : graph.nodes) {
        node.width = 40.0 + 2.0 * (random() % 60);
        node.height = 20.0 + (random() % 50);
    }
    return graph;
}

TEST(LayeredLayout, KeepsItsRulesOnAnyGraph)
{
    std::mt19937 random(42);
    for (int round = 0; round < 60; ++round) {
        const LayoutGraph graph = randomGraph(random, 2 + static_cast<int>(random() % 24), 4 + static_cast<int>(random() % 30));
        expectSound(graph, layOut(graph), "round " + std::to_string(round));
    }
}

TEST(LayeredLayout, IsTheSameEachTime)
{
    std::mt19937 random(3);
    const LayoutGraph graph = randomGraph(random, 40, 8);
    const Layout first = layOut(graph);
    const Layout second = layOut(graph);
    EXPECT_EQ(first.nodes, second.nodes);
    EXPECT_EQ(first.routes, second.routes);
}

// Every pair of pieces between two rows, one by one.
int crossingsOneByOne(const LayerGraph &layers)
{
    const auto keys = [&](const LayerPiece &piece) {
        const LayerVertex &upper = layers.vertex(piece.upper);
        const LayerVertex &lower = layers.vertex(piece.lower);
        const double from = upper.width > 0.0 ? 0.9 * piece.upperPort / upper.width : 0.0;
        const double to = piece.fixedLower && lower.width > 0.0 ? 0.9 * piece.lowerPort / lower.width : 0.0;
        return std::pair(upper.place + from, lower.place + to);
    };
    int count = 0;
    for (std::size_t a = 0; a < layers.pieces.size(); ++a) {
        for (std::size_t b = a + 1; b < layers.pieces.size(); ++b) {
            if (layers.vertex(layers.pieces[a].upper).row != layers.vertex(layers.pieces[b].upper).row)
                continue;
            const auto [fromA, toA] = keys(layers.pieces[a]);
            const auto [fromB, toB] = keys(layers.pieces[b]);
            count += (fromA < fromB && toA > toB) || (fromA > fromB && toA < toB) ? 1 : 0;
        }
    }
    return count;
}

TEST(LayerOrder, CountsCrossings)
{
    std::mt19937 random(11);
    for (int round = 0; round < 30; ++round) {
        LayerGraph layers = makeLayers(randomGraph(random, 14, 20));
        orderLayers(layers);
        EXPECT_EQ(countCrossings(layers), crossingsOneByOne(layers)) << "round " << round;
    }
}

TEST(LayerOrder, LeavesNoCrossingWhereNoneIsNeeded)
{
    // Two chains whose ends are named crosswise, and a tree.
    LayerGraph chains = makeLayers(boxes(6, {{0, 3}, {1, 2}, {3, 5}, {2, 4}}));
    orderLayers(chains);
    EXPECT_EQ(countCrossings(chains), 0);
    LayerGraph tree = makeLayers(boxes(7, {{0, 1}, {0, 2}, {1, 6}, {2, 3}, {1, 4}, {2, 5}}));
    orderLayers(tree);
    EXPECT_EQ(countCrossings(tree), 0);
}

TEST(LayerOrder, FindsTheBestOrderOfASmallGraph)
{
    // K(3,3) between two rows cannot do with fewer than nine.
    std::vector<std::pair<int, int>> edges;
    for (int upper = 0; upper < 3; ++upper) {
        for (int lower = 3; lower < 6; ++lower)
            edges.emplace_back(upper, lower);
    }
    LayerGraph layers = makeLayers(boxes(6, edges));
    orderLayers(layers);
    EXPECT_EQ(countCrossings(layers), 9);
}

} // namespace
} // namespace quantoscope
