// SPDX-License-Identifier: GPL-3.0-or-later
#include "observers/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace quantoscope {

namespace {

// Narrower bins would take the products of the counting loop out of float32's normal range.
constexpr int kSmallestExponent = -110;

std::int64_t binOf(double value, double width)
{
    return static_cast<std::int64_t>(std::floor(value / width)); // exact: the width is a power of two
}

bool fits(double min, double max, double width)
{
    return binOf(max, width) - binOf(min, width) < Histogram::kBins;
}

// The narrowest bins that span [min, max]. Widening the range never narrows them, so the width follows from the final range alone.
double fittingWidth(double min, double max)
{
    int exponent = kSmallestExponent;
    if (max > min)
        exponent = std::max(exponent, std::ilogb(max - min) - 11);
    double width = std::ldexp(1.0, exponent);
    while (!fits(min, max, width))
        width *= 2.0;
    return width;
}

} // namespace

std::uint64_t Histogram::total() const
{
    return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
}

void Histogram::cover(double min, double max)
{
    min = std::min(min, 0.0);
    max = std::max(max, 0.0);
    const double width = fittingWidth(min, max);
    const std::int64_t first = binOf(min, width);
    if (width == binWidth && first == firstBin)
        return;
    std::vector<std::uint64_t> moved(kBins, 0);
    if (binWidth > 0.0) {
        const int doublings = std::min(std::ilogb(width) - std::ilogb(binWidth), 62); // far fewer bins than 2^62: 0 or −1 remains
        for (int bin = 0; bin < kBins; ++bin) {
            const std::uint64_t count = counts[static_cast<std::size_t>(bin)];
            if (count > 0)
                moved[static_cast<std::size_t>(((firstBin + bin) >> doublings) - first)] += count; // >> rounds down: merges aligned pairs
        }
    }
    counts = std::move(moved);
    binWidth = width;
    firstBin = first;
}

} // namespace quantoscope
