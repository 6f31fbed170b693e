// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QSlider;

namespace quantoscope {

class DecimalField;

// One number of a figure that the reader turns: a name, a slider and a field that takes the same number typed (0.5 and 0,5).
class Knob : public QWidget
{
    Q_OBJECT

public:
    // `name` becomes the objectName "knob.<name>" and is the control's id in lessons. `decimals` 0 makes it a whole number.
    Knob(const QString &name, double least, double most, double step, int decimals, QWidget *parent = nullptr);

    double value() const { return m_value; }
    void setValue(double value); // clamped to the range; emits nothing
    void setLabel(const QString &text, const QString &suffix = {});

signals:
    // The reader turned it. Changes of one drag carry the same `mergeKey` (> 0), so that they are one step to undo.
    void turned(double value, int mergeKey);

private:
    void take(double value);
    void show(double value);

    QLabel *m_label;
    QSlider *m_slider;
    DecimalField *m_field;
    double m_least, m_most, m_step;
    double m_value;
    int m_mergeKey;
};

// A key for Chapter::figureEdited that no other drag has.
int nextMergeKey();

} // namespace quantoscope
