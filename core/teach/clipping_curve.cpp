// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/clipping_curve.h"

#include "observers/observers.h"
#include "quant/affine.h"
#include "quant/quantization_noise.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {

namespace {

constexpr int kPointsForBest = 96;
constexpr int kFewestBits = 2, kMostBits = 8;

Range rangeOf(const TensorStatistics &statistics, double clip)
{
    const auto high = static_cast<float>(clip);
    return {statistics.min < 0.F ? -high : 0.F, high};
}

ClippingPoint pointOf(const HistogramCost &cost, const TensorStatistics &statistics, const QuantSpec &spec, double clip)
{
    const QuantizationError error = cost.error(activationQParams(spec, rangeOf(statistics, clip)));
    return {clip, error.rounding, error.clipping, std::min(error.sqnrDb(), kExactDb)};
}

double largestMagnitude(const TensorStatistics &statistics)
{
    return std::max(std::fabs(static_cast<double>(statistics.min)), std::fabs(static_cast<double>(statistics.max)));
}

} // namespace

ClippingPoint clippingAt(const TensorStatistics &statistics, const QuantSpec &spec, double clip)
{
    if (statistics.count == 0)
        return {clip, 0.0, 0.0, 0.0};
    return pointOf(HistogramCost(statistics.histogram), statistics, spec, clip);
}

std::vector<ClippingPoint> clippingCurve(const TensorStatistics &statistics, const QuantSpec &spec, int points)
{
    std::vector<ClippingPoint> curve;
    const double largest = largestMagnitude(statistics);
    if (statistics.count == 0 || largest <= 0.0)
        return curve;
    const HistogramCost cost(statistics.histogram);
    for (int i = 1; i <= points; ++i)
        curve.push_back(pointOf(cost, statistics, spec, largest * i / points));
    return curve;
}

const ClippingPoint &bestClip(const std::vector<ClippingPoint> &curve)
{
    return *std::min_element(curve.rbegin(), curve.rend(),
                             [](const ClippingPoint &a, const ClippingPoint &b) { return a.total() < b.total(); });
}

std::vector<BitsPoint> sqnrByBits(const TensorStatistics &statistics, QuantSpec spec)
{
    std::vector<BitsPoint> all;
    for (spec.bits = kFewestBits; spec.bits <= kMostBits; ++spec.bits) {
        const std::vector<ClippingPoint> curve = clippingCurve(statistics, spec, kPointsForBest);
        if (!curve.empty())
            all.push_back({spec.bits, curve.back().sqnrDb, bestClip(curve).sqnrDb});
    }
    return all;
}

double uniformSqnrDb(double bits)
{
    return 20.0 * std::log10(2.0) * bits;
}

double sineSqnrDb(double bits)
{
    return uniformSqnrDb(bits) + 10.0 * std::log10(1.5); // a sine's power is half its amplitude squared, not a third
}

} // namespace quantoscope
