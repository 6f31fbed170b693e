// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/csv_text.h"

#include <QLocale>

#include <gtest/gtest.h>

#include <limits>

namespace quantoscope {
namespace {

TEST(CsvText, quotesOnlyWhatNeedsIt)
{
    CsvText csv({QStringLiteral("name"), QStringLiteral("size_mb")});
    csv.add({QStringLiteral("plain"), QStringLiteral("1")});
    csv.add({QStringLiteral("a,b"), QStringLiteral("say \"no\"")});
    csv.add({QStringLiteral("two\nlines"), QString()});
    EXPECT_EQ(csv.text(), QStringLiteral("name,size_mb\nplain,1\n\"a,b\",\"say \"\"no\"\"\"\n\"two\nlines\",\n"));
}

TEST(CsvText, numbersReadBackWhateverTheLanguage)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Greek));
    EXPECT_EQ(CsvText::number(0.1234567F), QStringLiteral("0.123456702"));
    EXPECT_EQ(CsvText::number(0.1234567F).toFloat(), 0.1234567F);
    EXPECT_EQ(CsvText::number(std::nullopt), QString());
    EXPECT_EQ(CsvText::number(std::numeric_limits<double>::quiet_NaN()), QString());
    QLocale::setDefault(before);
}

} // namespace
} // namespace quantoscope
