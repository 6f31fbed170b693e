// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quantoscope {

// A span of time for people, in the language in force: "12 s", "3 min 20 s", "1 h 5 min". Never finer than a second.
QString durationText(double seconds);

} // namespace quantoscope
