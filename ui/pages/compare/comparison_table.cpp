// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/comparison_table.h"

#include "pages/compare/stacked_value.h"

#include <QActionGroup>
#include <QMenu>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <set>

namespace quantoscope {
namespace {

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
    const QModelIndex first = m_sorted->index(0, ComparisonModel::SizeColumn);
    if (first.isValid())
        verticalHeader()->setDefaultSectionSize(sizeHintForIndex(first).height());
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
