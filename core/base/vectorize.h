// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// QS_VECTORIZE before a free function: compiled once per instruction set, the best one is chosen when the program starts.
// The build targets plain x86-64, so this is how hot loops reach AVX2 and AVX-512. Results do not depend on the clone: the build
// forbids contraction of multiply and add.
//
// Off for clang (version 14 has no target_clones on x86), for other processors and under sanitizers, whose run-time is not yet
// there when the loader resolves the choice.
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && defined(__linux__) && !defined(__SANITIZE_ADDRESS__) && \
    !defined(__SANITIZE_THREAD__) && !defined(QUANTOSCOPE_NO_TARGET_CLONES)
#define QS_VECTORIZE __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define QS_VECTORIZE
#endif
