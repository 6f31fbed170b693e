// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/figures/painted_figure.h"

#include <QPolygonF>

#include <vector>

namespace quantoscope {

// A curve in a frame with its axes; level lines across it, a second curve, and marks that are joined in order, the last one a ball.
class CurveFigure : public PaintedFigure
{
    Q_OBJECT

public:
    struct Content {
        QPolygonF curve, second;    // in the units of the axes; second may be empty
        std::vector<double> levels; // y of thin lines
        std::vector<QPointF> marks; // may be empty
        QRectF view;                // x and y from left() to right(), top() the least y
        QString xTitle, yTitle;
    };

    explicit CurveFigure(const QString &name, QWidget *parent = nullptr);
    void setContent(Content content);
    const Content &content() const { return m_content; }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointF placed(const QPointF &point, const QRectF &frame) const;
    void paintAxes(QPainter &painter, const QRectF &frame, const GraphStyle &style) const;
    void paintMarks(QPainter &painter, const QRectF &frame, const GraphStyle &style) const;

    Content m_content;
};

} // namespace quantoscope
