// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/figures/figure_plot.h"
#include "teach/drifting_batches.h"

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace quantoscope {

class Knob;

// The question from which drift on a range per batch wins by more than 3 dB. The curve that answers it is shown once it was answered.
class DriftTask : public QWidget
{
    Q_OBJECT

public:
    explicit DriftTask(QWidget *parent = nullptr);

    static constexpr double kWinsByDb = 3.0, kMostFactor = 4.0, kStep = 0.05, kTolerance = 0.15;

    void show(const std::vector<DriftGain> &gains, const QString &layer, int bits); // empty: not known yet
    std::optional<double> answer() const { return m_answer; }                       // that was checked
    void setAnswer(std::optional<double> answer);
    std::optional<double> expected() const { return driftWhereOwnWins(m_gains, kWinsByDb); }
    bool isRight() const;
    void retranslate();

signals:
    void answered();

private:
    void write();

    std::vector<DriftGain> m_gains;
    QString m_layer;
    int m_bits = 8;
    std::optional<double> m_answer;
    QLabel *m_question, *m_feedback;
    Knob *m_factor;
    QPushButton *m_check;
    FigurePlot *m_plot;
    QCPGraph *m_gain, *m_limit;
};

} // namespace quantoscope
