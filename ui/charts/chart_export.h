// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/drawing_export.h"

class QCustomPlot;

namespace quantoscope {

// A laid-out plot at its own size; it must outlive the drawing.
Drawing drawingOf(QCustomPlot &plot);

// Writes a laid-out plot at its own size: PNG with `dpi` dots an inch (the plot has 96), SVG and PDF as vectors with text as text.
// The file appears only when it is complete. Errors: BadInput "chart.write-failed".
Status exportChart(QCustomPlot &plot, const std::filesystem::path &file, ChartFormat format, int dpi);

std::string_view chartSuffix(ChartFormat format); // ".png", ".svg", ".pdf"

} // namespace quantoscope
