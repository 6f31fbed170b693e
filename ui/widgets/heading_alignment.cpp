// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/heading_alignment.h"

#include <QTableWidget>

namespace quantoscope {

void alignHeadings(QTableWidget &table)
{
    for (int column = 0; column < table.columnCount(); ++column) {
        const QTableWidgetItem *cell = table.rowCount() > 0 ? table.item(0, column) : nullptr;
        QTableWidgetItem *heading = table.horizontalHeaderItem(column);
        if (!cell || !heading)
            continue;
        const bool right = cell->textAlignment() & Qt::AlignRight;
        heading->setTextAlignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
}

} // namespace quantoscope
