// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace quantoscope {

// Cells of LayersModel: changed ones with a corner in the accent's colour, the SQNR as a bar with its number, settings edited in place.
class LayersDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // Of the SQNR's number, whatever it is; where the cell has no room for more, the bar is left out.
    static int numberWidth(const QFontMetrics &metrics);
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

signals:
    // The user chose something in the editor of a cell; `value` holds a LayerOverride.
    void edited(const QModelIndex &index, const QVariant &value) const;

private:
    void paintSqnr(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace quantoscope
