// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph_style.h"

#include <QWidget>

namespace quantoscope {

// A part of a chapter that paints itself: it follows the theme, and its colours and type are those of the network's drawing.
class PaintedFigure : public QWidget
{
    Q_OBJECT

public:
    explicit PaintedFigure(const QString &name, QWidget *parent = nullptr);

protected:
    GraphStyle style() const;
    bool event(QEvent *event) override; // repaints and asks for its size again when type or language change
};

// A line of text in which "_" puts the sign after it below the line: "s_x". Baseline at `at`; returns its width.
double drawWithSubscripts(QPainter &painter, const QPointF &at, const QString &text);
double widthWithSubscripts(const QFont &font, const QString &text);

// A text in a rectangle, elided at its right where it is too long.
void drawElided(QPainter &painter, const QRectF &rect, const QString &text, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

} // namespace quantoscope
