// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/figures/painted_figure.h"
#include "teach/number_format.h"

namespace quantoscope {

// How far each format reaches on one logarithmic line of sizes, subnormal numbers paler, and where the present value lies on it.
class RangeBars : public PaintedFigure
{
    Q_OBJECT

public:
    explicit RangeBars(QWidget *parent = nullptr); // objectName "rangeBars"

    void setNumber(NumberFormat format, double value);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRow(QPainter &painter, const GraphStyle &style, int row) const;
    void paintAxis(QPainter &painter, const GraphStyle &style) const;
    double place(double size) const; // of a size > 0 on the line
    double nameWidth() const;
    double rowHeight() const;

    NumberFormat m_format = NumberFormat::Fp32;
    double m_value = 0.0;
};

} // namespace quantoscope
