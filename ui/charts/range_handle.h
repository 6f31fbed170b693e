// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace quantoscope {

// One end of a range: a strip over a chart that takes the mouse and the keys. It knows nothing of values; whoever owns it moves it.
// The line itself is part of the chart, so that saved pictures have it; here only the grip and the focus are drawn.
class RangeHandle : public QWidget
{
    Q_OBJECT

public:
    explicit RangeHandle(QWidget *chart);

    static constexpr int kWidth = 20; // pixels, wide enough for a finger; the end is in the middle

    bool isDragged() const { return m_dragged; }

signals:
    void draggedTo(double pixel, bool freely); // x in the chart; `freely`: with Ctrl, no snapping
    void stepped(int steps, bool fine);        // an arrow key: −1 or +1; `fine` with Shift
    void jumped(int direction);                // Page Up or Page Down, Ctrl and an arrow: to the next line
    void released();                           // of the mouse, or of the keys

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void finishKeys();

    bool m_dragged = false;
    bool m_moved = false;       // since the button went down
    bool m_keysPending = false; // moved by keys that are not released yet
    double m_grabbedAt = 0.0;   // where the button went down, from the middle
};

} // namespace quantoscope
