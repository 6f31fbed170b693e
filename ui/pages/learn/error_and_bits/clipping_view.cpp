// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/error_and_bits/clipping_view.h"

#include "theme/theme.h"
#include "words/number_words.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr int kCurvePoints = 160;
constexpr double kFloor = 1e-7; // of the largest error: below it a logarithmic axis says nothing more

void setCurve(QCPGraph *graph, const std::vector<ClippingPoint> &curve, double (*value)(const ClippingPoint &), double floor)
{
    QVector<double> x, y;
    for (const ClippingPoint &point : curve) {
        if (value(point) < floor)
            continue; // nothing is clipped any more
        x.append(point.clip);
        y.append(value(point));
    }
    graph->setData(x, y, true);
}

} // namespace

ClippingView::ClippingView(QWidget *parent)
    : QWidget(parent)
    , m_plot(new FigurePlot)
    , m_rounding(m_plot->addCurve({FigureHue::Blue}))
    , m_clipping(m_plot->addCurve({FigureHue::Vermilion, Qt::DashLine}))
    , m_total(m_plot->addCurve({FigureHue::Text, Qt::SolidLine, QCPScatterStyle::ssNone, 3.0}))
    , m_bestMark(m_plot->addCurve({FigureHue::Green, Qt::NoPen, QCPScatterStyle::ssDiamond}))
    , m_numbers(new QLabel)
{
    m_plot->setObjectName(QStringLiteral("clippingPlot"));
    m_numbers->setObjectName(QStringLiteral("clippingNumbers"));
    m_numbers->setWordWrap(true);
    m_plot->setLogarithmic(true);
    m_plot->addLine(QStringLiteral("clipLine"));
    m_plot->showLegend();
    for (QCPGraph *graph : {m_rounding, m_clipping, m_total, m_bestMark})
        graph->addToLegend();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme().unit(), 0, 0);
    column->addWidget(m_plot, 1);
    column->addWidget(m_numbers);
    connect(m_plot, &FigurePlot::lineMoved, this,
            [this](double clip, int mergeKey) { emit clipMoved(std::clamp(clip / m_largest, 0.01, 1.0), mergeKey); });
}

void ClippingView::show(const TensorStatistics &statistics, const QuantSpec &spec, double share)
{
    m_largest = std::max(static_cast<double>(std::max(-statistics.min, statistics.max)), 1e-12);
    const std::vector<ClippingPoint> curve = clippingCurve(statistics, spec, kCurvePoints);
    m_point = clippingAt(statistics, spec, share * m_largest);
    if (!curve.empty()) {
        m_best = bestClip(curve);
        double most = 0.0;
        for (const ClippingPoint &point : curve)
            most = std::max(most, point.total());
        const double floor = std::max(kFloor * most, 0.2 * m_best.total());
        setCurve(
            m_rounding, curve, [](const ClippingPoint &point) { return point.rounding; }, floor);
        setCurve(
            m_clipping, curve, [](const ClippingPoint &point) { return point.clipping; }, floor);
        setCurve(
            m_total, curve, [](const ClippingPoint &point) { return point.total(); }, floor);
        m_bestMark->setData({m_best.clip}, {m_best.total()});
        m_plot->xAxis->setRange(0.0, 1.03 * m_largest);
        m_plot->yAxis->setRange(std::pow(10.0, std::floor(std::log10(floor))), std::pow(10.0, std::ceil(std::log10(most))));
    }
    m_plot->setLine(m_point.clip);
    writeNumbers();
}

void ClippingView::writeNumbers()
{
    m_plot->setLineTexts(tr("Clip value: drag it, or move it with the arrow keys"),
                         QStringLiteral("α = %1").arg(significantWords(m_point.clip, 3)));
    m_numbers->setText(tr("At this α: rounding %1, clipping %2, SQNR <b>%3</b>. The least error is at α = %4, with %5.")
                           .arg(significantWords(m_point.rounding, 3), significantWords(m_point.clipping, 3), decibelWords(m_point.sqnrDb),
                                significantWords(m_best.clip, 3), decibelWords(m_best.sqnrDb)));
}

void ClippingView::retranslate()
{
    m_plot->setTitles(tr("Clip value α"), tr("Mean squared error"));
    m_plot->setAccessibleName(tr("Error over the clip value"));
    m_rounding->setName(tr("rounding error"));
    m_clipping->setName(tr("clipping error"));
    m_total->setName(tr("their sum"));
    m_bestMark->setName(tr("the least"));
    writeNumbers();
}

} // namespace quantoscope
