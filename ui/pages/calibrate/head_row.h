// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace quantoscope {

// A title, which may wrap, and controls at its right; below it where both have no room.
class HeadRow : public QWidget
{
    Q_OBJECT

public:
    HeadRow(QLabel *title, const QList<QWidget *> &controls, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void fold();

    QLabel *m_title;
    QWidget *m_controls;
    QBoxLayout *m_box;
};

} // namespace quantoscope
