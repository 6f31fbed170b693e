// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

// The words of a WordPiece vocabulary, one a line; the line number is the word's id. Line ends \n and \r\n, a byte-order mark at
// the start is skipped, an empty last line does not count.
// Errors: BadInput for bytes that are no UTF-8 (names the line) and for a vocabulary without [UNK], [CLS], [SEP] or [PAD].
Result<std::vector<std::string>> parseVocabulary(std::string_view bytes, const std::string &fileName);
Result<std::vector<std::string>> readVocabulary(const std::filesystem::path &file);

// Errors: BadInput when a word that question answering needs is missing: names all that are.
Status checkSpecialWords(const std::vector<std::string> &vocabulary, const std::string &fileName);

} // namespace quantoscope
