// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/comparison_model.h"

#include <QTableView>

#include <functional>
#include <vector>

class QMenu;
class QSortFilterProxyModel;

namespace quantoscope {

// The study's table as it fits a window: under each value stands its difference to FP32, beside an accuracy its interval. A click on a
// heading sorts by the value; the differences, which have no heading of their own, can be chosen from a menu.
class ComparisonTable : public QTableView
{
    Q_OBJECT

public:
    using Column = ComparisonModel::Column;

    explicit ComparisonTable(ComparisonModel &model, QWidget *parent = nullptr);

    // After a change of the rows, the theme or the language: `wanted` says of a value's column whether it is to be shown.
    void arrange(const std::function<bool(Column)> &wanted);
    // Everything that is shown, in order, those under and beside a value as well: what a copy of the table has.
    const std::vector<int> &shownColumns() const { return m_shown; }
    // Entries "Sort by": every shown column; the one in force is checked, and once more turns the order round.
    void fillSortMenu(QMenu &menu);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void shareWidth();
    int remarkWidth() const; // of the longest word

    ComparisonModel &m_model;
    QSortFilterProxyModel *m_sorted;
    int m_methodWidth = 0, m_rowHeight = 0; // as their contents ask for
    std::vector<int> m_shown;
};

} // namespace quantoscope
