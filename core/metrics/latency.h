// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace quantoscope {

struct LatencySummary { // milliseconds of one batch
    double min = 0.0, median = 0.0, p10 = 0.0, p90 = 0.0, p95 = 0.0;
    int runs = 0;
};

// What to print of many measured times; all 0 for none.
LatencySummary summariseLatency(std::vector<double> timesMs);

} // namespace quantoscope
