// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quantoscope {

// Bytes in megabytes, without the unit, in the language in force: whole from ten on, else with one decimal ("161", "4.4").
QString megabyteWords(qint64 bytes);

} // namespace quantoscope
