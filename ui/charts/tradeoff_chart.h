// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_palette.h"
#include "charts/run_mark.h"
#include "study/pareto.h"

#include <qcustomplot.h>

#include <vector>

namespace quantoscope {

// A run's mark in the trade-off chart.
struct TradeOffMark : RunMark {
    double cost = 0.0;     // MB or ms
    double accuracy = 0.0; // percent
    bool onFront = false;
};

// Accuracy against size or time of all runs of a data set, a mark for each with its interval, and the Pareto front as a stepped line:
// what no other run beats in accuracy without costing more. Returns the marks; empty where no run has both figures.
std::vector<TradeOffMark> drawTradeOffChart(QCustomPlot &plot, const DatasetRuns &group, RunCost cost, const ChartTheme &theme = {});

} // namespace quantoscope
