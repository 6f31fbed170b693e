// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/all_models_chart.h"

#include "charts/chart_frame.h"
#include "charts/chart_words.h"
#include "charts/metric_panel.h"

#include <QCoreApplication>

#include <algorithm>

namespace quantoscope {
namespace {

struct AllModelsChart {
    Q_DECLARE_TR_FUNCTIONS(AllModelsChart)
};

constexpr int kBarPixels = 46;
constexpr int kPanelPixels = 190;
constexpr int kAroundPixels = 150; // title, legend and notes
constexpr int kAxisPixels = 110;   // left of and right of the bars
constexpr int kLeastWidth = 760;
constexpr double kGroupGap = 0.9; // between two models, in bars

// The methods in the order of the legend, each once, over all models.
struct Method {
    StyleKind kind;
    int variant;
    QString title;

    bool operator==(const Method &) const = default;
};

Method methodOf(const ChartRun &chartRun)
{
    return {chartRun.kind, chartRun.variant, methodTitle(chartRun)};
}

std::vector<Method> methodsOf(const DatasetRuns &group)
{
    std::vector<Method> methods;
    for (const ModelRuns &model : group.models) {
        for (const ChartRun &chartRun : model.runs) {
            const Method method = methodOf(chartRun);
            if (std::find(methods.begin(), methods.end(), method) == methods.end())
                methods.push_back(method);
        }
    }
    std::stable_sort(methods.begin(), methods.end(),
                     [](const Method &a, const Method &b) { return std::tie(a.kind, a.variant) < std::tie(b.kind, b.variant); });
    return methods;
}

const Run *runOf(const ModelRuns &model, const Method &method)
{
    for (const ChartRun &chartRun : model.runs) {
        if (methodOf(chartRun) == method)
            return chartRun.run;
    }
    return nullptr;
}

class Columns
{
public:
    Columns(std::size_t models, std::size_t methods)
        : m_models(models)
        , m_methods(methods)
    {
    }
    double key(std::size_t model, std::size_t method) const { return from(model) + static_cast<double>(method) + 0.5; }
    double from(std::size_t model) const { return static_cast<double>(model) * (static_cast<double>(m_methods) + kGroupGap); }
    double to(std::size_t model) const { return from(model) + static_cast<double>(m_methods); }
    double first() const { return -kGroupGap / 2.0; }
    double last() const { return to(m_models - 1) + kGroupGap / 2.0; }

private:
    std::size_t m_models, m_methods;
};

MetricPanel makePanel(QCPAxisRect *axisRect, const DatasetRuns &group, Metric metric, const ChartTheme &theme)
{
    const std::vector<Method> methods = methodsOf(group);
    const Columns columns(group.models.size(), methods.size());
    MetricPanel panel(axisRect, MetricPanel::Orientation::Vertical, metric, theme);
    std::vector<PanelSeries> series;
    for (std::size_t j = 0; j < methods.size(); ++j) {
        PanelSeries one{methods[j].title, methodStyle(methods[j].kind, methods[j].variant), {}};
        for (std::size_t i = 0; i < group.models.size(); ++i) {
            if (const Run *run = runOf(group.models[i], methods[j])) {
                const auto point = metricOf(*run, metric);
                one.entries.push_back({columns.key(i, j), point, point ? formatValue(metric, point->value) : QStringLiteral("–"), run});
            }
        }
        series.push_back(one);
    }
    panel.addSeries(series);
    std::vector<std::pair<double, QString>> names;
    for (std::size_t i = 0; i < group.models.size(); ++i) {
        names.emplace_back((columns.from(i) + columns.to(i)) / 2.0, modelTitle(group.models[i].model));
        const Run *baseline = group.models[i].baseline();
        if (const auto reference = baseline ? metricOf(*baseline, metric) : std::nullopt)
            panel.addBaseline(reference->value, columns.from(i), columns.to(i));
    }
    panel.setNames(names, columns.first(), columns.last());
    return panel;
}

} // namespace

std::vector<RunMark> drawAllModelsChart(QCustomPlot &plot, const DatasetRuns &group, const ChartTheme &theme)
{
    const std::vector<Metric> metrics = metricsOf(group);
    const std::size_t bars = group.models.size() * (methodsOf(group).size() + 1);
    const int width = std::max(kLeastWidth, kAxisPixels + kBarPixels * static_cast<int>(bars));
    ChartFrame frame(plot, QSize(width, kAroundPixels + kPanelPixels * static_cast<int>(metrics.size())), theme);
    frame.setTitle(AllModelsChart::tr("All models: accuracy, size and inference time"));

    std::vector<MetricPanel> panels;
    auto *widths = new QCPMarginGroup(&plot);
    for (std::size_t i = 0; i < metrics.size(); ++i) {
        QCPAxisRect *axisRect = frame.addPanel(static_cast<int>(i), 0);
        axisRect->setMarginGroup(QCP::msLeft | QCP::msRight, widths);
        panels.push_back(makePanel(axisRect, group, metrics[i], theme));
    }
    const std::vector<const Run *> runs = runsOf(group);
    if (!panels.empty())
        frame.setLegend(panels.back().plottables());
    frame.setNotes(readingNotes(runs, metrics, {}), provenanceNotes(runs));
    frame.layOut();
    for (MetricPanel &panel : panels)
        panel.fitRange(panel.axisRect()->height());
    frame.layOut();
    return marksOf(panels);
}

} // namespace quantoscope
