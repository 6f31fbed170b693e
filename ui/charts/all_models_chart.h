// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_palette.h"
#include "charts/run_mark.h"

#include <qcustomplot.h>

namespace quantoscope {

// All models of one data set side by side: a panel for each metric one above the other, in each a group of bars for each model.
// Returns where each figure stands.
std::vector<RunMark> drawAllModelsChart(QCustomPlot &plot, const DatasetRuns &group, const ChartTheme &theme = {});

} // namespace quantoscope
