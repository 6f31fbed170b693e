// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observers/observer.h"

#include <cstdint>
#include <vector>

namespace quantoscope {

// What quantizing one tensor with one range would do, computed from its statistics alone. No error is finer than a bin of the
// histogram, over which values are spread evenly (the zeros of a relu too): some hundredths of a dB at usual ranges, more where a
// step is as narrow as a bin.
struct RangeAssessment {
    ObserverChoice observer;    // Fixed for a range given by hand
    Range range;                // as observe() gives it: with zero, symmetric where the spec is
    QParams q;                  // per tensor: scale[0], zeroPoint[0], qmin, qmax
    double roundingError = 0.0; // mean squared error of the values inside the range
    double clippingError = 0.0; // and of those outside it
    double clippedShare = 0.0;  // of the values, 0..1
    double sqnrDb = 0.0;        // signal to quantization noise; 200 dB = no error, 0 dB where there is no signal
    int levels = 0;             // integers that the spec has
    int levelsUsed = 0;         // of them, those that at least one value rounds to
};

// Microseconds each but for histogram and entropy (some milliseconds). Thread: any.
RangeAssessment assessRange(const TensorStatistics &statistics, const QuantSpec &spec, Range range);
RangeAssessment assessObserver(const TensorStatistics &statistics, const QuantSpec &spec, const ObserverChoice &observer);

// The same for weights, whose integers always have a sign. `weightLimit` as weightQParams has it.
RangeAssessment assessWeightRange(const TensorStatistics &statistics, const QuantSpec &spec, Range range, std::int32_t weightLimit = 0);

// How many of the values round to each integer from q.qmin to q.qmax, one scale for all of them. Fractions, since the values of a bin
// are taken to lie evenly within it. Empty for empty statistics.
std::vector<double> levelCounts(const TensorStatistics &statistics, const QParams &q);

// All observers on one tensor, in the order of ObserverKind, percentile with its usual 99.99.
std::vector<RangeAssessment> compareObservers(const TensorStatistics &statistics, const QuantSpec &spec);

} // namespace quantoscope
