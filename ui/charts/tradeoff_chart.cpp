// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tradeoff_chart.h"

#include "charts/chart_axes.h"
#include "charts/chart_frame.h"
#include "charts/chart_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace quantoscope {
namespace {

struct TradeOffChart {
    Q_DECLARE_TR_FUNCTIONS(TradeOffChart)
};

constexpr QSize kSize(760, 480);
constexpr double kRoom = 0.12; // of the range, around the marks

Metric costMetric(RunCost cost)
{
    return cost == RunCost::LatencyMs ? Metric::LatencyMs : Metric::SizeMb;
}

std::vector<TradeOffMark> marksOf(const DatasetRuns &group, RunCost cost)
{
    std::vector<TradeOffMark> marks;
    std::vector<ParetoPoint> points;
    for (const ModelRuns &model : group.models) {
        for (const ChartRun &chartRun : model.runs) {
            const ParetoPoint point = paretoPoint(*chartRun.run, cost);
            if (!point.accuracy || !point.cost)
                continue;
            marks.push_back({{chartRun.run, {}}, *point.cost, *point.accuracy, false});
            points.push_back(point);
        }
    }
    for (const std::size_t i : paretoFront(points))
        marks[i].onFront = true;
    return marks;
}

void setRanges(QCPAxis *x, QCPAxis *y, const std::vector<TradeOffMark> &marks, Metric accuracy)
{
    double highestCost = 0.0, low = 100.0, high = 0.0;
    for (const TradeOffMark &mark : marks) {
        highestCost = std::max(highestCost, mark.cost);
        const auto point = metricOf(*mark.run, accuracy);
        low = std::min({low, mark.accuracy, point && point->interval ? point->interval->low : mark.accuracy});
        high = std::max({high, mark.accuracy, point && point->interval ? point->interval->high : mark.accuracy});
    }
    const double span = std::max(1.0, high - low);
    x->setRange(0.0, highestCost * (1.0 + kRoom));
    y->setRange(std::max(0.0, low - kRoom * span), std::min(100.0, high + kRoom * span));
    setReadableTicks(x, 7);
    setReadableTicks(y, 6);
}

// The front: from each point on to the next, never between (no run has those values).
void drawFront(QCPAxis *x, QCPAxis *y, const std::vector<TradeOffMark> &marks, const ChartTheme &theme)
{
    std::vector<TradeOffMark> front;
    std::copy_if(marks.begin(), marks.end(), std::back_inserter(front), [](const TradeOffMark &mark) { return mark.onFront; });
    std::sort(front.begin(), front.end(), [](const TradeOffMark &a, const TradeOffMark &b) { return a.cost < b.cost; });
    if (front.empty())
        return;
    auto *line = new QCPGraph(x, y);
    line->setName(TradeOffChart::tr("Pareto front"));
    line->setLineStyle(QCPGraph::lsStepLeft);
    line->setPen(QPen(theme.muted, 1.5 * theme.scale, Qt::DashLine));
    for (const TradeOffMark &mark : front)
        line->addData(mark.cost, mark.accuracy);
    line->addData(x->range().upper, front.back().accuracy);
}

void addLabel(QCustomPlot &plot, QCPAxis *x, QCPAxis *y, const TradeOffMark &mark, const ChartTheme &theme)
{
    auto *label = new QCPItemText(&plot);
    label->setClipToAxisRect(false);
    label->setLayer(QLatin1String(kLabelLayer));
    label->setFont(theme.font(kSmallPixels));
    label->setColor(theme.muted);
    label->setText(modelTitle(mark.run->model));
    const bool right = mark.cost < 0.8 * x->range().upper;
    label->setPositionAlignment(right ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    label->setPadding(QMargins(theme.scaled(8), 0, theme.scaled(8), 0));
    label->position->setAxes(x, y);
    label->position->setCoords(mark.cost, mark.accuracy);
}

} // namespace

std::vector<TradeOffMark> drawTradeOffChart(QCustomPlot &plot, const DatasetRuns &group, RunCost cost, const ChartTheme &theme)
{
    const Metric accuracy = accuracyMetric(group.task);
    std::vector<TradeOffMark> marks = marksOf(group, cost);
    ChartFrame frame(plot, kSize, theme);
    frame.setTitle(cost == RunCost::LatencyMs ? TradeOffChart::tr("Accuracy against inference time")
                                              : TradeOffChart::tr("Accuracy against size"));
    QCPAxisRect *axisRect = frame.addPanel(0, 0);
    QCPAxis *x = axisRect->axis(QCPAxis::atBottom);
    QCPAxis *y = axisRect->axis(QCPAxis::atLeft);
    for (QCPAxis *axis : {x, y})
        styleAxis(axis, theme);
    x->setLabel(axisTitle(costMetric(cost)));
    y->setLabel(axisTitle(accuracy));
    if (marks.empty()) {
        frame.layOut();
        return marks;
    }
    setRanges(x, y, marks, accuracy);
    drawFront(x, y, marks, theme);

    std::map<std::tuple<StyleKind, int, QString>, std::vector<TradeOffMark>> byMethod;
    std::vector<const Run *> runs;
    std::map<std::string, const TradeOffMark *> outermost; // one label a model, at its dearest run
    for (const ModelRuns &model : group.models) {
        for (const ChartRun &chartRun : model.runs) {
            const auto found = std::find_if(marks.begin(), marks.end(), [&](const TradeOffMark &mark) { return mark.run == chartRun.run; });
            if (found == marks.end())
                continue;
            runs.push_back(chartRun.run);
            byMethod[{chartRun.kind, chartRun.variant, methodTitle(chartRun)}].push_back(*found);
            const TradeOffMark *&mark = outermost[model.model];
            if (!mark || found->cost > mark->cost)
                mark = &*found;
        }
    }
    std::vector<QCPAbstractPlottable *> legend;
    for (auto &[method, own] : byMethod) {
        const auto &[kind, variant, title] = method;
        const MethodStyle style = methodStyle(kind, variant);
        auto *graph = new QCPGraph(x, y);
        graph->setName(title);
        graph->setLineStyle(QCPGraph::lsNone);
        graph->setScatterStyle(
            QCPScatterStyle(style.mark, QPen(style.colour.darker(130), 1.2 * theme.scale), QBrush(style.colour), 10 * theme.scale));
        auto *whiskers = new QCPErrorBars(x, y);
        whiskers->removeFromLegend();
        whiskers->setDataPlottable(graph);
        whiskers->setErrorType(QCPErrorBars::etValueError);
        whiskers->setPen(QPen(theme.muted, theme.scale));
        whiskers->setWhiskerWidth(5 * theme.scale);
        whiskers->setSymbolGap(0);
        std::sort(own.begin(), own.end(), [](const TradeOffMark &a, const TradeOffMark &b) { return a.cost < b.cost; });
        for (const TradeOffMark &mark : own) {
            graph->addData(mark.cost, mark.accuracy);
            const auto point = metricOf(*mark.run, accuracy);
            const Interval interval = point && point->interval ? *point->interval : Interval{mark.accuracy, mark.accuracy};
            whiskers->addData(mark.accuracy - interval.low, interval.high - mark.accuracy);
        }
        legend.push_back(graph);
    }
    for (const auto &[model, mark] : outermost)
        addLabel(plot, x, y, *mark, theme);
    frame.setLegend(legend);
    QStringList reading = readingNotes(runs, {accuracy}, {});
    reading.prepend(TradeOffChart::tr("Dashed: the Pareto front, what no other run beats in accuracy without costing more"));
    frame.setNotes(reading, provenanceNotes(runs));
    frame.layOut();
    for (TradeOffMark &mark : marks)
        mark.area = areaAround({x->coordToPixel(mark.cost), y->coordToPixel(mark.accuracy)});
    return marks;
}

} // namespace quantoscope
