// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableWidget;

namespace quantoscope {

// Headings stand over the cells of their column: at the right over numbers, at the left over words. After the cells and the headings are
// there; a column without either is left alone.
void alignHeadings(QTableWidget &table);

} // namespace quantoscope
