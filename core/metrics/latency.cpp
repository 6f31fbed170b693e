// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/latency.h"

#include "metrics/percentile.h"

#include <algorithm>

namespace quantoscope {

LatencySummary summariseLatency(std::vector<double> timesMs)
{
    std::sort(timesMs.begin(), timesMs.end());
    LatencySummary summary;
    summary.runs = static_cast<int>(timesMs.size());
    if (timesMs.empty())
        return summary;
    summary.min = timesMs.front();
    summary.median = percentileOfSorted(timesMs, 50.0);
    summary.p10 = percentileOfSorted(timesMs, 10.0);
    summary.p90 = percentileOfSorted(timesMs, 90.0);
    summary.p95 = percentileOfSorted(timesMs, 95.0);
    return summary;
}

} // namespace quantoscope
