// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/number_text.h"

#include <gtest/gtest.h>

#include <clocale>
#include <limits>

namespace quantoscope {
namespace {

constexpr Language kEnglish = Language::English;
constexpr Language kGreek = Language::Greek;

TEST(NumberText, GivesAccuraciesAndSizesTwoDecimals)
{
    EXPECT_EQ(accuracyText(77.025, kEnglish), "77.03"); // 77.025 lies just above in binary
    EXPECT_EQ(accuracyText(100.0, kEnglish), "100.00");
    EXPECT_EQ(accuracyText(0.0, kEnglish), "0.00");
    EXPECT_EQ(accuracyText(77.025, kGreek), "77,03");
    EXPECT_EQ(megabyteText(44.9349, kEnglish), "44.93");
    EXPECT_EQ(megabyteText(430.9, kGreek), "430,90");
}

TEST(NumberText, GivesTimesThreeSignificantDigits)
{
    struct Case {
        double milliseconds;
        const char *text;
    };
    for (const Case &item :
         {Case{0.4118, "0.412"}, Case{0.0412345, "0.0412"}, Case{1.352, "1.35"}, Case{6.85, "6.85"}, Case{9.994, "9.99"},
          Case{9.996, "10.0"}, Case{31.2, "31.2"}, Case{99.96, "100"}, Case{108.22, "108"}, Case{1234.4, "1234"}, Case{0.0, "0.00"}})
        EXPECT_EQ(millisecondText(item.milliseconds, kEnglish), item.text);
    EXPECT_EQ(millisecondText(0.4118, kGreek), "0,412");
}

TEST(NumberText, GivesScalesAndErrorsTheirSignificantDigits)
{
    struct Case {
        double value;
        int digits;
        const char *text;
    };
    for (const Case &item :
         {Case{0.024705, 3, "0.0247"}, Case{6.3125, 3, "6.31"}, Case{-0.5, 2, "\u22120.50"}, Case{9.996, 3, "10.0"},
          Case{1520.4, 3, "1520"}, Case{123456.0, 3, "123456"}, Case{1234567.0, 3, "1.23·10⁶"}, Case{0.0001, 3, "0.000100"},
          Case{0.0000123, 3, "1.23·10⁻⁵"}, Case{0.00009999, 3, "0.000100"}, Case{-2e-12, 2, "\u22122.0·10⁻¹²"}, Case{0.0, 4, "0"}})
        EXPECT_EQ(significantText(item.value, item.digits, kEnglish), item.text) << item.value;
    EXPECT_EQ(significantText(0.0000123, 3, kGreek), "1,23·10⁻⁵");
    EXPECT_EQ(significantText(std::numeric_limits<double>::quiet_NaN(), 3, kEnglish), "–");
}

TEST(NumberText, SignsDifferencesButNotZero)
{
    EXPECT_EQ(signedAccuracyText(-0.69, kEnglish), "\u22120.69");
    EXPECT_EQ(signedAccuracyText(0.104, kEnglish), "+0.10");
    EXPECT_EQ(signedAccuracyText(-0.004, kEnglish), "0.00");
    EXPECT_EQ(signedAccuracyText(0.0, kEnglish), "0.00");
    EXPECT_EQ(signedAccuracyText(-0.69, kGreek), "\u22120,69");
    EXPECT_EQ(signedAccuracyPercentText(-1.976, kEnglish), "\u22121.98");
    EXPECT_EQ(signedPercentText(-74.76, kEnglish), "\u221274.8");
    EXPECT_EQ(signedMegabyteText(-33.591, kEnglish), "\u221233.59");
    EXPECT_EQ(signedMillisecondText(-5.498, 6.85, kEnglish), "\u22125.50");
    EXPECT_EQ(signedMillisecondText(0.001, 6.85, kEnglish), "0.00");
    EXPECT_EQ(signedMillisecondText(12.34, 108.2, kEnglish), "+12");
    EXPECT_EQ(decimalText(-3.25, 1, kEnglish), "\u22123.2"); // half to even
}

TEST(NumberText, ShowsADashForWhatIsNoNumber)
{
    for (const double value :
         {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()}) {
        EXPECT_EQ(accuracyText(value, kEnglish), "–");
        EXPECT_EQ(millisecondText(value, kEnglish), "–");
        EXPECT_EQ(signedMillisecondText(value, 1.0, kEnglish), "–");
        EXPECT_EQ(signedMillisecondText(1.0, value, kEnglish), "+1.00");
    }
    EXPECT_EQ(decimalText(std::numeric_limits<double>::max(), 0, kEnglish).size(), 309U);
}

TEST(NumberText, IgnoresTheLocaleOfTheProcess)
{
    const char *found = nullptr;
    for (const char *name : {"el_GR.UTF-8", "de_DE.UTF-8", "fr_FR.UTF-8"})
        found = found != nullptr ? found : std::setlocale(LC_NUMERIC, name);
    if (found == nullptr)
        GTEST_SKIP() << "no locale with a decimal comma is installed here";
    EXPECT_EQ(accuracyText(77.025, kEnglish), "77.03");
    std::setlocale(LC_NUMERIC, "C");
}

} // namespace
} // namespace quantoscope
