// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_palette.h"
#include "charts/run_mark.h"

#include <qcustomplot.h>

namespace quantoscope {

// Whether the group has accuracies of image classifiers against whose operations they can be drawn.
bool hasOperationsChart(const DatasetRuns &group);

// Accuracy against multiply-adds an image. A circle for each model, its area the number of parameters, stands at the FP32
// accuracy; each method's accuracy is a mark with whiskers on it, the marks moved apart sideways so that they can be seen. Returns
// where each mark stands.
std::vector<RunMark> drawOperationsChart(QCustomPlot &plot, const DatasetRuns &group, const ChartTheme &theme = {});

} // namespace quantoscope
