// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/figures/painted_figure.h"
#include "teach/number_format.h"

namespace quantoscope {

// The numbers next to the present one on a line, true to scale, with the distance to the next one and the value that was rounded to it.
class SpacingLine : public PaintedFigure
{
    Q_OBJECT

public:
    explicit SpacingLine(QWidget *parent = nullptr); // objectName "spacingLine"

    // `original` is what became the number; drawn where it lies between the neighbours.
    void setNumber(NumberFormat format, std::uint32_t bits, double original);
    QStringList captions() const; // the sentences below the line
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<double> neighbours() const; // in order; empty for what is no number
    void paintLine(QPainter &painter, const GraphStyle &style, const std::vector<double> &values) const;

    NumberFormat m_format = NumberFormat::Fp32;
    std::uint32_t m_bits = 0;
    double m_original = 0.0;
};

} // namespace quantoscope
