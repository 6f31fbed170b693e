// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/operations_chart.h"

#include "charts/chart_axes.h"
#include "charts/chart_frame.h"
#include "charts/chart_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace quantoscope {
namespace {

struct OperationsChart {
    Q_DECLARE_TR_FUNCTIONS(OperationsChart)
};

constexpr QSize kSize(760, 520);
constexpr double kLargestRadius = 42.0; // pixels
constexpr double kMarkDistance = 13.0;  // pixels between the marks of two methods of one model

struct Range {
    double low = 0.0, high = 1.0;
};

Range accuracyRange(const DatasetRuns &group)
{
    Range range{100.0, 0.0};
    for (const ModelRuns &model : group.models) {
        for (const ChartRun &chartRun : model.runs) {
            const auto point = metricOf(*chartRun.run, Metric::Top1);
            if (!point)
                continue;
            range.low = std::min({range.low, point->value, point->interval ? point->interval->low : point->value});
            range.high = std::max({range.high, point->value, point->interval ? point->interval->high : point->value});
        }
    }
    return range;
}

struct Mark {
    double key = 0.0;
    ChartPoint point;
    const Run *run = nullptr;
};

// The circle's centre: the FP32 run, or the first one with an accuracy.
const Run *centreOf(const ModelRuns &model)
{
    const Run *baseline = model.baseline();
    if (baseline && baseline->accuracy.top1)
        return baseline;
    for (const ChartRun &chartRun : model.runs) {
        if (chartRun.run->accuracy.top1)
            return chartRun.run;
    }
    return nullptr;
}

class OperationsPanel
{
public:
    OperationsPanel(QCustomPlot &plot, QCPAxisRect *axisRect, const DatasetRuns &group, const ChartTheme &theme);

    void drawCircles();
    void drawMarks();
    const std::vector<QCPAbstractPlottable *> &legend() const { return m_legend; }
    std::vector<RunMark> marks() const;

private:
    struct Body {    // a circle with the marks and whiskers on it
        QRectF rect; // pixels
        QString label;
    };

    double operations(const Run &run) const { return static_cast<double>(run.macs) / m_unit; }
    double radius(const Run &run) const
    {
        return m_theme.scale * kLargestRadius * std::sqrt(static_cast<double>(run.parameters) / m_mostParameters);
    }
    void setRanges();
    QRectF whiskersRect(const ModelRuns &model, double centreX) const;
    void drawLabel(const Body &body, std::vector<QRectF> &taken);
    QCPGraph *graphOf(const ChartRun &chartRun);

