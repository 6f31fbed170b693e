// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "graph/model.h"

#include <filesystem>

namespace quantoscope {

// Converts a traced or scripted CNN or BERT-like encoder into our Graph. Batch-norm stays separate.
// Errors: BadInput (damaged file), NotPossible (an operator that cannot be converted: names it, "aten::…").
// No torch type appears here; the translation unit alone includes LibTorch.
Result<Model> loadTorchScript(const std::filesystem::path &file);

} // namespace quantoscope
