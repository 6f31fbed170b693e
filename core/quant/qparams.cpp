// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/affine.h"
#include "quant/value_range.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace quantoscope {

namespace {

// Below this a scale is raised, so that 1/scale and the product of two scales stay normal float32 numbers.
constexpr double kSmallestScale = 0x1p-60;

struct ScaleAndZero {
    float scale = 1.F;
    std::int32_t zeroPoint = 0;
};

float storedScale(double scale)
{
    return static_cast<float>(std::max(scale, kSmallestScale));
}

// Scale for ±absMax, where steps is what absMax is divided by.
ScaleAndZero symmetricScale(double absMax, double steps)
{
    if (!std::isfinite(absMax) || absMax <= 0.0)
        return {};
    return {storedScale(absMax / steps), 0};
}

ScaleAndZero asymmetricScale(double min, double max, IntegerInterval interval)
{
    min = std::min(min, 0.0);
    max = std::max(max, 0.0);
    // Values are near the type's limits only when something went wrong; in double the width cannot overflow.
    if (!std::isfinite(min) || !std::isfinite(max) || max <= min)
        return {1.F, std::clamp(0, interval.qmin, interval.qmax)};
    const float scale = storedScale((max - min) / static_cast<double>(interval.qmax - interval.qmin));
    const double zero = interval.qmin - std::nearbyint(min / static_cast<double>(scale));
    const double clamped = std::clamp(zero, static_cast<double>(interval.qmin), static_cast<double>(interval.qmax));
    return {scale, static_cast<std::int32_t>(clamped)};
}

// What the largest magnitude is divided by: the largest integer, or half the width where the full range is used.
double symmetricSteps(SymmetricRange range, IntegerInterval interval)
{
    if (interval.qmin == 0 || (range == SymmetricRange::Restricted || interval.qmin == -interval.qmax))
        return interval.qmax;
    return 0.5 * (interval.qmax - interval.qmin);
}

ScaleAndZero weightScale(const QuantSpec &spec, Range range, IntegerInterval interval)
{
    if (spec.scheme == Scheme::Asymmetric)
        return asymmetricScale(range.min, range.max, interval);
    const double absMax = std::max(std::fabs(static_cast<double>(range.min)), std::fabs(static_cast<double>(range.max)));
    // max() loses a NaN in its second argument
    if (std::isnan(range.min) || std::isnan(range.max))
        return {};
    return symmetricScale(absMax, symmetricSteps(spec.range, interval));
}

IntegerInterval limitedWeightInterval(const QuantSpec &spec, std::int32_t qLimit)
{
    IntegerInterval interval = weightInterval(spec);
    if (qLimit > 0) {
        interval.qmin = std::max(interval.qmin, -qLimit);
        interval.qmax = std::min(interval.qmax, qLimit);
    }
    return interval;
}

} // namespace

IntegerInterval activationInterval(const QuantSpec &spec, bool nonNegative)
{
    const std::int32_t levels = std::int32_t{1} << spec.bits;
    if (spec.scheme == Scheme::Asymmetric || nonNegative)
        return {0, levels - 1};
    return weightInterval(spec);
}

IntegerInterval weightInterval(const QuantSpec &spec)
{
    const std::int32_t half = std::int32_t{1} << (spec.bits - 1);
    const bool restricted = spec.scheme == Scheme::Symmetric && spec.range == SymmetricRange::Restricted;
    return {restricted ? -(half - 1) : -half, half - 1};
}

QParams activationQParams(const QuantSpec &spec, Range range)
{
    const IntegerInterval interval = activationInterval(spec, range.min >= 0.F);
    ScaleAndZero one;
    if (spec.scheme == Scheme::Asymmetric)
        one = asymmetricScale(range.min, range.max, interval);
    else
        one = weightScale(spec, range, interval);
    return {{one.scale}, {one.zeroPoint}, interval.qmin, interval.qmax, -1};
}

QParams weightQParams(const QuantSpec &spec, const std::vector<Range> &ranges, std::int32_t qLimit)
{
    const IntegerInterval interval = limitedWeightInterval(spec, qLimit);
    QParams q;
    q.qmin = interval.qmin;
    q.qmax = interval.qmax;
    q.axis = spec.granularity == Granularity::PerChannel ? 0 : -1;
    q.scale.reserve(ranges.size());
    q.zeroPoint.reserve(ranges.size());
    for (const Range &range : ranges) {
        const ScaleAndZero one = weightScale(spec, range, interval);
        q.scale.push_back(one.scale);
        q.zeroPoint.push_back(one.zeroPoint);
    }
    return q;
}

QParams weightQParams(const QuantSpec &spec, const Tensor &weight, std::int32_t qLimit)
{
    const Tensor floats = weight.toF32();
    const auto count = static_cast<std::size_t>(floats.elementCount());
    const std::size_t channels =
        spec.granularity == Granularity::PerChannel && floats.rank() > 0 ? static_cast<std::size_t>(floats.dim(0)) : 1;
    const float *values = floats.data<float>();
    const std::size_t each = channels > 0 ? count / channels : 0;
    std::vector<Range> ranges(channels);
    for (std::size_t c = 0; c < channels && each > 0; ++c)
        ranges[c] = valueRange(values + c * each, each);
    return weightQParams(spec, ranges, qLimit);
}

} // namespace quantoscope
