// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <immintrin.h>

// For kernels written with AVX-512 VNNI. The build targets plain x86-64: functions that use the instructions say so, and run only where
// processorHasVnni() has said yes.
#define QS_VNNI __attribute__((target("avx512f,avx512bw,avx512vl,avx512vnni")))
#define QS_VNNI_INLINE __attribute__((target("avx512f,avx512bw,avx512vl,avx512vnni"), always_inline)) static inline

// GCC 12 warns of registers that its own intrinsics leave undefined on purpose (GCC bug 105593).
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#pragma GCC diagnostic ignored "-Wuninitialized"
#endif

namespace quantoscope::kernels {

inline bool processorHasVnni()
{
    return __builtin_cpu_supports("avx512bw") != 0 && __builtin_cpu_supports("avx512vl") != 0 && __builtin_cpu_supports("avx512vnni") != 0;
}

} // namespace quantoscope::kernels
