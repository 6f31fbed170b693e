// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observers/statistics.h"
#include "quant/quant_spec.h"

#include <vector>

namespace quantoscope {

enum class TensorRole { Activation, Weight };
enum class RangeEnd { Low, High };

// What a scheme leaves free of a range that is drawn by hand.
enum class RangeShape {
    Free,     // both ends, zero between them
    Mirrored, // one length to both sides of zero
    FromZero, // the upper end alone
};
RangeShape rangeShape(const TensorStatistics &statistics, const QuantSpec &spec, TensorRole role);

// `before` with one end at `to`, as far as the shape and `smallest` (> 0, the least width) let it. A range always holds zero.
Range movedRange(Range before, RangeEnd end, double to, RangeShape shape, double smallest);

// Where this end stands in each of the ranges.
std::vector<double> endsOf(const std::vector<Range> &ranges, RangeEnd end, RangeShape shape);

// `to`, or the nearest of the places within `tolerance`.
double snapped(double to, const std::vector<double> &places, double tolerance);

// A step from `from` to `to` that stops at the first place between them.
double stoppedAt(double from, double to, const std::vector<double> &places);

// The next place to the right (direction > 0) or to the left; `from` where there is none.
double nextPlace(double from, int direction, const std::vector<double> &places);

} // namespace quantoscope
