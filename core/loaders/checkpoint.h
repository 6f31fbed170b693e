// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "loaders/state_dict.h"

#include <cstddef>
#include <filesystem>

namespace quantoscope {

bool looksLikeZip(const std::byte *data, std::size_t size);
bool looksLikeLegacyCheckpoint(const std::byte *data, std::size_t size); // PyTorch before 1.6: a pickled magic number
bool zipHoldsTorchScript(const std::filesystem::path &file);             // an archive with code/ and constants.pkl

// A state_dict saved by torch.save: plain or nested under "state_dict" or "model", on CPU or GPU, zip or legacy format.
// The pickle is read by a stack machine that calls nothing.
// Errors: BadInput (damage, lies, compressed bombs), NotPossible for a whole pickled module (names its class) or any REDUCE
// of something else (names it).
Result<StateDict> readCheckpoint(const std::filesystem::path &file);
Result<StateDict> parseCheckpoint(const std::byte *data, std::size_t size, const std::string &fileName);

} // namespace quantoscope
