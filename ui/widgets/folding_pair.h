// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QWidget>

namespace quantoscope {

// Two widgets beside each other; where they do not fit, the right one stands below. How they share the room is the subclass's.
class FoldingPair : public QWidget
{
    Q_OBJECT

public:
    QSize minimumSizeHint() const override; // of the wider one

protected:
    FoldingPair(QWidget *left, QWidget *right, QWidget *parent);

    // Lays the box out for the present width; also called when words or type change.
    virtual void fold() = 0;

    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

    QWidget *m_left, *m_right;
    QBoxLayout *m_box; // empty; without margins
};

} // namespace quantoscope
