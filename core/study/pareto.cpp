// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/pareto.h"

#include "study/number_text.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {

std::vector<std::size_t> paretoFront(const std::vector<ParetoPoint> &points)
{
    const auto usable = [](const std::optional<double> &value) { return value && std::isfinite(*value); };
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (usable(points[i].accuracy) && usable(points[i].cost))
            order.push_back(i);
    }
    // By cost, the most accurate of equal cost first: a point is beaten when something cheaper or equally cheap is more accurate,
    // or something cheaper is as accurate.
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (*points[a].cost != *points[b].cost)
            return *points[a].cost < *points[b].cost;
        return *points[a].accuracy > *points[b].accuracy;
    });
    std::vector<std::size_t> front;
    for (const std::size_t index : order) {
        const bool first = front.empty();
        const bool better = !first && *points[index].accuracy > *points[front.back()].accuracy;
        const bool equal =
            !first && points[index].accuracy == points[front.back()].accuracy && points[index].cost == points[front.back()].cost;
        if (first || better || equal)
            front.push_back(index);
    }
    return front;
}

ParetoPoint paretoPoint(const Run &run, RunCost cost)
{
    constexpr double kGiga = 1e9;
    ParetoPoint point;
    point.accuracy = run.task == Task::QuestionAnswering ? run.accuracy.exact : run.accuracy.top1;
    switch (cost) {
    case RunCost::SizeMb:
        if (run.sizeBytes.file > 0)
            point.cost = static_cast<double>(run.sizeBytes.file) / kBytesPerMegabyte;
        break;
    case RunCost::LatencyMs:
        if (run.latency && !run.simulated)
            point.cost = run.latency->median;
        break;
    case RunCost::MultiplyAdds: point.cost = static_cast<double>(run.macs) / kGiga; break;
    }
    return point;
}

std::vector<std::size_t> paretoFront(const std::vector<Run> &runs, RunCost cost)
{
    std::vector<ParetoPoint> points;
    points.reserve(runs.size());
    for (const Run &run : runs)
        points.push_back(paretoPoint(run, cost));
    return paretoFront(points);
}

} // namespace quantoscope
