// SPDX-License-Identifier: GPL-3.0-or-later
#include "observers/compare_observers.h"

#include "observers/observers.h"
#include "quant/affine.h"

#include <algorithm>

namespace quantoscope {

namespace {

constexpr double kEqualDb = 200.0;

int usedLevels(const HistogramCost &cost, const QParams &q)
{
    const double scale = q.scale[0];
    int used = 0;
    for (std::int32_t level = q.qmin; level <= q.qmax; ++level) {
        const double centre = scale * static_cast<double>(level - q.zeroPoint[0]);
        const double from = cost.countBelow(centre - 0.5 * scale), to = cost.countBelow(centre + 0.5 * scale);
        const bool first = level == q.qmin, last = level == q.qmax;
        const double count = (last ? cost.total() : to) - (first ? 0.0 : from);
        used += count > 0.5 ? 1 : 0; // of a value that lies across a border the larger part counts
    }
    return used;
}

RangeAssessment assess(const TensorStatistics &statistics, const QuantSpec &spec, const ObserverChoice &observer)
{
    RangeAssessment result;
    result.observer = observer;
    result.range = observe(statistics, spec, observer);
    result.q = activationQParams(spec, result.range);
    result.levels = result.q.qmax - result.q.qmin + 1;
    if (statistics.count == 0)
        return result;
    const HistogramCost cost(statistics.histogram);
    const QuantizationError error = cost.error(result.q);
    result.roundingError = error.rounding;
    result.clippingError = error.clipping;
    result.clippedShare = error.clippedShare;
    result.sqnrDb = std::min(error.sqnrDb(), kEqualDb);
    result.levelsUsed = usedLevels(cost, result.q);
    return result;
}

} // namespace

RangeAssessment assessRange(const TensorStatistics &statistics, const QuantSpec &spec, Range range)
{
    return assess(statistics, spec, fixedRange(range));
}

RangeAssessment assessObserver(const TensorStatistics &statistics, const QuantSpec &spec, const ObserverChoice &observer)
{
    return assess(statistics, spec, observer);
}

std::vector<RangeAssessment> compareObservers(const TensorStatistics &statistics, const QuantSpec &spec)
{
    std::vector<RangeAssessment> all;
    for (const ObserverKind kind : {ObserverKind::MinMax, ObserverKind::MovingAverage, ObserverKind::Histogram, ObserverKind::Percentile,
                                    ObserverKind::Mse, ObserverKind::Entropy})
        all.push_back(assess(statistics, spec, {kind}));
    return all;
}

} // namespace quantoscope
