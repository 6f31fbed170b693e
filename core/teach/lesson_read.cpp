// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/json_lines.h"
#include "recipe/recipe_json.h"
#include "teach/control_ids.h"
#include "teach/lesson_json.h"
#include "teach/lesson_rules.h"
#include "teach/run_value.h"

#include <algorithm>

namespace quantoscope {

namespace {

constexpr std::uintmax_t kLargestLessonBytes = 4U << 20U;
constexpr std::size_t kMostSteps = 200;
constexpr std::size_t kLongestId = 64;
constexpr std::int64_t kMostImages = 1000000;

LessonText readText(const JsonCursor &json)
{
    json.allowKeys({"en", "el"});
    const auto words = [&](const char *language) {
        const JsonCursor place = json.at(language);
        std::string text = place.string();
        if (text.find_first_not_of(" \t\r\n") == std::string::npos)
            place.failValue(phrases::filledText());
        for (const std::string &image : imagesOf(text)) {
            if (!isRelativeImage(image))
                place.failValue(Message("lesson.relative-image", "a text whose images are paths relative to the lesson: “{image}” is not",
                                        {{"image", image}}));
        }
        return text;
    };
    return {words("en"), words("el")};
}

std::string readName(const JsonCursor &json)
{
    std::string name = json.string();
    const bool letters = name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos;
    if (name.empty() || name.size() > kLongestId || !letters || name.front() == '-')
        json.failValue(Message("lesson.name", "small letters, digits and hyphens, at most {most}", {{"most", std::to_string(kLongestId)}}));
    return name;
}

std::string readFilled(const JsonCursor &json)
{
    std::string text = json.string();
    if (text.empty())
        json.failValue(phrases::filledText());
    return text;
}

std::vector<std::string> readControls(const JsonCursor &json, bool chapters)
{
    std::vector<std::string> out;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const JsonCursor item = json.item(i);
        const std::string id = item.string();
        const ControlId *control = findControl(id);
        if (control == nullptr)
            item.failValue(Message("lesson.control", "a control id of docs/lessons.md"));
        if (isChapter(*control) && !chapters)
            item.failValue(Message("lesson.chapter", "a control that can be hidden or locked; a chapter can only be shown"));
        out.push_back(id);
    }
    return out;
}

LessonState readState(const JsonCursor &json)
{
    json.allowKeys({"model", "data", "images", "calibration_images", "seed", "recipe"});
    LessonState out;
    assign(json, "model", out.model, readFilled);
    if (json.has("data"))
        out.data = json.at("data").oneOf<std::string>({{"sample", "sample"}, {"cifar-100", "cifar-100"}, {"squad", "squad"}});
    if (json.has("images"))
        out.images = static_cast<int>(json.at("images").integer(1, kMostImages));
    if (json.has("calibration_images"))
        out.calibrationImages = static_cast<int>(json.at("calibration_images").integer(1, kMostImages));
    if (json.has("seed"))
        out.seed = json.at("seed").unsignedInteger();
    assign(json, "recipe", out.recipe, readRecipe);
    return out;
}

LessonRun readRun(const JsonCursor &json)
{
    json.allowKeys({"name", "model", "recipe"});
    LessonRun out;
    out.name = readName(json.at("name"));
    assign(json, "model", out.model, readFilled);
    assign(json, "recipe", out.recipe, readRecipe);
    return out;
}

Expectation readExpectation(const JsonCursor &json)
{
    json.allowKeys({"run", "minus", "over", "path"});
    Expectation out;
    out.path = json.at("path").string();
    if (!isRunValue(out.path)) {
        std::string known;
        for (const std::string &path : runValuePaths())
            known += (known.empty() ? "" : ", ") + path;
        json.at("path").failValue(Message("lesson.path", "the path of a number of a run: one of {paths}", {{"paths", known}}));
    }
    for (const auto &[key, name] : {std::pair("run", &out.run), std::pair("minus", &out.minus), std::pair("over", &out.over)}) {
        if (json.has(key))
            *name = readName(json.at(key));
    }
    if (!out.minus.empty() && !out.over.empty())
        json.failValue(Message("lesson.minus-or-over", "an object with “minus” or “over”, not with both"));
    return out;
}

LessonOption readOption(const JsonCursor &json)
{
    json.allowKeys({"text", "from", "to", "right", "run"});
    LessonOption out;
    out.text = readText(json.at("text"));
    if (json.has("from"))
        out.from = json.at("from").number();
    if (json.has("to"))
        out.to = json.at("to").number();
    if (json.has("right"))
        out.right = json.at("right").boolean();
    assign(json, "run", out.run, readName);
    return out;
}

LessonQuestion readQuestion(const JsonCursor &json)
{
    json.allowKeys({"text", "kind", "ask", "expect", "order", "tolerance", "options", "hints", "explanation"});
    LessonQuestion out;
    out.text = readText(json.at("text"));
    out.kind = json.at("kind").oneOf<QuestionKind>(
        {{"choice", QuestionKind::Choice}, {"number", QuestionKind::Number}, {"order", QuestionKind::Order}, {"free", QuestionKind::Free}});
    if (json.has("ask"))
        out.before = json.at("ask").oneOf<bool>({{"before", true}, {"after", false}});
    assign(json, "expect", out.expect, readExpectation);
    if (json.has("order"))
        out.descending = json.at("order").oneOf<bool>({{"ascending", false}, {"descending", true}});
    if (json.has("tolerance")) {
        out.tolerance = json.at("tolerance").number();
        if (!(out.tolerance >= 0.0))
            json.at("tolerance").failValue(Message("lesson.tolerance", "a number of at least 0"));
    }
    assign(json, "options", out.options, [](const JsonCursor &list) { return readList(list, readOption); });
    assign(json, "hints", out.hints, [](const JsonCursor &list) { return readList(list, readText); });
    assign(json, "explanation", out.explanation, readText);
    return out;
}

// `runs`: the names that earlier steps have, to which this step's are added.
LessonStep readStep(const JsonCursor &json, std::vector<std::string> &runs)
{
    json.allowKeys({"text", "show", "hide", "lock", "state", "runs", "question"});
    LessonStep out;
    out.text = readText(json.at("text"));
    if (json.has("show"))
        out.show = readControls(json.at("show"), true);
    if (json.has("hide"))
        out.hide = readControls(json.at("hide"), false);
    if (json.has("lock"))
        out.lock = readControls(json.at("lock"), false);
    assign(json, "state", out.state, readState);
    if (json.has("runs")) {
        const JsonCursor list = json.at("runs");
        for (std::size_t i = 0; i < list.size(); ++i) {
            out.runs.push_back(readRun(list.item(i)));
            if (std::find(runs.begin(), runs.end(), out.runs.back().name) != runs.end())
                list.item(i).at("name").failValue(Message("lesson.new-name", "a name that no other run of the lesson has"));
            runs.push_back(out.runs.back().name);
        }
    }
    if (json.has("question")) {
        out.question = readQuestion(json.at("question"));
        checkQuestion(json.at("question"), *out.question, runs);
    }
    return out;
}

} // namespace

