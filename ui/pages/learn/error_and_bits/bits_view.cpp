// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/error_and_bits/bits_view.h"

#include "theme/theme.h"
#include "words/number_words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace quantoscope {
namespace {

constexpr int kFewest = 2, kMost = 8;

void setLine(QCPGraph *graph, double (*value)(double))
{
    graph->setData({kFewest - 0.3, kMost + 0.3}, {value(kFewest - 0.3), value(kMost + 0.3)}, true);
}

} // namespace

BitsView::BitsView(QWidget *parent)
    : QWidget(parent)
    , m_plot(new FigurePlot)
    , m_uniform(m_plot->addCurve({FigureHue::Text}))
    , m_sine(m_plot->addCurve({FigureHue::Muted, Qt::DashLine, QCPScatterStyle::ssNone, 1.5}))
    , m_largest(m_plot->addCurve({FigureHue::Vermilion, Qt::NoPen, QCPScatterStyle::ssDisc}))
    , m_best(m_plot->addCurve({FigureHue::Green, Qt::NoPen, QCPScatterStyle::ssDiamond}))
    , m_chosen(new QCPItemStraightLine(m_plot))
    , m_numbers(new QLabel)
{
    m_plot->setObjectName(QStringLiteral("bitsPlot"));
    m_numbers->setObjectName(QStringLiteral("bitsNumbers"));
    m_numbers->setWordWrap(true);
    m_plot->showLegend();
    for (QCPGraph *graph : {m_uniform, m_sine, m_largest, m_best})
        graph->addToLegend();
    setLine(m_uniform, uniformSqnrDb);
    setLine(m_sine, sineSqnrDb);
    m_plot->xAxis->setRange(kFewest - 0.5, kMost + 0.5);
    m_plot->yAxis->setRange(0.0, 56.0);
    QSharedPointer<QCPAxisTickerFixed> whole(new QCPAxisTickerFixed);
    m_plot->xAxis->setTicker(whole);
    m_chosen->setLayer(QStringLiteral("grid"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme().unit(), 0, 0);
    column->addWidget(m_plot, 1);
    column->addWidget(m_numbers);
    connect(&ThemeController::instance(), &ThemeController::changed, this,
            [this] { m_chosen->setPen(QPen(theme().accent, 1, Qt::DotLine)); });
}

void BitsView::show(const std::vector<BitsPoint> &points, int bits)
{
    m_points = points;
    m_bits = bits;
    QVector<double> x, largest, best;
    for (const BitsPoint &point : points) {
        x.append(point.bits);
        largest.append(point.atLargestDb);
        best.append(point.atBestDb);
    }
    m_largest->setData(x, largest, true);
    m_best->setData(x, best, true);
    m_chosen->setPen(QPen(theme().accent, 1, Qt::DotLine));
    m_chosen->point1->setCoords(bits, 0.0);
    m_chosen->point2->setCoords(bits, 1.0);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    writeNumbers();
}

void BitsView::writeNumbers()
{
    for (const BitsPoint &point : m_points) {
        if (point.bits == m_bits)
            m_numbers->setText(
                tr("With %n bits: <b>%1</b> without clipping, <b>%2</b> at the best α; the line says %3.", nullptr, m_bits)
                    .arg(decibelWords(point.atLargestDb), decibelWords(point.atBestDb), decibelWords(uniformSqnrDb(m_bits))));
    }
}

void BitsView::retranslate()
{
    m_plot->setTitles(tr("Bits"), tr("SQNR in dB"));
    m_plot->setAccessibleName(tr("SQNR over the bits"));
    m_uniform->setName(tr("%1·b: uniform over the full range").arg(decimalWords(6.02, 2)));
    m_sine->setName(tr("%1·b + %2: a sine").arg(decimalWords(6.02, 2), decimalWords(1.76, 2)));
    m_largest->setName(tr("measured, nothing clipped"));
    m_best->setName(tr("measured, α with the least error"));
    writeNumbers();
}

} // namespace quantoscope
