// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/replace_weight.h"
#include "pages/learn/figures/curve_panel.h"
#include "teach/shrink_layer.h"

#include <QWidget>

#include <map>
#include <memory>

namespace quantoscope {

// Error, SQNR, size and measured accuracy of one layer against the share that is left out, with the present setting marked.
class ShrinkCurves : public QWidget
{
    Q_OBJECT

public:
    explicit ShrinkCurves(QWidget *parent = nullptr);

    struct Shown {
        std::shared_ptr<const ShrinkLayer> layer; // null while it is read
        ShrinkMethod method = ShrinkMethod::PruneWeights;
        int percent = 0;
        std::map<int, ReplacedWeightResult> measured; // by percent
    };
    void show(const Shown &shown);
    // In the order relative error, SQNR, size, accuracy.
    const std::vector<CurvePanel> &panels() const { return m_panels; }
    void retranslate();

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    CurvePanel errorPanel() const;
    CurvePanel decibelPanel() const;
    CurvePanel sizePanel() const;
    CurvePanel accuracyPanel() const;

    Shown m_shown;
    std::vector<CurvePanel> m_panels;
};

} // namespace quantoscope
