// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/figures/knob.h"
#include "pages/learn/network/curve_figure.h"
#include "pages/learn/network/figure_view.h"
#include "teach/gradient_descent.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace quantoscope {

// A weight that learns: a ball on the curve of its loss, step by step.
class LearningView : public FigureView
{
    Q_OBJECT

public:
    LearningView();

    QJsonObject figureState() const override;
    void setFigureState(const QJsonObject &state) override;
    void retranslate() override;
    QWidget *figure() override { return m_figure; }
    void hideEnded() override;
    const std::vector<double> &weights() const { return m_weights; } // from the start on

private:
    bool step(); // false where no further one can be drawn
    void play(bool on);
    void show();

    const OneWeight m_taught = taughtWeight();
    CurveFigure *m_figure;
    QLabel *m_sentence, *m_verdict;
    Knob *m_eta, *m_start;
    QPushButton *m_step, *m_play, *m_again;
    QTimer m_timer;
    std::vector<double> m_weights;
    int m_playKey = 0;
};

} // namespace quantoscope
