// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_data.h"

#include "study/comparison.h"
#include "study/number_text.h"
#include "words/run_number.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace quantoscope {
namespace {

bool overridesChangeBits(const Recipe &recipe)
{
    const auto differs = [](const std::optional<int> &bits, int usual) { return bits && *bits != usual; };
    return std::any_of(recipe.overrides.begin(), recipe.overrides.end(), [&](const LayerOverride &o) {
        return differs(o.weightBits, recipe.defaults.weight.bits) || differs(o.activationBits, recipe.defaults.activation.bits);
    });
}

// The runs of one method, a list for each model.
using MethodRuns = std::map<const ModelRuns *, std::vector<ChartRun *>>;
using Property = std::string (*)(const Run &);

bool tellsApart(Property property, const MethodRuns &runs)
{
    return std::all_of(runs.begin(), runs.end(), [&](const auto &ofModel) {
        std::set<std::string> values;
        for (const ChartRun *chartRun : ofModel.second)
            values.insert(property(*chartRun->run));
        return values.size() == ofModel.second.size();
    });
}

// Where a model has several runs of one method, names them by the first property in which they differ; for the other models of the
// group too, so that a name means the same everywhere.
void nameVariants(const MethodRuns &runs, const std::vector<ModelRuns> &models)
{
    if (std::all_of(runs.begin(), runs.end(), [](const auto &ofModel) { return ofModel.second.size() < 2; }))
        return;
    static constexpr Property kRecipe = [](const Run &run) { return run.recipe.name; };
    static constexpr Property kBackend = [](const Run &run) { return run.backend; };
    static constexpr Property kNumber = [](const Run &run) {
        const int number = runNumber(run.id, run.method);
        return number > 1 ? std::to_string(number) : std::string(); // the first is called by its method alone
    };
    static constexpr Property kId = [](const Run &run) { return run.id; };
    const Property property = tellsApart(kRecipe, runs)    ? kRecipe
                              : tellsApart(kBackend, runs) ? kBackend
                              : tellsApart(kNumber, runs)  ? kNumber
                                                           : kId;
    std::vector<std::string> names;
    for (const ModelRuns &model : models) {
        const auto ofModel = runs.find(&model);
        if (ofModel == runs.end())
            continue;
        for (ChartRun *chartRun : ofModel->second) {
            chartRun->variantName = property(*chartRun->run);
            const auto known = std::find(names.begin(), names.end(), chartRun->variantName);
            chartRun->variant = static_cast<int>(known - names.begin());
            if (known == names.end())
                names.push_back(chartRun->variantName);
        }
    }
}

void arrange(DatasetRuns &group)
{
    std::map<std::pair<StyleKind, std::string>, MethodRuns> byMethod;
    for (ModelRuns &model : group.models) {
        std::stable_sort(model.runs.begin(), model.runs.end(), [](const ChartRun &a, const ChartRun &b) { return a.kind < b.kind; });
        for (ChartRun &chartRun : model.runs)
            byMethod[{chartRun.kind, chartRun.run->method}][&model].push_back(&chartRun);
    }
    for (const auto &[method, runs] : byMethod)
        nameVariants(runs, group.models);
}

} // namespace

bool isAccuracy(Metric metric)
{
    return metric == Metric::Top1 || metric == Metric::ExactMatch || metric == Metric::F1;
}

StyleKind styleKind(const Run &run)
{
    const Recipe &recipe = run.recipe;
    if (recipe.method == Method::Fp32)
        return StyleKind::Fp32;
    if (overridesChangeBits(recipe))
        return StyleKind::MixedPrecision;
    if (recipe.defaults.weight.bits < 8 || recipe.defaults.activation.bits < 8)
        return StyleKind::BelowEightBits;
    switch (recipe.method) {
    case Method::StaticNoFuse: return StyleKind::StaticNoFuse;
    case Method::Dynamic: return StyleKind::Dynamic;
    default: return StyleKind::Static;
    }
}

