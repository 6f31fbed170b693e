// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/classification.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace quantoscope {
namespace {

using testing::ElementsAre;
using testing::FloatNear;

constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

std::vector<float> softmaxOf(const std::vector<float> &logits)
{
    return softmax(logits.data(), logits.size());
}
std::vector<int> topOf(const std::vector<float> &logits, int k)
{
    return topClasses(logits.data(), logits.size(), k);
}

TEST(Softmax, KnownValues)
{
    // e^0, e^ln2, e^ln5 = 1 : 2 : 5
    EXPECT_THAT(softmaxOf({0.F, std::log(2.F), std::log(5.F)}),
                ElementsAre(FloatNear(.125F, 1e-6F), FloatNear(.25F, 1e-6F), FloatNear(.625F, 1e-6F)));
    EXPECT_THAT(softmaxOf({3.F, 3.F, 3.F, 3.F}), ElementsAre(.25F, .25F, .25F, .25F));
    EXPECT_TRUE(softmaxOf({}).empty());
}

TEST(Softmax, LargeAndInfiniteLogits)
{
    EXPECT_THAT(softmaxOf({3e38F, 3e38F}), ElementsAre(.5F, .5F));
    EXPECT_THAT(softmaxOf({-3e38F, 3e38F}), ElementsAre(0.F, 1.F));
    EXPECT_THAT(softmaxOf({kInfinity, 1.F, kInfinity}), ElementsAre(.5F, 0.F, .5F));
    EXPECT_THAT(softmaxOf({-kInfinity, -kInfinity}), ElementsAre(.5F, .5F));
    EXPECT_THAT(softmaxOf({-kInfinity, 0.F}), ElementsAre(0.F, 1.F));
    for (const float probability : softmaxOf({1.F, kNan, 2.F}))
        EXPECT_TRUE(std::isnan(probability));
}

TEST(TopClasses, TiesGoToTheLowerClass)
{
    EXPECT_THAT(topOf({1.F, 3.F, 3.F, 2.F, 3.F}, 4), ElementsAre(1, 2, 4, 3));
    EXPECT_THAT(topOf({0.F, -0.F}, 2), ElementsAre(0, 1));
}

TEST(TopClasses, EdgesOfTheCount)
{
    EXPECT_THAT(topOf({1.F, 2.F}, 5), ElementsAre(1, 0));
    EXPECT_TRUE(topOf({1.F, 2.F}, 0).empty());
    EXPECT_TRUE(topOf({1.F, 2.F}, -1).empty());
    EXPECT_TRUE(topOf({}, 5).empty());
}

TEST(TopClasses, NanComesLast)
{
    EXPECT_THAT(topOf({kNan, -kInfinity, kNan, 1.F}, 4), ElementsAre(3, 1, 0, 2));
}

TEST(ScoreClassification, CountsTopOneAndTopFive)
{
    const std::vector<ClassAnswer> answers = {
        {3, {3, 1, 2, 4, 5}},    // right
        {3, {1, 2, 4, 5, 3}},    // among the five
        {3, {1, 2, 4, 5, 6, 3}}, // sixth: not among the five
        {-1, {3}},               // no label: not counted
        {0, {}},                 // no answer
    };
    const auto score = scoreClassification(answers);
    EXPECT_EQ(score.images, 4);
    EXPECT_EQ(score.top1Right, 1);
    EXPECT_EQ(score.top5Right, 2);
    EXPECT_DOUBLE_EQ(score.top1Percent, 25.0);
    EXPECT_DOUBLE_EQ(score.top5Percent, 50.0);
    EXPECT_EQ(scoreClassification({}).top1Percent, 0.0);
}

TEST(ConfusionMatrix, RowsAreLabels)
{
    const auto matrix = confusionMatrix({{0, {0}}, {0, {2, 0}}, {2, {1}}, {-1, {1}}, {1, {7}}, {9, {1}}, {1, {}}}, 3);
    EXPECT_THAT(matrix.counts, ElementsAre(1, 0, 1, 0, 0, 0, 0, 1, 0));
    EXPECT_EQ(matrix.at(2, 1), 1);
    EXPECT_TRUE(confusionMatrix({{0, {0}}}, 0).counts.empty());
}

TEST(CompareAnswers, CountsWhatChanged)
{
    const std::vector<ClassAnswer> before = {{1, {1}}, {1, {1}}, {1, {2}}, {1, {2}}, {-1, {5}}};
    const std::vector<ClassAnswer> after = {{1, {1}}, {1, {3}}, {1, {1}}, {1, {4}}, {-1, {5}}};
    const auto counts = compareAnswers(before, after);
    EXPECT_EQ(counts.items, 5);
    EXPECT_EQ(counts.same, 2);
    EXPECT_EQ(counts.onlyBaselineRight, 1);
    EXPECT_EQ(counts.onlyOtherRight, 1);
    EXPECT_DOUBLE_EQ(counts.samePercent, 40.0);
    EXPECT_DOUBLE_EQ(compareAnswers({}, {}).samePercent, 100.0);
    EXPECT_EQ(compareAnswers(before, {{1, {1}}}).items, 1);
}

} // namespace
} // namespace quantoscope
