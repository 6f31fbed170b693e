// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace quantoscope {

// Two classifiers on the same images differ by more than chance when p < 0.05.
inline constexpr double kNoiseThreshold = 0.05;

// The exact two-sided p-value of McNemar's test: of the images that only one of the two answers rightly, are as few on one side
// to be expected from a fair coin? 1 when there is none. Range: 0..1. Source: McNemar 1947; the exact binomial form.
double mcNemarExact(std::int64_t onlyFirstRight, std::int64_t onlySecondRight);

} // namespace quantoscope
