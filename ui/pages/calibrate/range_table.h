// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace quantoscope {

// The observers compared: every column as wide as its words, what is left shared among the numbers, so that they stand side by side.
class RangeTable : public QTableView
{
    Q_OBJECT

public:
    explicit RangeTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitRows();
    void fitColumns();
};

} // namespace quantoscope
