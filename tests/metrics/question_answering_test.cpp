// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/question_answering.h"

#include "datasets/squad.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <limits>

namespace quantoscope {
namespace {

struct WordCase {
    std::string right;
    std::string given;
    double exact;
    double f1;
};

Question questionWith(std::vector<std::string> answers)
{
    Question question;
    question.impossible = answers.empty();
    for (auto &text : answers)
        question.answers.push_back({std::move(text), 0});
    return question;
}

TEST(NormaliseAnswer, FollowsTheOfficialScript)
{
    EXPECT_EQ(normaliseAnswer("The  Cat, a dog & AN owl!"), "cat dog owl");
    EXPECT_EQ(normaliseAnswer("\tTheatre\n of the\u00A0absurd"), "theatre of absurd");
    EXPECT_EQ(normaliseAnswer("$1,234.50"), "123450");
    EXPECT_EQ(normaliseAnswer("a"), "");
    EXPECT_EQ(normaliseAnswer(""), "");
    EXPECT_EQ(normaliseAnswer("mid-the-word"), "midtheword");                        // punctuation goes before articles
    EXPECT_EQ(normaliseAnswer("1990–the end"), "1990– end");                         // a dash that is not ASCII stays and divides words
    EXPECT_EQ(normaliseAnswer("the\u0301 an2 2a \u00AAa"), "\u0301 an2 2a \u00AAa"); // a digit belongs to the word, a mark does not
    EXPECT_EQ(normaliseAnswer("Ο ΔΙΟΓΕΝΗΣ"), "ο διογενης");                          // final sigma, as in Python
    EXPECT_EQ(normaliseAnswer("«Η Αθήνα»"), "«η αθήνα»");
}

TEST(ScoreAnswer, ExactAndF1)
{
    const WordCase cases[] = {
        {"Denver Broncos", "the denver broncos.", 1.0, 1.0},
        {"Denver Broncos", "Broncos", 0.0, 2.0 / 3.0},
        {"Denver Broncos", "Carolina Panthers", 0.0, 0.0},
        {"a b c d", "b c d e", 0.0, 2.0 * 0.75 / 1.75}, // "a" is an article: precision 3/4, recall 1
        {"x x y", "x y y", 0.0, 2.0 / 3.0},             // words count as often as they stand there
        {"Denver", "", 0.0, 0.0},
    };
    for (const WordCase &words : cases) {
        SCOPED_TRACE(words.right + " / " + words.given);
        const auto score = scoreAnswer(questionWith({words.right}), words.given);
        EXPECT_DOUBLE_EQ(score.exact, words.exact);
        EXPECT_DOUBLE_EQ(score.f1, words.f1);
    }
}

TEST(ScoreAnswer, TheBestOfSeveralRightAnswers)
{
    const auto question = questionWith({"New York", "New York City", "NYC"});
    EXPECT_DOUBLE_EQ(scoreAnswer(question, "new york city").exact, 1.0);
    EXPECT_DOUBLE_EQ(scoreAnswer(question, "York City").f1, 0.8);
}

TEST(ScoreAnswer, UnanswerableQuestionsWantNothing)
{
    const auto question = questionWith({});
    EXPECT_DOUBLE_EQ(scoreAnswer(question, "").exact, 1.0);
    EXPECT_DOUBLE_EQ(scoreAnswer(question, "").f1, 1.0);
    EXPECT_DOUBLE_EQ(scoreAnswer(question, "something").f1, 0.0);
    // A right answer of which normalisation leaves nothing counts as none, as in the official script.
    EXPECT_DOUBLE_EQ(scoreAnswer(questionWith({"the"}), "").exact, 1.0);
}

TEST(ScoreQuestions, WithAndWithoutTheUnanswerable)
{
    const std::vector<Question> questions = {questionWith({"x"}), questionWith({}), questionWith({"y"}), questionWith({})};
    const auto score = scoreQuestions(questions, {{1.0, 1.0}, {1.0, 1.0}, {0.0, 0.5}, {0.0, 0.0}});
    EXPECT_EQ(score.questions, 4);
    EXPECT_EQ(score.answerable, 2);
    EXPECT_EQ(score.exactRight, 2);
    EXPECT_DOUBLE_EQ(score.exactPercent, 50.0);
    EXPECT_DOUBLE_EQ(score.f1Percent, 62.5);
    EXPECT_DOUBLE_EQ(score.exactAnswerablePercent, 50.0);
    EXPECT_DOUBLE_EQ(score.f1AnswerablePercent, 75.0);
    EXPECT_EQ(scoreQuestions({}, {}).exactPercent, 0.0);
}

// [CLS] q [SEP] and then one token per letter of "αβγδε" from `first` on, then [SEP].
struct Window {
    QaWindow tokens;
    std::vector<float> logits;

