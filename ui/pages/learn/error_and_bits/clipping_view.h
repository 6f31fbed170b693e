// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/figures/figure_plot.h"
#include "teach/clipping_curve.h"

class QLabel;

namespace quantoscope {

// Rounding error, clipping error and their sum over the clip value, with a line to drag: what this clip value does stands below.
class ClippingView : public QWidget
{
    Q_OBJECT

public:
    explicit ClippingView(QWidget *parent = nullptr);

    // `share` is the clip value in parts of the largest |value|, in (0, 1].
    void show(const TensorStatistics &statistics, const QuantSpec &spec, double share);
    void retranslate();
    FigurePlot *plot() { return m_plot; }
    const ClippingPoint &point() const { return m_point; } // of the line
    const ClippingPoint &best() const { return m_best; }

signals:
    void clipMoved(double share, int mergeKey);

private:
    void writeNumbers();

    FigurePlot *m_plot;
    QCPGraph *m_rounding, *m_clipping, *m_total, *m_bestMark;
    QLabel *m_numbers;
    double m_largest = 1.0;
    ClippingPoint m_point, m_best;
};

} // namespace quantoscope
