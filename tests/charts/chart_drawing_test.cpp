// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the drawn plots is what the runs hold.
#include "charts/all_models_chart.h"
#include "charts/chart_axes.h"
#include "charts/language_scope.h"
#include "charts/method_bars.h"
#include "charts/model_chart.h"
#include "charts/offscreen_application.h"
#include "charts/operations_chart.h"

#include "invented_runs.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace quantoscope {
namespace {

class ChartDrawing : public testing::Test
{
protected:
    OffscreenApplication m_application;
    LanguageScope m_language{"en"};
    std::vector<quantoscope::Run> m_runs = inventedStudy();
    std::vector<DatasetRuns> m_groups = groupRuns(m_runs);

    // The values of all bars and marks of a plot in an axis with that title.
    static std::vector<double> valuesOn(const QCustomPlot &plot, const QString &axisLabel)
    {
        std::vector<double> values;
        for (int i = 0; i < plot.plottableCount(); ++i) {
            auto *plottable = const_cast<QCustomPlot &>(plot).plottable(i);
            if (plottable->valueAxis()->label() != axisLabel)
                continue;
            if (auto *bars = qobject_cast<QCPBars *>(plottable)) {
                for (const QCPBarsData &bar : *bars->data())
                    values.push_back(bar.value);
            } else if (auto *graph = qobject_cast<QCPGraph *>(plottable)) {
                for (const QCPGraphData &mark : *graph->data())
                    values.push_back(mark.value);
            }
        }
        std::sort(values.begin(), values.end());
        return values;
    }

    static std::vector<double> figures(const std::vector<const quantoscope::Run *> &runs, Metric metric)
    {
        std::vector<double> values;
        for (const quantoscope::Run *run : runs) {
            if (const auto point = metricOf(*run, metric))
                values.push_back(point->value);
        }
        std::sort(values.begin(), values.end());
        return values;
    }

    static std::vector<const quantoscope::Run *> runsOf(const DatasetRuns &group)
    {
        std::vector<const quantoscope::Run *> runs;
        for (const ModelRuns &model : group.models) {
            for (const ChartRun &chartRun : model.runs)
                runs.push_back(chartRun.run);
        }
        return runs;
    }
};

const std::map<Metric, QString> kAxes = {{Metric::Top1, "Accuracy (top-1, %)"},
                                         {Metric::ExactMatch, "Exact match (%)"},
                                         {Metric::F1, "F1 (%)"},
                                         {Metric::SizeMb, "Model size (MB)"},
                                         {Metric::LatencyMs, "Inference time (ms)"}};

TEST_F(ChartDrawing, ModelChartHoldsTheRunsFigures)
{
    for (const DatasetRuns &group : m_groups) {
        for (const ModelRuns &model : group.models) {
            QCustomPlot plot;
            drawModelChart(plot, group, model);
            std::vector<const quantoscope::Run *> runs;
            for (const ChartRun &chartRun : model.runs)
                runs.push_back(chartRun.run);
            for (const Metric metric : metricsOf(group, model))
                EXPECT_EQ(valuesOn(plot, kAxes.at(metric)), figures(runs, metric)) << model.model;
        }
    }
}

TEST_F(ChartDrawing, AllModelsChartHoldsTheRunsFigures)
{
    QCustomPlot plot;
    drawAllModelsChart(plot, m_groups[0]);
    for (const Metric metric : {Metric::Top1, Metric::SizeMb, Metric::LatencyMs})
        EXPECT_EQ(valuesOn(plot, kAxes.at(metric)), figures(runsOf(m_groups[0]), metric));
}

TEST_F(ChartDrawing, BarsStandOnZeroAndMarksStayBelowAHundred)
{
    QCustomPlot plot;
    drawModelChart(plot, m_groups[1], m_groups[1].models[0]);
    for (int i = 0; i < plot.plottableCount(); ++i) {
        const QCPRange range = plot.plottable(i)->valueAxis()->range();
        if (qobject_cast<QCPBars *>(plot.plottable(i))) {
            EXPECT_EQ(range.lower, 0.0);
        } else if (qobject_cast<QCPGraph *>(plot.plottable(i))) {
            EXPECT_GT(range.lower, 0.0);
            EXPECT_LE(range.upper, 100.0);
        }
    }
}

TEST_F(ChartDrawing, AccuraciesFarApartAreBars)
{
    for (quantoscope::Run &run : m_runs) {
        if (run.model == "resnet18" && run.method == "static")
            run.accuracy.top1 = 27.1;
    }
    m_groups = groupRuns(m_runs);
    QCustomPlot plot;
    drawModelChart(plot, m_groups[0], m_groups[0].models[0]);
    int bars = 0;
    for (int i = 0; i < plot.plottableCount(); ++i)
        bars += qobject_cast<MethodBars *>(plot.plottable(i)) ? 1 : 0;
    EXPECT_EQ(bars, 12); // four methods, three metrics
}

TEST_F(ChartDrawing, WhiskersReachFromLowToHigh)
{
    QCustomPlot plot;
    drawOperationsChart(plot, m_groups[0]);
    int seen = 0;
    for (int i = 0; i < plot.plottableCount(); ++i) {
        auto *whiskers = qobject_cast<QCPErrorBars *>(plot.plottable(i));
        if (!whiskers)
            continue;
        auto *graph = qobject_cast<QCPGraph *>(whiskers->dataPlottable());
        ASSERT_TRUE(graph);
        ASSERT_EQ(whiskers->data()->size(), graph->dataCount());
        for (int j = 0; j < graph->dataCount(); ++j) {
            const double value = graph->data()->at(j)->value;
            const auto belongs = [&](const quantoscope::Run *run) {
                return run->accuracy.top1 == value &&
                       std::abs(value - whiskers->data()->at(j).errorMinus - run->accuracy.interval.low) < 1e-9 &&
                       std::abs(value + whiskers->data()->at(j).errorPlus - run->accuracy.interval.high) < 1e-9;
            };
            const auto runs = runsOf(m_groups[0]);
            EXPECT_TRUE(std::any_of(runs.begin(), runs.end(), belongs)) << value;
            ++seen;
        }
    }
    EXPECT_EQ(seen, 16);
}

TEST_F(ChartDrawing, CircleAreaIsTheNumberOfParameters)
{
    QCustomPlot plot;
    drawOperationsChart(plot, m_groups[0]);
    std::vector<double> areas;
    for (int i = 0; i < plot.itemCount(); ++i) {
        if (auto *circle = qobject_cast<QCPItemEllipse *>(plot.item(i))) {
            const QPointF size = circle->bottomRight->coords() - circle->topLeft->coords();
            EXPECT_NEAR(size.x(), size.y(), 1e-9);
            areas.push_back(size.x() * size.y());
        }
    }
    ASSERT_EQ(areas.size(), 4u);
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const double expected = static_cast<double>(m_groups[0].models[i].baseline()->parameters) /
                                static_cast<double>(m_groups[0].models[0].baseline()->parameters);
        EXPECT_NEAR(areas[i] / areas[0], expected, 1e-9);
    }
}

