// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/classification.h"

#include <QWidget>

#include <array>

class QLabel;
class QSpinBox;

namespace quantoscope {

// A 3×3 confusion matrix whose counts can be typed, with precision, recall and F1 of each class and the accuracy.
class ConfusionEditor : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kClasses = 3, kMost = 9999;

    explicit ConfusionEditor(QWidget *parent = nullptr);

    const ConfusionMatrix &matrix() const { return m_matrix; }
    void setMatrix(const ConfusionMatrix &matrix); // emits nothing
    void retranslate();

signals:
    void edited(int cell); // row by row, 0 to 8

private:
    void showScores();
    void paintCells();

    ConfusionMatrix m_matrix;
    std::array<QSpinBox *, kClasses * kClasses> m_cells{};
    std::array<QLabel *, kClasses> m_rows{}, m_columns{}, m_precision{}, m_recall{}, m_f1{};
    QLabel *m_answered, *m_recallTitle, *m_precisionTitle, *m_f1Title, *m_accuracy, *m_remark;
};

} // namespace quantoscope
