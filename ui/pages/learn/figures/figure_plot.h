// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <vector>

namespace quantoscope {

class RangeHandle;

// What a curve is drawn with: roles of the theme, so that a curve stays readable on light and dark.
enum class FigureHue { Blue, Vermilion, Green, Orange, Text, Muted };
QColor figureColour(FigureHue hue);

struct CurveStyle {
    FigureHue hue = FigureHue::Blue;
    Qt::PenStyle line = Qt::SolidLine; // NoPen: marks alone
    QCPScatterStyle::ScatterShape mark = QCPScatterStyle::ssNone;
    double width = 2.0;
};

// Curves of a chapter's figure. It follows theme, language and presentation by itself; curves and titles are set by whoever owns it.
// Thread: GUI.
class FigurePlot : public QCustomPlot
{
    Q_OBJECT

public:
    explicit FigurePlot(QWidget *parent = nullptr);

    // Never removed; setData() of the curve empties it. A curve with a name is in the legend.
    QCPGraph *addCurve(const CurveStyle &style);
    void restyle(QCPGraph *curve, const CurveStyle &style);
    void setTitles(const QString &x, const QString &y);
    void showLegend(); // above the axes, where it covers no data
    // Axis with 1, 10, 100 …
    void setLogarithmic(bool on);

    // A vertical line that the reader moves. `name` becomes the objectName of its handle, which takes mouse and keys.
    void addLine(const QString &name);
    void setLine(double x);
    double line() const { return m_lineAt; }
    void setLineTexts(const QString &accessibleName, const QString &label);

signals:
    // The reader moved the line to `x`, inside the axis. Moves of one drag carry the same key.
    void lineMoved(double x, int mergeKey);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Curve {
        QCPGraph *graph;
        CurveStyle style;
    };
    void applyTheme();
    void placeHandle();
    void wrapLegend();
    void moveLine(double x);

    std::vector<Curve> m_curves;
    QCPItemStraightLine *m_line = nullptr;
    QCPItemText *m_lineLabel = nullptr;
    RangeHandle *m_handle = nullptr;
    double m_lineAt = 0.0;
    int m_mergeKey = 0;
};

} // namespace quantoscope
