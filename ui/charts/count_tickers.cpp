// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/count_tickers.h"

#include "words/number_words.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {

QString PowerTicker::getTickLabel(double tick, const QLocale &, QChar, int)
{
    const double exponent = std::round(std::log10(std::max(tick, 1e-300)));
    if (exponent >= 0.0 && exponent < 3.0)
        return decimalWords(tick, 0);
    QString text = QStringLiteral("10");
    for (const QChar digit : QString::number(static_cast<int>(exponent)))
        text += digit == QLatin1Char('-') ? QChar(u'⁻') : QStringView(u"⁰¹²³⁴⁵⁶⁷⁸⁹")[digit.digitValue()];
    return text;
}

QString CountTicker::getTickLabel(double tick, const QLocale &, QChar, int)
{
    return tick < 1e6 ? countWords(tick) : significantWords(tick, 2);
}

QString ValueTicker::getTickLabel(double tick, const QLocale &locale, QChar format, int precision)
{
    return QCPAxisTicker::getTickLabel(tick, locale, format, precision).replace(QLatin1Char('-'), QChar(0x2212));
}

} // namespace quantoscope
