// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace quantoscope {

// Asks where to save a file of one kind: the name that was given ends in `suffix` (".png") in any case. Empty when the user thinks better
// of it. `filter` is the dialog's; empty = the suffix.
QString askSaveFile(QWidget *parent, const QString &title, const QString &proposed, const QString &suffix, const QString &filter = {});

} // namespace quantoscope
