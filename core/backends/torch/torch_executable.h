// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/backend.h"

#include <memory>
#include <string>

namespace quantoscope::torchrun {

// Weights are converted and packed once. Errors: NotPossible when LibTorch refuses a layer (names it).
Result<std::unique_ptr<Executable>> makeExecutable(const QuantizedGraph &graph, const ExecutionShape &shape, const std::string &engine);

std::string cpuCapability(); // "AVX2", "AVX512", "default": LibTorch's own kernels

} // namespace quantoscope::torchrun
