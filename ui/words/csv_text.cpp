// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/csv_text.h"

#include <cmath>

namespace quantoscope {
namespace {

constexpr int kFloatDigits = 9;

QString quoted(QString field)
{
    const bool plain = !field.contains(QLatin1Char(',')) && !field.contains(QLatin1Char('"')) && !field.contains(QLatin1Char('\n')) &&
                       !field.contains(QLatin1Char('\r'));
    if (plain)
        return field;
    return QLatin1Char('"') + field.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

void CsvText::add(const QStringList &fields)
{
    for (qsizetype i = 0; i < fields.size(); ++i)
        m_text += (i == 0 ? QString() : QStringLiteral(",")) + quoted(fields[i]);
    m_text += QLatin1Char('\n');
}

QString CsvText::number(std::optional<double> value)
{
    return value && std::isfinite(*value) ? QString::number(*value, 'g', kFloatDigits) : QString();
}

} // namespace quantoscope
