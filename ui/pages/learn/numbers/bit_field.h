// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/figures/painted_figure.h"
#include "teach/number_format.h"

namespace quantoscope {

// The bits of a number, highest first, sixteen in a row; a click turns one over, so do Space, 0 and 1 on the one with the frame, which the
// arrow keys move. Below them what sign, exponent and mantissa say, and the value.
class BitField : public PaintedFigure
{
    Q_OBJECT

public:
    explicit BitField(QWidget *parent = nullptr); // objectName "bitField"

    void setNumber(NumberFormat format, std::uint32_t bits); // emits nothing
    QRectF cellRect(int bit) const;                          // bit 0 is the lowest
    int current() const { return m_current; }
    QStringList legend() const; // the lines below the bits
    QSize minimumSizeHint() const override;

signals:
    void toggled(int bit); // by the reader

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int bitCount() const { return layoutOf(m_format).bits; }
    bool isSet(int bit) const { return ((m_bits >> bit) & 1U) != 0; }
    void moveTo(int bit);
    double cellsHeight() const;
    void paintCell(QPainter &painter, const GraphStyle &style, int bit) const;

    NumberFormat m_format = NumberFormat::Fp32;
    std::uint32_t m_bits = 0;
    int m_current = 0;
};

} // namespace quantoscope
