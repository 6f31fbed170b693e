// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/judge.h"

#include "metrics/answer_changes.h"
#include "metrics/classification.h"
#include "metrics/intervals.h"
#include "metrics/paired_test.h"
#include "metrics/question_answering.h"

#include <algorithm>

namespace quantoscope {

namespace {

Interval intervalOf(const PercentInterval &percent)
{
    return {percent.low, percent.high};
}

PairedCounts compareQuestions(const std::vector<Prediction> &baseline, const std::vector<Prediction> &predictions)
{
    PairedCounts counts;
    counts.items = static_cast<int>(std::min(baseline.size(), predictions.size()));
    for (std::size_t i = 0; i < static_cast<std::size_t>(counts.items); ++i) {
        const bool baselineRight = isRight(Task::QuestionAnswering, baseline[i]);
        const bool right = isRight(Task::QuestionAnswering, predictions[i]);
        counts.same += sameAnswer(Task::QuestionAnswering, baseline[i], predictions[i]) ? 1 : 0;
        counts.onlyBaselineRight += baselineRight && !right ? 1 : 0;
        counts.onlyOtherRight += right && !baselineRight ? 1 : 0;
    }
    counts.samePercent = counts.items > 0 ? 100.0 * counts.same / counts.items : 100.0;
    return counts;
}

} // namespace

Accuracy judgeImages(const std::vector<Prediction> &predictions)
{
    const ClassificationScore score = scoreClassification(classAnswers(predictions));
    Accuracy accuracy;
    if (score.images == 0)
        return accuracy;
    accuracy.top1 = score.top1Percent;
    accuracy.top5 = score.top5Percent;
    accuracy.interval = intervalOf(wilsonInterval(score.top1Right, score.images));
    return accuracy;
}

Accuracy judgeQuestions(const std::vector<Prediction> &predictions, const std::vector<Question> &questions, std::uint64_t seed)
{
    Accuracy accuracy;
    if (predictions.empty())
        return accuracy;
    std::vector<Question> asked;
    std::vector<AnswerScore> scores;
    std::vector<double> f1;
    for (const Prediction &prediction : predictions) {
        asked.push_back(questions.at(static_cast<std::size_t>(prediction.item)));
        scores.push_back({prediction.exact, prediction.f1});
        f1.push_back(prediction.f1);
    }
    const QaScore score = scoreQuestions(asked, scores);
    accuracy.exact = score.exactPercent;
    accuracy.f1 = score.f1Percent;
    accuracy.interval = intervalOf(bootstrapInterval(f1, seed));
    accuracy.exactInterval = intervalOf(wilsonInterval(score.exactRight, score.questions));
    accuracy.answerable = score.answerable;
    if (score.answerable > 0) {
        accuracy.exactAnswerable = score.exactAnswerablePercent;
        accuracy.f1Answerable = score.f1AnswerablePercent;
    }
    return accuracy;
}

Agreement judgeAgreement(Task task, const std::vector<Prediction> &baseline, const std::vector<Prediction> &predictions)
{
    const PairedCounts counts = task == Task::QuestionAnswering ? compareQuestions(baseline, predictions)
                                                                : compareAnswers(classAnswers(baseline), classAnswers(predictions));
    Agreement agreement;
    agreement.samePercent = counts.samePercent;
    agreement.onlyBaselineRight = counts.onlyBaselineRight;
    agreement.onlyThisRight = counts.onlyOtherRight;
    agreement.mcNemarP = mcNemarExact(counts.onlyBaselineRight, counts.onlyOtherRight);
    agreement.withinNoise = agreement.mcNemarP >= kNoiseThreshold;
    return agreement;
}

} // namespace quantoscope
