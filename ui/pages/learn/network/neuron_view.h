// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/figures/knob.h"
#include "pages/learn/network/figure_view.h"
#include "pages/learn/network/neuron_figure.h"

class QComboBox;
class QLabel;

namespace quantoscope {

// One neuron whose inputs, weights, bias and activation the reader sets.
class NeuronView : public FigureView
{
    Q_OBJECT

public:
    NeuronView();

    QJsonObject figureState() const override;
    void setFigureState(const QJsonObject &state) override;
    void retranslate() override;
    QWidget *figure() override { return m_figure; }
    NeuronSetting setting() const;

private:
    void show();

    NeuronFigure *m_figure;
    std::vector<Knob *> m_inputs, m_weights;
    Knob *m_bias;
    QComboBox *m_function;
    QLabel *m_functionLabel, *m_sentence;
    int m_dragKey = 0;
};

} // namespace quantoscope
