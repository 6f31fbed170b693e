// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/model_chart.h"

#include "charts/chart_frame.h"
#include "charts/chart_words.h"
#include "charts/metric_panel.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>

namespace quantoscope {
namespace {

struct ModelChart {
    Q_DECLARE_TR_FUNCTIONS(ModelChart)
};

constexpr int kPanelPixels = 250;
constexpr int kLabelColumnPixels = 90; // beside the marks of an accuracy
constexpr int kRowPixels = 34;
constexpr int kAroundPixels = 150; // title, axes and notes
constexpr int kNameGapPixels = 12;

int panelPixels(Metric metric)
{
    return kPanelPixels + (isAccuracy(metric) ? kLabelColumnPixels : 0);
}

int nameWidth(const ModelRuns &model, const ChartTheme &theme)
{
    const QFontMetrics metrics(theme.font(kTextPixels));
    int width = 0;
    for (const ChartRun &chartRun : model.runs)
        width = std::max(width, metrics.horizontalAdvance(methodTitle(chartRun)));
    return qRound(width / theme.scale) + kNameGapPixels;
}

MetricPanel makePanel(QCPAxisRect *axisRect, const ModelRuns &model, Metric metric, const ChartTheme &theme)
{
    MetricPanel panel(axisRect, MetricPanel::Orientation::Horizontal, metric, theme);
    const Run *baseline = model.baseline();
    std::vector<PanelSeries> series;
    std::vector<std::pair<double, QString>> names;
    double key = 0.0;
    for (const ChartRun &chartRun : model.runs) {
        const QString title = methodTitle(chartRun);
        series.push_back(
            {title,
             methodStyle(chartRun.kind, chartRun.variant),
             {{key, metricOf(*chartRun.run, metric), valueLabel(*chartRun.run, metric, model.baselineOf(*chartRun.run)), chartRun.run}}});
        names.emplace_back(key, title);
        key += 1.0;
    }
    panel.addSeries(series);
    panel.setNames(names, -0.6, key - 0.4);
    if (const auto reference = baseline ? metricOf(*baseline, metric) : std::nullopt)
        panel.addBaseline(reference->value, -0.6, key - 0.4);
    return panel;
}

} // namespace

std::vector<RunMark> drawModelChart(QCustomPlot &plot, const DatasetRuns &group, const ModelRuns &model, const ChartTheme &theme)
{
    const std::vector<Metric> metrics = metricsOf(group, model);
    const std::vector<const Run *> runs = runsOf(model);
    const int names = nameWidth(model, theme);
    int width = names + (metrics.size() < 2 ? kPanelPixels : 0);
    for (const Metric metric : metrics)
        width += panelPixels(metric);
    ChartFrame frame(plot, QSize(width, kAroundPixels + kRowPixels * static_cast<int>(runs.size())), theme);
    frame.setTitle(metrics.empty() || !isAccuracy(metrics.front())
                       ? ModelChart::tr("%1: size and inference time").arg(modelTitle(model.model))
                       : ModelChart::tr("%1: accuracy, size and inference time").arg(modelTitle(model.model)));

    std::vector<MetricPanel> panels;
    auto *heights = new QCPMarginGroup(&plot);
    for (std::size_t i = 0; i < metrics.size(); ++i) {
        const int column = static_cast<int>(i);
        QCPAxisRect *axisRect = frame.addPanel(0, column);
        axisRect->setMarginGroup(QCP::msTop | QCP::msBottom, heights);
        panels.push_back(makePanel(axisRect, model, metrics[i], theme));
        // Only the first panel has the methods' names, and is that much wider: the drawn areas are equally wide.
        panels.back().keyAxis()->setTickLabels(i == 0);
        frame.panels()->setColumnStretchFactor(column, panelPixels(metrics[i]) + (i == 0 ? names : 0));
    }
    NotesShown shown;
    shown.differences = model.baseline() != nullptr;
    frame.setNotes(readingNotes(runs, metrics, shown), provenanceNotes(runs));
    frame.layOut();
    for (MetricPanel &panel : panels)
        panel.fitRange(panel.axisRect()->width());
    frame.layOut();
    return marksOf(panels);
}

} // namespace quantoscope
