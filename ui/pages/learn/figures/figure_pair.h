// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace quantoscope {

// Two parts of a figure, one above the other; side by side where the place is wide and low, as on a projector.
class FigurePair : public QWidget
{
    Q_OBJECT

public:
    // The stretches share out the room that is left in either direction.
    FigurePair(QWidget *first, QWidget *second, int firstStretch = 1, int secondStretch = 1, QWidget *parent = nullptr);

    bool isSideBySide() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_row;
};

} // namespace quantoscope
