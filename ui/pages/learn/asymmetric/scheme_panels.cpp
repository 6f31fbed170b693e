// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/asymmetric/scheme_panels.h"

#include "theme/theme.h"
#include "words/number_words.h"

#include <QPainter>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr double kGap = 16.0; // pixels between panels

// The tallest bar but for the integer that zero becomes, which ReLU makes a tower.
double tallest(const SchemeOutcome &outcome)
{
    const std::int64_t zero = outcome.quantizer.zeroPoint - outcome.quantizer.qmin;
    std::size_t most = 1;
    for (std::size_t i = 0; i < outcome.onLevel.size(); ++i) {
        if (static_cast<std::int64_t>(i) != zero)
            most = std::max(most, outcome.onLevel[i]);
    }
    return 1.15 * static_cast<double>(most);
}

} // namespace

SchemePanels::SchemePanels(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("schemePanels"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&ThemeController::instance(), &ThemeController::changed, this, qOverload<>(&QWidget::update));
}

QSize SchemePanels::minimumSizeHint() const
{
    return {340, 2 * (fontMetrics().height() * 4 + 60)};
}

void SchemePanels::showOutcomes(const std::array<std::array<SchemeOutcome, 2>, 2> &outcomes)
{
    m_outcomes = outcomes;
    retranslate();
}

QString SchemePanels::titleOf(Row row, Column column) const
{
    if (row == Relu)
        return column == Symmetric ? tr("ReLU data, symmetric") : tr("ReLU data, asymmetric");
    return column == Symmetric ? tr("Gaussian data, symmetric") : tr("Gaussian data, asymmetric");
}

void SchemePanels::retranslate()
{
    setAccessibleName(tr("Symmetric and asymmetric side by side"));
    QStringList said;
    for (const Row row : {Relu, Gaussian}) {
        for (const Column column : {Symmetric, Asymmetric})
            said << tr("%1: SQNR %2").arg(titleOf(row, column), decibelWords(outcome(row, column).sqnrDb));
    }
    setAccessibleDescription(said.join(QLatin1Char('\n')));
    update();
}

void SchemePanels::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double w = (width() - kGap) / 2.0, h = (height() - kGap) / 2.0;
    for (const Row row : {Relu, Gaussian}) {
        for (const Column column : {Symmetric, Asymmetric})
            paintPanel(painter, QRectF(column == Symmetric ? 0.0 : w + kGap, row == Relu ? 0.0 : h + kGap, w, h), row, column);
    }
}

void SchemePanels::paintPanel(QPainter &painter, const QRectF &area, Row row, Column column) const
{
    const Theme &colours = theme();
    const SchemeOutcome &shown = outcome(row, column);
    const TextbookQuantizer &q = shown.quantizer;
    const double line = fontMetrics().height();
    QFont bold = font();
    bold.setBold(true);
    painter.setPen(colours.text);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, titleOf(row, column));
    painter.setFont(bold);
    painter.setPen(colours.accent);
    painter.drawText(area.adjusted(0, line, 0, 0), Qt::AlignLeft | Qt::AlignTop, tr("SQNR %1").arg(decibelWords(shown.sqnrDb)));
    painter.setFont(font());
    painter.setPen(colours.muted);
    painter.drawText(area.adjusted(0, line, 0, 0), Qt::AlignRight | Qt::AlignTop,
                     tr("%1 of %2 used", "integers").arg(shown.levelsUsed).arg(q.levels()));

    const QRectF plot = area.adjusted(0, 2.0 * line + 4.0, 0, -line - 2.0);
    painter.fillRect(plot, colours.surface);
    const double top = tallest(shown), step = plot.width() / q.levels();
    for (std::size_t i = 0; i < shown.onLevel.size(); ++i) {
        const double share = std::min(1.0, static_cast<double>(shown.onLevel[i]) / top);
        const bool cut = static_cast<double>(shown.onLevel[i]) > top;
        const QRectF bar(plot.left() + static_cast<double>(i) * step, plot.bottom() - share * plot.height(), std::max(1.0, 0.8 * step),
                         share * plot.height());
        painter.fillRect(bar, cut ? colours.warning : colours.accent);
    }
    painter.setPen(colours.lines);
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.setPen(colours.muted);
    const QRectF below(area.left(), plot.bottom() + 2.0, area.width(), line);
    painter.drawText(below, Qt::AlignLeft, decimalWords(q.qmin, 0));
    painter.drawText(below, Qt::AlignHCenter, tr("z = %1").arg(decimalWords(static_cast<double>(q.zeroPoint), 0)));
    painter.drawText(below, Qt::AlignRight, decimalWords(q.qmax, 0));
}

} // namespace quantoscope
