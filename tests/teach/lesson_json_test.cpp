// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/lesson_json.h"

#include "lesson_samples.h"
#include "recipe/json_lines.h"
#include "teach/control_ids.h"
#include "teach/lesson_schema.h"

#include <gmock/gmock.h>

#include <fstream>
#include <set>
#include <sstream>

namespace quantoscope {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

std::string replaced(const std::string &from, const std::string &to)
{
    std::string text = fullLesson();
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

std::string errorOf(const std::string &text)
{
    const auto lesson = parseLesson(text, "l.json");
    if (lesson.ok())
        return "no error";
    EXPECT_EQ(lesson.error().code, ErrorCode::BadInput);
    return lesson.error().text();
}

TEST(LessonJson, readsEveryFieldAndWritesItBack)
{
    const auto lesson = parseLesson(fullLesson(), "l.json");
    ASSERT_TRUE(lesson.ok()) << lesson.error().text();
    EXPECT_EQ(lesson->id, "test-lesson");
    EXPECT_EQ(lesson->version, 2);
    EXPECT_EQ(lesson->title.greek, "Μια δοκιμή");
    ASSERT_EQ(lesson->steps.size(), 5U);
    EXPECT_EQ(lesson->steps[0].runs[1].recipe->defaults.weight.bits, 4);
    EXPECT_EQ(lesson->steps[0].question->hints.size(), 2U);
    EXPECT_FALSE(lesson->steps[1].question->before);
    EXPECT_TRUE(lesson->steps[2].question->descending);
    const auto again = parseLesson(lessonText(*lesson), "again.json");
    ASSERT_TRUE(again.ok()) << again.error().text();
    EXPECT_EQ(*again, *lesson);
}

TEST(LessonJson, aStateHoldsUntilAStepChangesIt)
{
    const auto lesson =
        parseLesson(replaced(R"("text": {"en": "Number", "el": "Αριθμός"},)",
                             R"("text": {"en": "Number", "el": "Αριθμός"}, "state": {"seed": 9}, "runs": [{"name": "nine"}],)"),
                    "l.json");
    ASSERT_TRUE(lesson.ok()) << lesson.error().text();
    EXPECT_EQ(stateAt(*lesson, 0).seed, 3U);
    EXPECT_EQ(stateAt(*lesson, 4).seed, 9U);
    EXPECT_EQ(stateAt(*lesson, 4).model, "resnet18");
    const auto runs = wantedRuns(*lesson, 1);
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs[0].images, 20);
    EXPECT_EQ(runs[0].seed, 9U);
    EXPECT_EQ(runs[0].recipe.method, Method::Static);
}

struct BadLesson {
    std::string from, to, line, says;
};

TEST(LessonJson, refusesWithTheLineAndWhatIsWrong)
{
    const BadLesson cases[] = {
        {"\"version\": 2,", "\"version\": 2", "line 5", "broken JSON"},
        {"\"version\": 2", "\"version\": 0", "line 4", "a whole number from 1"},
        {"\"version\": 2", "\"version\": 2, \"author\": \"me\"", "line 4", "unknown key “author”"},
        {"\"version\": 2", "\"version\": 2, \"version\": 3", "line 4", "stands twice"},
        {"\"id\": \"test-lesson\"", "\"id\": \"../x\"", "line 3", "small letters, digits and hyphens"},
        {"\"en\": \"A test\", ", "", "line 5", "lacks the key “en”"},
        {"\"el\": \"Μια δοκιμή\"", "\"el\": \"  \"", "line 5", "not empty"},
        {"images/a.png", "https://example.org/a.png", "line 8", "relative"},
        {"images/a.png", "../a.png", "line 8", "relative"},
        {"images/a.png", "/etc/a.png", "line 8", "relative"},
        {"chapter.symmetric", "chapter.none", "line 9", "control id"},
        {"\"comparePage\"", "\"chapter.numbers\"", "line 10", "can only be shown"},
        {"\"lock\": [\"runStart\"]", "\"lock\": [\"noSuchButton\"]", "line 11", "control id"},
        {"\"lock\": [\"runStart\"]", "\"lock\": \"runStart\"", "line 11", "a list"},
        {"\"data\": \"sample\"", "\"data\": \"http://x\"", "line 12", "one of"},
        {"\"images\": 20", "\"images\": 0", "line 12", "a whole number"},
        {"\"recipe\": {\"method\": \"static\"}", "\"recipe\": {\"method\": \"int8\"}", "line 12", "one of"},
        {"\"bits\": 4", "\"bits\": 9", "line 15", "2 to 8"},
        {"\"name\": \"four\"", "\"name\": \"fp32\"", "line 15", "no other run"},
        {"\"kind\": \"choice\"", "\"kind\": \"guess\"", "line 19", "one of"},
        {"\"run\": \"four\", \"minus\"", "\"run\": \"five\", \"minus\"", "line 21", "a run of this step or an earlier one"},
        {"\"path\": \"accuracy.top1\"", "\"path\": \"accuracy.top2\"", "line 21", "the path of a number"},
        {"\"path\": \"accuracy.top1\"", "\"path\": \"latency_ms.median\"", "line 21", "times differ from machine to machine"},
        {"\"path\": \"accuracy.top1\"", "\"path\": \"layers[conv1].latency_ms\"", "line 21", "times differ from machine to machine"},
        {"\"minus\": \"fp32\"", "\"minus\": \"fp32\", \"over\": \"fp32\"", "line 21", "not with both"},
        {"\"tolerance\": 0.5", "\"tolerance\": -1", "line 22", "at least 0"},
        {"\"from\": -2, \"to\": 2", "\"from\": -1, \"to\": 2", "line 23", "without a gap"},
        {"\"from\": -2, \"to\": 2", "\"from\": -2, \"to\": 2, \"right\": true", "line 25", "has “expect”"},
        {"\"run\": \"fp32\", \"over\": \"four\"", "\"run\": \"fp32\"", "line 38", "times differ"},
        {"\"expect\": {\"path\": \"latency_ms.median\"}", "\"expect\": {\"run\": \"four\", \"path\": \"latency_ms.median\"}", "line 47",
         "name the runs"},
        {"\"el\": \"Κινητή\"}, \"run\": \"fp32\"", "\"el\": \"Κινητή\"}, \"run\": \"four\"", "line 52", "no other option"},
        {"\"kind\": \"free\"", "\"kind\": \"number\"", "line 58", "with “expect”"},
        {"\"right\": true", "\"right\": false", "line 62", "exactly one option"},
    };
    for (const BadLesson &bad : cases) {
        const std::string found = errorOf(replaced(bad.from, bad.to));
        EXPECT_THAT(found, HasSubstr(bad.line)) << bad.to;
        EXPECT_THAT(found, HasSubstr(bad.says)) << bad.to;
    }
    EXPECT_THAT(errorOf("{\"id\": \"a\", \"version\": 1, \"title\": {\"en\": \"a\", \"el\": \"a\"}, \"steps\": []}"),
                HasSubstr("1 to 200 steps"));
    EXPECT_THAT(errorOf(""), HasSubstr("line 1"));
    EXPECT_THAT(errorOf("[]"), HasSubstr("an object"));
}

TEST(LessonJson, anImageMustBeBesideTheLesson)
{
    const fs::path folder = fs::temp_directory_path() / "quantoscope-lesson-test";
    fs::create_directories(folder / "images");
    std::ofstream(folder / "l.json") << fullLesson();
    const auto without = loadLesson(folder / "l.json");
    ASSERT_FALSE(without.ok());
    EXPECT_THAT(without.error().text(), HasSubstr("images/a.png"));
    std::ofstream(folder / "images/a.png") << "x";
    EXPECT_TRUE(loadLesson(folder / "l.json").ok());
    fs::remove_all(folder);
    EXPECT_FALSE(loadLesson(folder / "l.json").ok());
}

TEST(LessonJson, whatIsNoLessonIsNotSaved)
{
    Lesson empty;
    const fs::path file = fs::temp_directory_path() / "quantoscope-no-lesson.json";
    EXPECT_FALSE(saveLesson(empty, file).ok());
    EXPECT_FALSE(fs::exists(file));
}

TEST(LessonJson, bundledLessonsAreValidAndNameTheirFile)
{
    int count = 0;
    for (const auto &entry : fs::directory_iterator(TEST_RESOURCES "/lessons")) {
        if (entry.path().extension() != ".json")
            continue;
        ++count;
        const auto lesson = loadLesson(entry.path());
        ASSERT_TRUE(lesson.ok()) << lesson.error().text();
        EXPECT_EQ(lesson->id, entry.path().stem());
        for (const LessonStep &step : lesson->steps)
            EXPECT_NE(step.text.english, step.text.greek);
    }
    EXPECT_EQ(count, 3);
}

TEST(LessonSchema, hasEveryKeyThatTheWriterWrites)
{
    const Json schema = Json::parse(lessonSchemaText());
    const Json lesson = lessonJson(*parseLesson(fullLesson(), "l.json"));
    const auto has = [&](const char *definition, const Json &value) {
        for (auto it = value.begin(); it != value.end(); ++it)
            EXPECT_TRUE(schema["definitions"][definition]["properties"].contains(it.key())) << definition << '.' << it.key();
    };
    for (auto it = lesson.begin(); it != lesson.end(); ++it)
        EXPECT_TRUE(schema["properties"].contains(it.key())) << it.key();
    for (const Json &step : lesson["steps"]) {
        has("step", step);
        has("question", step["question"]);
        for (const Json &option : step["question"].value("options", Json::array()))
            has("option", option);
    }
    has("state", lesson["steps"][0]["state"]);
    has("run", lesson["steps"][0]["runs"][0]);
    has("expectation", lesson["steps"][0]["question"]["expect"]);
    has("recipe", lesson["steps"][0]["state"]["recipe"]);
}

TEST(JsonLines, findsEveryValue)
{
    const auto lines = linesOfJson("{\n \"a\": [\n  1,\n  {\"b\":\n 2}\n ],\n \"c\\\"d\": \"x\\\"y,{\"\n}");
    EXPECT_EQ(lines.at(""), 1);
    EXPECT_EQ(lines.at("a"), 2);
    EXPECT_EQ(lines.at("a[0]"), 3);
    EXPECT_EQ(lines.at("a[1]"), 4);
    EXPECT_EQ(lines.at("a[1].b"), 4);
    EXPECT_EQ(lines.at("c\"d"), 7);
}

TEST(ControlIds, areUniqueAndDocumented)
{
    std::ifstream file(std::string(TEST_RESOURCES) + "/../docs/lessons.md");
    std::stringstream text;
    text << file.rdbuf();
    std::set<std::string_view> seen;
    for (const ControlId &control : controlIds()) {
        EXPECT_TRUE(seen.insert(control.id).second) << control.id;
        EXPECT_THAT(text.str(), HasSubstr("| `" + std::string(control.id) + "` | " + std::string(control.what) + " |"));
    }
    EXPECT_EQ(findControl("nothing"), nullptr);
}

} // namespace
} // namespace quantoscope
