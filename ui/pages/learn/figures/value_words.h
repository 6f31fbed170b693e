// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace quantoscope {

// A value as a reader typed it, in the language in force: as few digits as it takes, at most six ("10.8", "−0.5", "3").
QString valueWords(double value);
QString superscriptWords(int number); // "⁷", "⁻¹²"

inline constexpr int kMostValues = 24;
inline constexpr double kLargestValue = 1e6;

// Numbers that a reader typed, apart by blanks, semicolons or commas followed by a blank; 0.5 and 0,5 are both a half.
struct TypedValues {
    std::vector<double> values;
    QString wrong; // the first part that is no number of at most kLargestValue; empty when all are
    bool ok() const { return wrong.isEmpty() && !values.empty() && values.size() <= static_cast<std::size_t>(kMostValues); }
};
TypedValues parseValues(const QString &text);
QString valueListText(const std::vector<double> &values); // what parseValues reads back

} // namespace quantoscope
