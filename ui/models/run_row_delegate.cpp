// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run_row_delegate.h"

#include "models/runs_model.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace quantoscope {

void RunRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString result = index.data(RunsModel::ResultRole).toString();
    const int width = row.fontMetrics.horizontalAdvance(result) + 2 * theme().unit();
    const QRect right(row.rect.right() - width, row.rect.top(), width - theme().unit(), row.rect.height());
    // The style draws tick, mark and name in what the result leaves.
    const QRect whole = row.rect;
    QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    if (row.state & QStyle::State_Selected)
        painter->fillRect(whole, theme().accentSoft);
    row.rect.setRight(right.left());
    row.state &= ~QStyle::State_Selected;
    row.decorationSize = QSize(12, 12);
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    painter->save();
    const auto state = static_cast<RunState>(index.data(RunsModel::StateRole).toInt());
    painter->setPen(state == RunState::Failed ? theme().bad : state == RunState::Done ? theme().text : theme().muted);
    painter->setFont(row.font);
    painter->drawText(right, Qt::AlignRight | Qt::AlignVCenter, result);
    painter->restore();
}

QSize RunRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(theme().rowHeight());
    return size;
}

} // namespace quantoscope
