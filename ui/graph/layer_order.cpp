// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layer_graph.h"

#include <algorithm>
#include <limits>

namespace quantoscope {
namespace {

constexpr int kSweeps = 24;
constexpr int kPatience = 6; // sweeps without progress

// Where a piece begins and ends along its rows: the place of the vertex, and within it the port. Free ports come in the right order.
double upperKey(const LayerGraph &layers, const LayerPiece &piece)
{
    const LayerVertex &vertex = layers.vertex(piece.upper);
    return vertex.place + (vertex.width > 0.0 ? 0.9 * piece.upperPort / vertex.width : 0.0);
}
double lowerKey(const LayerGraph &layers, const LayerPiece &piece)
{
    const LayerVertex &vertex = layers.vertex(piece.lower);
    return vertex.place + (piece.fixedLower && vertex.width > 0.0 ? 0.9 * piece.lowerPort / vertex.width : 0.0);
}

// From left to right along the longest ways: what they leave aside comes to stand on their right.
void firstOrder(LayerGraph &layers)
{
    std::vector<bool> seen(layers.vertices.size(), false);
    std::vector<int> starts;
    for (std::size_t index = 0; index < layers.vertices.size(); ++index) {
        if (layers.vertices[index].upper.empty())
            starts.push_back(static_cast<int>(index));
    }
    std::stable_sort(starts.begin(), starts.end(), [&](int a, int b) {
        const auto length = [&](int index) {
            return layers.above[static_cast<std::size_t>(index)] + layers.below[static_cast<std::size_t>(index)];
        };
        return length(a) > length(b);
    });
    for (const int start : starts) {
        std::vector<int> stack{start};
        while (!stack.empty()) {
            const int index = stack.back();
            stack.pop_back();
            if (seen[static_cast<std::size_t>(index)])
                continue;
            seen[static_cast<std::size_t>(index)] = true;
            LayerVertex &vertex = layers.vertex(index);
            std::vector<int> &row = layers.rows[static_cast<std::size_t>(vertex.row)];
            vertex.place = static_cast<int>(row.size());
            row.push_back(index);
            std::vector<int> next;
            for (const int piece : vertex.lower)
                next.push_back(layers.piece(piece).lower);
            std::stable_sort(next.begin(), next.end(), [&](int a, int b) {
                const bool lineA = layers.vertex(a).isLine();
                const bool lineB = layers.vertex(b).isLine();
                if (lineA != lineB)
                    return lineB;
                return layers.below[static_cast<std::size_t>(a)] > layers.below[static_cast<std::size_t>(b)];
            });
            stack.insert(stack.end(), next.rbegin(), next.rend());
        }
    }
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t count = values.size();
    const std::size_t middle = count / 2;
    if (count % 2 == 1)
        return values[middle];
    if (count == 2)
        return (values[0] + values[1]) / 2;
    const double left = values[middle - 1] - values.front();
    const double right = values.back() - values[middle];
    return left + right == 0.0 ? values[middle] : (values[middle - 1] * right + values[middle] * left) / (left + right);
}

void number(LayerGraph &layers, const std::vector<int> &row)
{
    for (std::size_t place = 0; place < row.size(); ++place)
        layers.vertex(row[place]).place = static_cast<int>(place);
}

// Sorts a row by the medians of its neighbours above (or below); vertices without any keep their places.
void sortRow(LayerGraph &layers, std::vector<int> &row, bool down)
{
    std::vector<std::pair<double, int>> moving;
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < row.size(); ++place) {
        const LayerVertex &vertex = layers.vertex(row[place]);
        std::vector<double> keys;
        for (const int piece : down ? vertex.upper : vertex.lower)
            keys.push_back(down ? upperKey(layers, layers.piece(piece)) : lowerKey(layers, layers.piece(piece)));
        if (keys.empty())
            continue;
        moving.emplace_back(median(std::move(keys)), row[place]);
        places.push_back(place);
    }
    std::stable_sort(moving.begin(), moving.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (std::size_t i = 0; i < places.size(); ++i)
        row[places[i]] = moving[i].second;
    number(layers, row);
}

// Crossings between the pieces of two neighbours, `left` before `right`.
int crossingsOf(const LayerGraph &layers, int left, int right)
{
    int count = 0;
    for (const bool up : {true, false}) {
        const std::vector<int> &a = up ? layers.vertex(left).upper : layers.vertex(left).lower;
        const std::vector<int> &b = up ? layers.vertex(right).upper : layers.vertex(right).lower;
        for (const int pieceA : a) {
            const double keyA = up ? upperKey(layers, layers.piece(pieceA)) : lowerKey(layers, layers.piece(pieceA));
            for (const int pieceB : b)
                count += keyA > (up ? upperKey(layers, layers.piece(pieceB)) : lowerKey(layers, layers.piece(pieceB))) ? 1 : 0;
        }
    }
    return count;
}

void exchangeNeighbours(LayerGraph &layers)
{
    bool better = true;
    for (int round = 0; better && round < 8; ++round) {
        better = false;
        for (std::vector<int> &row : layers.rows) {
            for (std::size_t place = 0; place + 1 < row.size(); ++place) {
                if (crossingsOf(layers, row[place + 1], row[place]) >= crossingsOf(layers, row[place], row[place + 1]))
                    continue;
                std::swap(row[place], row[place + 1]);
                number(layers, row);
                better = true;
            }
        }
    }
}

int crossingsBelow(const LayerGraph &layers, const std::vector<int> &row)
{
    std::vector<std::pair<double, double>> keys;
    for (const int index : row) {
        for (const int piece : layers.vertex(index).lower)
            keys.emplace_back(upperKey(layers, layers.piece(piece)), lowerKey(layers, layers.piece(piece)));
    }
    std::sort(keys.begin(), keys.end());
    int count = 0;
    std::vector<double> ends; // sorted: those of the pieces further left
    for (std::size_t i = 0; i < keys.size();) {
        std::size_t same = i; // pieces from one point do not cross each other
        for (; same < keys.size() && keys[same].first == keys[i].first; ++same)
            count += static_cast<int>(ends.end() - std::upper_bound(ends.begin(), ends.end(), keys[same].second));
        for (; i < same; ++i)
            ends.insert(std::upper_bound(ends.begin(), ends.end(), keys[i].second), keys[i].second);
    }
    return count;
}

} // namespace

int countCrossings(const LayerGraph &layers)
{
    int count = 0;
    for (const std::vector<int> &row : layers.rows)
        count += crossingsBelow(layers, row);
    return count;
}

void orderLayers(LayerGraph &layers)
{
    firstOrder(layers);
    exchangeNeighbours(layers);
    std::vector<std::vector<int>> best = layers.rows;
    int least = countCrossings(layers);
    for (int sweep = 0, idle = 0; sweep < kSweeps && idle < kPatience && least > 0; ++sweep, ++idle) {
        const bool down = sweep % 2 == 0;
        const std::size_t count = layers.rows.size();
        for (std::size_t i = 1; i < count; ++i)
            sortRow(layers, layers.rows[down ? i : count - 1 - i], down);
        exchangeNeighbours(layers);
        const int crossings = countCrossings(layers);
        if (crossings < least) {
            least = crossings;
            best = layers.rows;
            idle = -1;
        }
    }
    layers.rows = best;
    for (const std::vector<int> &row : layers.rows)
        number(layers, row);
}

} // namespace quantoscope
