// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/qa_windows.h"

#include <algorithm>

namespace quantoscope {
namespace {

void append(QaWindow &window, std::int32_t id, std::int32_t type, ContextSpan span = {})
{
    window.ids.push_back(id);
    window.types.push_back(type);
    window.spans.push_back(span);
}

} // namespace

std::vector<QaWindow> makeQaWindows(const WordPieceTokenizer &tokenizer, const TextInput &text, const Question &question,
                                    const QaWindowOptions &options)
{
    constexpr int kSpecialTokens = 3, kLeastTokens = kSpecialTokens + 2; // a question of one token, a context of one
    const int maxTokens = std::max(kLeastTokens, std::min(options.maxTokens, text.maxPositions));
    std::vector<WordPieceToken> asked = tokenizer.tokenize(question.question);
    // The question may take half of the room at most, so that a tiny model still sees some context.
    const int questionLimit = std::max(1, std::min(options.maxQuestionTokens, (maxTokens - kSpecialTokens) / 2));
    asked.resize(std::min(asked.size(), static_cast<std::size_t>(questionLimit)));
    const std::vector<WordPieceToken> context = tokenizer.tokenize(question.context);

    const int room = maxTokens - kSpecialTokens - static_cast<int>(asked.size());
    const int step = room - std::clamp(options.overlap, 0, room / 2);
    const int contextType = text.typeVocabulary > 1 ? 1 : 0;
    const int count = static_cast<int>(context.size());
    std::vector<QaWindow> windows;
    for (int start = 0;; start += step) {
        const int end = std::min(count, start + room);
        QaWindow window;
        append(window, tokenizer.clsId(), 0);
        for (const WordPieceToken &token : asked)
            append(window, token.id, 0);
        append(window, tokenizer.sepId(), 0);
        for (int i = start; i < end; ++i) {
            const WordPieceToken &token = context[static_cast<std::size_t>(i)];
            append(window, token.id, contextType, {token.begin, token.end});
        }
        append(window, tokenizer.sepId(), contextType);
        windows.push_back(std::move(window));
        if (end == count)
            return windows;
    }
}

void fillPadded(const QaWindow &window, int sequence, std::int32_t padId, std::int32_t *ids, std::int32_t *types, std::int32_t *mask)
{
    const auto length = static_cast<std::size_t>(std::min(sequence, window.length()));
    const auto total = static_cast<std::size_t>(sequence);
    std::copy_n(window.ids.begin(), length, ids);
    std::fill(ids + length, ids + total, padId);
    std::copy_n(window.types.begin(), length, types);
    std::fill(types + length, types + total, 0);
    std::fill(mask, mask + length, 1);
    std::fill(mask + length, mask + total, 0);
}

} // namespace quantoscope
