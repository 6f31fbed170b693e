// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/judge.h"

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

Prediction imagePrediction(int label, std::vector<int> top)
{
    Prediction prediction;
    prediction.label = label;
    prediction.top = std::move(top);
    return prediction;
}

Prediction answer(int item, double exact, double f1, const char *text)
{
    Prediction prediction;
    prediction.item = item;
    prediction.exact = exact;
    prediction.f1 = f1;
    prediction.answer = text;
    return prediction;
}

TEST(JudgeImages, CountsTopOneAndTopFive)
{
    const Accuracy accuracy =
        judgeImages({imagePrediction(1, {1, 2, 3, 4, 5}), imagePrediction(2, {1, 2, 3, 4, 5}), imagePrediction(9, {1, 2, 3, 4, 5}),
                     imagePrediction(4, {4, 1, 2, 3, 5}), imagePrediction(-1, {1})});
    EXPECT_DOUBLE_EQ(*accuracy.top1, 50.0);
    EXPECT_DOUBLE_EQ(*accuracy.top5, 75.0);
    EXPECT_LT(accuracy.interval.low, 50.0);
    EXPECT_GT(accuracy.interval.high, 50.0);
    EXPECT_FALSE(accuracy.exact);
}

TEST(JudgeImages, WithoutLabelsThereIsNoAccuracy)
{
    EXPECT_FALSE(judgeImages({imagePrediction(-1, {1, 2})}).top1);
    EXPECT_FALSE(judgeImages({}).top1);
}

TEST(JudgeQuestions, TellsAnswerableQuestionsApart)
{
    std::vector<Question> questions(3);
    questions[0].answers = {{"a", 0}};
    questions[1].answers = {{"b", 0}};
    questions[2].impossible = true;
    const Accuracy accuracy = judgeQuestions({answer(0, 1.0, 1.0, "a"), answer(1, 0.0, 0.5, "b c"), answer(2, 1.0, 1.0, "")}, questions, 1);
    EXPECT_NEAR(*accuracy.exact, 200.0 / 3.0, 1e-9);
    EXPECT_NEAR(*accuracy.f1, 250.0 / 3.0, 1e-9);
    EXPECT_NEAR(*accuracy.exactAnswerable, 50.0, 1e-9);
    EXPECT_NEAR(*accuracy.f1Answerable, 75.0, 1e-9);
    EXPECT_EQ(accuracy.answerable, 2);
    EXPECT_FALSE(judgeQuestions({}, questions, 1).exact);
}

TEST(JudgeAgreement, CountsWhatOnlyOneGotRight)
{
    const std::vector<Prediction> baseline{imagePrediction(1, {1}), imagePrediction(2, {2}), imagePrediction(3, {4}),
                                           imagePrediction(5, {6})};
    const std::vector<Prediction> other{imagePrediction(1, {1}), imagePrediction(2, {9}), imagePrediction(3, {3}), imagePrediction(5, {6})};
    const Agreement agreement = judgeAgreement(Task::ImageClassification, baseline, other);
    EXPECT_DOUBLE_EQ(agreement.samePercent, 50.0);
    EXPECT_EQ(agreement.onlyBaselineRight, 1);
    EXPECT_EQ(agreement.onlyThisRight, 1);
    EXPECT_DOUBLE_EQ(agreement.mcNemarP, 1.0);
    EXPECT_TRUE(agreement.withinNoise);
}

TEST(JudgeAgreement, ManyLostAnswersAreMoreThanNoise)
{
    const std::vector<Prediction> baseline(20, answer(0, 1.0, 1.0, "x"));
    const std::vector<Prediction> other(20, answer(0, 0.0, 0.0, "y"));
    const Agreement agreement = judgeAgreement(Task::QuestionAnswering, baseline, other);
    EXPECT_DOUBLE_EQ(agreement.samePercent, 0.0);
    EXPECT_EQ(agreement.onlyBaselineRight, 20);
    EXPECT_LT(agreement.mcNemarP, 1e-5);
    EXPECT_FALSE(agreement.withinNoise);
}

} // namespace
} // namespace quantoscope
