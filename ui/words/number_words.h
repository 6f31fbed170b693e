// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/number_text.h"

#include <QString>

namespace quantoscope {

// Numbers as core/study/number_text writes them, in the language in force.
Language numberLanguage();
QString significantWords(double value, int digits); // "0.0247", "1.23·10⁻⁵"
QString decimalWords(double value, int decimals);
QString signedDecimalWords(double value, int decimals); // "+0.10"; what rounds to zero has no sign
QString countWords(double count);                       // grouped by thousands: "4 194 304"
QString decibelWords(double decibels); // one decimal and dB; "exact" from 200 dB on, which core gives where there is no error
QString percentWords(double share);    // of 0..1: two decimals and %; "< 0.01 %" for what would round to zero and is not
QString signedDecibelWords(double decibels);

} // namespace quantoscope
