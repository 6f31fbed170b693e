// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/backend.h"

#include <memory>

namespace quantoscope {

// FP32 and INT8 with oneDNN primitives that are built once for a shape and a thread count, fused with bias, residual and
// activation. Weights per tensor or per channel; 2 to 7 bits run as 8-bit integers with a narrower range.
std::shared_ptr<const Backend> makeOnednnBackend();

// Quantize-dequantize in float on the same primitives: any bits from 2 to 8, any scheme. Its time is never shown as measured.
std::shared_ptr<const Backend> makeSimulateBackend();

// Whether oneDNN's integer units are exact for signed sources and 8-bit weights here (AVX512_VNNI or AVX2_VNNI,
// as far as ONEDNN_MAX_CPU_ISA allows).
bool onednnHasVnni();
bool onednnHasAvx512Vnni();
bool onednnHasAmx();     // tiles of integers
std::string onednnIsa(); // "AVX2", "AVX512_CORE_VNNI" …

} // namespace quantoscope
