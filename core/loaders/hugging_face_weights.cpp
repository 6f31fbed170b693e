// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/hugging_face_weights.h"

#include "base/phrases.h"
#include "base/sha256.h"
#include "loaders/json_fields.h"
#include "loaders/weights_file.h"

#include <nlohmann/json.hpp>

#include <span>

namespace quantoscope {

namespace fs = std::filesystem;

static bool isPlainFileName(const std::string &name)
{
    return !name.empty() && name != "." && name != ".." && name.find_first_of("/\\") == std::string::npos &&
           name.find('\0') == std::string::npos;
}

// Shard → the parameters that it must hold.
static Result<std::map<std::string, std::vector<std::string>>> readIndex(const fs::path &file)
{
    QS_TRY_ASSIGN(const JsonFields index, JsonFields::open(file));
    QS_TRY_ASSIGN(const auto places, index.object("weight_map"));
    if (!places)
        return index.wrongType("weight_map", phrases::object());
    std::map<std::string, std::vector<std::string>> shards;
    for (const auto &[name, shard] : places->json().items()) {
        if (!shard.is_string())
            return places->wrongType(name, Message("hugging-face.file-name", "the name of a file"));
        const auto shardName = shard.get<std::string>();
        if (!isPlainFileName(shardName))
            return badInput("hugging-face.shard-name", "{file}: weight_map names “{shard}”, which is no file of the folder.",
                            {{"file", file.string()}, {"shard", shardName}});
        shards[shardName].push_back(name);
    }
    return shards;
}

static Result<FolderWeights> readShards(const fs::path &indexFile)
{
    QS_TRY_ASSIGN(const auto shards, readIndex(indexFile));
    FolderWeights weights;
    weights.file = indexFile;
    std::string sums;
    for (const auto &[shard, names] : shards) {
        const fs::path file = indexFile.parent_path() / shard;
        std::error_code failure;
        if (!fs::is_regular_file(file, failure))
            return badInput("hugging-face.missing-shard", "{file} names the file {shard}, which is not there.",
                            {{"file", indexFile.string()}, {"shard", shard}});
        QS_TRY_ASSIGN(StateDict part, readWeights(file));
        for (const std::string &name : names) {
            const auto it = part.tensors.find(name);
            if (it == part.tensors.end())
                return badInput("hugging-face.shard-parameter", "{file} says that {shard} holds {name}, but it does not.",
                                {{"file", indexFile.string()}, {"shard", shard}, {"name", name}});
            weights.state.tensors[name] = it->second;
        }
        weights.state.warnings.insert(weights.state.warnings.end(), part.warnings.begin(), part.warnings.end());
        QS_TRY_ASSIGN(const std::string sum, sha256OfFile(file));
        sums += sum + "\n";
    }
    weights.sha256 = sha256Hex(std::as_bytes(std::span(sums)));
    return weights;
}

Result<FolderWeights> readSingleWeights(const fs::path &file)
{
    FolderWeights weights;
    weights.file = file;
    QS_TRY_ASSIGN(weights.state, readWeights(file));
    QS_TRY_ASSIGN(weights.sha256, sha256OfFile(file));
    return weights;
}

Result<FolderWeights> readFolderWeights(const fs::path &folder)
{
    for (const char *name : {"model.safetensors", "model.safetensors.index.json", "pytorch_model.bin", "pytorch_model.bin.index.json"}) {
        const fs::path file = folder / name;
        std::error_code failure;
        if (fs::is_regular_file(file, failure))
            return file.extension() == ".json" ? readShards(file) : readSingleWeights(file);
    }
    return badInput("hugging-face.no-weights",
                    "{folder} holds no weights: expected model.safetensors or pytorch_model.bin (or their index).",
                    {{"folder", folder.string()}});
}

} // namespace quantoscope
