// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/figures/painted_figure.h"
#include "teach/sliding_window.h"

#include <QImage>

#include <vector>

namespace quantoscope {

// An image and what a sliding window makes of it, side by side: the window in the first picture, its result as one cell in the others.
// The window follows the pointer while it is dragged or clicked; the arrow keys move it.
class PlanesFigure : public PaintedFigure
{
    Q_OBJECT

public:
    struct Picture {
        QString title;
        Plane plane;
    };

    explicit PlanesFigure(const QString &name, QWidget *parent = nullptr);

    // The first picture is what goes in; the others have one value for each place of the window. `stride` pixels lie between two places.
    void setPictures(std::vector<Picture> pictures, int window, int stride, const QString &message = {});
    void setPlace(QPoint place); // clamped: column and row of the result
    QPoint place() const { return m_place; }
    QRectF pictureRect(int picture) const;
    QSize minimumSizeHint() const override;

signals:
    void placeMoved(QPoint place);
    void dragBegun();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QSize places() const; // columns and rows of the result
    void moveTo(const QPointF &position);
    void move(QPoint place);

    std::vector<Picture> m_pictures;
    std::vector<QImage> m_images;
    int m_window = 3, m_stride = 1;
    QPoint m_place{10, 10};
    QString m_message;
};

} // namespace quantoscope
