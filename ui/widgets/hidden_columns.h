// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QHelpEvent;
class QAbstractItemView;

namespace quantoscope {

// In a table that has no room for all of its columns: the tooltip of the row under the mouse says what the hidden ones say, below the
// cell's own. False where no column is hidden, or there is no row.
bool showHiddenColumns(const QAbstractItemView &view, const QHelpEvent &help, bool (*isHidden)(const QAbstractItemView &view, int column));

} // namespace quantoscope
