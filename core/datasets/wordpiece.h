// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "graph/model.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

// A piece of a text and where it stands there, in code points, end exclusive.
struct WordPieceToken {
    std::int32_t id = 0;
    int begin = 0;
    int end = 0;
};

// BERT's tokenizer: cleaning, splitting at white space, punctuation and Chinese characters, then the longest pieces of the
// vocabulary from the left. Special tokens such as "[SEP]" are recognised in the text. Thread: const members may be shared.
// Source: agrees with Hugging Face's tokenizers (BertNormalizer, BertPreTokenizer, WordPiece).
class WordPieceTokenizer
{
public:
    // Errors: BadInput: tokenizer.missing-token when [UNK], [CLS] or [SEP] is not in the vocabulary.
    static Result<WordPieceTokenizer> create(const TextInput &settings);

    // Tokens of UTF-8 text, without [CLS] and [SEP]. Bytes that are not UTF-8 count as one code point each and give no token.
    std::vector<WordPieceToken> tokenize(std::string_view text) const;

    const std::string &tokenText(std::int32_t id) const;
    std::int32_t clsId() const;
    std::int32_t sepId() const;
    std::int32_t unkId() const;
    std::int32_t padId() const; // [PAD], or 0 where the vocabulary has none

private:
    struct Vocabulary;
    std::shared_ptr<const Vocabulary> m_vocabulary;
    bool m_lowerCase = false;
    bool m_stripAccents = false;
    bool m_splitChinese = true;
};

} // namespace quantoscope
