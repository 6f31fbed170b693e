// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_data.h"

#include "invented_runs.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace quantoscope {
namespace {

std::vector<std::string> methodsOf(const ModelRuns &model)
{
    std::vector<std::string> methods;
    for (const ChartRun &chartRun : model.runs)
        methods.push_back(chartRun.run->method);
    return methods;
}

TEST(ChartData, GroupsByTaskAndDataSet)
{
    const std::vector<quantoscope::Run> runs = inventedStudy();
    const auto groups = groupRuns(runs);
    ASSERT_EQ(groups.size(), 3u); // images of the sample, questions of the sample, random weights without data
    EXPECT_EQ(groups[0].models.size(), 4u);
    EXPECT_EQ(groups[1].models.front().model, "bert-mini-qa");
    EXPECT_EQ(groups[2].datasetId, "");
}

TEST(ChartData, NeverPutsTwoDataSetsTogether)
{
    std::vector<quantoscope::Run> runs = inventedClassifiers();
    const std::size_t before = runs.size();
    for (std::size_t i = 0; i < before; ++i) {
        runs.push_back(runs[i]);
        runs.back().datasetId = "cifar-100";
        runs.back().dataset = "CIFAR-100";
    }
    const auto groups = groupRuns(runs);
    ASSERT_EQ(groups.size(), 2u);
    for (const DatasetRuns &group : groups) {
        for (const ModelRuns &model : group.models) {
            EXPECT_EQ(model.runs.size(), 4u);
            for (const ChartRun &chartRun : model.runs)
                EXPECT_EQ(chartRun.run->datasetId, group.datasetId);
        }
    }
}

TEST(ChartData, OrdersMethodsWhateverTheOrderOfTheRuns)
{
    std::vector<quantoscope::Run> runs = inventedClassifiers();
    std::reverse(runs.begin(), runs.end());
    const auto groups = groupRuns(runs);
    EXPECT_EQ(groups[0].models[0].model, "mobilenet_v2");
    EXPECT_EQ(methodsOf(groups[0].models[0]), (std::vector<std::string>{"fp32", "static", "static-nofuse", "dynamic"}));
}

TEST(ChartData, NamesVariantsByWhatTellsThemApart)
{
    std::vector<quantoscope::Run> runs = inventedClassifiers();
    quantoscope::Run thesis = runs[1];
    thesis.recipe.name = "as in the study";
    runs.push_back(thesis);
    const auto models = groupRuns(runs)[0].models;
    ASSERT_EQ(models[0].runs.size(), 5u);
    EXPECT_EQ(models[0].runs[1].variantName, "recommended");
    EXPECT_EQ(models[0].runs[2].variantName, "as in the study");
    EXPECT_EQ(models[0].runs[2].variant, 1);
    EXPECT_EQ(models[0].runs[3].variantName, "");            // not fused: only one
    EXPECT_EQ(models[1].runs[1].variantName, "recommended"); // the other models' static run bears the same name
    EXPECT_EQ(models[1].runs[1].variant, 0);
}

TEST(ChartData, NamesVariantsByBackendWhereTheRecipeIsTheSame)
{
    std::vector<quantoscope::Run> runs = inventedClassifiers();
    quantoscope::Run torch = runs[1];
    torch.backend = "torch";
    runs.push_back(torch);
    const auto models = groupRuns(runs)[0].models;
    EXPECT_EQ(models[0].runs[1].variantName, "onednn");
    EXPECT_EQ(models[0].runs[2].variantName, "torch");
    // Its time and accuracy are compared with an FP32 run on the same backend, and there is none.
    EXPECT_EQ(models[0].baselineOf(*models[0].runs[2].run), nullptr);
    EXPECT_EQ(models[0].baselineOf(*models[0].runs[1].run), models[0].runs[0].run);
}

TEST(ChartData, NamesRunsThatAreAlikeByTheirNumber)
{
    std::vector<quantoscope::Run> runs = inventedClassifiers();
    quantoscope::Run again = runs[0];
    again.id += "-2";
    runs.push_back(again);
    const auto models = groupRuns(runs)[0].models;
    EXPECT_EQ(models[0].runs[0].variantName, "");
    EXPECT_EQ(models[0].runs[1].variantName, "2") << "not by the id, which nobody knows";
    EXPECT_EQ(models[0].runs[1].variant, 1);
}

TEST(ChartData, StyleFollowsTheRecipe)
{
    quantoscope::Run run;
    run.recipe.method = Method::Fp32;
    EXPECT_EQ(styleKind(run), StyleKind::Fp32);
    run.recipe.method = Method::Static;
    EXPECT_EQ(styleKind(run), StyleKind::Static);
    run.recipe.method = Method::StaticNoFuse;
    EXPECT_EQ(styleKind(run), StyleKind::StaticNoFuse);
    run.recipe.method = Method::Dynamic;
    EXPECT_EQ(styleKind(run), StyleKind::Dynamic);
    run.recipe.defaults.weight.bits = 4;
    EXPECT_EQ(styleKind(run), StyleKind::BelowEightBits);
    LayerOverride first;
    first.weightBits = 8;
    run.recipe.overrides.push_back(first);
    EXPECT_EQ(styleKind(run), StyleKind::MixedPrecision);
}

TEST(ChartData, FiguresAreTheRuns)
{
    const quantoscope::Run run = inventedClassifiers()[1];
    EXPECT_DOUBLE_EQ(metricOf(run, Metric::Top1)->value, *run.accuracy.top1);
    EXPECT_DOUBLE_EQ(metricOf(run, Metric::Top1)->interval->low, run.accuracy.interval.low);
    EXPECT_DOUBLE_EQ(metricOf(run, Metric::SizeMb)->value, static_cast<double>(run.sizeBytes.file) / 1e6);
    EXPECT_FALSE(metricOf(run, Metric::SizeMb)->interval);
    EXPECT_DOUBLE_EQ(metricOf(run, Metric::LatencyMs)->value, run.latency->median);
    EXPECT_DOUBLE_EQ(metricOf(run, Metric::LatencyMs)->interval->low, run.latency->p10);
    EXPECT_DOUBLE_EQ(metricOf(run, Metric::LatencyMs)->interval->high, run.latency->p90);
    EXPECT_FALSE(metricOf(run, Metric::F1));
}

TEST(ChartData, WhatWasNotMeasuredHasNoFigure)
{
    quantoscope::Run run;
    for (const Metric metric : {Metric::Top1, Metric::ExactMatch, Metric::F1, Metric::SizeMb, Metric::LatencyMs})
        EXPECT_FALSE(metricOf(run, metric));
}

TEST(ChartData, MetricsAreThoseThatSomeRunHas)
{
    const std::vector<quantoscope::Run> runs = inventedStudy();
    const auto groups = groupRuns(runs);
    EXPECT_EQ(metricsOf(groups[0]), (std::vector<Metric>{Metric::Top1, Metric::SizeMb, Metric::LatencyMs}));
    EXPECT_EQ(metricsOf(groups[1]), (std::vector<Metric>{Metric::ExactMatch, Metric::F1, Metric::SizeMb, Metric::LatencyMs}));
    EXPECT_EQ(metricsOf(groups[2]), (std::vector<Metric>{Metric::SizeMb, Metric::LatencyMs}));
}

} // namespace
} // namespace quantoscope
