// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/line_tracks.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace quantoscope {
namespace {

// What it costs to have `upper` on a track above `lower`.
int costOf(const TrackLine &upper, const TrackLine &lower)
{
    constexpr int kOverlap = 100; // one vertical piece over another: nobody can tell them apart
    constexpr double kTouch = 4.0;
    int cost = upper.low() < lower.from && lower.from < upper.high() ? 1 : 0;
    for (const double to : upper.to) {
        cost += lower.low() < to && to < lower.high() ? 1 : 0;
        cost += std::abs(to - lower.from) < kTouch ? kOverlap : 0;
    }
    return cost;
}

} // namespace

double TrackLine::low() const
{
    double least = from;
    for (const double x : to)
        least = std::min(least, x);
    return least;
}

double TrackLine::high() const
{
    double most = from;
    for (const double x : to)
        most = std::max(most, x);
    return most;
}

int assignTracks(std::vector<TrackLine> &lines, double gap)
{
    std::vector<TrackLine *> order;
    for (TrackLine &line : lines) {
        line.track = -1;
        if (!line.isStraight())
            order.push_back(&line);
    }
    std::stable_sort(order.begin(), order.end(), [](const TrackLine *a, const TrackLine *b) { return a->from < b->from; });
    bool better = true;
    for (std::size_t round = 0; better && round <= order.size(); ++round) {
        better = false;
        for (std::size_t i = 0; i + 1 < order.size(); ++i) {
            if (costOf(*order[i + 1], *order[i]) < costOf(*order[i], *order[i + 1])) {
                std::swap(order[i], order[i + 1]);
                better = true;
            }
        }
    }
    int count = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i]->track = 0;
        for (std::size_t j = 0; j < i; ++j) {
            if (order[j]->low() < order[i]->high() + gap && order[i]->low() < order[j]->high() + gap)
                order[i]->track = std::max(order[i]->track, order[j]->track + 1);
        }
        count = std::max(count, order[i]->track + 1);
    }
    return count;
}

} // namespace quantoscope
