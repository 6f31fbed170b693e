// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/squad.h"

#include "datasets/code_points.h"
#include "temporary_folder.h"

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

// One question of one paragraph; the parts are JSON text.
std::string fileWith(const std::string &answers, const std::string &more = "")
{
    return R"({"version":"v2.0","data":[{"title":"t","paragraphs":[{"context":"Ο Ξενοφών έζησε.","qas":[{"id":"a","question":"Ποιος;","answers":)" +
           answers + more + "}]}]}]}";
}

TEST(Squad, ReadsAnswersInCodePoints)
{
    const auto read = parseSquad(fileWith(R"([{"text":"Ξενοφών","answer_start":2},{"text":"έζησε","answer_start":10}])"), "f.json");
    ASSERT_TRUE(read.ok()) << read.error().text();
    EXPECT_EQ(read->version, "v2.0");
    EXPECT_FALSE(read->hasImpossible);
    EXPECT_TRUE(read->warnings.empty());
    ASSERT_EQ(read->questions.size(), 1U);
    const Question &question = read->questions[0];
    EXPECT_EQ(question.id, "a");
    EXPECT_EQ(question.question, "Ποιος;");
    EXPECT_EQ(question.context, "Ο Ξενοφών έζησε.");
    ASSERT_EQ(question.answers.size(), 2U);
    EXPECT_EQ(question.answers[1].text, "έζησε");
    EXPECT_EQ(question.answers[1].start, 10);
}

TEST(Squad, UnanswerableQuestionsHaveNoAnswers)
{
    const auto read = parseSquad(fileWith("[]", R"(,"is_impossible":true,"plausible_answers":[{"text":"Ξ","answer_start":2}])"), "f.json");
    ASSERT_TRUE(read.ok()) << read.error().text();
    EXPECT_TRUE(read->hasImpossible);
    EXPECT_TRUE(read->questions[0].impossible);
    EXPECT_TRUE(read->questions[0].answers.empty());
}

TEST(Squad, AnswersThatStandElsewhereAreCounted)
{
    const auto read = parseSquad(fileWith(R"([{"text":"Ξενοφών","answer_start":3}])"), "f.json");
    ASSERT_TRUE(read.ok());
    ASSERT_EQ(read->warnings.size(), 1U);
    EXPECT_EQ(read->warnings[0].text(), "f.json: answers that do not stand at the place that the file gives for them: 1.");
}

struct BadJson {
    std::string text;
    const char *id;
    const char *sentence;
};

