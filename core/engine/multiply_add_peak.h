// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace quantoscope {

// What the machine's multiply-add units reach when nothing else holds them up: the roof that GMAC/s are compared with.
// Units: 10^9 multiply-adds a second over all threads. Source: measured with chains that do not depend on each other.
struct MultiplyAddPeak {
    double fp32GmacPerSecond = 0.0;
    double int8GmacPerSecond = 0.0;
    std::string fp32Instruction; // "vfmadd231ps zmm"
    std::string int8Instruction; // "vpdpbusd zmm", or "vpmaddubsw + vpmaddwd ymm" without VNNI
    int threads = 1;
};

// Measures both for about `seconds` each and keeps the best of several rounds.
MultiplyAddPeak measureMultiplyAddPeak(int threads, double seconds = 0.15);

// The larger of two measurements (before and after a benchmark, since clocks move).
MultiplyAddPeak higherPeak(const MultiplyAddPeak &a, const MultiplyAddPeak &b);

} // namespace quantoscope
