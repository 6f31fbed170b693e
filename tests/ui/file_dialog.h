// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quantoscope {

// The next file dialog that opens is answered as by a person who types `path` and presses Open or Save; an empty path presses Cancel.
// To be called before the click that opens it, because that click returns when the dialog has closed.
void answerFileDialog(const QString &path);

} // namespace quantoscope
