// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_palette.h"

#include <qcustomplot.h>

#include <set>

namespace quantoscope {

// The bars of one method: filled with its colour, hatched where simulated, and with the method's mark at the foot of each bar, so
// that greyscale print tells the methods apart. Hatching is drawn as lines and not by a pattern brush: patterns do not scale with
// the resolution, and SVG loses them.
class MethodBars : public QCPBars
{
    Q_OBJECT

public:
    MethodBars(QCPAxis *keyAxis, QCPAxis *valueAxis, const MethodStyle &style);

    void addBar(double key, double value, bool simulated);
    bool isHatched(double key) const { return m_hatchedKeys.count(key) > 0; }
    void setScale(double scale) { m_scale = scale; } // of hatching and marks
    // Room that the marks take outside the axis rect, below the foot of the bars. 0 draws none.
    void setMarkRow(int pixels) { m_markRowPixels = pixels; }

protected:
    void draw(QCPPainter *painter) override;
    void drawLegendIcon(QCPPainter *painter, const QRectF &rect) const override;
    QRect clipRect() const override;

private:
    void drawHatching(QCPPainter *painter, const QRectF &bar) const;
    void drawMark(QCPPainter *painter, const QPointF &centre) const;

    MethodStyle m_style;
    std::set<double> m_hatchedKeys;
    int m_markRowPixels = 0;
    double m_scale = 1.0;
};

} // namespace quantoscope
