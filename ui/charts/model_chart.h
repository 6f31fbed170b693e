// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_palette.h"
#include "charts/run_mark.h"

#include <QSize>

#include <qcustomplot.h>

namespace quantoscope {

// One model: a panel for each metric side by side (accuracy, or exact match and F1; size; time), a row for each method.
// `group` is the data set that `model` belongs to. Returns where each figure stands.
std::vector<RunMark> drawModelChart(QCustomPlot &plot, const DatasetRuns &group, const ModelRuns &model, const ChartTheme &theme = {});

} // namespace quantoscope
