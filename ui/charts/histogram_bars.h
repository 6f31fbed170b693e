// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observers/statistics.h"

#include <vector>

namespace quantoscope {

// Bars of one width, from the left to the right without gaps.
struct HistogramBars {
    double left = 0.0;  // edge of the first bar
    double width = 0.0; // of each; 0 = no bars
    std::vector<double> counts;

    double centre(std::size_t bar) const { return left + (static_cast<double>(bar) + 0.5) * width; }
};

// The bins that touch [low, high], joined by twos until no more than `wanted` bars (at least two) are left. Zero is always an edge, and no
// count is split: what lies left and right of `low` and `high` within the outer bars is in them.
HistogramBars joinBins(const Histogram &histogram, double low, double high, int wanted);

// `columns` heights in 0..1 for a small picture of the whole histogram: logarithms of the counts, the tallest 1, an empty column 0 and
// a single value still to be seen.
std::vector<float> sparkline(const Histogram &histogram, int columns);

} // namespace quantoscope
