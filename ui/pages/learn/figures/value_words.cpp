// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/value_words.h"

#include "words/number_words.h"

#include <QRegularExpression>
#include <QStringList>

#include <cmath>

namespace quantoscope {

QString valueWords(double value)
{
    constexpr int kDigits = 6;
    const double size = std::fabs(value);
    if (!std::isfinite(value) || (size > 0.0 && (size < 1e-4 || size >= 1e6)))
        return significantWords(value, kDigits);
    const int most = kDigits - 1 - (size >= 1.0 ? static_cast<int>(std::floor(std::log10(size))) : 0);
    int decimals = 0;
    while (decimals < most && std::fabs(value - std::round(value * std::pow(10.0, decimals)) / std::pow(10.0, decimals)) > 1e-7 * size)
        ++decimals;
    return decimalWords(value, decimals);
}

QString superscriptWords(int number)
{
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString result;
    for (const QChar c : QString::number(number))
        result += c == QLatin1Char('-') ? QChar(0x207B) : digits[c.digitValue()];
    return result;
}

TypedValues parseValues(const QString &text)
{
    static const QRegularExpression commaAsSeparator(QStringLiteral(",(?=\\s|;|$)"));
    static const QRegularExpression separators(QStringLiteral("[;\\s]+"));
    QString plain = text;
    plain.replace(QChar(0x2212), QLatin1Char('-')).replace(commaAsSeparator, QStringLiteral(" "));
    TypedValues result;
    for (const QString &part : plain.split(separators, Qt::SkipEmptyParts)) {
        bool ok = false;
        const double value = QString(part).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&ok);
        if (ok && std::fabs(value) <= kLargestValue)
            result.values.push_back(value);
        else if (result.wrong.isEmpty())
            result.wrong = part;
    }
    return result;
}

QString valueListText(const std::vector<double> &values)
{
    QStringList parts;
    for (const double value : values)
        parts << valueWords(value);
    return parts.join(QStringLiteral("; "));
}

} // namespace quantoscope
