// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/lesson_answer.h"

#include "lesson_samples.h"
#include "teach/lesson_json.h"
#include "teach/lesson_progress.h"
#include "teach/run_value.h"

#include <gmock/gmock.h>

#include <cmath>
#include <fstream>

namespace quantoscope {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Json runOf(double top1, double medianMs)
{
    Json run;
    run["accuracy"]["top1"] = top1;
    run["latency_ms"]["median"] = medianMs;
    run["macs"] = 12;
    run["layers"] =
        Json::parse(R"([{"name": "layer1.0.conv1", "sqnr_db": 21.5, "activation": {"scale": 0.5}}, {"name": "fc", "sqnr_db": null}])");
    return run;
}

MeasuredRuns measured(double four = 36.0, double fourMs = 2.0)
{
    return {{"fp32", runOf(84.0, 8.0)}, {"four", runOf(four, fourMs)}};
}

Lesson lesson()
{
    return *parseLesson(fullLesson(), "l.json");
}

LessonAnswer chosen(int option)
{
    LessonAnswer answer;
    answer.choice = option;
    return answer;
}

TEST(LessonAnswer, aChoiceIsComparedWithTheMeasuredDifference)
{
    const LessonQuestion question = *lesson().steps[0].question;
    EXPECT_TRUE(*checkAnswer(question, chosen(0), measured())->right);
    EXPECT_FALSE(*checkAnswer(question, chosen(1), measured())->right);
    EXPECT_EQ(checkAnswer(question, chosen(1), measured())->rightChoice, 0);
    EXPECT_DOUBLE_EQ(*checkAnswer(question, chosen(1), measured())->measured, -48.0);
    EXPECT_TRUE(*checkAnswer(question, chosen(1), measured(83.0))->right);
    EXPECT_TRUE(*checkAnswer(question, chosen(2), measured(90.0))->right);
}

TEST(LessonAnswer, theToleranceReachesBeyondTheEndsOfAChoice)
{
    const LessonQuestion question = *lesson().steps[0].question; // ends at −2 and 2, tolerance 0.5
    EXPECT_EQ(checkAnswer(question, chosen(0), measured(82.0))->rightChoice, 1) << "a lower end belongs to its option";
    EXPECT_TRUE(*checkAnswer(question, chosen(0), measured(82.4))->right);
    EXPECT_FALSE(*checkAnswer(question, chosen(0), measured(82.6))->right);
    LessonQuestion strict = question;
    strict.tolerance = 0.0;
    EXPECT_FALSE(*checkAnswer(strict, chosen(0), measured(82.0))->right);
    EXPECT_TRUE(*checkAnswer(strict, chosen(1), measured(82.0))->right);
}

TEST(LessonAnswer, aNumberIsComparedWithARatio)
{
    const LessonQuestion question = *lesson().steps[1].question;
    LessonAnswer answer;
    for (const auto &[number, right] : {std::pair(4.0, true), {4.2, true}, {3.8, true}, {4.21, false}, {-4.0, false}}) {
        answer.number = number;
        EXPECT_EQ(*checkAnswer(question, answer, measured())->right, right) << number;
    }
    answer.number = std::nan("");
    EXPECT_THAT(checkAnswer(question, answer, measured()).error().text(), HasSubstr("not answered yet"));
    answer.number = 4.0;
    EXPECT_THAT(checkAnswer(question, answer, measured(36.0, 0.0)).error().text(), HasSubstr("is 0"));
}

TEST(LessonAnswer, anOrderTakesEqualOnesEitherWay)
{
    const LessonQuestion question = *lesson().steps[2].question; // largest time first, 5 %
    LessonAnswer answer;
    answer.order = {1, 0};
    EXPECT_TRUE(*checkAnswer(question, answer, measured())->right);
    answer.order = {0, 1};
    EXPECT_FALSE(*checkAnswer(question, answer, measured())->right);
    EXPECT_THAT(checkAnswer(question, answer, measured())->rightOrder, ElementsAre(1, 0));
    EXPECT_TRUE(*checkAnswer(question, answer, measured(36.0, 7.7))->right) << "within 5 %";
    answer.order = {0, 0};
    EXPECT_FALSE(checkAnswer(question, answer, measured()).ok());
    answer.order = {0};
    EXPECT_FALSE(checkAnswer(question, answer, measured()).ok());
}

TEST(LessonAnswer, aFreeAnswerIsNotChecked)
{
    const LessonQuestion question = *lesson().steps[3].question;
    LessonAnswer answer;
    EXPECT_FALSE(checkAnswer(question, answer, {}).ok());
    answer.text = "Because.";
    EXPECT_FALSE(checkAnswer(question, answer, {})->right.has_value());
}

TEST(LessonAnswer, aChoiceWithoutMeasurementHasItsRightOption)
{
    const LessonQuestion question = *lesson().steps[4].question;
    EXPECT_TRUE(*checkAnswer(question, chosen(0), {})->right);
    EXPECT_FALSE(*checkAnswer(question, chosen(1), {})->right);
    EXPECT_FALSE(checkAnswer(question, chosen(2), {}).ok());
    EXPECT_FALSE(checkAnswer(question, chosen(-1), {}).ok());
}

TEST(LessonAnswer, aRunThatIsMissingIsNamed)
{
    const LessonQuestion question = *lesson().steps[0].question;
    MeasuredRuns runs = measured();
    runs.erase("four");
    EXPECT_THAT(missingRuns(question, runs), ElementsAre("four"));
    EXPECT_THAT(checkAnswer(question, chosen(0), runs).error().text(), HasSubstr("“four” is still to be done"));
    runs["four"] = Json::object();
    EXPECT_THAT(checkAnswer(question, chosen(0), runs).error().text(), HasSubstr("no number at accuracy.top1"));
}

TEST(RunValue, goesIntoLayersByName)
{
    const Json run = runOf(1.0, 2.0);
    EXPECT_DOUBLE_EQ(*runValue(run, "layers[layer1.0.conv1].sqnr_db", "r"), 21.5);
    EXPECT_DOUBLE_EQ(*runValue(run, "layers[layer1.0.conv1].activation.scale", "r"), 0.5);
    EXPECT_DOUBLE_EQ(*runValue(run, "macs", "r"), 12.0);
    EXPECT_FALSE(runValue(run, "layers[fc].sqnr_db", "r").ok()) << "null";
    EXPECT_THAT(runValue(run, "layers[none].sqnr_db", "r").error().text(), HasSubstr("no layer called none"));
    for (const char *bad : {"", "accuracy", "layers", "layers[].macs", "layers[a", "layers[NAME]", "recipe.name", "layers[a].name"})
        EXPECT_FALSE(isRunValue(bad)) << bad;
    EXPECT_TRUE(isTime("latency_ms.p10"));
    EXPECT_TRUE(isTime("layers[a].latency_ms"));
    EXPECT_FALSE(isTime("macs"));
}

TEST(LessonProgress, isKeptAndRefusedForOtherLessons)
{
    const auto file = std::filesystem::temp_directory_path() / "quantoscope-progress-test" / progressFileName(lesson());
    std::filesystem::remove_all(file.parent_path());
    EXPECT_EQ(file.filename(), "test-lesson-v2.json");
    EXPECT_EQ(*loadProgress(lesson(), file), newProgress(lesson()));
    LessonProgress progress = newProgress(lesson());
    progress.step = 2;
    progress.steps[0] = {chosen(1), true, false, 3, 2};
    progress.runs["fp32"] = runOf(84.0, 8.0);
    ASSERT_TRUE(saveProgress(progress, file).ok());
    const auto again = loadProgress(lesson(), file);
    ASSERT_TRUE(again.ok()) << again.error().text();
    EXPECT_EQ(*again, progress);
    Lesson other = lesson();
    other.version = 3;
    EXPECT_THAT(loadProgress(other, file).error().text(), HasSubstr("version 3"));
    other = lesson();
    other.steps.resize(1);
    other.steps[0].question->options.resize(1);
    EXPECT_EQ(loadProgress(other, file)->step, 0);
    EXPECT_FALSE(loadProgress(other, file)->steps[0].answer) << "the option is gone";
    std::ofstream(file) << "{";
    EXPECT_FALSE(loadProgress(lesson(), file).ok());
    std::filesystem::remove_all(file.parent_path());
}

} // namespace
} // namespace quantoscope
