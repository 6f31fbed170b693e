// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QString>

namespace quantoscope {

// The one style sheet of the program. Widgets choose from it by the dynamic properties
//   role = "title" | "subtitle" | "muted" | "error" | "warning" | "number" | "card" | "panel" | "hint" | "code"   (QLabel, QFrame …)
//   kind = "primary" | "quiet" | "fold" | "topic" | "overlay" (QPushButton, QToolButton)
QString styleSheetOf(const Theme &theme);

} // namespace quantoscope
