// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layer_graph.h"
#include "graph/network_simplex.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace quantoscope {
namespace {

constexpr double kPortGap = 16.0;    // between lines that arrive at a box
constexpr int kStraight = 16;        // a piece of this weight is held straight where it can be
constexpr double kPortMargin = 10.0; // from a box's corner to the first of them

double upperPlace(const LayerGraph &layers, int piece)
{
    const LayerPiece &p = layers.piece(piece);
    const LayerVertex &vertex = layers.vertex(p.upper);
    return vertex.place + (vertex.width > 0.0 ? p.upperPort / vertex.width : 0.0);
}

// The piece on the longest way: of several equally long ones that in the middle.
int mainOf(const LayerGraph &layers, const std::vector<int> &sorted, bool up)
{
    const auto length = [&](int piece) {
        const LayerPiece &p = layers.piece(piece);
        return up ? layers.above[static_cast<std::size_t>(p.upper)] : layers.below[static_cast<std::size_t>(p.lower)];
    };
    int longest = -1;
    for (const int piece : sorted)
        longest = std::max(longest, length(piece));
    std::vector<int> best;
    std::copy_if(sorted.begin(), sorted.end(), std::back_inserter(best), [&](int piece) { return length(piece) == longest; });
    return best.empty() ? -1 : best[(best.size() - 1) / 2];
}

// Lines that arrive at a box stand in the order in which they come, the main one in the middle.
void spreadPorts(LayerGraph &layers, const LayerVertex &vertex, const std::vector<int> &sorted, int main)
{
    if (sorted.empty() || layers.piece(sorted.front()).fixedLower)
        return;
    const auto middle = static_cast<double>(std::find(sorted.begin(), sorted.end(), main) - sorted.begin());
    const double most = std::max(middle, static_cast<double>(sorted.size()) - 1.0 - middle);
    const double gap = most > 0.0 ? std::min(kPortGap, std::max(1.0, (vertex.width / 2 - kPortMargin) / most)) : 0.0;
    for (std::size_t i = 0; i < sorted.size(); ++i)
        layers.piece(sorted[i]).lowerPort = std::round(vertex.width / 2 + (static_cast<double>(i) - middle) * gap);
}

double gapBetween(const LayerVertex &left, const LayerVertex &right, const LayoutSpacing &spacing)
{
    if (left.isLine() && right.isLine())
        return spacing.lineGap;
    return left.isLine() || right.isLine() ? spacing.lineNodeGap : spacing.nodeGap;
}

int weightOf(const LayerGraph &layers, const LayerPiece &piece, bool mainAbove, bool mainBelow)
{
    const bool line = layers.vertex(piece.upper).isLine() && layers.vertex(piece.lower).isLine();
    if (mainAbove && mainBelow)
        return line ? 3 * kStraight : 2 * kStraight;
    if (line)
        return kStraight;
    return mainAbove || mainBelow ? 3 : 1;
}

// Vertices that stand on one straight line move together: group and distance from the group's column.
struct Group {
    int number = -1;
    int offset = 0;
};

struct Mains { // of each vertex, the main piece that arrives and that leaves
    std::vector<int> above, below;
};

Mains chooseMains(LayerGraph &layers)
{
    Mains mains{std::vector<int>(layers.vertices.size(), -1), std::vector<int>(layers.vertices.size(), -1)};
    for (std::size_t v = 0; v < layers.vertices.size(); ++v) {
        const LayerVertex &vertex = layers.vertices[v];
        std::vector<int> upper = vertex.upper;
        std::stable_sort(upper.begin(), upper.end(), [&](int a, int b) { return upperPlace(layers, a) < upperPlace(layers, b); });
        std::vector<int> lower = vertex.lower;
        std::stable_sort(lower.begin(), lower.end(), [&](int a, int b) {
            return layers.vertex(layers.piece(a).lower).place < layers.vertex(layers.piece(b).lower).place;
        });
        mains.above[v] = mainOf(layers, upper, true);
        mains.below[v] = mainOf(layers, lower, false);
        if (!vertex.isLine())
            spreadPorts(layers, vertex, upper, mains.above[v]);
    }
    return mains;
}

// The pieces that are held straight: the dearest first, as long as no two of them cross or meet in a vertex. So their lines can stand
// side by side in every row (Brandes, Köpf 2001).
std::vector<Group> alignVertices(const LayerGraph &layers, const std::vector<int> &weights)
{
    std::vector<Group> groups(layers.vertices.size());
    int count = 0;
    for (const std::vector<int> &row : layers.rows) {
        std::vector<int> candidates;
        for (const int index : row) {
            Group &group = groups[static_cast<std::size_t>(index)];
            if (group.number < 0)
                group.number = count++;
            for (const int p : layers.vertex(index).lower) {
                if (weights[static_cast<std::size_t>(p)] >= kStraight)
                    candidates.push_back(p);
            }
        }
        std::stable_sort(candidates.begin(), candidates.end(),
                         [&](int a, int b) { return weights[static_cast<std::size_t>(a)] > weights[static_cast<std::size_t>(b)]; });
        std::vector<int> held;
        for (const int p : candidates) {
            const LayerPiece &piece = layers.piece(p);
            const bool isFree = std::all_of(held.begin(), held.end(), [&](int other) {
                const int upper = layers.vertex(piece.upper).place - layers.vertex(layers.piece(other).upper).place;
                const int lower = layers.vertex(piece.lower).place - layers.vertex(layers.piece(other).lower).place;
                return (upper < 0 && lower < 0) || (upper > 0 && lower > 0);
            });
            if (!isFree)
                continue;
            held.push_back(p);
            const Group &group = groups[static_cast<std::size_t>(piece.upper)];
            groups[static_cast<std::size_t>(piece.lower)] = {group.number,
                                                             group.offset + static_cast<int>(piece.upperPort - piece.lowerPort)};
        }
    }
    return groups;
}

using Pair = std::pair<int, int>; // of groups

// What must lie between groups that are neighbours in some row: the most that any row asks.
std::map<Pair, LengthEdge> separate(const LayerGraph &layers, const std::vector<Group> &groups, const LayoutSpacing &spacing)
{
    std::map<Pair, LengthEdge> edges;
    for (const std::vector<int> &row : layers.rows) {
        for (std::size_t place = 1; place < row.size(); ++place) {
            const LayerVertex &left = layers.vertex(row[place - 1]);
            const Group &a = groups[static_cast<std::size_t>(row[place - 1])];
            const Group &b = groups[static_cast<std::size_t>(row[place])];
            const int gap = static_cast<int>(std::ceil(left.width + gapBetween(left, layers.vertex(row[place]), spacing)));
            const int length = a.offset + gap - b.offset;
            const auto [entry, isNew] = edges.try_emplace({a.number, b.number}, LengthEdge{a.number, b.number, length, 0});
            if (!isNew)
                entry->second.minLength = std::max(entry->second.minLength, length);
        }
    }
    return edges;
}

} // namespace

