// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_palette.h"
#include "study/run.h"

#include <qcustomplot.h>

namespace quantoscope {

enum class LayerFigure { TimeMs, SqnrDb };

// A run's layers in the order of the network: time of each beside FP32's, as bars in milliseconds, or SQNR as marks in dB joined by a line.
// Returns how many layers have the figure; with none the plot stays empty.
int drawLayerChart(QCustomPlot &plot, const Run *baseline, const Run &run, LayerFigure figure, const ChartTheme &theme = {});

} // namespace quantoscope
