// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QEvent;

namespace quantoscope {

// For viewportEvent() of a table or tree that has no room for all of its columns: the tooltip of the row under the mouse says what the
// hidden ones say, below the cell's own. False for other events, and where no column is hidden or there is no row.
bool showHiddenColumns(const QAbstractItemView &view, const QEvent &event);

} // namespace quantoscope
