// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teach/integer_output.h"

#include <QWidget>

namespace quantoscope {

// One output value on its way through the integers, painted step by step: three grids, then a line a step.
class StepsView : public QWidget
{
    Q_OBJECT

public:
    explicit StepsView(QWidget *parent = nullptr); // objectName "stepsView"

    static constexpr int kSteps = 7; // grids, sum, bias, requantization, zero point and rounding, clamp, back to real

    void show(const OutputValue &value, int step); // step 1..kSteps: what is shown up to
    void retranslate();
    const OutputSteps &steps() const { return m_steps; }
    QStringList lines() const { return m_lines; } // that are shown below the grids
    QSize sizeHint() const override { return {440, 330}; }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void writeLines();
    void drawGrid(QPainter &painter, const QRectF &area, const QString &title, const std::array<std::int32_t, 9> &numbers) const;

    OutputValue m_value;
    OutputSteps m_steps;
    int m_step = 1;
    QStringList m_lines;
};

} // namespace quantoscope
