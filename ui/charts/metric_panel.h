// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_palette.h"
#include "charts/method_bars.h"
#include "charts/run_mark.h"

#include <qcustomplot.h>

#include <vector>

namespace quantoscope {

// One place of a panel: a run's figure, or that it has none.
struct PanelEntry {
    double key = 0.0;
    std::optional<ChartPoint> point;
    QString label;
    const Run *run = nullptr; // whose figure it is
};

struct PanelSeries {
    QString title;
    MethodStyle style;
    std::vector<PanelEntry> entries;
};

// One axis rect with one metric: bars from zero, or, for accuracies that lie close together, marks with whiskers on an axis that
// need not start at zero.
class MetricPanel
{
public:
    enum class Orientation { Horizontal, Vertical }; // which way the bars grow
    enum class Shape { Bars, Marks };

    MetricPanel(QCPAxisRect *axisRect, Orientation orientation, Metric metric, const ChartTheme &theme);

    void addSeries(const std::vector<PanelSeries> &series);
    // A dashed line at the baseline's value over a range of keys.
    void addBaseline(double value, double fromKey, double toKey);
    // Names along the key axis.
    void setNames(const std::vector<std::pair<double, QString>> &names, double fromKey, double toKey);
    // Chooses the range of values so that all labels fit into the axis rect of this length in pixels.
    void fitRange(double axisPixels);

    Shape shape() const { return m_shape; }
    QCPAxisRect *axisRect() const { return m_axisRect; }
    QCPAxis *keyAxis() const { return m_keyAxis; }
    QCPAxis *valueAxis() const { return m_valueAxis; }
    // In the order of the series: MethodBars or QCPGraph.
    const std::vector<QCPAbstractPlottable *> &plottables() const { return m_plottables; }
    // Where the runs' figures stand; once the plot is laid out and the range chosen.
    std::vector<RunMark> marks() const;

    // Marks when the accuracies differ by less than a fifth of the largest.
    static Shape shapeFor(Metric metric, const std::vector<PanelSeries> &series);

private:
    void addBars(const PanelSeries &series);
    void addMarks(const PanelSeries &series);
    void addWhiskers(QCPAbstractPlottable *plottable, const PanelSeries &series);
    void addLabel(const PanelEntry &entry);
    void styleAxes();
    bool hasLabelColumn() const;

    QCPAxisRect *m_axisRect;
    Orientation m_orientation;
    Metric m_metric;
    ChartTheme m_theme;
    Shape m_shape = Shape::Bars;
    QCPAxis *m_keyAxis;
    QCPAxis *m_valueAxis;
    std::vector<QCPAbstractPlottable *> m_plottables;
    std::vector<PanelEntry> m_entries;
};

std::vector<RunMark> marksOf(const std::vector<MetricPanel> &panels);

} // namespace quantoscope
