// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/lesson_answer.h"

#include "teach/run_value.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace quantoscope {

namespace {

constexpr double kRounding = 1e-9; // 84.8 − 84.6 is not quite 0.2 in binary

Result<double> valueOf(const std::string &path, const std::string &name, const MeasuredRuns &runs)
{
    const auto found = runs.find(name);
    if (found == runs.end())
        return notPossible("lesson.not-run", "The run “{run}” is still to be done.", {{"run", name}});
    return runValue(found->second, path, name);
}

Result<double> expectedValue(const Expectation &expect, const MeasuredRuns &runs)
{
    QS_TRY_ASSIGN(double value, valueOf(expect.path, expect.run, runs));
    if (!expect.minus.empty()) {
        QS_TRY_ASSIGN(const double other, valueOf(expect.path, expect.minus, runs));
        value -= other;
    }
    if (!expect.over.empty()) {
        QS_TRY_ASSIGN(const double other, valueOf(expect.path, expect.over, runs));
        if (other == 0.0)
            return notPossible("lesson.zero", "{path} of the run “{run}” is 0: there is no ratio to it.",
                               {{"path", expect.path}, {"run", expect.over}});
        value /= other;
    }
    return value;
}

// How far a value is outside an option's ends; 0 inside.
double distance(const LessonOption &option, double value)
{
    if (option.from && value < *option.from)
        return *option.from - value;
    if (option.to && value >= *option.to)
        return std::max(value - *option.to, kRounding); // its upper end is the next one's
    return 0.0;
}

AnswerCheck checkChoice(const LessonQuestion &question, const LessonAnswer &answer, std::optional<double> measured)
{
    AnswerCheck out;
    out.measured = measured;
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        const LessonOption &option = question.options[i];
        if (measured ? distance(option, *measured) == 0.0 : option.right)
            out.rightChoice = static_cast<int>(i);
    }
    const LessonOption &chosen = question.options[static_cast<std::size_t>(answer.choice)];
    out.right = answer.choice == out.rightChoice || (measured && distance(chosen, *measured) <= question.tolerance);
    return out;
}

Result<AnswerCheck> checkOrder(const LessonQuestion &question, const LessonAnswer &answer, const MeasuredRuns &runs)
{
    AnswerCheck out;
    for (const LessonOption &option : question.options) {
        QS_TRY_ASSIGN(const double value, valueOf(question.expect->path, option.run, runs));
        out.values.push_back(value);
    }
    const auto valueAt = [&](int index) { return out.values[static_cast<std::size_t>(index)]; };
    out.rightOrder.resize(out.values.size());
    std::iota(out.rightOrder.begin(), out.rightOrder.end(), 0);
    std::stable_sort(out.rightOrder.begin(), out.rightOrder.end(),
                     [&](int a, int b) { return question.descending ? valueAt(a) > valueAt(b) : valueAt(a) < valueAt(b); });
    bool right = true;
    for (std::size_t i = 0; i + 1 < answer.order.size(); ++i) { // every pair: equal ones must not add up
        for (std::size_t k = i + 1; k < answer.order.size(); ++k) {
            const double first = valueAt(answer.order[i]), second = valueAt(answer.order[k]);
            const double slack = question.tolerance * std::max(std::fabs(first), std::fabs(second)) + kRounding;
            right = right && (question.descending ? first >= second - slack : first <= second + slack);
        }
    }
    out.right = right;
    return out;
}

} // namespace

std::vector<std::string> runsOf(const LessonQuestion &question)
{
    std::vector<std::string> out;
    if (!question.expect)
        return out;
    for (const std::string *name : {&question.expect->run, &question.expect->minus, &question.expect->over}) {
        if (!name->empty())
            out.push_back(*name);
    }
    for (const LessonOption &option : question.options) {
        if (!option.run.empty())
            out.push_back(option.run);
    }
    return out;
}

std::vector<std::string> missingRuns(const LessonQuestion &question, const MeasuredRuns &runs)
{
    std::vector<std::string> out = runsOf(question);
    out.erase(std::remove_if(out.begin(), out.end(), [&](const std::string &name) { return runs.count(name) > 0; }), out.end());
    return out;
}

bool isComplete(const LessonQuestion &question, const LessonAnswer &answer)
{
    const int count = static_cast<int>(question.options.size());
    switch (question.kind) {
    case QuestionKind::Choice: return answer.choice >= 0 && answer.choice < count;
    case QuestionKind::Number: return std::isfinite(answer.number);
    case QuestionKind::Free: return answer.text.find_first_not_of(" \t\r\n") != std::string::npos;
    case QuestionKind::Order: {
        std::vector<int> sorted = answer.order, all(question.options.size());
        std::sort(sorted.begin(), sorted.end());
        std::iota(all.begin(), all.end(), 0);
        return sorted == all;
    }
    }
    return false;
}

Result<AnswerCheck> checkAnswer(const LessonQuestion &question, const LessonAnswer &answer, const MeasuredRuns &runs)
{
    if (!isComplete(question, answer))
        return badUsage("lesson.incomplete", "The question is not answered yet.");
    if (question.kind == QuestionKind::Free)
        return AnswerCheck{};
    if (question.kind == QuestionKind::Order)
        return checkOrder(question, answer, runs);
    std::optional<double> measured;
    if (question.expect) {
        QS_TRY_ASSIGN(const double value, expectedValue(*question.expect, runs));
        measured = value;
    }
    if (question.kind == QuestionKind::Choice)
        return checkChoice(question, answer, measured);
    AnswerCheck out;
    out.measured = measured;
    out.right = std::fabs(answer.number - *measured) <= question.tolerance + kRounding;
    return out;
}

} // namespace quantoscope
