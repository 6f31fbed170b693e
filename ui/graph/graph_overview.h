// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace quantoscope {

class GraphScene;
class GraphView;

// The whole drawing, small, in a corner of the view, with a frame around what is seen; a click or a drag goes there. Hidden while
// the whole drawing is seen anyway. For the pointer alone: the keyboard moves between boxes.
class GraphOverview : public QWidget
{
    Q_OBJECT

public:
    GraphOverview(GraphView &view, const GraphScene &scene);

    void drawingChanged();     // or its colours
    void visiblePartChanged(); // or the view's size: finds its own place

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QTransform toOverview() const;
    void goTo(const QPointF &point);

    GraphView &m_view;
    const GraphScene &m_scene;
    QPixmap m_picture; // empty = to be drawn anew
};

} // namespace quantoscope
