// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/figure_plot.h"

#include "charts/chart_axes.h"
#include "charts/count_tickers.h"
#include "charts/range_handle.h"
#include "pages/learn/figures/knob.h"
#include "theme/theme.h"

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kStepsAcross = 100, kFineStepsAcross = 1000; // of the line, by keys
constexpr int kWideLegend = 88;                            // units of the theme: four names fit in a row

} // namespace

QColor figureColour(FigureHue hue)
{
    const Theme &colours = theme();
    switch (hue) {
    case FigureHue::Blue: return colours.accent;
    case FigureHue::Vermilion: return colours.bad;
    case FigureHue::Green: return colours.good;
    case FigureHue::Orange: return colours.warning;
    case FigureHue::Text: return colours.text;
    case FigureHue::Muted: return colours.muted;
    }
    return colours.text;
}

FigurePlot::FigurePlot(QWidget *parent)
    : QCustomPlot(parent)
{
    setMinimumSize(240, 160);
    xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new ValueTicker));
    yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new ValueTicker));
    setAutoAddPlottableToLegend(false);
    connect(&ThemeController::instance(), &ThemeController::changed, this, [this] {
        applyTheme();
        replot(rpQueuedReplot);
    });
    connect(this, &QCustomPlot::afterLayout, this, &FigurePlot::placeHandle);
    applyTheme();
}

QCPGraph *FigurePlot::addCurve(const CurveStyle &style)
{
    QCPGraph *graph = addGraph();
    m_curves.push_back({graph, style});
    applyTheme();
    return graph;
}

void FigurePlot::restyle(QCPGraph *curve, const CurveStyle &style)
{
    for (Curve &known : m_curves) {
        if (known.graph == curve)
            known.style = style;
    }
    applyTheme();
}

void FigurePlot::setTitles(const QString &x, const QString &y)
{
    xAxis->setLabel(x);
    yAxis->setLabel(y);
    applyTheme();
    replot(rpQueuedReplot);
}

void FigurePlot::showLegend()
{
    auto *row = new QCPLayoutGrid;
    plotLayout()->insertRow(0);
    plotLayout()->addElement(0, 0, row);
    row->addElement(0, 0, legend);
    row->addElement(0, 1, new QCPLayoutElement); // the names stand at the left
    row->setColumnStretchFactor(0, 0.001);
    plotLayout()->setRowStretchFactor(0, 0.001);
    plotLayout()->setRowSpacing(0);
    legend->setFillOrder(QCPLegend::foColumnsFirst);
    legend->setVisible(true);
    wrapLegend();
}

void FigurePlot::wrapLegend()
{
    const int most = width() >= kWideLegend * theme().unit() ? 4 : 2; // names in a row
    if (legend->wrap() != most) {
        legend->setWrap(most);
        legend->setFillOrder(QCPLegend::foColumnsFirst, true);
    }
}

void FigurePlot::resizeEvent(QResizeEvent *event)
{
    wrapLegend();
    QCustomPlot::resizeEvent(event);
}

void FigurePlot::setLogarithmic(bool on)
{
    yAxis->setScaleType(on ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (on)
        yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new PowerTicker));
    else
        yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new ValueTicker));
}

void FigurePlot::addLine(const QString &name)
{
    m_line = new QCPItemStraightLine(this);
    m_lineLabel = new QCPItemText(this);
    m_lineLabel->position->setTypeX(QCPItemPosition::ptPlotCoords);
    m_lineLabel->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_lineLabel->setPadding(QMargins(4, 1, 4, 1));
    m_handle = new RangeHandle(this);
    m_handle->setObjectName(name);
    connect(m_handle, &RangeHandle::draggedTo, this, [this](double pixel, bool) {
        if (m_mergeKey == 0)
            m_mergeKey = nextMergeKey();
        moveLine(xAxis->pixelToCoord(pixel));
    });
    connect(m_handle, &RangeHandle::stepped, this, [this](int steps, bool fine) {
        if (m_mergeKey == 0)
            m_mergeKey = nextMergeKey();
        moveLine(m_lineAt + steps * xAxis->range().size() / (fine ? kFineStepsAcross : kStepsAcross));
    });
    connect(m_handle, &RangeHandle::released, this, [this] { m_mergeKey = 0; });
    applyTheme();
}

void FigurePlot::moveLine(double x)
{
    const double kept = std::clamp(x, xAxis->range().lower, xAxis->range().upper);
    if (kept == m_lineAt)
        return;
    setLine(kept);
    emit lineMoved(kept, m_mergeKey);
}

void FigurePlot::setLine(double x)
{
    m_lineAt = x;
    m_line->point1->setCoords(x, yAxis->range().lower);
    m_line->point2->setCoords(x, yAxis->range().upper);
    m_lineLabel->position->setCoords(x, 0.98);
    replot(rpQueuedReplot);
}

void FigurePlot::setLineTexts(const QString &accessibleName, const QString &label)
{
    m_handle->setAccessibleName(accessibleName);
    m_handle->setAccessibleDescription(label);
    m_handle->setToolTip(accessibleName);
    m_lineLabel->setText(label);
    replot(rpQueuedReplot);
}

void FigurePlot::placeHandle()
{
    if (!m_handle)
        return;
    QCPAxisRect *axes = axisRect();
    m_handle->setVisible(xAxis->range().contains(m_lineAt));
    const double x = xAxis->coordToPixel(m_lineAt);
    m_handle->setGeometry(qRound(x) - RangeHandle::kWidth / 2, axes->top(), RangeHandle::kWidth, axes->height());
    // The label stands on the side where there is room for it.
    const bool left = x > axes->left() + 0.6 * axes->width();
    m_lineLabel->setPositionAlignment((left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom);
}

void FigurePlot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        applyTheme();
        replot(rpQueuedReplot);
    }
    QCustomPlot::changeEvent(event);
}

void FigurePlot::applyTheme()
{
    const Theme &colours = theme();
    const ChartTheme chart = colours.chart();
    const auto pixels = [&](int size) { return qRound(size * colours.presentation); };
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    setLocale(locale);
    setBackground(QBrush(colours.surface));
    for (QCPAxis *axis : {xAxis, yAxis}) {
        styleAxis(axis, chart);
        axis->setTickLabelFont(chart.font(11));
        axis->setLabelFont(chart.font(12));
    }
    legend->setFont(chart.font(11));
    legend->setTextColor(colours.text);
    QColor plate = colours.surface;
    plate.setAlphaF(0.85F);
    legend->setBrush(plate);
    legend->setBorderPen(Qt::NoPen);
    legend->setIconSize(pixels(22), pixels(10));
    legend->setRowSpacing(0);
    for (const Curve &curve : m_curves) {
        const QColor colour = figureColour(curve.style.hue);
        curve.graph->setPen(
            QPen(colour, curve.style.width * colours.lineWidth(), curve.style.line == Qt::NoPen ? Qt::SolidLine : curve.style.line));
        curve.graph->setLineStyle(curve.style.line == Qt::NoPen ? QCPGraph::lsNone : QCPGraph::lsLine);
        QCPScatterStyle mark(curve.style.mark, colour, colour, 7.0 * colours.presentation);
        mark.setPen(QPen(colour, 1.5 * colours.lineWidth()));
        curve.graph->setScatterStyle(mark);
    }
    if (m_line) {
        m_line->setPen(QPen(colours.accent, 2.5 * colours.lineWidth()));
        m_lineLabel->setFont(chart.font(pixels(11), true));
        m_lineLabel->setColor(colours.accent);
        m_lineLabel->setBrush(plate);
    }
}

} // namespace quantoscope
