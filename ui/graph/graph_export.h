// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "charts/study_charts.h"

#include <filesystem>

class QPrinter;

namespace quantoscope {

class GraphView;

// Writes the whole drawing, whatever is seen of it, with the legend: PNG with `dpi` dots an inch (the drawing has 96), SVG and PDF as
// vectors with text as text, one page. The file appears only when it is complete. Errors: BadInput "chart.write-failed".
// A PNG is made smaller where it would have more than 100 million points.
Status exportGraph(GraphView &view, const std::filesystem::path &file, ChartFormat format, int dpi);

// On the printer's pages, as wide as a page but not larger than life, one below the other.
void printGraph(GraphView &view, QPrinter &printer);

// As a picture and as SVG.
void copyGraph(GraphView &view);

} // namespace quantoscope
