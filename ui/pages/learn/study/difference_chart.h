// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/figures/curve_panel.h"
#include "study/comparison.h"
#include "study/thesis_reference.h"

#include <QWidget>

#include <string>
#include <vector>

namespace quantoscope {

// The accuracy's difference to FP32 of one method: the study's, and in a panel of its own for each data set what was measured here, each
// with torchvision's published differences as marks. Accuracies themselves are on different data and stand nowhere together.
class DifferenceChart : public QWidget
{
    Q_OBJECT

public:
    explicit DifferenceChart(QWidget *parent = nullptr);

    void show(const std::vector<ThesisValue> &thesis, const std::vector<Comparison> &comparisons, const std::string &method);
    const std::vector<CurvePanel> &panels() const { return m_panels; }

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CurvePanel thesisPanel(const std::vector<ThesisValue> &thesis, const std::string &method) const;
    CurvePanel measuredPanel(const Comparison &comparison, const std::string &method) const;
    void addPublished(CurvePanel &panel, const std::string &method) const;

    std::vector<CurvePanel> m_panels;
    QString m_note;
};

} // namespace quantoscope
