// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/shrinking/shrink_measurements.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;

namespace quantoscope {

// "How much of this layer can be left out before the network loses more than five points?": the reader's answer is checked against what the
// network answers there and at ten percent more.
class ShrinkTask : public QWidget
{
    Q_OBJECT

public:
    explicit ShrinkTask(ShrinkMeasurements &measurements, QWidget *parent = nullptr);

    static constexpr double kAllowedLoss = 5.0; // points
    static constexpr int kTolerance = 10;       // percent of the layer

    // What the question is about; the verdict on another layer goes.
    void setSubject(const std::string &layer, ShrinkMethod method, const std::shared_ptr<const ShrinkLayer> &weights);
    int answer() const;
    void setAnswer(int percent); // emits nothing
    void retranslate();

signals:
    void answered(int percent); // the reader changed the number

private:
    void check();
    void showVerdict();

    ShrinkMeasurements &m_measurements;
    std::string m_layer;
    ShrinkMethod m_method = ShrinkMethod::PruneWeights;
    std::shared_ptr<const ShrinkLayer> m_weights;
    int m_asked = -1; // the answer that was checked last; −1 = none
    bool m_failed = false;
    Error m_error;
    QLabel *m_question, *m_verdict;
    QSpinBox *m_answer;
    QPushButton *m_check;
};

} // namespace quantoscope
