// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teach/textbook_quantizer.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace quantoscope {

enum class SampleKind {
    Gaussian, // like weights: mean 0, deviation 1
    Relu,     // like activations after ReLU: the same with everything below zero set to zero
};

// The same numbers for the same seed on every machine.
std::vector<float> drawSample(SampleKind kind, std::size_t count, std::uint64_t seed);

// What one scheme makes of a sample.
struct SchemeOutcome {
    TextbookQuantizer quantizer;
    double sqnrDb = 0.0;              // as QuantizationNoise::decibels
    std::vector<std::size_t> onLevel; // how many values each integer got, from qmin on
    int levelsUsed = 0;
};
SchemeOutcome quantizeSample(const std::vector<float> &sample, const TextbookQuantizer &quantizer);

} // namespace quantoscope