TEST_F(ChartDrawing, OnlySimulatedBarsAreHatched)
{
    for (quantoscope::Run &run : m_runs) {
        if (run.model == "resnet18") {
            run.accuracy.top1 = run.method == "static" ? 20.0 : 80.0;
            run.simulated = run.method == "static";
        }
    }
    m_groups = groupRuns(m_runs);
    QCustomPlot plot;
    drawModelChart(plot, m_groups[0], m_groups[0].models[0]);
    for (int i = 0; i < plot.plottableCount(); ++i) {
        auto *bars = qobject_cast<MethodBars *>(plot.plottable(i));
        if (!bars)
            continue;
        const bool expected = bars->name() == "Static" && bars->valueAxis()->label() != kAxes.at(Metric::SizeMb);
        for (const QCPBarsData &bar : *bars->data())
            EXPECT_EQ(bars->isHatched(bar.key), expected) << bars->name().toStdString();
    }
}

TEST_F(ChartDrawing, EveryLabelLiesInsideTheFigure)
{
    for (const char *language : {"en", "el"}) {
        const LanguageScope scope(language);
        for (const DatasetRuns &group : m_groups) {
            for (const ModelRuns &model : group.models) {
                QCustomPlot plot;
                drawModelChart(plot, group, model);
                for (int i = 0; i < plot.itemCount(); ++i) {
                    if (auto *label = qobject_cast<QCPItemText *>(plot.item(i))) {
                        EXPECT_GE(label->left->pixelPosition().x(), 0) << label->text().toStdString();
                        EXPECT_LE(label->right->pixelPosition().x(), plot.width()) << label->text().toStdString();
                    }
                }
            }
        }
    }
}

struct StepCase {
    double span;
    int wanted;
    double step;
};

TEST(ChartAxes, StepsAreReadable)
{
    for (const StepCase &c :
         {StepCase{10, 5, 2}, {11, 5, 2}, {0.9, 5, 0.2}, {100, 5, 20}, {130, 5, 20}, {4, 4, 1}, {6.1, 5, 1}, {45, 5, 10}, {0.03, 5, 0.005}})
        EXPECT_NEAR(readableStep(c.span, c.wanted), c.step, 1e-12) << c.span;
}

} // namespace
} // namespace quantoscope
