// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/lesson_progress.h"

#include "base/atomic_file.h"

#include <algorithm>

namespace quantoscope {

namespace {

constexpr std::uintmax_t kLargestBytes = 64U << 20U;
constexpr std::int64_t kMost = 1000000;

Json answerJson(const LessonAnswer &answer)
{
    return Json{{"choice", answer.choice}, {"number", answer.number}, {"order", answer.order}, {"text", answer.text}};
}

LessonAnswer readAnswer(const JsonCursor &json)
{
    json.allowKeys({"choice", "number", "order", "text"});
    LessonAnswer out;
    out.choice = static_cast<int>(json.at("choice").integer(-1, kMost));
    out.number = json.at("number").number();
    const JsonCursor order = json.at("order");
    for (std::size_t i = 0; i < order.size(); ++i)
        out.order.push_back(static_cast<int>(order.item(i).integer(0, kMost)));
    out.text = json.at("text").string();
    return out;
}

Json stepJson(const StepProgress &step)
{
    Json out;
    out["answer"] = step.answer ? answerJson(*step.answer) : Json(nullptr);
    out["checked"] = step.checked;
    out["right"] = step.right ? Json(*step.right) : Json(nullptr);
    out["tries"] = step.tries;
    out["hints"] = step.hints;
    return out;
}

StepProgress readStep(const JsonCursor &json)
{
    json.allowKeys({"answer", "checked", "right", "tries", "hints"});
    StepProgress out;
    if (json.has("answer"))
        out.answer = readAnswer(json.at("answer"));
    out.checked = json.at("checked").boolean();
    if (json.has("right"))
        out.right = json.at("right").boolean();
    out.tries = static_cast<int>(json.at("tries").integer(0, kMost));
    out.hints = static_cast<int>(json.at("hints").integer(0, kMost));
    return out;
}

LessonProgress readProgress(const JsonCursor &json, const Lesson &lesson)
{
    json.allowKeys({"lesson", "version", "step", "steps", "runs"});
    LessonProgress out;
    out.lesson = json.at("lesson").string();
    out.version = static_cast<int>(json.at("version").integer(1, kMost));
    if (out.lesson != lesson.id || out.version != lesson.version)
        json.failValue(Message("lesson.progress-of", "the progress of the lesson {lesson}, version {version}",
                               {{"lesson", lesson.id}, {"version", std::to_string(lesson.version)}}));
    const JsonCursor steps = json.at("steps");
    for (std::size_t i = 0; i < steps.size(); ++i)
        out.steps.push_back(readStep(steps.item(i)));
    out.steps.resize(lesson.steps.size()); // a teacher may have added one without counting the version up
    out.step = static_cast<int>(json.at("step").integer(0, kMost));
    out.step = std::min(out.step, static_cast<int>(lesson.steps.size()) - 1);
    const JsonCursor runs = json.at("runs");
    if (!runs.isObject())
        runs.failType(phrases::object());
    for (auto it = runs.raw().begin(); it != runs.raw().end(); ++it) {
        if (!it->is_object())
            runs.at(it.key()).failType(phrases::object());
        out.runs[it.key()] = *it;
    }
    for (std::size_t i = 0; i < out.steps.size(); ++i) { // an answer of other options is none
        StepProgress &step = out.steps[i];
        const auto &question = lesson.steps[i].question;
        if (step.answer && (!question || !isComplete(*question, *step.answer)))
            step = {};
    }
    return out;
}

} // namespace

LessonProgress newProgress(const Lesson &lesson)
{
    LessonProgress out;
    out.lesson = lesson.id;
    out.version = lesson.version;
    out.steps.resize(lesson.steps.size());
    return out;
}

std::string progressFileName(const Lesson &lesson)
{
    return lesson.id + "-v" + std::to_string(lesson.version) + ".json";
}

Result<LessonProgress> loadProgress(const Lesson &lesson, const std::filesystem::path &file)
{
    std::error_code problem;
    if (!std::filesystem::exists(file, problem))
        return newProgress(lesson);
    QS_TRY_ASSIGN(const std::string text, readJsonFile(file, kLargestBytes));
    return readJson(file.string(), [&] {
        const std::string name = file.string();
        const Json json = parseJson(text, name);
        return readProgress(JsonCursor(json, name), lesson);
    });
}

Status saveProgress(const LessonProgress &progress, const std::filesystem::path &file)
{
    std::error_code problem;
    std::filesystem::create_directories(file.parent_path(), problem);
    Json out;
    out["lesson"] = progress.lesson;
    out["version"] = progress.version;
    out["step"] = progress.step;
    out["steps"] = Json::array();
    for (const StepProgress &step : progress.steps)
        out["steps"].push_back(stepJson(step));
    out["runs"] = Json::object();
    for (const auto &[name, run] : progress.runs)
        out["runs"][name] = run;
    return writeFileAtomically(file, jsonText(out));
}

} // namespace quantoscope