std::optional<ChartPoint> metricOf(const Run &run, Metric metric)
{
    const auto accuracy = [&](const std::optional<double> &value, const Interval &interval) -> std::optional<ChartPoint> {
        if (!value)
            return std::nullopt;
        ChartPoint point{*value, std::nullopt, run.simulated};
        if (interval.high > interval.low)
            point.interval = interval;
        return point;
    };
    switch (metric) {
    case Metric::Top1: return accuracy(run.accuracy.top1, run.accuracy.interval);
    case Metric::ExactMatch: return accuracy(run.accuracy.exact, run.accuracy.exactInterval);
    case Metric::F1: return accuracy(run.accuracy.f1, run.accuracy.interval);
    case Metric::SizeMb:
        if (run.sizeBytes.file <= 0)
            return std::nullopt;
        return ChartPoint{static_cast<double>(run.sizeBytes.file) / kBytesPerMegabyte, std::nullopt, false};
    case Metric::LatencyMs:
        if (!run.latency || run.latency->median <= 0.0)
            return std::nullopt;
        return ChartPoint{run.latency->median, Interval{run.latency->p10, run.latency->p90}, run.simulated};
    }
    return std::nullopt;
}

const Run *ModelRuns::baselineOf(const Run &run) const
{
    const auto found = std::find_if(runs.begin(), runs.end(), [&](const ChartRun &other) {
        const Run &fp32 = *other.run;
        return other.kind == StyleKind::Fp32 && sameConditions(fp32, run) && sameItems(fp32, run);
    });
    return found == runs.end() ? nullptr : found->run;
}

const Run *ModelRuns::baseline() const
{
    const auto found = std::find_if(runs.begin(), runs.end(), [](const ChartRun &r) { return r.kind == StyleKind::Fp32; });
    return found == runs.end() ? nullptr : found->run;
}

std::vector<DatasetRuns> groupRuns(const std::vector<Run> &runs)
{
    std::vector<DatasetRuns> groups;
    for (const Run &run : runs) {
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const DatasetRuns &g) { return g.datasetId == run.datasetId && g.task == run.task; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {run.datasetId, run.dataset, run.task, {}, {}});
        auto model = std::find_if(group->models.begin(), group->models.end(), [&](const ModelRuns &m) { return m.model == run.model; });
        if (model == group->models.end())
            model = group->models.insert(group->models.end(), {run.model, {}});
        model->runs.push_back({&run, styleKind(run), 0, {}});
    }
    for (DatasetRuns &group : groups)
        arrange(group);
    return groups;
}

std::vector<Metric> metricsOf(const DatasetRuns &group, const ModelRuns &model)
{
    std::vector<Metric> metrics;
    const std::vector<Metric> wanted = group.task == Task::ImageClassification
                                           ? std::vector<Metric>{Metric::Top1, Metric::SizeMb, Metric::LatencyMs}
                                           : std::vector<Metric>{Metric::ExactMatch, Metric::F1, Metric::SizeMb, Metric::LatencyMs};
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(metrics), [&](Metric metric) {
        return std::find(group.hidden.begin(), group.hidden.end(), metric) == group.hidden.end() &&
               std::any_of(model.runs.begin(), model.runs.end(), [&](const ChartRun &r) { return metricOf(*r.run, metric).has_value(); });
    });
    return metrics;
}

std::vector<Metric> metricsOf(const DatasetRuns &group)
{
    ModelRuns all;
    for (const ModelRuns &model : group.models)
        all.runs.insert(all.runs.end(), model.runs.begin(), model.runs.end());
    return metricsOf(group, all);
}

std::vector<const Run *> runsOf(const ModelRuns &model)
{
    std::vector<const Run *> runs;
    for (const ChartRun &chartRun : model.runs)
        runs.push_back(chartRun.run);
    return runs;
}

std::vector<const Run *> runsOf(const DatasetRuns &group)
{
    std::vector<const Run *> runs;
    for (const ModelRuns &model : group.models) {
        const std::vector<const Run *> ofModel = runsOf(model);
        runs.insert(runs.end(), ofModel.begin(), ofModel.end());
    }
    return runs;
}

Metric accuracyMetric(Task task)
{
    return task == Task::ImageClassification ? Metric::Top1 : Metric::ExactMatch;
}

} // namespace quantoscope
