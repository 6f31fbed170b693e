// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quant/quantization_noise.h"

#include <cmath>
#include <cstdint>

namespace quantoscope {

// What is left of a layer's weights after something of them was given up, and what that costs.
struct ShrunkWeight {
    std::int64_t parameters = 0;  // numbers that are still stored
    std::int64_t storedBytes = 0; // those numbers as FP32, and what says where they stand
    double signal = 0.0;          // Σ w² of the whole layer
    double noise = 0.0;           // Σ (w − ŵ)²

    double relativeError() const { return signal > 0.0 ? std::sqrt(noise / signal) : 0.0; } // ‖W − Ŵ‖ / ‖W‖, 0..1
    double decibels() const { return QuantizationNoise{signal, noise, 0.0, 0}.decibels(); } // 200 = nothing was given up
};

inline constexpr std::int64_t kBytesPerFloat = 4;

} // namespace quantoscope
