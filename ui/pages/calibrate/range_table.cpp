// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/calibrate/range_table.h"

#include "theme/theme.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kRows = 9;           // header and every observer
constexpr int kMostSpareUnits = 8; // between two columns; beyond it the eye loses the row

} // namespace

RangeTable::RangeTable(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setMouseTracking(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    connect(&ThemeController::instance(), &ThemeController::changed, this, &RangeTable::fitRows);
    fitRows();
}

void RangeTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &RangeTable::fitColumns);
    connect(model, &QAbstractItemModel::dataChanged, this, &RangeTable::fitColumns);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &RangeTable::fitColumns);
    fitColumns();
}

void RangeTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(theme().rowHeight());
    setMinimumHeight(theme().rowHeight() * kRows);
    fitColumns();
}

void RangeTable::fitColumns()
{
    const int columns = model() ? model()->columnCount() : 0;
    if (columns < 2)
        return;
    std::vector<int> widths;
    int spare = viewport()->width();
    for (int column = 0; column < columns; ++column) {
        widths.push_back(std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)));
        spare -= widths.back();
    }
    const int each = std::clamp(spare / columns, 0, kMostSpareUnits * theme().unit());
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, widths[static_cast<std::size_t>(column)] + each);
}

void RangeTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void RangeTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace quantoscope
