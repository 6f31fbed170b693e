// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/chapter_list.h"

#include "pages/learn/chapter_ids.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace quantoscope {
namespace {

constexpr int kNumber = Qt::UserRole, kTitle = Qt::UserRole + 1;
constexpr int kWidthUnits = 27;

class ChapterRow : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *list = static_cast<const ChapterList *>(option.widget);
        const int unit = theme().unit(), width = list->viewport()->width();
        const QRect room = titleRect(QRect(0, 0, width, 10000));
        const QRect text = QFontMetrics(option.font).boundingRect(room, Qt::TextWordWrap, index.data(kTitle).toString());
        return {width, text.height() + unit};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &colours = theme();
        const int unit = colours.unit();
        const bool chosen = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect.adjusted(2, 1, -2, -1);
        painter->setPen(Qt::NoPen);
        if (chosen || option.state & QStyle::State_MouseOver) {
            painter->setBrush(colours.accentSoft);
            painter->drawRoundedRect(row, colours.corner(), colours.corner());
        }
        if (chosen) {
            painter->setBrush(colours.accent);
            painter->drawRoundedRect(QRectF(row.left(), row.top() + 3, 3, row.height() - 6), 1.5, 1.5);
        }
        const QRect title = titleRect(option.rect);
        painter->setFont(option.font); // also of the chosen one: in bold some titles would need a line more, and every row move
        painter->setPen(chosen ? colours.accent : colours.muted);
        const QRect number(option.rect.left(), title.top(), title.left() - option.rect.left() - unit, title.height());
        painter->drawText(number, Qt::AlignRight | Qt::AlignTop, index.data(kNumber).toString());
        painter->setPen(chosen ? colours.accent : colours.text);
        painter->drawText(title, Qt::TextWordWrap, index.data(kTitle).toString());
        if (option.state & QStyle::State_HasFocus && option.widget->hasFocus()) {
            painter->setPen(QPen(colours.accent, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(row, colours.corner(), colours.corner());
        }
        painter->restore();
    }

private:
    static QRect titleRect(const QRect &row)
    {
        const int unit = theme().unit();
        return row.adjusted(5 * unit, unit / 2, -unit, -unit / 2);
    }
};

} // namespace

ChapterList::ChapterList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new ChapterRow(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    connect(&ThemeController::instance(), &ThemeController::changed, this, &ChapterList::fitWidth);
    fitWidth();
}

void ChapterList::fitWidth()
{
    setFixedWidth(kWidthUnits * theme().unit());
    doItemsLayout();
}

void ChapterList::addChapter(const QString &id)
{
    auto *row = new QListWidgetItem(id);
    row->setData(kNumber, numberOf(id));
    addItem(row);
}

void ChapterList::setTitle(int row, const QString &title)
{
    item(row)->setData(kTitle, title);
    item(row)->setText(tr("%1. %2").arg(item(row)->data(kNumber).toInt()).arg(title)); // what is read aloud
}

QString ChapterList::title(int row) const
{
    return item(row)->data(kTitle).toString();
}

int ChapterList::numberOf(const QString &id)
{
    return static_cast<int>(chapterIds().indexOf(id));
}

void ChapterList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // titles wrap at the new width
}

} // namespace quantoscope
