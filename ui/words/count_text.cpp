// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/count_text.h"

#include "words/number_words.h"

#include <QCoreApplication>

#include <cmath>

namespace quantoscope {
namespace {

struct CountText {
    Q_DECLARE_TR_FUNCTIONS(CountText)
};

constexpr int kDigits = 3;

} // namespace

QString countText(std::int64_t count)
{
    struct Unit {
        double size;
        const char *name;
    };
    static constexpr Unit kUnits[] = {{1e9, "G"}, {1e6, "M"}, {1e3, "k"}};
    const auto value = static_cast<double>(count);
    for (const Unit &unit : kUnits) {
        // 999 950 would be written as 1000 k: it is 1.00 M.
        if (std::round(value / unit.size * 1000.0) >= 999.5) {
            return CountText::tr("%1 %2", "number, k M or G").arg(significantWords(value / unit.size, kDigits), QLatin1String(unit.name));
        }
    }
    return QString::number(count);
}

QString megabytesText(std::int64_t bytes)
{
    return CountText::tr("%1 MB").arg(
        QString::fromStdString(megabyteText(static_cast<double>(bytes) / kBytesPerMegabyte, numberLanguage())));
}

QString megabyteWords(std::int64_t bytes)
{
    const double size = static_cast<double>(bytes) / kBytesPerMegabyte;
    return decimalWords(size, size < 9.95 ? 1 : 0); // from 9.95 on one decimal would say 10.0
}

} // namespace quantoscope
