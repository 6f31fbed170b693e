// SPDX-License-Identifier: GPL-3.0-or-later
#include "observers/observers.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {

bool isSignedSymmetric(const QuantSpec &spec, const TensorStatistics &statistics)
{
    return spec.scheme == Scheme::Symmetric && statistics.min < 0.F;
}

static Range proposedRange(const TensorStatistics &statistics, const QuantSpec &spec, const ObserverChoice &choice)
{
    switch (choice.kind) {
    case ObserverKind::MinMax: return {statistics.min, statistics.max};
    case ObserverKind::MovingAverage: return observeMovingAverage(statistics);
    case ObserverKind::Histogram: return observeHistogramL2(statistics, spec);
    case ObserverKind::Percentile: return observePercentile(statistics, spec, choice.percentile);
    case ObserverKind::Mse: return observeMse(statistics, spec);
    case ObserverKind::Entropy: return observeEntropy(statistics, spec);
    case ObserverKind::Fixed: break; // observe() takes it as it is
    }
    return {statistics.min, statistics.max};
}

// What the integers can reach of a range set by hand, which may be wider than the data. Whether there is a sign is still the
// data's say.
static Range observeFixed(const TensorStatistics &statistics, const QuantSpec &spec, Range range)
{
    if (spec.scheme == Scheme::Asymmetric)
        return {std::min(range.min, 0.F), std::max(range.max, 0.F)};
    const float a = std::max(std::fabs(range.min), std::fabs(range.max));
    return {isSignedSymmetric(spec, statistics) ? -a : 0.F, a};
}

Range observe(const TensorStatistics &statistics, const QuantSpec &spec, const ObserverChoice &choice)
{
    if (choice.kind == ObserverKind::Fixed)
        return observeFixed(statistics, spec, choice.range);
    if (statistics.count == 0)
        return {0.F, 0.F};
    const Range data{std::min(statistics.min, 0.F), std::max(statistics.max, 0.F)};
    Range range = proposedRange(statistics, spec, choice);
    if (isSignedSymmetric(spec, statistics)) {
        // The integers reach ±a whatever the smaller side is. Both ends are given as far as there are data, so that a range with
        // values below zero is never taken for an unsigned one.
        const float a = std::max(std::fabs(range.min), std::fabs(range.max));
        range = {-a, a};
    }
    range = {std::clamp(range.min, data.min, 0.F), std::clamp(range.max, 0.F, data.max)};
    // An observer that leaves nothing would say more about its method than about the data.
    return range.max > range.min ? range : data;
}

} // namespace quantoscope
