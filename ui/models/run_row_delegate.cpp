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
    row.decorationSize = QSize(12, 12);
    QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    if (row.state & QStyle::State_Selected)
        painter->fillRect(row.rect, theme().accentSoft);
    row.state &= ~QStyle::State_Selected;
    const QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, &row, row.widget).adjusted(2, 4, -theme().unit(), -4);
    row.text.clear(); // the style draws tick and mark
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const QString result = index.data(RunsModel::ResultRole).toString();
    QRect above = text, below = text;
    above.setHeight(text.height() / 2);
    below.setTop(above.bottom() + 1);
    painter->save();
    painter->setFont(row.font);
    const auto state = static_cast<RunState>(index.data(RunsModel::StateRole).toInt());
    painter->setPen(state == RunState::Failed ? theme().bad : state == RunState::Done ? theme().text : theme().muted);
    painter->drawText(above, Qt::AlignRight | Qt::AlignVCenter, result);
    painter->setPen(theme().muted);
    const int left = above.width() - row.fontMetrics.horizontalAdvance(result) - theme().unit();
    painter->drawText(above, Qt::AlignLeft | Qt::AlignVCenter,
                      row.fontMetrics.elidedText(index.data(RunsModel::NetworkRole).toString(), Qt::ElideMiddle, left));
    painter->setPen(theme().text);
    painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                      row.fontMetrics.elidedText(index.data(RunsModel::MethodRole).toString(), Qt::ElideRight, below.width()));
    painter->restore();
}

QSize RunRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(2 * option.fontMetrics.height() + 10);
    return size;
}

} // namespace quantoscope
