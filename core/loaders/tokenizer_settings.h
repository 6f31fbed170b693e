// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "graph/model.h"

#include <filesystem>
#include <vector>

namespace quantoscope {

struct TokenizerSettings {
    std::vector<std::string> vocabulary; // empty when the folder has none: questions cannot be read then
    bool lowerCase = false;
    bool stripAccents = false;
    bool tokenizeChinese = true;
    std::vector<Message> warnings;
};

// How a folder's model wants its text: words from vocab.txt, else from tokenizer.json; each setting from tokenizer_config.json,
// else from tokenizer.json's normalizer, else as transformers has it (accents follow the case). Where nothing speaks about the
// case, the vocabulary shows it, with a warning.
// Errors: BadInput for broken files (with the path in them), NotPossible for tokenizers that are not BERT's WordPiece.
Result<TokenizerSettings> readTokenizerSettings(const std::filesystem::path &folder);

} // namespace quantoscope
