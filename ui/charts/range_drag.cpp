// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/range_drag.h"

#include "observers/observers.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

// Places that a step away from are the same place: an end is a float.
double closeTo(double value)
{
    return 1e-6 * std::max(std::fabs(value), 1e-30);
}

} // namespace

RangeShape rangeShape(const TensorStatistics &statistics, const QuantSpec &spec, TensorRole role)
{
    if (spec.scheme == Scheme::Asymmetric)
        return RangeShape::Free;
    return role == TensorRole::Weight || isSignedSymmetric(spec, statistics) ? RangeShape::Mirrored : RangeShape::FromZero;
}

Range movedRange(Range before, RangeEnd end, double to, RangeShape shape, double smallest)
{
    if (shape != RangeShape::Free) {
        // A mirrored range is drawn by either end.
        const double length = end == RangeEnd::Low && shape == RangeShape::Mirrored ? -to : to;
        const double wanted = shape == RangeShape::Mirrored ? smallest / 2.0 : smallest;
        const auto a = static_cast<float>(std::max(length, wanted));
        return {shape == RangeShape::Mirrored ? -a : 0.F, a};
    }
    Range after = before;
    if (end == RangeEnd::Low)
        after.min = static_cast<float>(std::min({to, 0.0, static_cast<double>(before.max) - smallest}));
    else
        after.max = static_cast<float>(std::max({to, 0.0, static_cast<double>(before.min) + smallest}));
    return after;
}

std::vector<double> endsOf(const std::vector<Range> &ranges, RangeEnd end, RangeShape shape)
{
    std::vector<double> places;
    for (const Range &range : ranges) {
        const double mirrored = std::max(std::fabs(range.min), std::fabs(range.max));
        if (shape == RangeShape::Mirrored)
            places.push_back(end == RangeEnd::Low ? -mirrored : mirrored);
        else
            places.push_back(end == RangeEnd::Low ? range.min : range.max);
    }
    return places;
}

double snapped(double to, const std::vector<double> &places, double tolerance)
{
    double best = to, distance = tolerance;
    for (const double place : places) {
        if (std::fabs(place - to) <= distance) {
            distance = std::fabs(place - to);
            best = place;
        }
    }
    return best;
}

double stoppedAt(double from, double to, const std::vector<double> &places)
{
    double end = to;
    for (const double place : places) {
        const bool ahead = to > from ? place > from + closeTo(from) : place < from - closeTo(from);
        const bool nearer = to > from ? place < end : place > end;
        if (ahead && nearer)
            end = place;
    }
    return end;
}

double nextPlace(double from, int direction, const std::vector<double> &places)
{
    double next = from;
    bool found = false;
    for (const double place : places) {
        const bool ahead = direction > 0 ? place > from + closeTo(from) : place < from - closeTo(from);
        if (ahead && (!found || (direction > 0 ? place < next : place > next))) {
            next = place;
            found = true;
        }
    }
    return next;
}

} // namespace quantoscope
