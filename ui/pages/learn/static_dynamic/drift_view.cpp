// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/static_dynamic/drift_view.h"

#include "charts/chart_axes.h"
#include "pages/learn/figures/figure_pair.h"
#include "theme/theme.h"
#include "words/number_words.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {

DriftView::DriftView(QWidget *parent)
    : QWidget(parent)
    , m_ranges(new FigurePlot)
    , m_sqnr(new FigurePlot)
    , m_high(m_ranges->addCurve({FigureHue::Orange, Qt::SolidLine, QCPScatterStyle::ssTriangle}))
    , m_low(m_ranges->addCurve({FigureHue::Orange, Qt::SolidLine, QCPScatterStyle::ssTriangleInverted}))
    , m_fixedHigh(m_ranges->addCurve({FigureHue::Blue, Qt::DashLine}))
    , m_fixedLow(m_ranges->addCurve({FigureHue::Blue, Qt::DashLine}))
    , m_fixedDb(m_sqnr->addCurve({FigureHue::Blue, Qt::DashLine, QCPScatterStyle::ssSquare}))
    , m_ownDb(m_sqnr->addCurve({FigureHue::Orange, Qt::SolidLine, QCPScatterStyle::ssTriangle}))
    , m_numbers(new QLabel)
{
    m_ranges->setObjectName(QStringLiteral("driftRanges"));
    m_sqnr->setObjectName(QStringLiteral("driftSqnr"));
    m_numbers->setObjectName(QStringLiteral("driftNumbers"));
    m_numbers->setWordWrap(true);
    m_ranges->setMinimumHeight(100);
    m_sqnr->setMinimumHeight(130);
    m_sqnr->showLegend();
    for (QCPGraph *graph : {m_fixedDb, m_ownDb})
        graph->addToLegend();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme().unit(), 0, 0);
    column->setSpacing(theme().unit() / 2);
    column->addWidget(new FigurePair(m_ranges, m_sqnr, 2, 3), 1);
    column->addWidget(m_numbers);
}

void DriftView::show(const DriftOutcome &outcome)
{
    m_outcome = outcome;
    QVector<double> x, high, low, fixedHigh, fixedLow, fixedDb, ownDb;
    double most = 1e-6, least = 0.0, loudest = 1.0;
    for (std::size_t b = 0; b < outcome.batches.size(); ++b) {
        const BatchOutcome &one = outcome.batches[b];
        x.append(static_cast<double>(b + 1));
        high.append(std::max(0.F, one.seen.max));
        low.append(std::min(0.F, one.seen.min));
        fixedHigh.append(outcome.fixed.max);
        fixedLow.append(outcome.fixed.min);
        fixedDb.append(one.fixedDb);
        ownDb.append(one.ownDb);
        most = std::max({most, high.last(), fixedHigh.last()});
        least = std::min({least, low.last(), fixedLow.last()});
        loudest = std::max({loudest, one.fixedDb, one.ownDb});
    }
    m_high->setData(x, high, true);
    m_low->setData(x, low, true);
    m_fixedHigh->setData(x, fixedHigh, true);
    m_fixedLow->setData(x, fixedLow, true);
    m_fixedDb->setData(x, fixedDb, true);
    m_ownDb->setData(x, ownDb, true);
    for (FigurePlot *plot : {m_ranges, m_sqnr}) {
        plot->xAxis->setRange(0.7, static_cast<double>(outcome.batches.size()) + 0.3);
        setReadableTicks(plot->xAxis, 8);
    }
    m_ranges->yAxis->setRange(least - 0.06 * (most - least), most + 0.06 * (most - least));
    m_sqnr->yAxis->setRange(0.0, 1.15 * loudest);
    m_ranges->replot(QCustomPlot::rpQueuedReplot);
    m_sqnr->replot(QCustomPlot::rpQueuedReplot);
    writeNumbers();
}

void DriftView::writeNumbers()
{
    if (m_outcome.batches.empty())
        return;
    const BatchOutcome &last = m_outcome.batches.back();
    m_numbers->setText(tr("Last batch: fixed range <b>%1</b> (%2 clipped), its own range <b>%3</b>. Over all batches %4 and %5.")
                           .arg(decibelWords(last.fixedDb), percentWords(last.clippedShare), decibelWords(last.ownDb),
                                decibelWords(m_outcome.fixedDb), decibelWords(m_outcome.ownDb)));
}

void DriftView::retranslate()
{
    m_ranges->setTitles({}, tr("Range"));
    m_ranges->setAccessibleName(tr("Range of each batch beside the fixed one"));
    m_sqnr->setTitles(tr("Batch"), tr("SQNR in dB"));
    m_sqnr->setAccessibleName(tr("SQNR of each batch with the fixed range and with its own"));
    m_fixedDb->setName(tr("static: fixed range"));
    m_ownDb->setName(tr("dynamic: a range per batch"));
    writeNumbers();
}

} // namespace quantoscope
