// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

namespace quantoscope {

// Labels of a logarithmic axis: 1, 10, 100, 10³ …, and 10⁻¹, 10⁻² … below.
class PowerTicker : public QCPAxisTickerLog
{
protected:
    QString getTickLabel(double tick, const QLocale &locale, QChar format, int precision) override;
};

// Labels of a linear axis of counts: "200 000", "1.5·10⁶".
class CountTicker : public QCPAxisTicker
{
protected:
    QString getTickLabel(double tick, const QLocale &locale, QChar format, int precision) override;
};

// Labels of values with a sign, with the minus that every other number here has.
class ValueTicker : public QCPAxisTicker
{
protected:
    QString getTickLabel(double tick, const QLocale &locale, QChar format, int precision) override;
};

} // namespace quantoscope
