// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/figures/figure_plot.h"
#include "teach/clipping_curve.h"

class QLabel;

namespace quantoscope {

// SQNR over the bits: the lines of 6 dB a bit, and what quantizing the data really gives.
class BitsView : public QWidget
{
    Q_OBJECT

public:
    explicit BitsView(QWidget *parent = nullptr);

    void show(const std::vector<BitsPoint> &points, int bits); // `bits` is marked
    void retranslate();
    FigurePlot *plot() { return m_plot; }
    const std::vector<BitsPoint> &points() const { return m_points; }

private:
    void writeNumbers();

    FigurePlot *m_plot;
    QCPGraph *m_uniform, *m_sine, *m_largest, *m_best;
    QCPItemStraightLine *m_chosen;
    QLabel *m_numbers;
    std::vector<BitsPoint> m_points;
    int m_bits = 8;
};

} // namespace quantoscope
