// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/figures/knob.h"
#include "pages/learn/network/curve_figure.h"
#include "pages/learn/network/figure_view.h"
#include "teach/neuron.h"

class QComboBox;
class QLabel;

namespace quantoscope {

// An activation function, the range of its results, and the integers that they are written in.
class ActivationView : public FigureView
{
    Q_OBJECT

public:
    ActivationView();

    QJsonObject figureState() const override;
    void setFigureState(const QJsonObject &state) override;
    void retranslate() override;
    QWidget *figure() override { return m_figure; }

    ActivationFunction function() const;
    Range inputRange() const;
    QuantSpec spec() const; // bits and scheme

private:
    void show();

    CurveFigure *m_figure;
    QComboBox *m_function, *m_scheme;
    QLabel *m_functionLabel, *m_schemeLabel, *m_sentence;
    Knob *m_reach, *m_bits;
};

} // namespace quantoscope
