// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/dataset.h"
#include "datasets/wordpiece.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace quantoscope {

// Where a token stands in the context, in code points, end exclusive; begin -1 for tokens that are not of the context.
struct ContextSpan {
    int begin = -1;
    int end = -1;

    bool inContext() const { return begin >= 0; }
};

// [CLS] question [SEP] part of the context [SEP], without padding.
struct QaWindow {
    std::vector<std::int32_t> ids;
    std::vector<std::int32_t> types; // 0: question, 1: context
    std::vector<ContextSpan> spans;  // one per token

    int length() const { return static_cast<int>(ids.size()); }
};

struct QaWindowOptions {
    int maxTokens = 384;        // of a window; the model's positions bound it too
    int overlap = 128;          // context tokens that two windows share (Hugging Face's doc_stride); at most half of the room
    int maxQuestionTokens = 64; // a longer question is cut, as BERT's own script does
};

// The windows of one question: all tokens of the context are in at least one. At least one window.
// Source: the windows of Hugging Face's run_qa.py (truncation "only_second", stride 128).
std::vector<QaWindow> makeQaWindows(const WordPieceTokenizer &tokenizer, const TextInput &text, const Question &question,
                                    const QaWindowOptions &options = {});

// Writes one window, padded to `sequence` tokens (at least its length), into ids, types and mask (1 = token, 0 = padding).
void fillPadded(const QaWindow &window, int sequence, std::int32_t padId, std::int32_t *ids, std::int32_t *types, std::int32_t *mask);

} // namespace quantoscope
