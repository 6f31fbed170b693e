// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace quantoscope {

// Gives a widget another of the style sheet's roles ("error", "good", "muted", "" …) after it was shown: the style looks at the role here
// alone.
void setTextRole(QWidget *widget, const char *role);

} // namespace quantoscope
