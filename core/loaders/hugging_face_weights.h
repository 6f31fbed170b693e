// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "models/state_dict.h"

#include <filesystem>
#include <string>

namespace quantoscope {

struct FolderWeights {
    StateDict state;
    std::filesystem::path file; // the weights, or the index of the shards
    std::string sha256;         // of the file; of shards: of their sums in the order of their names, one a line
};

// The weights of a Hugging Face folder, whole or in shards. Errors: BadInput when there are none, a shard is missing or lacks a
// parameter that the index promises, or the index names a file outside the folder.
Result<FolderWeights> readFolderWeights(const std::filesystem::path &folder);
Result<FolderWeights> readSingleWeights(const std::filesystem::path &file);

} // namespace quantoscope
