// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/figures/curve_panel.h"
#include "teach/fake_quantization.h"

#include <QWidget>

#include <vector>

namespace quantoscope {

// One weight that learns in three ways: where it stands on the staircase of Q(w), the two gradients of the staircase, and the three losses.
class OneWeightView : public QWidget
{
    Q_OBJECT

public:
    explicit OneWeightView(QWidget *parent = nullptr);

    static constexpr int kSteps = 40;
    static constexpr double kReach = 2.0; // of the grid

    void show(const OneWeightTask &task, int bits, int step);
    // Staircase, gradients, losses.
    const std::vector<CurvePanel> &panels() const { return m_panels; }
    const std::vector<TrainingStep> &course(GradientRule rule) const { return m_courses[static_cast<std::size_t>(rule)]; }

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    CurvePanel staircasePanel(const FakeQuantizer &quantizer) const;
    CurvePanel gradientPanel(const FakeQuantizer &quantizer) const;
    CurvePanel lossPanel() const;

    OneWeightTask m_task;
    int m_bits = 3, m_step = 0;
    std::vector<TrainingStep> m_courses[3];
    std::vector<CurvePanel> m_panels;
};

} // namespace quantoscope
