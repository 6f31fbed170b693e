// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_axes.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {

void styleAxis(QCPAxis *axis, const ChartTheme &theme)
{
    axis->setTickLabelFont(theme.font(kSmallPixels));
    axis->setTickLabelColor(theme.muted);
    axis->setLabelFont(theme.font(kTextPixels));
    axis->setLabelColor(theme.text);
    axis->setLabelPadding(6);
    axis->setBasePen(QPen(theme.muted, theme.scale));
    axis->setTickPen(QPen(theme.muted, theme.scale));
    axis->setSubTicks(false);
    axis->setTickLength(0, 4);
    axis->setLayer(QStringLiteral("axes"));
    axis->grid()->setVisible(true);
    axis->grid()->setPen(QPen(theme.lines, theme.scale));
    axis->grid()->setZeroLinePen(Qt::NoPen);
    axis->grid()->setLayer(QStringLiteral("grid"));
}

double readableStep(double span, int wanted)
{
    const double rough = std::max(span, 1e-12) / std::max(1, wanted);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const double mantissa = rough / power;
    return power * (mantissa < 1.5 ? 1.0 : mantissa < 3.5 ? 2.0 : mantissa < 7.5 ? 5.0 : 10.0);
}

void setReadableTicks(QCPAxis *axis, int wanted)
{
    const double step = readableStep(axis->range().size(), wanted);
    QSharedPointer<QCPAxisTickerFixed> ticker(new QCPAxisTickerFixed);
    ticker->setTickStep(step);
    ticker->setScaleStrategy(QCPAxisTickerFixed::ssNone);
    axis->setTicker(ticker);
    axis->setNumberFormat(QStringLiteral("f"));
    axis->setNumberPrecision(std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9))));
}

} // namespace quantoscope
