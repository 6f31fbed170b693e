// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/backend.h"
#include "graph/model.h"

#include <cstdint>

namespace quantoscope {

// Seeded inputs for models without data: normally distributed pixels (mean 0, spread 1, what normalised images have), or tokens
// drawn from the vocabulary with every position kept. The same on every machine.
InputBatch syntheticInput(const Model &model, int batch, int sequence, std::uint64_t seed);

} // namespace quantoscope
