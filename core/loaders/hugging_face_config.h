// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "models/architectures.h"

#include <filesystem>

namespace quantoscope {

// The shape of a BertForQuestionAnswering from its config.json; absent fields have transformers' defaults.
// Errors: BadInput for a broken file or wrong types (with the path in the file); NotPossible, by name, for another architecture,
// relative positions, a decoder, quantized weights, an unknown activation.
Result<BertConfig> readBertConfig(const std::filesystem::path &file);

} // namespace quantoscope
