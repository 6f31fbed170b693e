// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/qa_windows.h"

#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

// The network's result for one window: logits[2·t] says how well token t starts the answer, logits[2·t + 1] how well it ends it.
struct WindowLogits {
    const QaWindow *window = nullptr;
    const float *logits = nullptr; // at least 2 · window->length() values
};

struct AnswerOptions {
    int best = 20;          // starts and ends of a window that are combined
    int maxTokens = 30;     // of an answer
    bool allowNull = false; // the empty answer may win: for data with unanswerable questions (SQuAD 2.0)
};

struct AnswerSpan {
    std::string text;       // cut from the context, "" = no answer
    int start = -1;         // code points into the context, -1 = no answer
    int end = -1;           // exclusive
    double score = 0.0;     // start logit + end logit of what was chosen
    double nullScore = 0.0; // of the empty answer: the smallest of the windows' [CLS] scores
};

// The best answer over all windows of a question. NaN logits never win. Of equal scores the earlier window, start and end win.
// Source: Hugging Face's postprocess_qa_predictions (run_qa.py), null threshold 0.
AnswerSpan chooseAnswer(const Question &question, const std::vector<WindowLogits> &windows, const AnswerOptions &options = {});

// Lower case, no ASCII punctuation, no articles (a, an, the), single spaces. Source: SQuAD's evaluate-v2.0.py.
std::string normaliseAnswer(std::string_view text);

struct AnswerScore {
    double exact = 0.0; // 0 or 1
    double f1 = 0.0;    // 0..1: the words that both have
};
// The best over the right answers, after normalisation; an unanswerable question wants "". Source: evaluate-v2.0.py.
AnswerScore scoreAnswer(const Question &question, std::string_view answer);

struct QaScore { // percent, 0..100; 0 where there is no question
    int questions = 0, answerable = 0;
    int exactRight = 0; // questions answered exactly
    double exactPercent = 0.0, f1Percent = 0.0;
    double exactAnswerablePercent = 0.0, f1AnswerablePercent = 0.0; // without the unanswerable questions
};
// `scores` holds one entry per question, in the same order.
QaScore scoreQuestions(const std::vector<Question> &questions, const std::vector<AnswerScore> &scores);

} // namespace quantoscope
