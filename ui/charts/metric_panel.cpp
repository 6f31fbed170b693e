// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/metric_panel.h"

#include "charts/chart_axes.h"
#include "charts/chart_frame.h"
#include "charts/chart_words.h"

#include <QFontMetrics>

#include <algorithm>
#include <limits>

namespace quantoscope {
namespace {

constexpr double kBarWidth = 0.72;      // of the distance of two keys
constexpr double kLabelGapPixels = 5.0; // between whisker and label
constexpr int kMarkRowPixels = 14;
constexpr int kTicks = 5;

double lowEnd(const ChartPoint &point)
{
    return point.interval ? std::min(point.interval->low, point.value) : point.value;
}

double highEnd(const ChartPoint &point)
{
    return point.interval ? std::max(point.interval->high, point.value) : point.value;
}

} // namespace

MetricPanel::MetricPanel(QCPAxisRect *axisRect, Orientation orientation, Metric metric, const ChartTheme &theme)
    : m_axisRect(axisRect)
    , m_orientation(orientation)
    , m_metric(metric)
    , m_theme(theme)
    , m_keyAxis(axisRect->axis(orientation == Orientation::Horizontal ? QCPAxis::atLeft : QCPAxis::atBottom))
    , m_valueAxis(axisRect->axis(orientation == Orientation::Horizontal ? QCPAxis::atBottom : QCPAxis::atLeft))
{
    styleAxes();
}

void MetricPanel::styleAxes()
{
    styleAxis(m_keyAxis, m_theme);
    m_keyAxis->setTickLabelFont(m_theme.font(kTextPixels));
    m_keyAxis->setTickLabelColor(m_theme.text);
    m_keyAxis->setTickPen(Qt::NoPen);
    m_keyAxis->grid()->setVisible(false);
    styleAxis(m_valueAxis, m_theme);
    m_valueAxis->setLabel(axisTitle(m_metric));
    if (m_orientation == Orientation::Horizontal)
        m_keyAxis->setRangeReversed(true);
}

MetricPanel::Shape MetricPanel::shapeFor(Metric metric, const std::vector<PanelSeries> &series)
{
    if (!isAccuracy(metric))
        return Shape::Bars;
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    for (const PanelSeries &one : series) {
        for (const PanelEntry &entry : one.entries) {
            if (!entry.point)
                continue;
            low = std::min(low, entry.point->value);
            high = std::max(high, entry.point->value);
        }
    }
    return high > 0.0 && high - low < 0.2 * high ? Shape::Marks : Shape::Bars;
}

void MetricPanel::addSeries(const std::vector<PanelSeries> &series)
{
    m_shape = shapeFor(m_metric, series);
    int labelPixels = 0;
    for (const PanelSeries &one : series) {
        m_shape == Shape::Bars ? addBars(one) : addMarks(one);
        addWhiskers(m_plottables.back(), one);
        for (const PanelEntry &entry : one.entries) {
            addLabel(entry);
            m_entries.push_back(entry);
            labelPixels = std::max(labelPixels, QFontMetrics(m_theme.font(kSmallPixels)).horizontalAdvance(entry.label));
        }
    }
    if (hasLabelColumn())
        m_axisRect->setMinimumMargins(QMargins(0, 0, labelPixels + m_theme.scaled(12), 0));
}

// A label beside the mark or bar would push the axis of an accuracy beyond 100 %: the labels stand in a column of their own.
bool MetricPanel::hasLabelColumn() const
{
    return m_orientation == Orientation::Horizontal && isAccuracy(m_metric);
}

void MetricPanel::addBars(const PanelSeries &series)
{
    auto *bars = new MethodBars(m_keyAxis, m_valueAxis, series.style);
    bars->setName(series.title);
    bars->setScale(m_theme.scale);
    bars->setWidthType(QCPBars::wtPlotCoords);
    bars->setWidth(kBarWidth);
    if (m_orientation == Orientation::Vertical)
        bars->setMarkRow(m_theme.scaled(kMarkRowPixels));
    for (const PanelEntry &entry : series.entries) {
        if (entry.point)
            bars->addBar(entry.key, entry.point->value, entry.point->simulated);
    }
    m_plottables.push_back(bars);
}

void MetricPanel::addMarks(const PanelSeries &series)
{
    auto *graph = new QCPGraph(m_keyAxis, m_valueAxis);
    graph->setName(series.title);
    graph->setLineStyle(QCPGraph::lsNone);
    bool simulated = false;
    for (const PanelEntry &entry : series.entries) {
        if (!entry.point)
            continue;
        graph->addData(entry.key, entry.point->value);
        simulated = simulated || entry.point->simulated;
    }
    graph->setScatterStyle(QCPScatterStyle(series.style.mark, QPen(series.style.colour.darker(130), 1.5 * m_theme.scale),
                                           simulated ? QBrush(m_theme.surface) : QBrush(series.style.colour), 10 * m_theme.scale));
    m_plottables.push_back(graph);
}

void MetricPanel::addWhiskers(QCPAbstractPlottable *plottable, const PanelSeries &series)
{
    QVector<double> minus, plus;
    bool any = false;
    for (const PanelEntry &entry : series.entries) {
        if (!entry.point)
            continue;
        minus << entry.point->value - lowEnd(*entry.point);
        plus << highEnd(*entry.point) - entry.point->value;
        any = any || entry.point->interval.has_value();
    }
    if (!any)
        return;
    auto *whiskers = new QCPErrorBars(m_keyAxis, m_valueAxis);
    whiskers->removeFromLegend();
    whiskers->setDataPlottable(plottable);
    whiskers->setData(minus, plus);
    whiskers->setErrorType(QCPErrorBars::etValueError);
    whiskers->setPen(QPen(m_theme.text, m_theme.scale));
    whiskers->setWhiskerWidth(6 * m_theme.scale);
    whiskers->setSymbolGap(0);
}

void MetricPanel::addLabel(const PanelEntry &entry)
{
    auto *label = new QCPItemText(m_keyAxis->parentPlot());
    label->setLayer(QLatin1String(kLabelLayer));
    label->setClipToAxisRect(false);
    label->position->setAxes(m_orientation == Orientation::Horizontal ? m_valueAxis : m_keyAxis,
                             m_orientation == Orientation::Horizontal ? m_keyAxis : m_valueAxis);
    label->position->setAxisRect(m_axisRect);
    label->setFont(m_theme.font(kSmallPixels));
    label->setColor(entry.point ? m_theme.text : m_theme.muted);
    label->setBrush(m_theme.surface); // keeps grid and baseline from striking the digits through
    label->setText(entry.label);
    const double end = entry.point ? highEnd(*entry.point) : 0.0;
    const int gap = m_theme.scaled(kLabelGapPixels + (m_shape == Shape::Marks ? 3 : 0));
    if (hasLabelColumn()) {
        label->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
        label->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        label->setPadding(QMargins(gap, 0, 0, 0));
        label->position->setCoords(1.0, entry.key);
    } else if (m_orientation == Orientation::Horizontal) {
        label->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        label->setPadding(QMargins(gap, 0, 0, 0));
        label->position->setCoords(end, entry.key);
    } else {
        label->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        label->setPadding(QMargins(0, 0, 0, gap - 2));
        label->position->setCoords(entry.key, end);
    }
}

void MetricPanel::addBaseline(double value, double fromKey, double toKey)
{
    auto *line = new QCPItemLine(m_keyAxis->parentPlot());
    line->setPen(QPen(m_theme.muted, m_theme.scale, Qt::DashLine));
    line->setClipToAxisRect(true);
    line->setClipAxisRect(m_axisRect);
    for (QCPItemPosition *position : {line->start, line->end}) {
        const double key = position == line->start ? fromKey : toKey;
        if (m_orientation == Orientation::Horizontal) {
            position->setAxes(m_valueAxis, m_keyAxis);
            position->setCoords(value, key);
        } else {
            position->setAxes(m_keyAxis, m_valueAxis);
            position->setCoords(key, value);
        }
    }
    line->setLayer(QStringLiteral("grid"));
}

void MetricPanel::setNames(const std::vector<std::pair<double, QString>> &names, double fromKey, double toKey)
{
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const auto &[key, name] : names)
        ticker->addTick(key, name);
    m_keyAxis->setTicker(ticker);
    m_keyAxis->setRange(fromKey, toKey);
    m_keyAxis->setTickLabelPadding(
        m_theme.scaled(m_orientation == Orientation::Vertical && m_shape == Shape::Bars ? kMarkRowPixels + 4 : 8));
}

