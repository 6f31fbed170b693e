// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace quantoscope {

// A cell of Compare's table: the value with its interval, and under it, muted, its difference to FP32.
class StackedValueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void drawGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

// Its headings: the value's, and under it the difference's.
class StackedHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit StackedHeader(QWidget *parent = nullptr);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    QString lines(int logicalIndex) const;
};

} // namespace quantoscope
