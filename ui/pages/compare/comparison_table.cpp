// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/comparison_table.h"

#include "pages/compare/stacked_value.h"
#include "widgets/widest_word.h"

#include <QActionGroup>
#include <QMenu>
#include <QResizeEvent>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <set>

namespace quantoscope {
namespace {

constexpr int kCellEdges = 10; // pixels left and right of a cell's text

// Whether the column stands under or beside a value instead of in a place of its own.
bool belongsToAValue(int column)
{
    return ComparisonModel::valueOf(static_cast<ComparisonModel::Column>(column)) != column;
}

} // namespace

ComparisonTable::ComparisonTable(ComparisonModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_sorted(new QSortFilterProxyModel(this))
{
    setHorizontalHeader(new StackedHeader(this));
    setItemDelegate(new StackedValueDelegate(this));
    m_sorted->setSourceModel(&model);
    m_sorted->setSortRole(ComparisonModel::SortRole);
    setModel(m_sorted);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(true); // remarks; a row has two lines anyway
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(ComparisonModel::RemarkColumn, QHeaderView::Stretch);
    for (int column = 0; column < ComparisonModel::ColumnCount; ++column)
        setColumnHidden(column, belongsToAValue(column));
}

void ComparisonTable::arrange(const std::function<bool(Column)> &wanted)
{
    std::set<int> shown;
    for (int i = 0; i < ComparisonModel::ColumnCount; ++i) {
        const auto column = static_cast<Column>(i);
        if (belongsToAValue(column))
            continue;
        const bool show = m_model.hasColumn(column) && wanted(column);
        setColumnHidden(column, !show);
        if (!show)
            continue;
        for (const Column part : {column, ComparisonModel::intervalOf(column), ComparisonModel::changeOf(column)}) {
            if (part != ComparisonModel::ColumnCount)
                shown.insert(part);
        }
    }
    m_shown.assign(shown.begin(), shown.end());
    fitColumns();
}

void ComparisonTable::fitColumns()
{
    for (int column = 0; column < ComparisonModel::RemarkColumn; ++column) { // the remarks take what is left
        if (!isColumnHidden(column))
            resizeColumnToContents(column);
    }
    m_methodWidth = columnWidth(ComparisonModel::MethodColumn);
    const QModelIndex first = m_sorted->index(0, ComparisonModel::SizeColumn);
    m_rowHeight = first.isValid() ? sizeHintForIndex(first).height() : 0;
    shareWidth();
}

// What the columns hold is known: asking for it again would take too long with every step of a window that is drawn larger.
void ComparisonTable::shareWidth()
{
    if (m_rowHeight <= 0)
        return;
    int height = m_rowHeight;
    int method = m_methodWidth;
    if (!isColumnHidden(ComparisonModel::RemarkColumn)) {
        // A word of a remark is never cut: the methods, which have a second line, give way; remarks of more lines make the rows higher.
        int rest = viewport()->width();
        for (int column = 0; column < ComparisonModel::RemarkColumn; ++column) {
            if (!isColumnHidden(column))
                rest -= column == ComparisonModel::MethodColumn ? method : columnWidth(column);
        }
        const int missing = remarkWidth() - rest;
        if (missing > 0)
            method = std::max(m_methodWidth * 3 / 5, m_methodWidth - missing);
        const QRect room(0, 0, std::max(1, rest + m_methodWidth - method - kCellEdges), QWIDGETSIZE_MAX);
        for (int row = 0; row < m_sorted->rowCount(); ++row) {
            const QString remark = m_sorted->index(row, ComparisonModel::RemarkColumn).data().toString();
            height = std::max(height, fontMetrics().boundingRect(room, Qt::TextWordWrap, remark).height() + kCellEdges / 2);
        }
    }
    setColumnWidth(ComparisonModel::MethodColumn, method);
    verticalHeader()->setDefaultSectionSize(height);
}

int ComparisonTable::remarkWidth() const
{
    int width = horizontalHeader()->sectionSizeHint(ComparisonModel::RemarkColumn);
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QString remark = m_sorted->index(row, ComparisonModel::RemarkColumn).data().toString();
        width = std::max(width, widestWord(remark, fontMetrics()) + kCellEdges);
    }
    return width;
}

void ComparisonTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        shareWidth();
}

void ComparisonTable::fillSortMenu(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    for (const int column : m_shown) {
        QString name = m_model.headerData(column, Qt::Horizontal).toString();
        if (const Column value = ComparisonModel::valueOf(static_cast<Column>(column)); value != column) // "Δ points (%)" may come twice
            name = tr("%1: %2").arg(m_model.headerData(value, Qt::Horizontal).toString(), name);
        QAction *entry = menu.addAction(name);
        entry->setCheckable(true);
        entry->setChecked(m_sorted->sortColumn() == column);
        entry->setData(column);
        group->addAction(entry);
        connect(entry, &QAction::triggered, this, [this, column] {
            const bool again = m_sorted->sortColumn() == column && m_sorted->sortOrder() == Qt::AscendingOrder;
            sortByColumn(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
}

} // namespace quantoscope
