// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/run.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace quantoscope {

struct ParetoPoint {
    std::optional<double> accuracy; // more is better
    std::optional<double> cost;     // less is better
};

// The points that no other one beats in accuracy without costing more (of equal ones all), by ascending cost. Points that lack a
// value or hold one that is not finite are left out.
std::vector<std::size_t> paretoFront(const std::vector<ParetoPoint> &points);

enum class RunCost { SizeMb, LatencyMs, MultiplyAdds };

// Top-1 or exact match in percent against the file's size in MB, the median time in ms, or 10^9 multiply-adds. A simulated run has
// no time. The caller chooses runs that may be compared: one task and one data set.
ParetoPoint paretoPoint(const Run &run, RunCost cost);
std::vector<std::size_t> paretoFront(const std::vector<Run> &runs, RunCost cost);

} // namespace quantoscope
