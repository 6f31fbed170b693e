// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace quantoscope {

// The units that a backend's kernels use, from narrow to wide. FP32 has nothing wider than AVX-512.
enum class VectorUnits { Sse, Avx2, Avx2Vnni, Avx512, Avx512Vnni, Amx };

// Of the instruction set that oneDNN says it uses ("AVX512_CORE_VNNI"); Sse for one that is not known.
VectorUnits vectorUnits(std::string_view isa);

// What the machine's multiply-add units reach when nothing else holds them up: the roof that GMAC/s are compared with.
// Units: 10^9 multiply-adds a second over all threads. Source: measured with chains that do not depend on each other.
struct MultiplyAddPeak {
    double fp32GmacPerSecond = 0.0;
    double int8GmacPerSecond = 0.0;
    std::string fp32Instruction; // "vfmadd231ps zmm"
    std::string int8Instruction; // "tdpbusd" (AMX), "vpdpbusd zmm", or "vpmaddubsw + vpmaddwd ymm" without VNNI
    int threads = 1;             // that measured: at most one for each core
};

// Measures both for about `seconds` each and keeps the best of several rounds: the work of all threads over the time until the last
// of them was done. More threads than cores do no more than the cores. The processor must have the units.
MultiplyAddPeak measureMultiplyAddPeak(int threads, VectorUnits units, double seconds = 0.15);

// The larger of two measurements (before and after a benchmark, since clocks move).
MultiplyAddPeak higherPeak(const MultiplyAddPeak &a, const MultiplyAddPeak &b);

} // namespace quantoscope
