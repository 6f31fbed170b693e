// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/figures/figure_plot.h"
#include "teach/drifting_batches.h"

class QLabel;

namespace quantoscope {

// Batches in time: above, the range of each beside the fixed one; below, the SQNR of each with the fixed range and with its own.
class DriftView : public QWidget
{
    Q_OBJECT

public:
    explicit DriftView(QWidget *parent = nullptr);

    void show(const DriftOutcome &outcome);
    void retranslate();
    const DriftOutcome &outcome() const { return m_outcome; }

private:
    void writeNumbers();

    FigurePlot *m_ranges, *m_sqnr;
    QCPGraph *m_high, *m_low, *m_fixedHigh, *m_fixedLow, *m_fixedDb, *m_ownDb;
    QLabel *m_numbers;
    DriftOutcome m_outcome;
};

} // namespace quantoscope
