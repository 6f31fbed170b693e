// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/judging.h"

#include <gtest/gtest.h>

#include <random>

namespace quantoscope {

TEST(JudgeMatrix, HighAccuracyCanHideAClassThatIsNeverFound)
{
    const MatrixJudgement j = judgeMatrix({3, {900, 0, 0, 0, 90, 0, 6, 4, 0}});
    EXPECT_EQ(j.items, 1000);
    EXPECT_DOUBLE_EQ(*j.accuracy, 0.99);
    EXPECT_DOUBLE_EQ(*j.classes[2].recall, 0.0);
    EXPECT_FALSE(j.classes[2].precision); // never answered
    EXPECT_DOUBLE_EQ(*j.classes[2].f1, 0.0);
    EXPECT_DOUBLE_EQ(*j.classes[0].precision, 900.0 / 906.0);
}

TEST(JudgeMatrix, NothingToDivideByIsNoNumber)
{
    const MatrixJudgement j = judgeMatrix({2, {0, 0, 0, 0}});
    EXPECT_FALSE(j.accuracy);
    EXPECT_FALSE(j.classes[1].f1);
}

// Against answers one by one.
TEST(JudgeMatrix, AgreesWithTheAnswersItCounts)
{
    std::mt19937 random(3);
    for (int round = 0; round < 50; ++round) {
        std::vector<ClassAnswer> answers(1 + random() % 200);
        for (ClassAnswer &answer : answers)
            answer = {static_cast<int>(random() % 3), {static_cast<int>(random() % 3)}};
        const MatrixJudgement j = judgeMatrix(confusionMatrix(answers, 3));
        EXPECT_NEAR(100.0 * *j.accuracy, scoreClassification(answers).top1Percent, 1e-9);
        for (const ClassJudgement &c : j.classes) {
            if (c.precision && c.recall && *c.precision + *c.recall > 0.0) {
                EXPECT_NEAR(*c.f1, 2.0 * *c.precision * *c.recall / (*c.precision + *c.recall), 1e-12);
            }
        }
    }
}

TEST(JudgeAnswer, CountsCommonWordsAsOftenAsBothHaveThem)
{
    const AnswerJudgement j = judgeAnswer("The red, red House", "a red house");
    EXPECT_EQ(j.given, (std::vector<std::string>{"red", "red", "house"}));
    EXPECT_EQ(j.common, (std::vector<std::string>{"red", "house"}));
    EXPECT_DOUBLE_EQ(j.score.exact, 0.0);
    EXPECT_NEAR(j.score.f1, 2.0 * (2.0 / 3.0) * 1.0 / (2.0 / 3.0 + 1.0), 1e-12);
    EXPECT_DOUBLE_EQ(judgeAnswer("the red house!", "Red house").score.exact, 1.0);
    EXPECT_DOUBLE_EQ(judgeAnswer("", "").score.exact, 1.0);
    EXPECT_DOUBLE_EQ(judgeAnswer("house", "").score.f1, 0.0);
    EXPECT_DOUBLE_EQ(judgeAnswer("dog", "cat").score.f1, 0.0);
}

} // namespace quantoscope
