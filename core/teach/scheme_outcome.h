// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teach/textbook_quantizer.h"

#include <cstddef>
#include <vector>

namespace quantoscope {

// What one scheme makes of a sample.
struct SchemeOutcome {
    TextbookQuantizer quantizer;
    double sqnrDb = 0.0;              // as QuantizationNoise::decibels
    std::vector<std::size_t> onLevel; // how many values each integer got, from qmin on
    int levelsUsed = 0;
};
SchemeOutcome quantizeSample(const std::vector<float> &sample, const TextbookQuantizer &quantizer);

} // namespace quantoscope
