// SPDX-License-Identifier: GPL-3.0-or-later
#include "observers/observers.h"
#include "quant/affine.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace quantoscope {

double QuantizationError::sqnrDb() const
{
    const double noise = rounding + clipping;
    if (signalPower <= 0.0)
        return 0.0;
    if (noise <= 0.0)
        return std::numeric_limits<double>::infinity();
    return 10.0 * std::log10(signalPower / noise);
}

HistogramCost::HistogramCost(const Histogram &histogram)
    : m_histogram(histogram)
{
    m_belowBin.reserve(histogram.counts.size() + 1);
    Moments sums;
    m_belowBin.push_back(sums);
    for (int bin = 0; bin < static_cast<int>(histogram.counts.size()); ++bin) {
        const auto count = static_cast<double>(histogram.counts[static_cast<std::size_t>(bin)]);
        const double centre = histogram.leftEdge(bin) + 0.5 * histogram.binWidth;
        sums.count += count;
        sums.sum += count * centre;
        sums.squares += count * (centre * centre + histogram.binWidth * histogram.binWidth / 12.0);
        m_belowBin.push_back(sums);
    }
}

HistogramCost::Moments HistogramCost::below(double x) const
{
    const double position = x / m_histogram.binWidth - static_cast<double>(m_histogram.firstBin);
    if (!(position > 0.0))
        return {};
    if (position >= static_cast<double>(m_histogram.counts.size()))
        return m_belowBin.back();
    const auto bin = static_cast<std::size_t>(position);
    const auto count = static_cast<double>(m_histogram.counts[bin]);
    Moments sums = m_belowBin[bin];
    if (count == 0.0)
        return sums;
    const double left = m_histogram.leftEdge(static_cast<int>(bin));
    const double share = count * (position - static_cast<double>(bin));
    sums.count += share;
    sums.sum += share * 0.5 * (left + x);
    sums.squares += share * (left * left + left * x + x * x) / 3.0;
    return sums;
}

double HistogramCost::squaredDistance(const Moments &from, const Moments &to, double level)
{
    const double count = to.count - from.count;
    const double distance = (to.squares - from.squares) - 2.0 * level * (to.sum - from.sum) + level * level * count;
    return std::max(distance, 0.0); // differences of large sums may end a little below zero
}

QuantizationError HistogramCost::errorOfLevels(double firstLevel, double step, int count) const
{
    QuantizationError result;
    const Moments &all = m_belowBin.back();
    if (m_histogram.binWidth == 0.0 || all.count == 0.0)
        return result;
    const auto level = [&](int i) { return firstLevel + step * static_cast<double>(i); };
    // A value rounds to the nearest level; beyond half a step outside the last level it is clipped.
    Moments from = below(firstLevel - 0.5 * step);
    result.clipping = squaredDistance({}, from, firstLevel);
    double clipped = from.count;
    for (int i = 0; i < count; ++i) {
        const Moments to = below(level(i) + 0.5 * step);
        if (to.count > from.count)
            result.rounding += squaredDistance(from, to, level(i));
        from = to;
    }
    result.clipping += squaredDistance(from, all, level(count - 1));
    clipped += all.count - from.count;
    result.rounding /= all.count;
    result.clipping /= all.count;
    result.clippedShare = std::clamp(clipped / all.count, 0.0, 1.0);
    result.signalPower = all.squares / all.count;
    return result;
}

QuantizationError HistogramCost::error(const QParams &q) const
{
    const double scale = q.scale[0];
    return errorOfLevels(scale * static_cast<double>(q.qmin - q.zeroPoint[0]), scale, q.qmax - q.qmin + 1);
}

double HistogramCost::squaredError(const QuantSpec &spec, Range range) const
{
    const QuantizationError cost = error(activationQParams(spec, range));
    return cost.rounding + cost.clipping;
}

QuantizationError histogramError(const Histogram &histogram, const QuantSpec &spec, Range range)
{
    if (histogram.counts.empty())
        return {};
    return HistogramCost(histogram).error(activationQParams(spec, range));
}

} // namespace quantoscope
