// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_export.h"

#include <qcustomplot.h>

namespace quantoscope {

Drawing drawingOf(QCustomPlot &plot)
{
    Drawing drawing;
    drawing.size = plot.size();
    drawing.title = plot.windowTitle();
    drawing.paint = [&plot](QCPPainter &painter, double scale, bool vectors) {
        painter.setMode(QCPPainter::pmVectorized, vectors);
        painter.setMode(QCPPainter::pmNoCaching);
        painter.setMode(QCPPainter::pmNonCosmetic, !vectors && scale > 1.0); // thin lines grow with the resolution
        plot.toPainter(&painter, plot.width(), plot.height());
    };
    return drawing;
}

std::string_view chartSuffix(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png: return ".png";
    case ChartFormat::Svg: return ".svg";
    case ChartFormat::Pdf: return ".pdf";
    }
    return {};
}

Status exportChart(QCustomPlot &plot, const std::filesystem::path &file, ChartFormat format, int dpi)
{
    return exportDrawing(drawingOf(plot), file, format, dpi);
}

} // namespace quantoscope
