// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/lesson_rules.h"

#include "recipe/recipe_words.h"

#include <algorithm>
#include <filesystem>

namespace quantoscope {

namespace {

void checkRunName(const JsonCursor &json, const std::string &name, const std::vector<std::string> &runs)
{
    if (std::find(runs.begin(), runs.end(), name) != runs.end())
        return;
    if (runs.empty())
        json.failValue(Message("lesson.no-runs", "a run of this step or an earlier one, of which there are none"));
    json.failValue(Message("lesson.known-run", "a run of this step or an earlier one: {names}", {{"names", quotedList(runs)}}));
}

void checkExpectation(const JsonCursor &json, const LessonQuestion &question, const std::vector<std::string> &runs)
{
    const Expectation &expect = *question.expect;
    if (question.kind == QuestionKind::Order) {
        if (!expect.run.empty() || !expect.minus.empty() || !expect.over.empty())
            json.failValue(Message("lesson.order-expect", "an object with “path” alone: the options of an order name the runs"));
        return;
    }
    checkRunName(json.at("run"), expect.run, runs);
    if (!expect.minus.empty())
        checkRunName(json.at("minus"), expect.minus, runs);
    if (!expect.over.empty())
        checkRunName(json.at("over"), expect.over, runs);
    if (isTime(expect.path) && expect.over.empty())
        json.at("path").failValue(
            Message("lesson.time", "no time: times differ from machine to machine, ask for an order or a ratio (“over”)"));
}

// Together the intervals of a choice hold every number once.
void checkIntervals(const JsonCursor &json, const std::vector<LessonOption> &options)
{
    std::vector<const LessonOption *> sorted;
    for (const LessonOption &option : options)
        sorted.push_back(&option);
    const auto below = [](const LessonOption *a, const LessonOption *b) {
        if (a->from.has_value() != b->from.has_value())
            return !a->from.has_value();
        return a->from.has_value() && *a->from < *b->from;
    };
    std::stable_sort(sorted.begin(), sorted.end(), below);
    bool whole = !sorted.front()->from && !sorted.back()->to;
    for (std::size_t i = 0; i + 1 < sorted.size(); ++i)
        whole = whole && sorted[i]->to && sorted[i + 1]->from && *sorted[i]->to == *sorted[i + 1]->from;
    for (const LessonOption *option : sorted)
        whole = whole && (!option->from || !option->to || *option->from < *option->to);
    if (!whole)
        json.failValue(
            Message("lesson.intervals",
                    "options whose “from” and “to” follow each other without a gap, the lowest without “from”, the highest without “to”"));
}

void checkChoice(const JsonCursor &json, const LessonQuestion &question)
{
    const JsonCursor options = json.at("options");
    const auto rightOnes =
        std::count_if(question.options.begin(), question.options.end(), [](const LessonOption &option) { return option.right; });
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        const LessonOption &option = question.options[i];
        const bool measured = option.from || option.to;
        if (!option.run.empty() || (question.expect && option.right) || (!question.expect && measured))
            options.item(i).failValue(
                question.expect ? Message("lesson.measured-option", "an object with “text”, “from” and “to”: its question has “expect”")
                                : Message("lesson.known-option", "an object with “text” and “right”: its question has no “expect”"));
    }
    if (question.expect)
        checkIntervals(options, question.options);
    else if (rightOnes != 1)
        options.failValue(Message("lesson.one-right", "a list with exactly one option that is “right”"));
}

void checkOrder(const JsonCursor &json, const LessonQuestion &question, const std::vector<std::string> &runs)
{
    const JsonCursor options = json.at("options");
    std::vector<std::string> named;
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        const LessonOption &option = question.options[i];
        if (option.run.empty() || option.from || option.to || option.right)
            options.item(i).failValue(Message("lesson.order-option", "an object with “text” and “run”"));
        checkRunName(options.item(i).at("run"), option.run, runs);
        if (std::find(named.begin(), named.end(), option.run) != named.end())
            options.item(i).at("run").failValue(Message("lesson.other-run", "a run that no other option has"));
        named.push_back(option.run);
    }
}

} // namespace

void checkQuestion(const JsonCursor &json, const LessonQuestion &question, const std::vector<std::string> &runs)
{
    const bool isOrder = question.kind == QuestionKind::Order;
    const bool listed = isOrder || question.kind == QuestionKind::Choice;
    if (listed && question.options.size() < 2)
        (json.has("options") ? json.at("options") : json)
            .failValue(Message("lesson.two-options", "a question with at least two “options”"));
    if (!listed && !question.options.empty())
        json.at("options").failValue(Message("lesson.no-options", "left out: only a choice and an order have options"));
    if (json.has("order") && !isOrder)
        json.at("order").failValue(Message("lesson.no-order", "left out: only a question of the kind “order” has it"));
    if ((isOrder || question.kind == QuestionKind::Number) && !question.expect)
        json.failValue(
            Message("lesson.needs-expect", "a question with “expect”: a number and an order are compared with what is measured"));
    if (question.kind == QuestionKind::Free && question.expect)
        json.at("expect").failValue(Message("lesson.free", "left out: a free answer is not checked"));
    if (question.expect)
        checkExpectation(json.at("expect"), question, runs);
    if (isOrder)
        checkOrder(json, question, runs);
    if (question.kind == QuestionKind::Choice)
        checkChoice(json, question);
}

bool isRelativeImage(const std::string &path)
{
    if (path.empty() || path.front() == '/' || path.find(':') != std::string::npos || path.find('\\') != std::string::npos)
        return false;
    const std::filesystem::path parts(path);
    return std::none_of(parts.begin(), parts.end(), [](const std::filesystem::path &part) { return part == ".."; });
}

std::vector<std::string> imagesOf(const Lesson &lesson)
{
    std::vector<std::string> out;
    const auto add = [&](const LessonText &text) {
        for (const std::string *words : {&text.english, &text.greek}) {
            for (std::string &image : imagesOf(*words))
                out.push_back(std::move(image));
        }
    };
    add(lesson.title);
    for (const LessonStep &step : lesson.steps) {
        add(step.text);
        if (!step.question)
            continue;
        add(step.question->text);
        for (const LessonOption &option : step.question->options)
            add(option.text);
        for (const LessonText &hint : step.question->hints)
            add(hint);
        if (step.question->explanation)
            add(*step.question->explanation);
    }
    return out;
}

} // namespace quantoscope
