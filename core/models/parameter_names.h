// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "models/state_dict.h"

#include <map>
#include <string>
#include <vector>

namespace quantoscope {

// A state dict under the names that torchvision and transformers use today.
struct NamedParameters {
    std::map<std::string, Tensor> tensors;
    std::vector<std::string> ignored; // known parameters that inference does not need, as the file names them
};

// Strips "module." and "model." (also repeated), renames LayerNorm's gamma and beta, and sets aside num_batches_tracked,
// position_ids and bert.pooler.*. Errors: BadInput when two parameters get the same name.
Result<NamedParameters> normaliseNames(const StateDict &state);

} // namespace quantoscope
