// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/value_scale.h"

#include <QWidget>

namespace quantoscope {

// What the colours mean: steps for bits, a ramp for the others.
QSizeF legendSize(const ValueScale &scale, const GraphStyle &style);
void paintLegend(QPainter &painter, const QPointF &corner, const ValueScale &scale, const GraphStyle &style);

// The legend in a corner of the view; hidden while nothing is coloured. The pointer goes through it.
class GraphLegend : public QWidget
{
    Q_OBJECT

public:
    explicit GraphLegend(QWidget *parent);

    void show(const ValueScale &scale, const GraphStyle &style);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ValueScale m_scale;
    GraphStyle m_style;
};

} // namespace quantoscope
