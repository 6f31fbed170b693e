// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observers/statistics.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace quantoscope {

// Distributions that the course quantizes beside real layers, each for what it does to a range.
enum class TeachingSignal : std::uint8_t {
    Uniform,    // evenly over [−1, 1]
    Sine,       // of random phase, amplitude 1
    Gaussian,   // standard deviation 1
    HeavyTail,  // Student's t with 3 degrees of freedom
    OneOutlier, // Gaussian but for one value, 16
    Relu,       // a Gaussian after a relu: half of it zeros
    Bimodal,    // two Gaussians about −2 and 2, each of deviation 0.4
};
inline constexpr int kTeachingSignals = 7;

std::string_view teachingSignalName(TeachingSignal signal); // "uniform", "heavy-tail" …

// `count` values, the same ones for the same seed on every machine.
std::vector<float> teachingSignal(TeachingSignal signal, std::size_t count, std::uint64_t seed = 0);

// Statistics of values as calibration in `batches` equal batches collects them; what does not fill a batch is in the last.
TensorStatistics statisticsOf(const std::vector<float> &values, int batches = 1);

// `count` values spread as a histogram's: a bin by its count, evenly within it, no farther out than [min, max]. Empty for an empty
// histogram.
std::vector<float> sampleHistogram(const TensorStatistics &statistics, std::size_t count, std::uint64_t seed = 0);

} // namespace quantoscope
