// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/figures/painted_figure.h"
#include "teach/neuron.h"

namespace quantoscope {

inline constexpr int kNeuronInputs = 3;
inline constexpr double kMostWeight = 3.0; // inputs, weights and bias lie in ±this

struct NeuronSetting {
    std::vector<double> inputs{1.0, 0.5, -1.5}, weights{0.8, -0.6, 0.4};
    double bias = 0.2;
    ActivationFunction function = ActivationFunction::Relu;
};

// One neuron: inputs, weights as bars that can be dragged (the line of a weight is as thick as it is large), products, sum and output.
class NeuronFigure : public PaintedFigure
{
    Q_OBJECT

public:
    explicit NeuronFigure(const QString &name, QWidget *parent = nullptr);

    void setSetting(const NeuronSetting &setting);
    QRectF weightBar(int input) const; // −kMostWeight at its left end
    QSize minimumSizeHint() const override;

signals:
    void weightDragged(int input, double weight);
    void dragBegun();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void drag(double x);
    double rowY(int input) const;
    QPointF cell() const; // centre of the neuron
    void paintWeights(QPainter &painter, const GraphStyle &style, const NeuronResult &result) const;

    NeuronSetting m_setting;
    int m_dragged = -1;
};

} // namespace quantoscope
