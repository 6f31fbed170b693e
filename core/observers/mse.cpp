// SPDX-License-Identifier: GPL-3.0-or-later
#include "observers/observers.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {

namespace {

// The factor in (0, 1] with the least cost: a grid first, because the cost may have several valleys, then thirds of the best gap.
template <typename Cost>
double leastFactor(Cost cost)
{
    constexpr int kGrid = 64;
    constexpr double kSmallest = 1.0 / 512.0; // less than a bin or two of the histogram
    const auto grid = [](int i) { return std::pow(kSmallest, static_cast<double>(i) / kGrid); };
    int best = 0;
    double least = cost(1.0);
    for (int i = 1; i <= kGrid; ++i) {
        const double error = cost(grid(i));
        if (error < least) {
            least = error;
            best = i;
        }
    }
    double high = grid(std::max(best - 1, 0)), low = grid(std::min(best + 1, kGrid)), factor = grid(best);
    for (int step = 0; step < 12; ++step) {
        const double third = (high - low) / 3.0;
        const double a = low + third, b = high - third;
        const double errorA = cost(a), errorB = cost(b);
        (errorA < errorB ? high : low) = errorA < errorB ? b : a;
        if (std::min(errorA, errorB) < least) {
            least = std::min(errorA, errorB);
            factor = errorA < errorB ? a : b;
        }
    }
    return factor;
}

} // namespace

// The range whose levels have the least squared error on the histogram. One factor for a range with one free end; two ends are
// narrowed in turn.
Range observeMse(const TensorStatistics &statistics, const QuantSpec &spec)
{
    const HistogramCost cost(statistics.histogram);
    const double min = std::min(statistics.min, 0.F), max = std::max(statistics.max, 0.F);
    const auto range = [](double low, double high) { return Range{static_cast<float>(low), static_cast<float>(high)}; };
    if (isSignedSymmetric(spec, statistics)) {
        const double a = std::max(-min, max);
        const double factor = leastFactor([&](double f) { return cost.squaredError(spec, range(-a * f, a * f)); });
        return range(-a * factor, a * factor);
    }
    double low = min, high = max;
    constexpr int kRounds = 3;
    for (int round = 0; round < kRounds; ++round) {
        if (max > 0.0)
            high = max * leastFactor([&](double f) { return cost.squaredError(spec, range(low, max * f)); });
        if (min < 0.0)
            low = min * leastFactor([&](double f) { return cost.squaredError(spec, range(min * f, high)); });
        if (min == 0.0 || max == 0.0)
            break;
    }
    return range(low, high);
}

} // namespace quantoscope
