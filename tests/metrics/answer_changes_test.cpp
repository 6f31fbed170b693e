// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/answer_changes.h"

#include "metrics/paired_test.h"

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

using StudyRun = quantoscope::Run; // gtest has a Run of its own

Prediction answered(int item, int label, int answer)
{
    Prediction prediction;
    prediction.item = item;
    prediction.label = label;
    prediction.top = {answer, 99};
    return prediction;
}

StudyRun imageRun(const std::string &id, const std::vector<Prediction> &predictions)
{
    StudyRun run;
    run.id = id;
    run.datasetId = "sample";
    run.predictions = predictions;
    return run;
}

TEST(PairAnswers, SaysWhatBecameOfEachItem)
{
    const StudyRun baseline = imageRun("a", {answered(10, 1, 1), answered(11, 1, 1), answered(12, 2, 3), answered(13, 2, 3),
                                             answered(14, 2, 3), answered(15, -1, 3), answered(16, -1, 3), answered(17, 1, 1)});
    // In another order, without item 17, with one that the baseline lacks.
    const StudyRun other = imageRun("b", {answered(16, -1, 4), answered(15, -1, 3), answered(14, 2, 2), answered(13, 2, 4),
                                          answered(12, 2, 3), answered(11, 1, 5), answered(10, 1, 1), answered(40, 1, 1)});
    const auto changes = pairAnswers(baseline, other);
    ASSERT_TRUE(changes.ok()) << changes.error().text();
    using enum AnswerChange;
    const std::vector<AnswerChange> expected = {BothRight, Lost, BothWrongAlike, BothWrong, Gained, UnlabelledSame, UnlabelledOther};
    ASSERT_EQ(changes->pairs.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(changes->pairs[i].change, expected[i]) << i;
        EXPECT_EQ(changes->pairs[i].baseline, i);
        EXPECT_EQ(other.predictions[changes->pairs[i].other].item, baseline.predictions[i].item);
        EXPECT_EQ(changes->count(expected[i]), 1);
        EXPECT_EQ(changes->of(expected[i]).front().baseline, i);
    }
}

TEST(PairAnswers, QuestionsAreRightWhenTheyMatchExactly)
{
    const auto said = [](int item, const char *answer, int start, double exact) {
        Prediction prediction;
        prediction.item = item;
        prediction.answer = answer;
        prediction.answerStart = start;
        prediction.exact = exact;
        return prediction;
    };
    StudyRun baseline = imageRun("a", {said(0, "x", 3, 1.0), said(1, "x", 3, 0.0), said(2, "x", 3, 0.0), said(3, "", -1, 1.0)});
    StudyRun other = imageRun("b", {said(0, "y", 5, 0.0), said(1, "x", 9, 0.0), said(2, "x", 3, 0.0), said(3, "", -1, 1.0)});
    baseline.task = other.task = Task::QuestionAnswering;
    const auto changes = pairAnswers(baseline, other);
    ASSERT_TRUE(changes.ok());
    EXPECT_EQ(changes->pairs[0].change, AnswerChange::Lost);
    EXPECT_EQ(changes->pairs[1].change, AnswerChange::BothWrong) << "the same words in another place";
    EXPECT_EQ(changes->pairs[2].change, AnswerChange::BothWrongAlike);
    EXPECT_EQ(changes->pairs[3].change, AnswerChange::BothRight) << "no answer, rightly";
    EXPECT_TRUE(classChanges(baseline, other, *changes).empty());
}

TEST(PairAnswers, RefusesRunsThatCannotBePaired)
{
    const StudyRun baseline = imageRun("a", {answered(0, 1, 1)});
    StudyRun other = baseline;
    other.id = "b";
    other.datasetId = "cifar-100";
    auto changes = pairAnswers(baseline, other);
    ASSERT_FALSE(changes.ok());
    EXPECT_EQ(changes.error().message.id(), "metrics.other_data");
    EXPECT_NE(changes.error().text().find("b"), std::string::npos);
    other = imageRun("b", {answered(7, 1, 1)});
    changes = pairAnswers(baseline, other);
    ASSERT_FALSE(changes.ok());
    EXPECT_EQ(changes.error().message.id(), "metrics.no_common_items");
    other = imageRun("b", {answered(0, 1, 1)});
    other.task = Task::QuestionAnswering;
    EXPECT_FALSE(pairAnswers(baseline, other).ok());
}

