// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quantoscope {

// A span of time for people, in the language in force: "12 s", "3 min 20 s", "1 h 5 min". Never finer than a second.
QString durationText(double seconds);

// The same without a precision that an estimate does not have: "20 s", "2 min", "1 h 10 min".
QString roughDurationText(double seconds);

} // namespace quantoscope
