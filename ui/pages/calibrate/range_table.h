// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace quantoscope {

// The observers compared: every column as wide as its words, what is left shared among the numbers, so that they stand side by side. Where
// there is no room the names wrap, and then the last columns are hidden, whose numbers a row's tooltip has: it is not scrolled sideways.
class RangeTable : public QTableView
{
    Q_OBJECT

public:
    explicit RangeTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void fitRows();
    void fitColumns();
    int wrappedNames() const;
};

} // namespace quantoscope
