// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace quantoscope {

enum class Language { English, Greek }; // Greek writes 1,5 where English writes 1.5

// The one place where numbers of tables and charts become text. Independent of the process's locale.
// A minus is U+2212; a result that rounds to zero has no sign; what is not finite is "–".
std::string decimalText(double value, int decimals, Language language);       // "77.03"
std::string signedDecimalText(double value, int decimals, Language language); // "+0.10", "−0.69", "0.00"

// As many decimals as `digits` significant digits need ("0.0247", "6.31", "1520"); powers of ten below 0.0001 and from 10^6 on
// ("1.23·10⁻⁵"); zero is "0".
std::string significantText(double value, int digits, Language language);

std::string accuracyText(double percent, Language language);         // 2 decimals: "77.03"
std::string megabyteText(double megabytes, Language language);       // 2 decimals: "44.98"
std::string millisecondText(double milliseconds, Language language); // 3 significant digits: "0.412", "31.2", "108"; whole numbers from 100

std::string signedAccuracyText(double points, Language language);    // 2 decimals
std::string signedMegabyteText(double megabytes, Language language); // 2 decimals
// With as many decimals as millisecondText gives `baseline`, so that the two line up.
std::string signedMillisecondText(double milliseconds, double baseline, Language language);

std::string signedAccuracyPercentText(double percent, Language language); // 2 decimals, for relative changes of an accuracy
std::string signedPercentText(double percent, Language language);         // 1 decimal, for sizes and times

inline constexpr double kBytesPerMegabyte = 1e6;

} // namespace quantoscope
