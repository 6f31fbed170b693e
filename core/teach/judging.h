// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/classification.h"
#include "metrics/question_answering.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

// How well one class of a confusion matrix is found. Shares 0..1; nothing where there is nothing to divide by.
struct ClassJudgement {
    int items = 0;    // of this class
    int answered = 0; // as this class
    int right = 0;
    std::optional<double> precision; // of what was answered as this class, how much is of it
    std::optional<double> recall;    // of what is of this class, how much was answered so
    std::optional<double> f1;        // 2·right/(items + answered): the harmonic mean of the two
};

struct MatrixJudgement {
    int items = 0, right = 0;
    std::optional<double> accuracy; // 0..1; nothing without items
    std::vector<ClassJudgement> classes;
};
MatrixJudgement judgeMatrix(const ConfusionMatrix &matrix);

// Two short answers as SQuAD compares them. `common` are the words that both have, as often as both have them.
struct AnswerJudgement {
    std::vector<std::string> given, right, common; // words after normaliseAnswer
    AnswerScore score;
};
AnswerJudgement judgeAnswer(std::string_view given, std::string_view right);

} // namespace quantoscope
