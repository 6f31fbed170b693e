// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_palette.h"

#include <QSize>

#include <qcustomplot.h>

namespace quantoscope {

// One model: a panel for each metric side by side (accuracy, or exact match and F1; size; time), a row for each method.
// `group` is the data set that `model` belongs to.
void drawModelChart(QCustomPlot &plot, const DatasetRuns &group, const ModelRuns &model, const ChartTheme &theme = {});

} // namespace quantoscope