void placeColumns(LayerGraph &layers, const LayoutSpacing &spacing)
{
    const Mains mains = chooseMains(layers);
    std::vector<int> weights;
    for (std::size_t p = 0; p < layers.pieces.size(); ++p) {
        const LayerPiece &piece = layers.pieces[p];
        weights.push_back(weightOf(layers, piece, mains.above[static_cast<std::size_t>(piece.lower)] == static_cast<int>(p),
                                   mains.below[static_cast<std::size_t>(piece.upper)] == static_cast<int>(p)));
    }
    const std::vector<Group> groups = alignVertices(layers, weights);
    std::map<Pair, LengthEdge> edges = separate(layers, groups, spacing);

    // A piece wants its groups at one distance. Where they must lie further apart anyway, it pulls at that edge; the others between the
    // same groups are taken together, at the distance in their middle.
    std::map<Pair, std::vector<std::pair<int, int>>> wishes; // distances and weights
    for (std::size_t p = 0; p < layers.pieces.size(); ++p) {
        const LayerPiece &piece = layers.pieces[p];
        const Group &upper = groups[static_cast<std::size_t>(piece.upper)];
        const Group &lower = groups[static_cast<std::size_t>(piece.lower)];
        if (upper.number == lower.number)
            continue;
        const int distance = upper.offset + static_cast<int>(piece.upperPort - piece.lowerPort) - lower.offset; // lower − upper
        const auto right = edges.find({upper.number, lower.number});
        const auto left = edges.find({lower.number, upper.number});
        if (right != edges.end() && right->second.minLength >= distance)
            right->second.weight += weights[p];
        else if (left != edges.end() && left->second.minLength >= -distance)
            left->second.weight += weights[p];
        else if (upper.number < lower.number)
            wishes[{upper.number, lower.number}].emplace_back(distance, weights[p]);
        else
            wishes[{lower.number, upper.number}].emplace_back(-distance, weights[p]);
    }
    std::vector<LengthEdge> lengths;
    for (const auto &[pair, edge] : edges)
        lengths.push_back(edge);
    int count = 0;
    for (const Group &group : groups)
        count = std::max(count, group.number + 1);
    for (auto &[pair, list] : wishes) {
        std::sort(list.begin(), list.end());
        int weight = 0;
        for (const auto &[distance, share] : list)
            weight += share;
        int before = 0;
        int wish = 0;
        for (const auto &[distance, share] : list) {
            wish = distance;
            before += share;
            if (2 * before >= weight)
                break;
        }
        // |second − first − wish| is what two edges from a point of their own cost.
        lengths.push_back({count, pair.first, std::max(0, -wish), weight});
        lengths.push_back({count, pair.second, std::max(0, wish), weight});
        ++count;
    }
    const std::vector<int> columns = networkSimplex(count, lengths);
    int least = std::numeric_limits<int>::max();
    for (const Group &group : groups)
        least = std::min(least, columns[static_cast<std::size_t>(group.number)] + group.offset);
    for (std::size_t v = 0; v < layers.vertices.size(); ++v)
        layers.vertices[v].left = columns[static_cast<std::size_t>(groups[v].number)] + groups[v].offset - least;
}

} // namespace quantoscope