TEST(Squad, SaysWhatIsWrongAndWhere)
{
    const BadJson cases[] = {
        {"", "squad.broken-json", "f.json, line 1, column 1: this is not JSON."},
        {"{\n  \"data\": [,]\n}", "squad.broken-json", "f.json, line 2, column 12: this is not JSON."},
        {"{\"data\": [", "squad.broken-json", "f.json, line 1, column 11: this is not JSON."},
        {"{\"data\": [\"\xFF\"]}", "squad.broken-json", "f.json, line 1, column 12: this is not JSON."},
        {"[]", "squad.type", "f.json: $ is a list; expected an object."},
        {"{}", "squad.missing-key", "f.json: $ has no “data”; expected SQuAD's layout."},
        {R"({"version":2,"data":[]})", "squad.type", "f.json: $.version is a whole number; expected a text."},
        {R"({"data":{}})", "squad.type", "f.json: $.data is an object; expected a list."},
        {R"({"data":[]})", "squad.empty", "f.json holds no question."},
        {R"({"data":[{"paragraphs":[{"context":"c","qas":[]}]}]})", "squad.empty", "f.json holds no question."},
        {R"({"data":[null]})", "squad.type", "f.json: $.data[0] is null; expected an object."},
        {R"({"data":[{"paragraphs":[]},{}]})", "squad.missing-key", "f.json: $.data[1] has no “paragraphs”; expected SQuAD's layout."},
        {R"({"data":[{"paragraphs":[3.5]}]})", "squad.type", "f.json: $.data[0].paragraphs[0] is a number; expected an object."},
        {R"({"data":[{"paragraphs":[{"context":true,"qas":[]}]}]})", "squad.type",
         "f.json: $.data[0].paragraphs[0].context is a truth value; expected a text."},
        {R"({"data":[{"paragraphs":[{"context":"","qas":"x"}]}]})", "squad.type",
         "f.json: $.data[0].paragraphs[0].qas is a text; expected a list."},
        {R"({"data":[{"paragraphs":[{"context":"","qas":[7]}]}]})", "squad.type",
         "f.json: $.data[0].paragraphs[0].qas[0] is a whole number; expected an object."},
        {R"({"data":[{"paragraphs":[{"context":"","qas":[{"id":7}]}]}]})", "squad.type",
         "f.json: $.data[0].paragraphs[0].qas[0].id is a whole number; expected a text."},
        {fileWith("[]"), "squad.no-answer", "f.json: $.data[0].paragraphs[0].qas[0] has no answer, and no “is_impossible” that says so."},
        {fileWith("[]", R"(,"is_impossible":"no")"), "squad.type",
         "f.json: $.data[0].paragraphs[0].qas[0].is_impossible is a text; expected true or false."},
        {fileWith(R"([{"text":"Ο"}])"), "squad.missing-key",
         "f.json: $.data[0].paragraphs[0].qas[0].answers[0] has no “answer_start”; expected SQuAD's layout."},
        {fileWith(R"([{"text":"Ο","answer_start":"0"}])"), "squad.type",
         "f.json: $.data[0].paragraphs[0].qas[0].answers[0].answer_start is a text; expected a whole number."},
        {fileWith(R"([{"text":"Ο","answer_start":0.0}])"), "squad.type",
         "f.json: $.data[0].paragraphs[0].qas[0].answers[0].answer_start is a number; expected a whole number."},
        {fileWith(R"([{"text":"Ο","answer_start":-1}])"), "squad.answer-outside",
         "f.json: $.data[0].paragraphs[0].qas[0].answers[0] starts at -1 and has 1 characters; its context has 16 characters."},
        {fileWith(R"([{"text":"Ο","answer_start":16}])"), "squad.answer-outside",
         "f.json: $.data[0].paragraphs[0].qas[0].answers[0] starts at 16 and has 1 characters; its context has 16 characters."},
        {fileWith(R"([{"text":"Ο","answer_start":18446744073709551615}])"), "squad.answer-outside",
         "f.json: $.data[0].paragraphs[0].qas[0].answers[0] starts at 18446744073709551615 and has 1 characters; its context has 16 "
         "characters."},
        {R"({"data":[{"paragraphs":[{"context":"c","qas":[{"id":"a","question":"?","answers":[{"text":"c","answer_start":0}]},)"
         R"({"id":"a","question":"?","answers":[{"text":"c","answer_start":0}]}]}]}]})",
         "squad.duplicate-id", "f.json: $.data[0].paragraphs[0].qas[1].id, “a”, is another question's too."},
    };
    for (const BadJson &bad : cases) {
        SCOPED_TRACE(bad.text);
        const auto read = parseSquad(bad.text, "f.json");
        ASSERT_FALSE(read.ok());
        EXPECT_EQ(read.error().code, ErrorCode::BadInput);
        EXPECT_EQ(read.error().message.id(), bad.id);
        EXPECT_EQ(read.error().text(), bad.sentence);
    }
}

TEST(Squad, DeepNestingIsNoCrash)
{
    const std::string deep(200000, '[');
    EXPECT_FALSE(parseSquad(deep, "f.json").ok());
    EXPECT_FALSE(parseSquad(deep + std::string(200000, ']'), "f.json").ok());
}

TEST(Squad, SaysWhyAFileCannotBeRead)
{
    TemporaryFolder folder;
    const auto missing = (folder.path() / "none.json").string();
    const auto read = readSquad(missing);
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().text(), missing + " cannot be read: it is not a regular file.");
    const auto empty = readSquad(folder.write("empty.json", ""));
    ASSERT_FALSE(empty.ok());
    EXPECT_EQ(empty.error().message.id(), "squad.broken-json");
}

struct PublicFile {
    const char *name;
    std::size_t questions;
    bool hasImpossible;
};

TEST(Squad, ReadsThePublicSets)
{
    for (const PublicFile &file : {PublicFile{"xquad.el.json", 1190, false}, PublicFile{"squad-v2.0-dev-half.json", 0, true}}) {
        const std::string path = std::string(TEST_SHARED "/data/squad/") + file.name;
        if (!std::filesystem::exists(path))
            GTEST_SKIP() << "The shared question sets are not there: " << path;
        const auto read = readSquad(path);
        ASSERT_TRUE(read.ok()) << read.error().text();
        EXPECT_EQ(read->hasImpossible, file.hasImpossible);
        EXPECT_TRUE(read->warnings.empty()) << read->warnings[0].text();
        if (file.questions > 0) {
            EXPECT_EQ(read->questions.size(), file.questions);
        } else {
            EXPECT_GT(read->questions.size(), 1000U);
        }
    }
}

} // namespace
} // namespace quantoscope
