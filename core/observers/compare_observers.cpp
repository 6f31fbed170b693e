// SPDX-License-Identifier: GPL-3.0-or-later
#include "observers/compare_observers.h"

#include "observers/observers.h"
#include "quant/affine.h"
#include "quant/quantization_noise.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace quantoscope {

namespace {

std::vector<double> countsOf(const HistogramCost &cost, const QParams &q)
{
    const double scale = q.scale[0];
    std::vector<double> counts;
    double below = 0.0;
    for (std::int32_t level = q.qmin; level <= q.qmax; ++level) {
        const double border = scale * (static_cast<double>(level - q.zeroPoint[0]) + 0.5);
        const double upTo = level == q.qmax ? cost.total() : cost.countBelow(border);
        counts.push_back(upTo - below);
        below = upTo;
    }
    return counts;
}

RangeAssessment assess(const TensorStatistics &statistics, const ObserverChoice &observer, Range range, QParams q)
{
    RangeAssessment result;
    result.observer = observer;
    result.range = range;
    result.q = std::move(q);
    result.levels = result.q.qmax - result.q.qmin + 1;
    if (statistics.count == 0)
        return result;
    const HistogramCost cost(statistics.histogram);
    const QuantizationError error = cost.error(result.q);
    result.roundingError = error.rounding;
    result.clippingError = error.clipping;
    result.clippedShare = error.clippedShare;
    result.sqnrDb = std::min(error.sqnrDb(), kExactDb);
    for (const double count : countsOf(cost, result.q))
        result.levelsUsed += count > 0.5 ? 1 : 0; // of a value that lies across a border the larger part counts
    return result;
}

RangeAssessment assess(const TensorStatistics &statistics, const QuantSpec &spec, const ObserverChoice &observer)
{
    const Range range = observe(statistics, spec, observer);
    return assess(statistics, observer, range, activationQParams(spec, range));
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

RangeAssessment assessWeightRange(const TensorStatistics &statistics, const QuantSpec &spec, Range range, std::int32_t weightLimit)
{
    QuantSpec perTensor = spec;
    perTensor.granularity = Granularity::PerTensor;
    const float a = std::max(std::fabs(range.min), std::fabs(range.max));
    const Range reached = spec.scheme == Scheme::Symmetric ? Range{-a, a} : Range{std::min(range.min, 0.F), std::max(range.max, 0.F)};
    return assess(statistics, fixedRange(reached), reached, weightQParams(perTensor, {reached}, weightLimit));
}

std::vector<double> levelCounts(const TensorStatistics &statistics, const QParams &q)
{
    if (statistics.count == 0)
        return {};
    return countsOf(HistogramCost(statistics.histogram), q);
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
