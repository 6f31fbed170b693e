// SPDX-License-Identifier: GPL-3.0-or-later
#include "observers/observers.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {

namespace {

// The right edge of the bin below whose end at least `share` of the values lie.
double upperEdge(const Histogram &histogram, double share, std::uint64_t total)
{
    const double wanted = share * static_cast<double>(total);
    std::uint64_t seen = 0;
    for (int bin = 0; bin < Histogram::kBins; ++bin) {
        seen += histogram.counts[static_cast<std::size_t>(bin)];
        if (static_cast<double>(seen) >= wanted)
            return histogram.rightEdge(bin);
    }
    return histogram.rightEdge(Histogram::kBins - 1);
}

double lowerEdge(const Histogram &histogram, double share, std::uint64_t total)
{
    const double wanted = share * static_cast<double>(total);
    std::uint64_t seen = 0;
    for (int bin = Histogram::kBins - 1; bin >= 0; --bin) {
        seen += histogram.counts[static_cast<std::size_t>(bin)];
        if (static_cast<double>(seen) >= wanted)
            return histogram.leftEdge(bin);
    }
    return histogram.leftEdge(0);
}

// The same for magnitudes: bins mirror at zero, because their edges are multiples of the width.
double magnitudeEdge(const Histogram &histogram, double share, std::uint64_t total)
{
    const double wanted = share * static_cast<double>(total);
    const auto countAt = [&](std::int64_t absoluteBin) -> std::uint64_t {
        const std::int64_t bin = absoluteBin - histogram.firstBin;
        return bin >= 0 && bin < Histogram::kBins ? histogram.counts[static_cast<std::size_t>(bin)] : 0;
    };
    std::uint64_t seen = 0;
    for (std::int64_t k = 0; k < Histogram::kBins; ++k) {
        seen += countAt(k) + countAt(-k - 1);
        if (static_cast<double>(seen) >= wanted)
            return static_cast<double>(k + 1) * histogram.binWidth;
    }
    return static_cast<double>(Histogram::kBins) * histogram.binWidth;
}

} // namespace

// Keeps `percentile` percent of the values, to within a bin: of the magnitudes where the range is symmetric, else cutting the same
// share at both ends, or all of it at one end where the other is zero anyway.
Range observePercentile(const TensorStatistics &statistics, const QuantSpec &spec, double percentile)
{
    const Histogram &histogram = statistics.histogram;
    const std::uint64_t total = histogram.total();
    const double share = percentile / 100.0;
    if (isSignedSymmetric(spec, statistics)) {
        const auto edge = static_cast<float>(magnitudeEdge(histogram, share, total));
        return {-edge, edge};
    }
    if (statistics.min >= 0.F)
        return {0.F, static_cast<float>(upperEdge(histogram, share, total))};
    if (statistics.max <= 0.F)
        return {static_cast<float>(lowerEdge(histogram, share, total)), 0.F};
    const double half = 1.0 - 0.5 * (1.0 - share);
    return {static_cast<float>(lowerEdge(histogram, half, total)), static_cast<float>(upperEdge(histogram, half, total))};
}

} // namespace quantoscope
