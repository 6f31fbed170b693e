// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/figures/painted_figure.h"
#include "teach/bit_ladder.h"

namespace quantoscope {

// How the weights of a filter lie in its picture: small planes of height × width, one an input channel.
struct FilterShape {
    int planes = 0, height = 1, width = 1;
};

// One filter with fewer and fewer bits: a picture for each rung, all with the same colours, and what the rung costs.
class LadderFigure : public PaintedFigure
{
    Q_OBJECT

public:
    explicit LadderFigure(QWidget *parent = nullptr); // objectName "ladderFigure"

    // `rungs` as bitLadder() gives them; none: nothing is shown.
    void setLadder(const FilterShape &shape, const std::vector<LadderRung> &rungs);
    const std::vector<LadderRung> &rungs() const { return m_rungs; }
    void setMarked(int bits);                     // the rung with a frame around it
    QStringList captions(std::size_t rung) const; // title, levels, levels in use, size, SQNR
    void retranslate();
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QImage picture(const GraphStyle &style, const LadderRung &rung) const; // a pixel a weight, transparent between the planes
    double captionHeight(const GraphStyle &style) const;
    int columns() const;

    FilterShape m_shape;
    std::vector<LadderRung> m_rungs;
    int m_marked = 0;
    float m_largest = 0.F; // |w|, of the 32-bit rung
};

} // namespace quantoscope
