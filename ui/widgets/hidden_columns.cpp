// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hidden_columns.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QTableView>
#include <QToolTip>
#include <QTreeView>

namespace quantoscope {

namespace {

bool isHidden(const QAbstractItemView &view, int column)
{
    if (const auto *tree = qobject_cast<const QTreeView *>(&view))
        return tree->isColumnHidden(column);
    const auto *table = qobject_cast<const QTableView *>(&view);
    return table && table->isColumnHidden(column);
}

} // namespace

bool showHiddenColumns(const QAbstractItemView &view, const QEvent &event)
{
    if (event.type() != QEvent::ToolTip)
        return false;
    const auto &help = static_cast<const QHelpEvent &>(event);
    const QModelIndex index = view.indexAt(help.pos());
    if (!index.isValid())
        return false;
    QStringList lines;
    for (int column = 0; column < view.model()->columnCount(index.parent()); ++column) {
        const QString text = index.siblingAtColumn(column).data().toString();
        if (!isHidden(view, column) || text.isEmpty())
            continue;
        const QString heading = view.model()->headerData(column, Qt::Horizontal).toString().replace(QLatin1Char('\n'), QLatin1Char(' '));
        lines << QCoreApplication::translate("HiddenColumns", "%1: %2", "heading of a column, value").arg(heading, text);
    }
    if (lines.isEmpty())
        return false;
    const QString own = index.data(Qt::ToolTipRole).toString();
    if (!own.isEmpty())
        lines.prepend(own);
    QToolTip::showText(help.globalPos(), lines.join(QLatin1Char('\n')), view.viewport());
    return true;
}

} // namespace quantoscope
