// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "graph/model.h"

#include <filesystem>

namespace quantoscope {

// A BertForQuestionAnswering as transformers' save_pretrained leaves it: config.json, the vocabulary (vocab.txt or tokenizer.json)
// and the weights: the first of model.safetensors, model.safetensors.index.json with its shards, pytorch_model.bin and
// pytorch_model.bin.index.json. `weights` names another file of the folder to take instead.
// Errors: BadInput for what is missing, broken or does not fit together; NotPossible for other networks: names them.
Result<Model> loadHuggingFaceFolder(const std::filesystem::path &folder, const std::filesystem::path &weights = {});

} // namespace quantoscope
