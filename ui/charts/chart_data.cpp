// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_data.h"

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

// Gives the runs of one method of one model names that tell them apart, by the first property in which all differ.
void nameVariants(std::vector<ChartRun *> &same)
{
    if (same.size() < 2)
        return;
    using Property = std::string (*)(const Run &);
    static constexpr Property properties[] = {
        [](const Run &run) { return run.recipe.name; },
        [](const Run &run) { return run.backend; },
        [](const Run &run) { return run.id; },
    };
    for (const auto property : properties) {
        std::set<std::string> values;
        for (const ChartRun *chartRun : same)
            values.insert(property(*chartRun->run));
        if (values.size() < same.size() && property != *std::rbegin(properties))
            continue;
        for (std::size_t i = 0; i < same.size(); ++i) {
            same[i]->variant = static_cast<int>(i);
            same[i]->variantName = property(*same[i]->run);
        }
        return;
    }
}

void arrange(ModelRuns &model)
{
    std::stable_sort(model.runs.begin(), model.runs.end(), [](const ChartRun &a, const ChartRun &b) { return a.kind < b.kind; });
    std::map<std::pair<StyleKind, std::string>, std::vector<ChartRun *>> byMethod;
    for (ChartRun &chartRun : model.runs)
        byMethod[{chartRun.kind, chartRun.run->method}].push_back(&chartRun);
    for (auto &[method, same] : byMethod)
        nameVariants(same);
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
        return ChartPoint{static_cast<double>(run.sizeBytes.file) / 1e6, std::nullopt, false};
    case Metric::LatencyMs:
        if (!run.latency || run.latency->median <= 0.0)
            return std::nullopt;
        return ChartPoint{run.latency->median, Interval{run.latency->p10, run.latency->p90}, run.simulated};
    }
    return std::nullopt;
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
            group = groups.insert(groups.end(), {run.datasetId, run.dataset, run.task, {}});
        auto model = std::find_if(group->models.begin(), group->models.end(), [&](const ModelRuns &m) { return m.model == run.model; });
        if (model == group->models.end())
            model = group->models.insert(group->models.end(), {run.model, {}});
        model->runs.push_back({&run, styleKind(run), 0, {}});
    }
    for (DatasetRuns &group : groups) {
        for (ModelRuns &model : group.models)
            arrange(model);
    }
    return groups;
}

std::vector<Metric> metricsOf(const ModelRuns &model, Task task)
{
    std::vector<Metric> metrics;
    const std::vector<Metric> wanted = task == Task::ImageClassification
                                           ? std::vector<Metric>{Metric::Top1, Metric::SizeMb, Metric::LatencyMs}
                                           : std::vector<Metric>{Metric::ExactMatch, Metric::F1, Metric::SizeMb, Metric::LatencyMs};
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(metrics), [&](Metric metric) {
        return std::any_of(model.runs.begin(), model.runs.end(), [&](const ChartRun &r) { return metricOf(*r.run, metric).has_value(); });
    });
    return metrics;
}

std::vector<Metric> metricsOf(const DatasetRuns &group)
{
    ModelRuns all;
    for (const ModelRuns &model : group.models)
        all.runs.insert(all.runs.end(), model.runs.begin(), model.runs.end());
    return metricsOf(all, group.task);
}

} // namespace quantoscope