// `lost` images of a class that only the baseline gets right, `gained` the other way round, `both` that both do.
void addClass(StudyRun &baseline, StudyRun &other, int label, int lost, int gained, int both)
{
    for (int i = 0; i < lost + gained + both; ++i) {
        const int item = static_cast<int>(baseline.predictions.size());
        baseline.predictions.push_back(answered(item, label, i < lost || i >= lost + gained ? label : 98));
        other.predictions.push_back(answered(item, label, i < lost ? 97 : label));
    }
}

TEST(ClassChanges, TellsNoiseFromChange)
{
    StudyRun baseline = imageRun("a", {}), other = imageRun("b", {});
    addClass(baseline, other, 4, 0, 0, 10);
    addClass(baseline, other, 2, 12, 0, 8);
    addClass(baseline, other, 7, 6, 0, 4);
    const auto changes = pairAnswers(baseline, other);
    ASSERT_TRUE(changes.ok());
    const std::vector<ClassChange> classes = classChanges(baseline, other, *changes);
    ASSERT_EQ(classes.size(), 3U);
    EXPECT_EQ(classes[0].label, 2);
    EXPECT_EQ(classes[0].images, 20);
    EXPECT_EQ(classes[0].baselineRight, 20);
    EXPECT_EQ(classes[0].otherRight, 8);
    EXPECT_EQ(classes[0].lost, 12);
    EXPECT_DOUBLE_EQ(classes[0].points(), -60.0);
    EXPECT_DOUBLE_EQ(classes[0].p, 2.0 / 4096.0);
    EXPECT_DOUBLE_EQ(classes[0].adjustedP, 3.0 * 2.0 / 4096.0);
    EXPECT_FALSE(classes[0].withinNoise);
    EXPECT_EQ(classes[1].label, 4);
    EXPECT_DOUBLE_EQ(classes[1].p, 1.0);
    EXPECT_TRUE(classes[1].withinNoise);
    EXPECT_DOUBLE_EQ(classes[2].p, 2.0 / 64.0);
    EXPECT_DOUBLE_EQ(classes[2].adjustedP, 1.5 * 2.0 / 64.0) << "the second smallest of three";
    EXPECT_FALSE(classes[2].withinNoise);

    addClass(baseline, other, 9, 0, 0, 1); // one more class: what was just a change now may be chance
    const std::vector<ClassChange> four = classChanges(baseline, other, *pairAnswers(baseline, other));
    EXPECT_GE(four[2].adjustedP, kNoiseThreshold);
    EXPECT_TRUE(four[2].withinNoise);
}

TEST(Confusion, FoldsIntoGroups)
{
    const StudyRun run = imageRun("a", {answered(0, 0, 0), answered(1, 0, 1), answered(2, 1, 2), answered(3, 3, 0), answered(4, -1, 0)});
    const ConfusionMatrix whole = confusionOf(run, 4);
    EXPECT_EQ(whole.at(0, 1), 1);
    const ConfusionMatrix folded = foldConfusion(whole, {0, 0, 1, 1}, 2);
    EXPECT_EQ(folded.classes, 2);
    EXPECT_EQ(folded.counts, (std::vector<int>{2, 1, 1, 0}));
    EXPECT_EQ(foldConfusion(whole, {0, 0, -1}, 1).counts, std::vector<int>{2}) << "a class without a group is left out";
    EXPECT_EQ(foldConfusion(whole, {5, 5, 5, 5}, 2).counts, (std::vector<int>{0, 0, 0, 0}));
}

TEST(Confusion, ListsTheLargestChangesFirst)
{
    ConfusionMatrix before{2, {5, 1, 0, 4}}, after{2, {2, 2, 0, 8}};
    const std::vector<ConfusionChange> all = confusionChanges(before, after);
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].label, 1);
    EXPECT_EQ(all[0].answer, 1);
    EXPECT_EQ(all[0].before, 4);
    EXPECT_EQ(all[0].after, 8);
    EXPECT_EQ(all[1].after - all[1].before, -3);
    EXPECT_EQ(confusionChanges(before, after, 1).size(), 1U);
    EXPECT_TRUE(confusionChanges(before, before).empty());
}

} // namespace
} // namespace quantoscope
