// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace quantoscope {

// Two cards that share a row's width; where it is less than both need, the right one stands below.
class CardRow : public QWidget
{
    Q_OBJECT

public:
    CardRow(QWidget *left, int leftShare, QWidget *right, int rightShare, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override; // of the wider card

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fold();

    QWidget *m_left, *m_right;
    int m_leftShare, m_rightShare;
    QBoxLayout *m_box;
};

} // namespace quantoscope
