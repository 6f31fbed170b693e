// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace quantoscope {

// A count for people, in the language in force: "512", "36.9 k", "37.7 M", "1.82 G" – three significant digits from a thousand on.
QString countText(std::int64_t count);

// Bytes as MB (10^6) with two decimals and the unit.
QString megabytesText(std::int64_t bytes);

// The same for progress, without the unit: whole from ten on, else with one decimal ("161", "4.4").
QString megabyteWords(std::int64_t bytes);

} // namespace quantoscope
