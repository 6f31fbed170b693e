// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_palette.h"

#include <QSize>
#include <QStringList>

#include <qcustomplot.h>

#include <vector>

namespace quantoscope {

// The layer of values beside bars and marks: over the grid, whose lines they interrupt, and under bars and whiskers.
inline constexpr char kLabelLayer[] = "values";

// What every figure has around its panels: title on top, legend under it where the panels need one, notes at the foot.
class ChartFrame
{
public:
    // Empties `plot` and gives it a fixed size in pixels (at 96 an inch), as the theme scales it, and narrower where it says so.
    ChartFrame(QCustomPlot &plot, const QSize &size, const ChartTheme &theme);

    void setTitle(const QString &title);
    void setLegend(const std::vector<QCPAbstractPlottable *> &plottables);
    // How to read the figure, and below it where the numbers come from. Each wraps between its notes.
    void setNotes(const QStringList &reading, const QStringList &provenance);

    QCPLayoutGrid *panels() { return m_panels; }
    // An axis rect with a left and a bottom axis in that cell of the panels.
    QCPAxisRect *addPanel(int row, int column);
    // Lays everything out; afterwards the axis rects have their final size.
    void layOut();

private:
    QCustomPlot &m_plot;
    ChartTheme m_theme;
    int m_margin; // pixels around everything
    QCPLayoutGrid *m_panels;
};

} // namespace quantoscope
