// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/stacked_value.h"

#include "models/comparison_model.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace quantoscope {
namespace {

using Column = ComparisonModel::Column;

constexpr int kSide = 4;       // pixels left and right of a text, as the style has them in a heading
constexpr int kInset = 1;      // what the style's own cells lack of that
constexpr int kBeside = 6;     // between a value and its interval
constexpr int kSortMark = 12;  // beside a heading
constexpr int kAboveBelow = 1; // of a cell's two lines
constexpr int kHeading = 6;    // above and below a heading's, with what the style adds

// A cell's texts; what it lacks is empty.
struct Lines {
    QString value, interval, change;
};

QString said(const QModelIndex &index, Column column)
{
    if (column == ComparisonModel::ColumnCount)
        return {};
    const QString text = index.siblingAtColumn(column).data().toString();
    return text == QStringLiteral("–") ? QString() : text;
}

Lines linesOf(const QModelIndex &index)
{
    const auto column = static_cast<Column>(index.column());
    Lines lines{index.data().toString(), said(index, ComparisonModel::intervalOf(column)), said(index, ComparisonModel::changeOf(column))};
    if (!lines.interval.isEmpty())
        lines.interval = QStringLiteral("[%1]").arg(lines.interval);
    return lines;
}

bool isStacked(int column)
{
    return ComparisonModel::changeOf(static_cast<Column>(column)) != ComparisonModel::ColumnCount;
}

} // namespace

// The whole cell, without what is in it.
void StackedValueDelegate::drawGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem empty = option;
    initStyleOption(&empty, index);
    empty.text.clear();
    empty.icon = {};
    empty.features &= ~QStyleOptionViewItem::HasDecoration;
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
}

void StackedValueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!isStacked(index.column())) {
        drawGround(painter, option, index);
        QStyleOptionViewItem inside = option;
        inside.rect.adjust(kInset, 0, -kInset, 0);
        QStyledItemDelegate::paint(painter, inside, index);
        return;
    }
    drawGround(painter, option, index);

    const Lines lines = linesOf(index);
    const bool chosen = option.state & QStyle::State_Selected;
    const QColor main = option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = chosen ? main : theme().muted;
    const QFontMetrics metrics(option.font);
    QRect line = option.rect.adjusted(kSide, 0, -kSide, 0);
    const int height = metrics.height() * (lines.change.isEmpty() ? 1 : 2);
    line.setTop(option.rect.center().y() - height / 2 + 1);
    line.setHeight(metrics.height());
    painter->save();
    painter->setFont(option.font);
    QRect beside = line;
    if (!lines.interval.isEmpty()) {
        painter->setPen(muted);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, lines.interval);
        beside.setRight(line.right() - metrics.horizontalAdvance(lines.interval) - kBeside);
    }
    painter->setPen(main);
    painter->drawText(beside, Qt::AlignRight | Qt::AlignVCenter, lines.value);
    painter->setPen(muted);
    painter->drawText(line.translated(0, metrics.height()), Qt::AlignRight | Qt::AlignVCenter, lines.change);
    painter->restore();
}

QSize StackedValueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const int height = 2 * (metrics.height() + kAboveBelow);
    if (!isStacked(index.column()))
        return (QStyledItemDelegate::sizeHint(option, index) + QSize(2 * kInset, 0)).expandedTo({0, height});
    const Lines lines = linesOf(index);
    int first = metrics.horizontalAdvance(lines.value);
    if (!lines.interval.isEmpty())
        first += kBeside + metrics.horizontalAdvance(lines.interval);
    return {std::max(first, metrics.horizontalAdvance(lines.change)) + 2 * kSide + 2, height};
}

StackedHeader::StackedHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setTextElideMode(Qt::ElideNone);
}

QString StackedHeader::lines(int logicalIndex) const
{
    const QString value = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const Column change = ComparisonModel::changeOf(static_cast<Column>(logicalIndex));
    return change == ComparisonModel::ColumnCount ? value
                                                  : value + QLatin1Char('\n') + model()->headerData(change, Qt::Horizontal).toString();
}

void StackedHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    option->text = lines(logicalIndex);
}

QSize StackedHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QSize usual = QHeaderView::sectionSizeFromContents(logicalIndex);
    QFont heading = font();
    heading.setWeight(QFont::DemiBold); // of the style sheet
    const QSize text = QFontMetrics(heading).size(0, lines(logicalIndex));
    return {text.width() + 2 * kSide + kSortMark, std::max(usual.height(), text.height() + 2 * kHeading)};
}

} // namespace quantoscope