Lesson readLesson(const JsonCursor &json)
{
    json.allowKeys({"$schema", "id", "version", "title", "steps"});
    if (json.has("$schema"))
        (void)json.at("$schema").string();
    Lesson out;
    out.id = readName(json.at("id"));
    out.version = static_cast<int>(json.at("version").integer(1, kMostImages));
    out.title = readText(json.at("title"));
    const JsonCursor steps = json.at("steps");
    if (steps.size() == 0 || steps.size() > kMostSteps)
        steps.failValue(Message("lesson.steps", "a list of 1 to {most} steps", {{"most", std::to_string(kMostSteps)}}));
    std::vector<std::string> runs;
    for (std::size_t i = 0; i < steps.size(); ++i)
        out.steps.push_back(readStep(steps.item(i), runs));
    return out;
}

Result<Lesson> parseLesson(std::string_view text, const std::string &fileName)
{
    auto lesson = readJson(fileName, [&] {
        const Json json = parseJson(text, fileName);
        return readLesson(JsonCursor(json, fileName));
    });
    if (!lesson.ok())
        return withLine(lesson.error(), text);
    return lesson;
}

Status checkImages(const Lesson &lesson, const std::filesystem::path &folder)
{
    for (const std::string &image : imagesOf(lesson)) {
        std::error_code problem;
        if (!std::filesystem::is_regular_file(folder / image, problem))
            return badInput("lesson.no-image", "The lesson “{lesson}” shows the image {image}, which is not in {folder}.",
                            {{"lesson", lesson.id}, {"image", image}, {"folder", folder.string()}});
    }
    return {};
}

Result<Lesson> loadLesson(const std::filesystem::path &path)
{
    QS_TRY_ASSIGN(const std::string text, readJsonFile(path, kLargestLessonBytes));
    QS_TRY_ASSIGN(Lesson lesson, parseLesson(text, path.string()));
    QS_TRY(checkImages(lesson, path.parent_path()));
    return lesson;
}

bool isLessonFile(const std::filesystem::path &path)
{
    const auto text = readJsonFile(path, kLargestLessonBytes);
    if (!text.ok())
        return false;
    const auto json = nlohmann::json::parse(*text, nullptr, false);
    return json.is_object() && json.contains("steps") && json["steps"].is_array();
}

} // namespace quantoscope