    QCustomPlot &m_plot;
    QCPAxisRect *m_axisRect;
    const DatasetRuns &m_group;
    ChartTheme m_theme;
    QCPAxis *m_x;
    QCPAxis *m_y;
    double m_unit = 1e9;
    double m_mostParameters = 1.0;
    double m_mostOperations = 0.0;
    std::map<std::pair<StyleKind, QString>, QCPGraph *> m_graphs;
    std::vector<QCPAbstractPlottable *> m_legend;
    std::vector<Mark> m_marks;
};

OperationsPanel::OperationsPanel(QCustomPlot &plot, QCPAxisRect *axisRect, const DatasetRuns &group, const ChartTheme &theme)
    : m_plot(plot)
    , m_axisRect(axisRect)
    , m_group(group)
    , m_theme(theme)
    , m_x(axisRect->axis(QCPAxis::atBottom))
    , m_y(axisRect->axis(QCPAxis::atLeft))
{
    double macs = 0.0;
    for (const ModelRuns &model : group.models) {
        if (const Run *centre = centreOf(model)) {
            macs = std::max(macs, static_cast<double>(centre->macs));
            m_mostParameters = std::max(m_mostParameters, static_cast<double>(centre->parameters));
        }
    }
    m_unit = macs >= 1e8 ? 1e9 : 1e6;
    m_mostOperations = macs / m_unit;
    styleAxis(m_x, theme);
    styleAxis(m_y, theme);
    m_x->setLabel(m_unit > 1e8 ? OperationsChart::tr("Operations (billions of multiply-adds an image)")
                               : OperationsChart::tr("Operations (millions of multiply-adds an image)"));
    m_y->setLabel(axisTitle(Metric::Top1));
    setRanges();
}

void OperationsPanel::setRanges()
{
    // The circles must not leave the axis rect: their radius is in pixels, so the ranges grow by it.
    const Range accuracy = accuracyRange(m_group);
    const double pixels = std::max(200, m_axisRect->width());
    const double perPixel = m_mostOperations / (pixels - 2.0 * m_theme.scaled(kLargestRadius + 8.0));
    m_x->setRange(-m_theme.scaled(kLargestRadius + 8.0) * perPixel, m_mostOperations + m_theme.scaled(kLargestRadius + 8.0) * perPixel);
    const double yRoom = 1.0 - 2.0 * m_theme.scaled(kLargestRadius + 24.0) / std::max(200, m_axisRect->height());
    const double span = std::max(accuracy.high - accuracy.low, 1.0) / yRoom;
    const double middle = (accuracy.high + accuracy.low) / 2.0;
    m_y->setRange(std::max(0.0, middle - span / 2.0), std::min(100.0, middle + span / 2.0));
    setReadableTicks(m_x, 6);
    setReadableTicks(m_y, 6);
}

void OperationsPanel::drawCircles()
{
    setRanges();
    std::vector<Body> bodies;
    std::vector<QRectF> taken;
    for (const ModelRuns &model : m_group.models) {
        const Run *centre = centreOf(model);
        if (!centre || centre->macs <= 0)
            continue;
        const double r = radius(*centre);
        auto *ellipse = new QCPItemEllipse(&m_plot);
        ellipse->setClipToAxisRect(false);
        ellipse->setPen(QPen(m_theme.muted, 1.2 * m_theme.scale));
        ellipse->setBrush(QColor(0x7A, 0x7A, 0x7A, 46));
        ellipse->setLayer(QStringLiteral("grid"));
        const QPointF pixels(m_x->coordToPixel(operations(*centre)), m_y->coordToPixel(*centre->accuracy.top1));
        for (QCPItemPosition *corner : {ellipse->topLeft, ellipse->bottomRight}) {
            const double side = corner == ellipse->topLeft ? -1.0 : 1.0;
            corner->setType(QCPItemPosition::ptAbsolute);
            corner->setCoords(pixels.x() + side * r, pixels.y() + side * r);
        }
        const QString parameters = QLocale().toString(static_cast<double>(centre->parameters) / 1e6, 'f', 1);
        const QRectF rect = QRectF(pixels.x() - r, pixels.y() - r, 2 * r, 2 * r) | whiskersRect(model, pixels.x());
        bodies.push_back({rect, OperationsChart::tr("%1\n%2 M parameters").arg(modelTitle(model.model), parameters)});
        taken.push_back(rect);
    }
    for (const Body &body : bodies)
        drawLabel(body, taken);
}

// What the marks of a model with their whiskers cover, in pixels.
QRectF OperationsPanel::whiskersRect(const ModelRuns &model, double centreX) const
{
    QRectF rect;
    const double half = (static_cast<double>(model.runs.size()) * kMarkDistance * m_theme.scale) / 2.0;
    for (const ChartRun &chartRun : model.runs) {
        if (const auto point = metricOf(*chartRun.run, Metric::Top1)) {
            const Interval interval = point->interval.value_or(Interval{point->value, point->value});
            rect |=
                QRectF(QPointF(centreX - half, m_y->coordToPixel(interval.high)), QPointF(centreX + half, m_y->coordToPixel(interval.low)));
        }
    }
    return rect;
}

// Puts the label where it covers no body and no other label: above, right, left or below its own.
void OperationsPanel::drawLabel(const Body &body, std::vector<QRectF> &taken)
{
    const QFont font = m_theme.font(kTextPixels);
    const QSizeF size = QFontMetricsF(font).boundingRect(QRectF(), Qt::AlignCenter, body.label).size();
    const double aside = body.rect.width() / 2.0 + 8.0 + size.width() / 2.0;
    const double over = body.rect.height() / 2.0 + 4.0 + size.height() / 2.0;
    const QPointF offsets[] = {{0.0, -over}, {aside, 0.0}, {-aside, 0.0}, {0.0, over}};
    QRectF best;
    double bestOverlap = -1.0;
    const QRectF inside(m_axisRect->rect());
    for (const QPointF &offset : offsets) {
        QRectF rect(QPointF(), size);
        rect.moveCenter(body.rect.center() + offset);
        double overlap = size.width() * size.height() - (rect & inside).width() * (rect & inside).height();
        for (const QRectF &other : taken) {
            const QRectF common = rect & other;
            overlap += common.isEmpty() ? 0.0 : common.width() * common.height();
        }
        if (bestOverlap < 0.0 || overlap < bestOverlap - 1.0) {
            best = rect;
            bestOverlap = overlap;
        }
    }
    taken.push_back(best);
    auto *label = new QCPItemText(&m_plot);
    label->setClipToAxisRect(false);
    label->setFont(font);
    label->setColor(m_theme.text);
    label->setText(body.label);
    label->setPositionAlignment(Qt::AlignCenter);
    label->setTextAlignment(Qt::AlignCenter);
    label->position->setType(QCPItemPosition::ptAbsolute);
    label->position->setCoords(best.center());
}

QCPGraph *OperationsPanel::graphOf(const ChartRun &chartRun)
{
    QCPGraph *&graph = m_graphs[{chartRun.kind, methodTitle(chartRun)}];
    if (!graph) {
        const MethodStyle style = methodStyle(chartRun.kind, chartRun.variant);
        graph = new QCPGraph(m_x, m_y);
        graph->setName(methodTitle(chartRun));
        graph->setLineStyle(QCPGraph::lsNone);
        graph->setScatterStyle(
            QCPScatterStyle(style.mark, QPen(style.colour.darker(130), 1.2 * m_theme.scale), QBrush(style.colour), 9 * m_theme.scale));
        m_legend.push_back(graph);
    }
    return graph;
}

void OperationsPanel::drawMarks()
{
    setRanges();
    const double keyOfPixel = m_x->range().size() / std::max(1, m_axisRect->width());
    std::map<QCPGraph *, std::vector<Mark>> marks;
    for (const ModelRuns &model : m_group.models) {
        std::vector<const ChartRun *> measured;
        for (const ChartRun &chartRun : model.runs) {
            if (metricOf(*chartRun.run, Metric::Top1) && chartRun.run->macs > 0)
                measured.push_back(&chartRun);
        }
        for (std::size_t i = 0; i < measured.size(); ++i) {
            const double shift =
                (static_cast<double>(i) - (static_cast<double>(measured.size()) - 1.0) / 2.0) * kMarkDistance * m_theme.scale;
            const Run &run = *measured[i]->run;
            marks[graphOf(*measured[i])].push_back({operations(run) + shift * keyOfPixel, *metricOf(run, Metric::Top1), &run});
        }
    }
    for (QCPAbstractPlottable *plottable : m_legend) {
        auto *graph = static_cast<QCPGraph *>(plottable);
        // The graph sorts its data by key, the whiskers go by index: both in the same order.
        std::vector<Mark> &own = marks[graph];
        std::sort(own.begin(), own.end(), [](const Mark &a, const Mark &b) { return a.key < b.key; });
        auto *whiskers = new QCPErrorBars(m_x, m_y);
        whiskers->removeFromLegend();
        whiskers->setDataPlottable(graph);
        whiskers->setErrorType(QCPErrorBars::etValueError);
        whiskers->setPen(QPen(m_theme.text, m_theme.scale));
        whiskers->setWhiskerWidth(5 * m_theme.scale);
        whiskers->setSymbolGap(0);
        m_marks.insert(m_marks.end(), own.begin(), own.end());
        for (const Mark &mark : own) {
            graph->addData(mark.key, mark.point.value);
            const Interval interval = mark.point.interval.value_or(Interval{mark.point.value, mark.point.value});
            whiskers->addData(mark.point.value - interval.low, interval.high - mark.point.value);
        }
    }
}

std::vector<RunMark> OperationsPanel::marks() const
{
    std::vector<RunMark> marks;
    for (const Mark &mark : m_marks)
        marks.push_back({mark.run, areaAround({m_x->coordToPixel(mark.key), m_y->coordToPixel(mark.point.value)})});
    return marks;
}

} // namespace

bool hasOperationsChart(const DatasetRuns &group)
{
    return group.task == Task::ImageClassification && std::any_of(group.models.begin(), group.models.end(), [](const ModelRuns &model) {
               const Run *centre = centreOf(model);
               return centre && centre->macs > 0;
           });
}

std::vector<RunMark> drawOperationsChart(QCustomPlot &plot, const DatasetRuns &group, const ChartTheme &theme)
{
    ChartFrame frame(plot, kSize, theme);
    frame.setTitle(OperationsChart::tr("Accuracy against operations"));
    OperationsPanel panel(plot, frame.addPanel(0, 0), group, theme);

    const std::vector<const Run *> runs = runsOf(group);
    QStringList reading = readingNotes(runs, {Metric::Top1}, {});
    reading.prepend(OperationsChart::tr("Circle: as large in area as the number of parameters, at the FP32 accuracy"));
    frame.setNotes(reading, provenanceNotes(runs));
    // The marks are data and make the legend; the circles are in pixels and need the final layout.
    frame.layOut();
    panel.drawMarks();
    frame.setLegend(panel.legend());
    frame.layOut();
    panel.drawCircles();
    frame.layOut();
    return panel.marks();
}

} // namespace quantoscope
