// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace quantoscope {

// A sentence or phrase of core in the language in force, with its phrases and field terms translated too. One whose id is not in the
// list (of a run that another version stored) stays English unless its words are known.
QString messageText(const Message &message);
QString errorText(const Error &error);

} // namespace quantoscope
