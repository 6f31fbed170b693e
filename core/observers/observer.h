// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observers/statistics.h"
#include "quant/quant_spec.h"

namespace quantoscope {

// The range an observer proposes: a pure function of what was collected. For symmetric specs the range is used as ±max(|min|, |max|).
// An empty statistics gives {0, 0}. Never wider than [min, max] of the data (after including zero), but for a fixed range, which is
// taken as it is.
Range observe(const TensorStatistics &statistics, const QuantSpec &spec, const ObserverChoice &choice);

// The expected squared error of quantizing the histogram with a range, split where it comes from.
struct QuantizationError {
    double rounding = 0.0; // mean squared error of values inside the range
    double clipping = 0.0; // mean squared error of values outside it
    double signalPower = 0.0;
    double clippedShare = 0.0; // of the values, 0..1
    double sqnrDb() const;
};
QuantizationError histogramError(const Histogram &histogram, const QuantSpec &spec, Range range);

} // namespace quantoscope
