// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/calibrate/range_table.h"

#include "theme/theme.h"
#include "widgets/hidden_columns.h"
#include "widgets/widest_word.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kRows = 9;            // header and every observer
constexpr int kLeastColumns = 2;    // observer and SQNR
constexpr int kAroundNameUnits = 5; // its mark, and the cell's edges
constexpr int kMostSpareUnits = 8;  // between two columns; beyond it the eye loses the row

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
        setColumnHidden(column, false); // a hidden one has no width to ask for
        widths.push_back(std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)));
        spare -= widths.back();
    }
    int names = widths.front();
    if (spare < 0) { // the names give way, as far as their longest words go
        names = std::clamp(widths.front() + spare, std::min(wrappedNames(), widths.front()), widths.front());
        spare += widths.front() - names;
    }
    int shown = columns;
    while (spare < 0 && shown > kLeastColumns) {
        --shown;
        setColumnHidden(shown, true);
        spare += widths[static_cast<std::size_t>(shown)];
    }
    // What hiding a whole column left over is the names' first.
    const int back = std::clamp(spare, 0, widths.front() - names);
    names += back;
    spare -= back;
    widths.front() = names;
    const int each = std::clamp(spare / shown, 0, kMostSpareUnits * theme().unit());
    for (int column = 0; column < shown; ++column)
        setColumnWidth(column, widths[static_cast<std::size_t>(column)] + each);
    for (int row = 0; row < model()->rowCount(); ++row)
        setRowHeight(row, std::max(theme().rowHeight(), sizeHintForRow(row)));
}

// The widest word of the first column, with what stands around it in a cell.
int RangeTable::wrappedNames() const
{
    QFont bold = font(); // of the row that is chosen
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int width = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        width = std::max(width, widestWord(model()->index(row, 0).data().toString(), metrics));
    return width + kAroundNameUnits * theme().unit();
}

bool RangeTable::viewportEvent(QEvent *event)
{
    return showHiddenColumns(*this, *event) || QTableView::viewportEvent(event);
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
