// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teach/number_format.h"

#include <QColor>
#include <QString>

#include <optional>

namespace quantoscope {

// The parts of a number's bits, in the colours that the chapter gives them.
enum class BitPart { Sign, Exponent, Mantissa };
BitPart partOf(NumberFormat format, int bit); // bit 0 is the lowest; an integer's highest bit is its sign, the others count as mantissa
QColor colourOf(BitPart part);

QString formatName(NumberFormat format);
// A number with the digits that its format can tell apart (9 of FP32, 6 else), without zeros at the end: "0.100000001", "∞", "NaN", "−0".
QString numberWords(NumberFormat format, double value);
QString kindWords(NumberKind kind);
// How the bits make the value: "−1 · 2⁻⁴ · (1 + 5/8)", "−128 + 64 + 8"; for what is no number, why.
QString compositionWords(NumberFormat format, std::uint32_t bits);

// A number as a reader types it, in either language: also "inf", "∞", "nan" and powers of ten as 1e-3. Empty: not a number.
std::optional<double> parseNumber(const QString &text);

} // namespace quantoscope
