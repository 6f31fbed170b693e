// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/number_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace quantoscope {

namespace {

constexpr const char *kAbsent = "–";
constexpr const char *kMinus = "\u2212";
constexpr int kMillisecondDigits = 3; // significant ones

// The digits of |value|, with a point. std::to_chars knows no locale and rounds correctly.
std::string digits(double value, int decimals)
{
    std::array<char, 400> buffer{}; // the largest double has 309 digits before the point
    const auto result =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::fabs(value), std::chars_format::fixed, std::min(decimals, 20));
    return {buffer.data(), result.ptr};
}

std::string withSign(double value, int decimals, Language language, const char *plus)
{
    if (!std::isfinite(value))
        return kAbsent;
    std::string text = digits(value, decimals);
    const bool zero = text.find_first_of("123456789") == std::string::npos;
    if (language == Language::Greek)
        std::replace(text.begin(), text.end(), '.', ',');
    return zero ? text : (value < 0.0 ? kMinus : plus) + text;
}

// The power of ten of |value|, rounded to `digits` significant digits first: 9.996 with three is 10.0, not 9.996 → 10.00.
int exponentOf(double value, int digits)
{
    std::array<char, 64> buffer{};
    const auto result =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::fabs(value), std::chars_format::scientific, digits - 1);
    const std::string text(buffer.data(), result.ptr); // "9.96e-01"
    return std::stoi(text.substr(text.find('e') + 1));
}

// Decimals that show three significant digits; none from 100 on.
int millisecondDecimals(double milliseconds)
{
    if (!std::isfinite(milliseconds) || milliseconds == 0.0)
        return kMillisecondDigits - 1;
    return std::clamp(kMillisecondDigits - 1 - exponentOf(milliseconds, kMillisecondDigits), 0, 9);
}

std::string powerOfTen(int exponent)
{
    static constexpr const char *kRaised[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string text = exponent < 0 ? "·10⁻" : "·10";
    for (const char digit : std::to_string(std::abs(exponent)))
        text += kRaised[digit - '0'];
    return text;
}

} // namespace

std::string decimalText(double value, int decimals, Language language)
{
    return withSign(value, decimals, language, "");
}

std::string signedDecimalText(double value, int decimals, Language language)
{
    return withSign(value, decimals, language, "+");
}

std::string significantText(double value, int digits, Language language)
{
    if (value == 0.0)
        return "0";
    if (!std::isfinite(value))
        return kAbsent;
    digits = std::clamp(digits, 1, 17);
    const int exponent = exponentOf(value, digits);
    if (exponent >= -4 && exponent < 6)
        return decimalText(value, std::max(0, digits - 1 - exponent), language);
    return decimalText(value * std::pow(10.0, -exponent), digits - 1, language) + powerOfTen(exponent);
}

std::string accuracyText(double percent, Language language)
{
    return decimalText(percent, 2, language);
}

std::string megabyteText(double megabytes, Language language)
{
    return decimalText(megabytes, 2, language);
}

std::string millisecondText(double milliseconds, Language language)
{
    return decimalText(milliseconds, millisecondDecimals(milliseconds), language);
}

std::string signedAccuracyText(double points, Language language)
{
    return signedDecimalText(points, 2, language);
}

std::string signedMegabyteText(double megabytes, Language language)
{
    return signedDecimalText(megabytes, 2, language);
}

std::string signedMillisecondText(double milliseconds, double baseline, Language language)
{
    return signedDecimalText(milliseconds, millisecondDecimals(baseline), language);
}

std::string signedAccuracyPercentText(double percent, Language language)
{
    return signedDecimalText(percent, 2, language);
}

std::string signedPercentText(double percent, Language language)
{
    return signedDecimalText(percent, 1, language);
}

} // namespace quantoscope
