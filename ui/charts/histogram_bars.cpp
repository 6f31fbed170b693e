// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/histogram_bars.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

std::int64_t floorDivide(std::int64_t a, std::int64_t b)
{
    return a >= 0 ? a / b : -((-a + b - 1) / b);
}

} // namespace

HistogramBars joinBins(const Histogram &histogram, double low, double high, int wanted)
{
    HistogramBars bars;
    if (histogram.binWidth <= 0.0 || histogram.counts.empty() || !(high > low) || wanted < 1)
        return bars;
    // Bins by their place on the axis: bin n reaches from n·binWidth to (n + 1)·binWidth.
    const std::int64_t firstSeen = histogram.firstBin, lastSeen = firstSeen + static_cast<std::int64_t>(histogram.counts.size()) - 1;
    const double edge = histogram.binWidth;
    const auto first = std::max(firstSeen, static_cast<std::int64_t>(std::floor(std::max(low / edge, -1e15))));
    const auto last = std::min(lastSeen, static_cast<std::int64_t>(std::ceil(std::min(high / edge, 1e15))) - 1);
    if (last < first)
        return bars;
    std::int64_t joined = 1;
    while (floorDivide(last, joined) - floorDivide(first, joined) + 1 > std::max(wanted, 2))
        joined *= 2;
    const std::int64_t firstBar = floorDivide(first, joined), lastBar = floorDivide(last, joined);
    bars.width = edge * static_cast<double>(joined);
    bars.left = static_cast<double>(firstBar) * bars.width;
    bars.counts.assign(static_cast<std::size_t>(lastBar - firstBar + 1), 0.0);
    for (std::int64_t bin = std::max(firstSeen, firstBar * joined); bin <= std::min(lastSeen, (lastBar + 1) * joined - 1); ++bin) {
        const auto bar = static_cast<std::size_t>(floorDivide(bin, joined) - firstBar);
        bars.counts[bar] += static_cast<double>(histogram.counts[static_cast<std::size_t>(bin - firstSeen)]);
    }
    return bars;
}

std::vector<float> sparkline(const Histogram &histogram, int columns)
{
    std::vector<float> heights(static_cast<std::size_t>(std::max(0, columns)), 0.F);
    const auto seen = [](std::uint64_t count) { return count > 0; };
    const auto begin = std::find_if(histogram.counts.begin(), histogram.counts.end(), seen);
    const auto end = std::find_if(histogram.counts.rbegin(), histogram.counts.rend(), seen).base();
    if (begin >= end || heights.empty())
        return heights;
    const auto bins = static_cast<std::size_t>(end - begin);
    std::vector<double> counts(heights.size(), 0.0);
    for (std::size_t bin = 0; bin < bins; ++bin)
        counts[std::min(counts.size() - 1, bin * counts.size() / bins)] += static_cast<double>(*(begin + static_cast<std::ptrdiff_t>(bin)));
    const double tallest = std::log1p(*std::max_element(counts.begin(), counts.end()));
    for (std::size_t i = 0; i < heights.size(); ++i)
        heights[i] = static_cast<float>(std::log1p(counts[i]) / tallest);
    return heights;
}

} // namespace quantoscope
