// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quant/quant_spec.h"

#include <cstddef>

namespace quantoscope {

// What a signal-to-noise ratio without any noise is called, in dB: infinity has no JSON and no bar.
inline constexpr double kExactDb = 200.0;

// What quantizing and dequantizing does to some values.
struct QuantizationNoise {
    double signal = 0.0;     // sum of squares
    double noise = 0.0;      // sum of squared differences
    double clipping = 0.0;   // of it, from values beyond half a step outside the outermost levels
    std::size_t clipped = 0; // such values

    QuantizationNoise &operator+=(const QuantizationNoise &other);
    double decibels() const; // at most kExactDb; 0 without a signal
};
QuantizationNoise quantizationNoise(const float *values, std::size_t count, const QParams &q, std::size_t channel = 0);

} // namespace quantoscope
