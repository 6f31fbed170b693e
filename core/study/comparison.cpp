// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/comparison.h"

#include "study/number_text.h"

#include <algorithm>

namespace quantoscope {

bool sameData(const Run &a, const Run &b)
{
    return a.task == b.task && a.datasetId == b.datasetId;
}

bool sameItems(const Run &a, const Run &b)
{
    return a.images == b.images && a.seed == b.seed;
}

bool sameConditions(const Run &a, const Run &b)
{
    return a.backend == b.backend && a.threads == b.threads && a.batch == b.batch && a.sequence == b.sequence;
}

namespace {

// The FP32 run to compare with: on the same backend and the same batch, threads and sequence if there is one, else any.
const Run *baselineOf(const Run &run, const std::vector<Run> &runs)
{
    const Run *best = nullptr;
    int bestScore = -1;
    for (const Run &other : runs) {
        if (other.recipe.method != Method::Fp32 || other.model != run.model || !sameData(other, run))
            continue;
        const int score = 8 * static_cast<int>(other.backend == run.backend) + 4 * static_cast<int>(other.batch == run.batch) +
                          2 * static_cast<int>(other.threads == run.threads) + static_cast<int>(other.sequence == run.sequence);
        if (score > bestScore) {
            best = &other;
            bestScore = score;
        }
    }
    return best;
}

ComparedValue compare(const std::optional<double> &value, const std::optional<double> &baseline)
{
    ComparedValue out;
    out.value = value;
    if (!value || !baseline)
        return out;
    out.baseline = baseline;
    out.difference = *value - *baseline;
    if (*baseline != 0.0)
        out.percent = 100.0 * *out.difference / *baseline;
    return out;
}

std::optional<double> sizeMb(const Run &run)
{
    if (run.sizeBytes.file <= 0)
        return std::nullopt;
    return static_cast<double>(run.sizeBytes.file) / kBytesPerMegabyte;
}

std::optional<double> accuracyOf(const Run &run)
{
    return run.task == Task::QuestionAnswering ? run.accuracy.exact : run.accuracy.top1;
}

std::optional<double> medianMs(const Run &run)
{
    return run.latency ? std::optional(run.latency->median) : std::nullopt;
}

std::optional<Interval> intervalOf(const std::optional<double> &value, const Interval &interval)
{
    const bool unset = interval.low == 0.0 && interval.high == 0.0;
    return value && !(unset && *value != 0.0) ? std::optional(interval) : std::nullopt;
}

ComparisonRow rowOf(std::size_t index, const std::vector<Run> &runs)
{
    const Run &run = runs[index];
    const Run *baseline = baselineOf(run, runs);
    const bool isBaseline = baseline == &run;
    const bool compared = baseline != nullptr && !isBaseline;
    const bool itemsAlike = compared && sameItems(*baseline, run);
    const bool timedAlike = compared && sameConditions(*baseline, run);
    const std::optional<double> none;

    ComparisonRow row;
    row.run = index;
    row.model = run.model;
    row.method = run.method;
    row.backend = run.backend;
    row.task = run.task;
    row.isBaseline = isBaseline;
    row.simulated = run.simulated;
    row.sizeMb = compare(sizeMb(run), compared ? sizeMb(*baseline) : none);
    row.accuracy = compare(accuracyOf(run), itemsAlike ? accuracyOf(*baseline) : none);
    row.latencyMs = compare(medianMs(run), timedAlike ? medianMs(*baseline) : none);
    if (run.task == Task::QuestionAnswering) {
        row.f1 = compare(run.accuracy.f1, itemsAlike ? baseline->accuracy.f1 : none);
        row.accuracyInterval = intervalOf(run.accuracy.exact, run.accuracy.exactInterval);
        row.f1Interval = intervalOf(run.accuracy.f1, run.accuracy.interval);
    } else {
        row.accuracyInterval = intervalOf(run.accuracy.top1, run.accuracy.interval);
    }
    if (run.agreement && !isBaseline) {
        row.samePercent = run.agreement->samePercent;
        if (accuracyOf(run))
            row.withinNoise = run.agreement->withinNoise;
    }
    return row;
}

} // namespace

bool comparesAnswersOnly(const Comparison &comparison)
{
    const auto any = [&](auto has) { return std::any_of(comparison.rows.begin(), comparison.rows.end(), has); };
    return any([](const ComparisonRow &row) { return row.samePercent.has_value(); }) &&
           !any([](const ComparisonRow &row) { return row.accuracy.value || row.f1.value; });
}

std::vector<Comparison> compareRuns(const std::vector<Run> &runs)
{
    std::vector<Comparison> out;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const Run &run = runs[i];
        auto group = std::find_if(out.begin(), out.end(), [&](const Comparison &comparison) {
            return comparison.task == run.task && comparison.datasetId == run.datasetId;
        });
        if (group == out.end()) {
            out.push_back({run.task, run.datasetId, run.dataset, {}});
            group = std::prev(out.end());
        }
        // After the last row of the same model, so that a model's methods stand together.
        auto place = group->rows.end();
        while (place != group->rows.begin() && std::prev(place)->model != run.model)
            --place;
        if (place == group->rows.begin())
            place = group->rows.end();
        group->rows.insert(place, rowOf(i, runs));
    }
    return out;
}

} // namespace quantoscope
