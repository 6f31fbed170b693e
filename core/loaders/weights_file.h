// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "models/state_dict.h"

#include <filesystem>

namespace quantoscope {

enum class WeightsFormat { Safetensors, Checkpoint, TorchScript };

// What a file is, from its bytes alone. Errors: BadInput when it is none of these (says how it begins), or a Git LFS pointer.
Result<WeightsFormat> weightsFormatOf(const std::filesystem::path &file);

// The named tensors of a safetensors file or a checkpoint. Errors: those of the readers; NotPossible for TorchScript, which is a
// program and not a list of tensors.
Result<StateDict> readWeights(const std::filesystem::path &file);

} // namespace quantoscope
