// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/histogram_bars.h"
#include "charts/label_rows.h"
#include "observers/compare_observers.h"

#include <QString>

#include <qcustomplot.h>

#include <optional>
#include <vector>

namespace quantoscope {

// A labelled line in the chart at each end of a range: what an observer proposes.
struct RangeMark {
    QString label;
    Range range;
    bool chosen = false;
};

// A label over the chart: several marks at one place share it.
struct MarkLabel {
    QString text;
    double value = 0.0; // where its line stands
    bool chosen = false;
    PlacedLabel place;
};

// What the layers of a RangeHistogram draw; it owns this and keeps it up to date.
struct RangePicture {
    HistogramBars bars;
    std::optional<RangeAssessment> range; // absent: no range is shown
    std::vector<double> levelCounts;      // of range->q
    std::vector<RangeMark> marks;
    std::vector<MarkLabel> labels;
    bool bothEnds = true;   // false: only the upper one can differ from zero
    double labelRow = 16.0; // pixels
};

// The strip of levels below the bars, in pixels.
double levelStripHeight();

// Behind the bars: the chosen range, shaded.
class RangeShade : public QCPLayerable
{
public:
    RangeShade(QCPAxisRect *axes, const QString &layer, const RangePicture &picture);

protected:
    QRect clipRect() const override;
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;

private:
    QCPAxisRect *m_axes;
    const RangePicture &m_picture;
};

// In front of the bars: one thin line an end of each mark, and their labels above the chart.
class MarkLines : public QCPLayerable
{
public:
    MarkLines(QCPAxisRect *axes, const QString &layer, const RangePicture &picture);

    static QFont labelFont(bool chosen);
    static double labelWidth(const MarkLabel &label); // pixels

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;

private:
    QCPAxisRect *m_axes;
    const RangePicture &m_picture;
};

// In front of everything: what the range does. Clipped values coloured, the grid of levels, the ends as thick lines with their values.
class RangeOverlay : public QCPLayerable
{
public:
    RangeOverlay(QCPAxisRect *axes, const QString &layer, const RangePicture &picture);

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;

private:
    double pixel(double value) const;
    void drawClipped(QCPPainter &painter) const;
    void drawLevels(QCPPainter &painter) const;
    void drawLevelLines(QCPPainter &painter) const;
    void drawEnd(QCPPainter &painter, double value, bool upper) const;

    QCPAxisRect *m_axes;
    const RangePicture &m_picture;
};

} // namespace quantoscope
