// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "recipe/json_cursor.h"
#include "teach/lesson.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

// What a student answered; the member of the question's kind counts.
struct LessonAnswer {
    int choice = -1;        // index of an option
    double number = 0.0;    // in the unit of the measured value
    std::vector<int> order; // indices of options, the first first
    std::string text;

    bool operator==(const LessonAnswer &) const = default;
};

// The runs of a lesson that are done, as runJson writes them, by their name in the lesson.
using MeasuredRuns = std::map<std::string, Json>;

struct AnswerCheck {
    std::optional<bool> right;      // nothing for a free answer, which nobody checks
    std::optional<double> measured; // choice and number, where something was measured
    int rightChoice = -1;           // choice
    std::vector<double> values;     // order: of each option, as shown
    std::vector<int> rightOrder;    // order: by the values

    bool operator==(const AnswerCheck &) const = default;
};

// The runs that a question is compared with, by name.
std::vector<std::string> runsOf(const LessonQuestion &question);
// Those of them that are not done yet.
std::vector<std::string> missingRuns(const LessonQuestion &question, const MeasuredRuns &runs);

// Whether an answer is one at all: an option chosen, every option in the order, a finite number, some text.
bool isComplete(const LessonQuestion &question, const LessonAnswer &answer);

// Compares an answer with what was measured. Errors: BadUsage when it is not complete; NotPossible when a run is missing or has no number
// at the question's path, or when the value to divide by is 0.
Result<AnswerCheck> checkAnswer(const LessonQuestion &question, const LessonAnswer &answer, const MeasuredRuns &runs);

} // namespace quantoscope
