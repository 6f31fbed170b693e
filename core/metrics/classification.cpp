// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/classification.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace quantoscope {
namespace {

double percent(int part, int whole)
{
    return whole > 0 ? 100.0 * part / whole : 0.0;
}

int best(const ClassAnswer &answer)
{
    return answer.top.empty() ? -1 : answer.top.front();
}

bool isRight(const ClassAnswer &answer)
{
    return answer.label >= 0 && best(answer) == answer.label;
}

} // namespace

std::vector<float> softmax(const float *logits, std::size_t count)
{
    std::vector<float> probabilities(count);
    if (count == 0)
        return probabilities;
    const float largest = *std::max_element(logits, logits + count);
    // An infinite logit takes everything (shared among its equals): inf - inf would be NaN.
    if (std::isinf(largest)) {
        const auto equals = static_cast<float>(std::count(logits, logits + count, largest));
        for (std::size_t i = 0; i < count; ++i)
            probabilities[i] = std::isnan(logits[i]) ? logits[i] : (logits[i] == largest ? 1.F / equals : 0.F);
        return probabilities;
    }
    double sum = 0.0;
    for (std::size_t i = 0; i < count; ++i)
        sum += std::exp(static_cast<double>(logits[i]) - largest);
    for (std::size_t i = 0; i < count; ++i)
        probabilities[i] = static_cast<float>(std::exp(static_cast<double>(logits[i]) - largest) / sum);
    return probabilities;
}

std::vector<int> topClasses(const float *logits, std::size_t count, int k)
{
    std::vector<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    const auto wanted = std::min(count, static_cast<std::size_t>(std::max(0, k)));
    const auto better = [logits](int a, int b) {
        const float x = logits[a], y = logits[b];
        if (std::isnan(x) != std::isnan(y))
            return std::isnan(y);
        return x > y || (!(x < y) && a < b);
    };
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(wanted), order.end(), better);
    order.resize(wanted);
    return order;
}

ClassificationScore scoreClassification(const std::vector<ClassAnswer> &answers)
{
    constexpr std::ptrdiff_t kTop = 5;
    ClassificationScore score;
    for (const ClassAnswer &answer : answers) {
        if (answer.label < 0)
            continue;
        ++score.images;
        score.top1Right += isRight(answer) ? 1 : 0;
        const auto end = answer.top.begin() + std::min(kTop, static_cast<std::ptrdiff_t>(answer.top.size()));
        score.top5Right += std::find(answer.top.begin(), end, answer.label) != end ? 1 : 0;
    }
    score.top1Percent = percent(score.top1Right, score.images);
    score.top5Percent = percent(score.top5Right, score.images);
    return score;
}

ConfusionMatrix confusionMatrix(const std::vector<ClassAnswer> &answers, int classes)
{
    ConfusionMatrix matrix;
    matrix.classes = std::max(0, classes);
    const auto side = static_cast<std::size_t>(matrix.classes);
    matrix.counts.assign(side * side, 0);
    for (const ClassAnswer &answer : answers) {
        const int given = best(answer);
        if (answer.label >= 0 && answer.label < matrix.classes && given >= 0 && given < matrix.classes)
            ++matrix.counts[static_cast<std::size_t>(answer.label) * side + static_cast<std::size_t>(given)];
    }
    return matrix;
}

PairedCounts compareAnswers(const std::vector<ClassAnswer> &baseline, const std::vector<ClassAnswer> &other)
{
    PairedCounts counts;
    counts.items = static_cast<int>(std::min(baseline.size(), other.size()));
    for (std::size_t i = 0; i < static_cast<std::size_t>(counts.items); ++i) {
        counts.same += best(baseline[i]) == best(other[i]) ? 1 : 0;
        const bool before = isRight(baseline[i]), after = isRight(other[i]);
        counts.onlyBaselineRight += before && !after ? 1 : 0;
        counts.onlyOtherRight += after && !before ? 1 : 0;
    }
    counts.samePercent = counts.items > 0 ? percent(counts.same, counts.items) : 100.0;
    return counts;
}

} // namespace quantoscope
