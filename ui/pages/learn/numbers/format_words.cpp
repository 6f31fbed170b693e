// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/numbers/format_words.h"

#include "charts/chart_palette.h"
#include "pages/learn/figures/value_words.h"
#include "words/number_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>
#include <limits>

namespace quantoscope {
namespace {

struct FormatWords {
    Q_DECLARE_TR_FUNCTIONS(FormatWords)
};

constexpr int kFloatDigits = 9, kDigits = 6; // significant

// "1.50000·10⁻⁵" becomes "1.5·10⁻⁵".
QString withoutLastZeros(const QString &number)
{
    static const QRegularExpression zeros(QStringLiteral("([.,]\\d*?)0+(?=\\D|$)"));
    static const QRegularExpression mark(QStringLiteral("[.,](?=\\D|$)"));
    return QString(number).replace(zeros, QStringLiteral("\\1")).remove(mark);
}

QString integerSum(NumberFormat format, std::uint32_t bits)
{
    QString sum;
    for (int bit = layoutOf(format).bits - 1; bit >= 0; --bit) {
        if (((bits >> bit) & 1U) == 0)
            continue;
        const bool negative = partOf(format, bit) == BitPart::Sign;
        const QString weight = decimalWords(std::ldexp(negative ? -1.0 : 1.0, bit), 0);
        sum += sum.isEmpty() ? weight : QStringLiteral(" + ") + weight;
    }
    return sum.isEmpty() ? QStringLiteral("0") : sum;
}

} // namespace

BitPart partOf(NumberFormat format, int bit)
{
    const FormatLayout &layout = layoutOf(format);
    if (bit == layout.bits - 1)
        return BitPart::Sign;
    return !layout.isInteger() && bit >= layout.mantissaBits ? BitPart::Exponent : BitPart::Mantissa;
}

QColor colourOf(BitPart part)
{
    switch (part) {
    case BitPart::Sign: return methodStyle(StyleKind::Dynamic).colour;
    case BitPart::Exponent: return methodStyle(StyleKind::Static).colour;
    case BitPart::Mantissa: break;
    }
    return methodStyle(StyleKind::BelowEightBits).colour;
}

QString formatName(NumberFormat format)
{
    return QString::fromUtf8(layoutOf(format).name.data(), static_cast<qsizetype>(layoutOf(format).name.size()));
}

QString numberWords(NumberFormat format, double value)
{
    if (std::isnan(value))
        return QStringLiteral("NaN");
    if (std::isinf(value))
        return value > 0.0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    if (value == 0.0)
        return std::signbit(value) ? QStringLiteral("−0") : QStringLiteral("0");
    if (layoutOf(format).isInteger())
        return decimalWords(value, 0);
    return withoutLastZeros(significantWords(value, format == NumberFormat::Fp32 ? kFloatDigits : kDigits));
}

QString kindWords(NumberKind kind)
{
    switch (kind) {
    case NumberKind::Zero: return FormatWords::tr("zero");
    case NumberKind::Subnormal: return FormatWords::tr("subnormal number");
    case NumberKind::Normal: return FormatWords::tr("normal number");
    case NumberKind::Infinity: return FormatWords::tr("infinity");
    case NumberKind::NotANumber: return FormatWords::tr("not a number (NaN)");
    case NumberKind::Integer: break;
    }
    return FormatWords::tr("integer in two's complement");
}

QString compositionWords(NumberFormat format, std::uint32_t bits)
{
    const FormatLayout &layout = layoutOf(format);
    if (layout.isInteger())
        return integerSum(format, bits);
    const NumberFields fields = fieldsOf(format, bits);
    const QString fraction = QStringLiteral("%1/%2").arg(fields.mantissa).arg(std::uint32_t{1} << layout.mantissaBits);
    const QString sign = fields.negative ? QStringLiteral("−1") : QStringLiteral("+1");
    switch (kindOf(format, bits)) {
    case NumberKind::Infinity: return FormatWords::tr("exponent all ones, mantissa 0");
    case NumberKind::NotANumber:
        return layout.hasInfinity ? FormatWords::tr("exponent all ones, mantissa not 0")
                                  : FormatWords::tr("all bits after the sign are ones");
    case NumberKind::Zero:
    case NumberKind::Subnormal: return QStringLiteral("%1 · 2%2 · (0 + %3)").arg(sign, superscriptWords(1 - layout.bias), fraction);
    default: break;
    }
    return QStringLiteral("%1 · 2%2 · (1 + %3)").arg(sign, superscriptWords(static_cast<int>(fields.exponent) - layout.bias), fraction);
}

std::optional<double> parseNumber(const QString &text)
{
    QString plain = text.trimmed().toLower();
    plain.replace(QChar(0x2212), QLatin1Char('-'))
        .replace(QStringLiteral("∞"), QStringLiteral("inf"))
        .replace(QLatin1Char(','), QLatin1Char('.'));
    if (plain == QStringLiteral("nan"))
        return std::numeric_limits<double>::quiet_NaN();
    static const QRegularExpression powerOfTen(QStringLiteral("·10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$")); // as the program writes it
    const auto found = powerOfTen.match(plain);
    if (found.hasMatch()) {
        QString exponent;
        for (const QChar c : found.captured(1))
            exponent += c == QChar(0x207B) ? QStringLiteral("-") : QString::number(QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹").indexOf(c));
        plain = plain.left(found.capturedStart()) + QLatin1Char('e') + exponent;
    }
    bool ok = false;
    const double value = plain.toDouble(&ok);
    return ok || std::isinf(value) ? std::optional(value) : std::nullopt;
}

} // namespace quantoscope
