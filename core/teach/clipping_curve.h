// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observers/statistics.h"
#include "quant/quant_spec.h"

#include <vector>

namespace quantoscope {

// What a clip value α does: the range is [−α, α], or [0, α] where nothing below zero was seen.
struct ClippingPoint {
    double clip = 0.0;     // α > 0
    double rounding = 0.0; // mean squared error of the values inside the range
    double clipping = 0.0; // and of those outside it
    double sqnrDb = 0.0;   // 200 dB = no error, 0 without a signal

    double total() const { return rounding + clipping; }
};

ClippingPoint clippingAt(const TensorStatistics &statistics, const QuantSpec &spec, double clip);

// Points at evenly spaced clip values, the last at the largest |value|; the first is one step. Empty for empty statistics.
std::vector<ClippingPoint> clippingCurve(const TensorStatistics &statistics, const QuantSpec &spec, int points);

// The point with the least error of a curve that is not empty; of equal ones the widest.
const ClippingPoint &bestClip(const std::vector<ClippingPoint> &curve);

// The SQNR that a signal reaches at each width.
struct BitsPoint {
    int bits = 0;
    double atLargestDb = 0.0; // nothing clipped: α is the largest |value|
    double atBestDb = 0.0;    // at the clip value with the least error
};
std::vector<BitsPoint> sqnrByBits(const TensorStatistics &statistics, QuantSpec spec); // 2 to 8 bits

// The line of '6 dB a bit': 20·log10(2^b) = 6.02·b for values spread evenly over 2^b steps, and 1.76 dB more for a sine.
double uniformSqnrDb(double bits);
double sineSqnrDb(double bits);

} // namespace quantoscope
