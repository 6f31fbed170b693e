// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/answer_changes.h"

#include "metrics/paired_test.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <numeric>
#include <tuple>

namespace quantoscope {

namespace {

AnswerChange changeOf(Task task, const Prediction &baseline, const Prediction &other)
{
    const bool same = sameAnswer(task, baseline, other);
    if (task == Task::ImageClassification && baseline.label < 0)
        return same ? AnswerChange::UnlabelledSame : AnswerChange::UnlabelledOther;
    const bool before = isRight(task, baseline), after = isRight(task, other);
    if (before && after)
        return AnswerChange::BothRight;
    if (before != after)
        return before ? AnswerChange::Lost : AnswerChange::Gained;
    return same ? AnswerChange::BothWrongAlike : AnswerChange::BothWrong;
}

// Benjamini and Hochberg's step-up: the i-th smallest of m p-values times m / i, made monotone from the largest down.
void adjust(std::vector<ClassChange> &classes)
{
    std::vector<std::size_t> order(classes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return classes[a].p < classes[b].p; });
    double smallest = 1.0;
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        ClassChange &change = classes[order[rank - 1]];
        smallest = std::min(smallest, change.p * static_cast<double>(order.size()) / static_cast<double>(rank));
        change.adjustedP = smallest;
        change.withinNoise = change.adjustedP >= kNoiseThreshold;
    }
}

} // namespace

bool sameAnswer(Task task, const Prediction &a, const Prediction &b)
{
    if (task == Task::QuestionAnswering)
        return a.answer == b.answer && a.answerStart == b.answerStart;
    return !a.top.empty() && !b.top.empty() && a.top.front() == b.top.front();
}

bool isRight(Task task, const Prediction &prediction)
{
    if (task == Task::QuestionAnswering)
        return prediction.exact > 0.5;
    return prediction.label >= 0 && !prediction.top.empty() && prediction.top.front() == prediction.label;
}

std::vector<ClassAnswer> classAnswers(const std::vector<Prediction> &predictions)
{
    std::vector<ClassAnswer> answers;
    answers.reserve(predictions.size());
    for (const Prediction &prediction : predictions)
        answers.push_back({prediction.label, prediction.top});
    return answers;
}

int AnswerChanges::count(AnswerChange change) const
{
    return static_cast<int>(std::count_if(pairs.begin(), pairs.end(), [&](const AnswerPair &pair) { return pair.change == change; }));
}

std::vector<AnswerPair> AnswerChanges::of(AnswerChange change) const
{
    std::vector<AnswerPair> out;
    std::copy_if(pairs.begin(), pairs.end(), std::back_inserter(out), [&](const AnswerPair &pair) { return pair.change == change; });
    return out;
}

Result<AnswerChanges> pairAnswers(const Run &baseline, const Run &other)
{
    if (baseline.task != other.task || baseline.datasetId != other.datasetId)
        return badUsage("metrics.other_data", "The runs {baseline} and {other} are not on the same data: their answers cannot be compared.",
                        {{"baseline", baseline.id}, {"other", other.id}});
    std::map<int, std::size_t> indices;
    for (std::size_t i = 0; i < other.predictions.size(); ++i)
        indices.emplace(other.predictions[i].item, i);
    AnswerChanges changes;
    for (std::size_t i = 0; i < baseline.predictions.size(); ++i) {
        const auto found = indices.find(baseline.predictions[i].item);
        if (found == indices.end())
            continue;
        changes.pairs.push_back({i, found->second, changeOf(baseline.task, baseline.predictions[i], other.predictions[found->second])});
    }
    if (changes.pairs.empty())
        return badUsage("metrics.no_common_items", "The runs {baseline} and {other} have no image or question in common.",
                        {{"baseline", baseline.id}, {"other", other.id}});
    return changes;
}

std::vector<ClassChange> classChanges(const Run &baseline, const Run &other, const AnswerChanges &changes)
{
    if (baseline.task != Task::ImageClassification)
        return {};
    std::map<int, ClassChange> byLabel;
    for (const AnswerPair &pair : changes.pairs) {
        const Prediction &before = baseline.predictions.at(pair.baseline);
        if (before.label < 0)
            continue;
        ClassChange &change = byLabel[before.label];
        change.label = before.label;
        ++change.images;
        change.baselineRight += isRight(baseline.task, before) ? 1 : 0;
        change.otherRight += isRight(other.task, other.predictions.at(pair.other)) ? 1 : 0;
        change.lost += pair.change == AnswerChange::Lost ? 1 : 0;
        change.gained += pair.change == AnswerChange::Gained ? 1 : 0;
    }
    std::vector<ClassChange> classes;
    for (auto &[label, change] : byLabel) {
        change.p = mcNemarExact(change.lost, change.gained);
        classes.push_back(change);
    }
    adjust(classes);
    return classes;
}

ConfusionMatrix confusionOf(const Run &run, int classes)
{
    return confusionMatrix(classAnswers(run.predictions), classes);
}

ConfusionMatrix foldConfusion(const ConfusionMatrix &matrix, const std::vector<int> &groupOf, int groups)
{
    ConfusionMatrix folded;
    folded.classes = std::max(0, groups);
    const auto side = static_cast<std::size_t>(folded.classes);
    folded.counts.assign(side * side, 0);
    const auto group = [&](int label) {
        const auto index = static_cast<std::size_t>(label);
        return index < groupOf.size() && groupOf[index] < groups ? groupOf[index] : -1;
    };
    for (int label = 0; label < matrix.classes; ++label) {
        for (int answer = 0; answer < matrix.classes; ++answer) {
            if (group(label) >= 0 && group(answer) >= 0)
                folded.counts[static_cast<std::size_t>(group(label)) * side + static_cast<std::size_t>(group(answer))] +=
                    matrix.at(label, answer);
        }
    }
    return folded;
}

std::vector<ConfusionChange> confusionChanges(const ConfusionMatrix &before, const ConfusionMatrix &after, std::size_t most)
{
    std::vector<ConfusionChange> changes;
    const int classes = std::min(before.classes, after.classes);
    for (int label = 0; label < classes; ++label) {
        for (int answer = 0; answer < classes; ++answer) {
            if (before.at(label, answer) != after.at(label, answer))
                changes.push_back({label, answer, before.at(label, answer), after.at(label, answer)});
        }
    }
    std::stable_sort(changes.begin(), changes.end(), [](const ConfusionChange &a, const ConfusionChange &b) {
        return std::abs(a.after - a.before) > std::abs(b.after - b.before);
    });
    if (changes.size() > most)
        changes.resize(most);
    return changes;
}

} // namespace quantoscope
