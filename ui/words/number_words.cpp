// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/number_words.h"

#include "quant/quantization_noise.h"

#include <QCoreApplication>
#include <QLocale>

namespace quantoscope {
namespace {

struct NumberWords {
    Q_DECLARE_TR_FUNCTIONS(NumberWords)
};

constexpr double kSmallestShare = 0.00005; // of what two decimals of a percentage show

} // namespace

Language numberLanguage()
{
    return QLocale().language() == QLocale::Greek ? Language::Greek : Language::English;
}

QString significantWords(double value, int digits)
{
    return QString::fromStdString(significantText(value, digits, numberLanguage()));
}

QString decimalWords(double value, int decimals)
{
    return QString::fromStdString(decimalText(value, decimals, numberLanguage()));
}

QString countWords(double count)
{
    QString digits = decimalWords(count, 0);
    for (qsizetype i = digits.size() - 3; i > 0 && digits[i - 1].isDigit(); i -= 3)
        digits.insert(i, QChar(0x202F)); // a narrow space that does not break
    return digits;
}

QString decibelWords(double decibels)
{
    return decibels >= kExactDb ? NumberWords::tr("exact") : NumberWords::tr("%1 dB").arg(decimalWords(decibels, 1));
}

QString signedDecimalWords(double value, int decimals)
{
    return QString::fromStdString(signedDecimalText(value, decimals, numberLanguage()));
}

QString signedDecibelWords(double decibels)
{
    return NumberWords::tr("%1 dB").arg(signedDecimalWords(decibels, 1));
}

QString percentWords(double share)
{
    if (share > 0.0 && share < kSmallestShare)
        return NumberWords::tr("< %1 %").arg(decimalWords(0.01, 2));
    return NumberWords::tr("%1 %").arg(decimalWords(100.0 * share, 2));
}

} // namespace quantoscope
