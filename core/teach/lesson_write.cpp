// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "recipe/recipe_json.h"
#include "teach/lesson_json.h"

namespace quantoscope {

namespace {

Json textJson(const LessonText &text)
{
    return Json{{"en", text.english}, {"el", text.greek}};
}

Json stateJson(const LessonState &state)
{
    Json out = Json::object();
    if (state.model)
        out["model"] = *state.model;
    if (state.data)
        out["data"] = *state.data;
    if (state.images)
        out["images"] = *state.images;
    if (state.calibrationImages)
        out["calibration_images"] = *state.calibrationImages;
    if (state.seed)
        out["seed"] = *state.seed;
    if (state.recipe)
        out["recipe"] = recipeJson(*state.recipe);
    return out;
}

Json runJson(const LessonRun &run)
{
    Json out = Json::object();
    out["name"] = run.name;
    if (run.model)
        out["model"] = *run.model;
    if (run.recipe)
        out["recipe"] = recipeJson(*run.recipe);
    return out;
}

Json expectationJson(const Expectation &expect)
{
    Json out = Json::object();
    if (!expect.run.empty())
        out["run"] = expect.run;
    if (!expect.minus.empty())
        out["minus"] = expect.minus;
    if (!expect.over.empty())
        out["over"] = expect.over;
    out["path"] = expect.path;
    return out;
}

Json optionJson(const LessonOption &option)
{
    Json out = Json::object();
    out["text"] = textJson(option.text);
    if (option.from)
        out["from"] = *option.from;
    if (option.to)
        out["to"] = *option.to;
    if (option.right)
        out["right"] = true;
    if (!option.run.empty())
        out["run"] = option.run;
    return out;
}

Json questionJson(const LessonQuestion &question)
{
    Json out = Json::object();
    out["text"] = textJson(question.text);
    out["kind"] = questionKindName(question.kind);
    out["ask"] = question.before ? "before" : "after";
    if (question.expect)
        out["expect"] = expectationJson(*question.expect);
    if (question.kind == QuestionKind::Order)
        out["order"] = question.descending ? "descending" : "ascending";
    out["tolerance"] = question.tolerance;
    if (!question.options.empty()) {
        out["options"] = Json::array();
        for (const LessonOption &option : question.options)
            out["options"].push_back(optionJson(option));
    }
    out["hints"] = Json::array();
    for (const LessonText &hint : question.hints)
        out["hints"].push_back(textJson(hint));
    if (question.explanation)
        out["explanation"] = textJson(*question.explanation);
    return out;
}

Json stepJson(const LessonStep &step)
{
    Json out = Json::object();
    out["text"] = textJson(step.text);
    out["show"] = step.show;
    out["hide"] = step.hide;
    out["lock"] = step.lock;
    if (Json state = stateJson(step.state); !state.empty())
        out["state"] = std::move(state);
    if (!step.runs.empty()) {
        out["runs"] = Json::array();
        for (const LessonRun &run : step.runs)
            out["runs"].push_back(runJson(run));
    }
    if (step.question)
        out["question"] = questionJson(*step.question);
    return out;
}

} // namespace

Json lessonJson(const Lesson &lesson)
{
    Json out = Json::object();
    out["id"] = lesson.id;
    out["version"] = lesson.version;
    out["title"] = textJson(lesson.title);
    out["steps"] = Json::array();
    for (const LessonStep &step : lesson.steps)
        out["steps"].push_back(stepJson(step));
    return out;
}

std::string lessonText(const Lesson &lesson)
{
    return jsonText(lessonJson(lesson));
}

Status saveLesson(const Lesson &lesson, const std::filesystem::path &path)
{
    const std::string text = lessonText(lesson);
    QS_TRY(parseLesson(text, path.string()));
    return writeFileAtomically(path, text);
}

} // namespace quantoscope
