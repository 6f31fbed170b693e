// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QWidget>

namespace quantoscope {

// Two groups of controls at the left and the right end of a row; where they do not fit beside each other, the right one stands below.
class FoldingRow : public QWidget
{
    Q_OBJECT

public:
    FoldingRow(QLayout *left, QLayout *right, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override; // of the wider group

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fold();

    QWidget *m_left, *m_right;
    QBoxLayout *m_box;
};

} // namespace quantoscope