    Window(int first, int count)
    {
        tokens.ids.assign(static_cast<std::size_t>(count) + 4, 0);
        tokens.types = tokens.ids;
        tokens.spans.resize(tokens.ids.size());
        for (int i = 0; i < count; ++i)
            tokens.spans[static_cast<std::size_t>(i) + 3] = {first + i, first + i + 1};
        logits.assign(tokens.ids.size() * 2, 0.F);
    }
    Window &start(int token, float logit)
    {
        logits[static_cast<std::size_t>(2 * token)] = logit;
        return *this;
    }
    Window &end(int token, float logit)
    {
        logits[static_cast<std::size_t>(2 * token + 1)] = logit;
        return *this;
    }
    WindowLogits view() const { return {&tokens, logits.data()}; }
};

Question greekContext()
{
    Question question;
    question.context = "αβγδε";
    return question;
}

TEST(ChooseAnswer, CutsTheBestSpanFromTheContext)
{
    const Window window = Window(0, 5).start(4, 5.F).end(6, 4.F);
    const auto answer = chooseAnswer(greekContext(), {window.view()});
    EXPECT_EQ(answer.text, "βγδ");
    EXPECT_EQ(answer.start, 1);
    EXPECT_EQ(answer.end, 4);
    EXPECT_DOUBLE_EQ(answer.score, 9.0);
    EXPECT_DOUBLE_EQ(answer.nullScore, 0.0);
}

TEST(ChooseAnswer, NeverOutsideTheContextNorBackwards)
{
    Window window(0, 5);
    window.start(1, 99.F).end(2, 99.F); // the question
    window.start(7, 9.F).end(3, 9.F);   // the end before the start
    window.start(3, 2.F).end(4, 3.F);
    const auto answer = chooseAnswer(greekContext(), {window.view()});
    // ε alone: 9 + 0; α alone: 2 + 9 = 11.
    EXPECT_EQ(answer.text, "α");
    EXPECT_DOUBLE_EQ(answer.score, 11.0);
}

TEST(ChooseAnswer, LimitsTheLength)
{
    const Window window = Window(0, 5).start(3, 5.F).end(7, 5.F);
    EXPECT_EQ(chooseAnswer(greekContext(), {window.view()}).text, "αβγδε");
    EXPECT_EQ(chooseAnswer(greekContext(), {window.view()}, {.maxTokens = 5}).text, "αβγδε");
    EXPECT_EQ(chooseAnswer(greekContext(), {window.view()}, {.maxTokens = 4}).text.size(), 2U); // one end alone
}

TEST(ChooseAnswer, OnlyTheBestStartsAndEndsAreCombined)
{
    Window window(0, 5);
    window.start(0, 9.F).start(1, 8.F).start(3, 1.F).end(3, 1.F).end(0, 9.F).end(1, 8.F);
    // With two candidates, all of them lie in the question: nothing remains.
    const auto none = chooseAnswer(greekContext(), {window.view()}, {.best = 2});
    EXPECT_EQ(none.text, "");
    EXPECT_EQ(none.start, -1);
    EXPECT_EQ(chooseAnswer(greekContext(), {window.view()}, {.best = 3}).text, "α");
}

TEST(ChooseAnswer, TheBestWindowWinsAndEqualOnesTheFirst)
{
    const Window first = Window(0, 3).start(3, 1.F).end(3, 1.F), second = Window(2, 3).start(5, 2.F).end(5, 2.F);
    EXPECT_EQ(chooseAnswer(greekContext(), {first.view(), second.view()}).text, "ε");
    const Window equal = Window(2, 3).start(5, 1.F).end(5, 1.F);
    EXPECT_EQ(chooseAnswer(greekContext(), {first.view(), equal.view()}).text, "α");
    const Window flat(0, 5);
    EXPECT_EQ(chooseAnswer(greekContext(), {flat.view()}).text, "α");
}

TEST(ChooseAnswer, TheEmptyAnswerWinsOnlyWhereItMay)
{
    const Window window = Window(0, 5).start(3, 2.F).end(3, 2.F).start(0, 3.F).end(0, 3.F);
    EXPECT_EQ(chooseAnswer(greekContext(), {window.view()}).text, "α");
    const auto empty = chooseAnswer(greekContext(), {window.view()}, {.allowNull = true});
    EXPECT_EQ(empty.text, "");
    EXPECT_EQ(empty.start, -1);
    EXPECT_DOUBLE_EQ(empty.nullScore, 6.0);
    // The window that has the answer speaks against the empty one: the smallest [CLS] score counts.
    const Window other = Window(0, 5).start(0, -1.F).end(0, 1.F);
    EXPECT_EQ(chooseAnswer(greekContext(), {window.view(), other.view()}, {.allowNull = true}).text, "α");
    // A tie goes to the answer.
    const Window tie = Window(0, 5).start(3, 3.F).end(3, 3.F).start(0, 3.F).end(0, 3.F);
    EXPECT_EQ(chooseAnswer(greekContext(), {tie.view()}, {.allowNull = true}).text, "α");
}

TEST(ChooseAnswer, NanAndNothingAreNoAnswer)
{
    Window window(0, 5);
    for (float &logit : window.logits)
        logit = std::numeric_limits<float>::quiet_NaN();
    EXPECT_EQ(chooseAnswer(greekContext(), {window.view()}, {.allowNull = true}).start, -1);
    EXPECT_EQ(chooseAnswer(greekContext(), {}).start, -1);
    window.start(4, 1.F).end(4, 1.F);
    EXPECT_EQ(chooseAnswer(greekContext(), {window.view()}).text, "β");
}

// Answering each public question with its own first answer must give 100: normalisation and scoring agree with themselves on
// everything that stands there.
TEST(ScoreQuestions, ThePublicAnswersAreRight)
{
    for (const char *name : {"xquad.el.json", "squad-v2.0-dev-half.json"}) {
        const std::string path = std::string(TEST_SHARED "/data/squad/") + name;
        if (!std::filesystem::exists(path))
            GTEST_SKIP() << "The shared question sets are not there: " << path;
        const auto read = readSquad(path);
        ASSERT_TRUE(read.ok());
        std::vector<AnswerScore> scores;
        for (const Question &question : read->questions)
            scores.push_back(scoreAnswer(question, question.impossible ? "" : question.answers[0].text));
        const auto score = scoreQuestions(read->questions, scores);
        EXPECT_DOUBLE_EQ(score.exactPercent, 100.0);
        EXPECT_DOUBLE_EQ(score.f1Percent, 100.0);
    }
}

} // namespace
} // namespace quantoscope
