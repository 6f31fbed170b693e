// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a SQuAD file, and as text for the tokenizer: no crash, and offsets that lie in the text.
#include "datasets/code_points.h"
#include "datasets/qa_windows.h"
#include "datasets/squad.h"
#include "datasets/wordpiece.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace quantoscope {
namespace {

TextInput settings(bool uncased, int maxPositions)
{
    TextInput text;
    text.vocabulary = {"[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "a", "##a", "b", "the", "##e", "λ", "##ό", "東", ".", "##", "", "#"};
    text.lowerCase = uncased;
    text.stripAccents = uncased;
    text.maxPositions = maxPositions;
    return text;
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkTokens(const WordPieceTokenizer &tokenizer, std::string_view text)
{
    const int length = static_cast<int>(codePointsOf(text).size());
    int before = 0;
    for (const WordPieceToken &token : tokenizer.tokenize(text)) {
        require(token.begin >= 0 && token.begin < token.end && token.end <= length && token.begin >= before);
        require(!tokenizer.tokenText(token.id).empty());
        before = token.begin;
    }
}

void checkWindows(const WordPieceTokenizer &tokenizer, const TextInput &text, const Question &question)
{
    const auto windows = makeQaWindows(tokenizer, text, question);
    require(!windows.empty());
    int covered = 0;
    for (const QaWindow &window : windows) {
        require(window.length() <= text.maxPositions && window.ids.size() == window.spans.size() &&
                window.ids.size() == window.types.size());
        for (const ContextSpan &span : window.spans)
            covered = std::max(covered, span.end);
    }
    const auto all = tokenizer.tokenize(question.context);
    require(all.empty() || covered == all.back().end);
}

} // namespace
} // namespace quantoscope

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace quantoscope;
    static const TextInput texts[] = {settings(false, 512), settings(true, 12)};
    static const WordPieceTokenizer tokenizers[] = {*WordPieceTokenizer::create(texts[0]), *WordPieceTokenizer::create(texts[1])};
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const auto read = parseSquad(bytes, "fuzz.json");
    for (std::size_t i = 0; i < 2; ++i) {
        checkTokens(tokenizers[i], bytes);
        if (read.ok())
            for (const Question &question : read->questions)
                checkWindows(tokenizers[i], texts[i], question);
    }
    if (!read.ok())
        require(read.error().code == ErrorCode::BadInput && !read.error().text().empty());
    return 0;
}
