// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

class QPainter;

namespace quantoscope {

// A font smaller or larger than another by a factor, whether that one is given in points or in pixels.
QFont scaledFont(const QFont &font, double factor);

// A small chart of a figure: curves, marks and reference lines over two linear axes. It is a description that paints itself, so that it
// exports as vectors.
struct CurvePanel {
    enum class MarkShape { Dot, Ring, Diamond, Cross };

    struct Axis {
        QString title; // with its unit
        double least = 0.0, most = 1.0;
    };
    struct Curve {
        std::vector<QPointF> points;
        QColor colour;
        QString name; // in the legend; empty = not there
        Qt::PenStyle style = Qt::SolidLine;
    };
    struct Mark {
        QPointF at;
        QColor colour;
        MarkShape shape = MarkShape::Dot;
        QString label;                                     // beside it
        std::optional<std::pair<double, double>> interval; // along y, or along x where `sideways`
        bool sideways = false;
        bool labelLeft = false; // of the mark, where the right side is another's
    };
    struct Line { // across the whole panel
        double at = 0.0;
        Qt::Orientation orientation = Qt::Horizontal;
        QString label;
        QColor colour;
    };
    // Names along the y axis instead of numbers: rows of a dot plot.
    std::vector<std::pair<double, QString>> rows;

    QString title;
    Axis x, y;
    std::vector<Curve> curves;
    std::vector<Mark> marks;
    std::vector<Line> lines;
    QString emptyText; // in the middle, where there is nothing to draw yet

    // Where a value lies, for hit tests; `area` as given to paint().
    QRectF plotArea(const QRectF &area, const QFont &font) const;
    void paint(QPainter &painter, const QRectF &area, const QFont &font) const;
};

} // namespace quantoscope