std::vector<RunMark> MetricPanel::marks() const
{
    std::vector<RunMark> marks;
    const auto pixel = [this](double key, double value) {
        const double along = m_keyAxis->coordToPixel(key), across = m_valueAxis->coordToPixel(value);
        return m_orientation == Orientation::Horizontal ? QPointF(across, along) : QPointF(along, across);
    };
    for (const PanelEntry &entry : m_entries) {
        if (!entry.point || !entry.run)
            continue;
        const QPointF end = pixel(entry.key, entry.point->value);
        QRectF area = areaAround(end);
        if (m_shape == Shape::Bars) // a short bar can still be caught around its end
            area |= QRectF(pixel(entry.key - kBarWidth / 2.0, 0.0), pixel(entry.key + kBarWidth / 2.0, entry.point->value)).normalized();
        marks.push_back({entry.run, area});
    }
    return marks;
}

void MetricPanel::fitRange(double axisPixels)
{
    const QFontMetricsF metrics(m_theme.font(kSmallPixels));
    double low = std::numeric_limits<double>::max();
    double high = 0.0;
    for (const PanelEntry &entry : m_entries) {
        if (!entry.point)
            continue;
        low = std::min(low, lowEnd(*entry.point));
        high = std::max(high, highEnd(*entry.point));
    }
    if (high <= 0.0) {
        m_valueAxis->setRange(0.0, 1.0);
        return;
    }
    const double span = std::max(high - low, high * 1e-3);
    const double lower = m_shape == Shape::Bars ? 0.0 : std::max(0.0, low - 0.12 * span);
    // Of every entry, the end of its whisker and its label after it must fit.
    double upper = high;
    for (const PanelEntry &entry : m_entries) {
        const double end = entry.point ? highEnd(*entry.point) : lower;
        const double label = hasLabelColumn()                           ? 0.0
                             : m_orientation == Orientation::Horizontal ? metrics.horizontalAdvance(entry.label)
                                                                        : metrics.height();
        const double room = std::max(0.2, 1.0 - (label + m_theme.scaled(kLabelGapPixels + 8.0)) / axisPixels);
        upper = std::max(upper, lower + (end - lower) / room);
    }
    if (isAccuracy(m_metric))
        upper = std::min(upper, 100.0);
    m_valueAxis->setRange(lower, upper);
    setReadableTicks(m_valueAxis, kTicks);
}

std::vector<RunMark> marksOf(const std::vector<MetricPanel> &panels)
{
    std::vector<RunMark> all;
    for (const MetricPanel &panel : panels) {
        const std::vector<RunMark> marks = panel.marks();
        all.insert(all.end(), marks.begin(), marks.end());
    }
    return all;
}

} // namespace quantoscope
