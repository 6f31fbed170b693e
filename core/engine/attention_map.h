// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_context.h"
#include "datasets/dataset.h"
#include "graph/model.h"

#include <string>
#include <vector>

namespace quantoscope {

// The attention of one layer for one question.
struct LayerAttention {
    std::string name; // of the Attention node: "bert.encoder.layer.0.attention.self"
    int heads = 0;
    std::vector<float> weights; // [heads, tokens, tokens]; rows sum to 1
};

// Where every head of a network looks while it answers a question.
struct AttentionMap {
    std::vector<std::string> tokens; // "[CLS]", pieces of the question, "[SEP]", pieces of the passage, "[SEP]"
    std::vector<LayerAttention> layers;
    bool passageCut = false;              // the passage had more tokens than were taken
    std::string answer;                   // cut from the passage; "" = no answer
    int answerBegin = -1, answerEnd = -1; // tokens of the answer, end exclusive; -1 = no answer

    float weight(int layer, int head, int from, int to) const;
};

// So many tokens are taken of a question and its passage together: a map of more is not readable.
inline constexpr int kAttentionTokens = 64;

// Runs the float network on the reference backend and keeps the attention of every layer and head. Some tenths of a second for bert-mini.
// Errors: BadUsage when the model answers no questions or `question` is without words; BadInput (the vocabulary); Cancelled.
Result<AttentionMap> attentionMap(const Model &model, const Question &question, const RunContext &context);

} // namespace quantoscope
