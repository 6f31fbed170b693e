// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_palette.h"
#include "metrics/classification.h"

#include <QStringList>

#include <qcustomplot.h>

namespace quantoscope {

enum class ConfusionShown { Before, After, Difference };

// A confusion matrix as a map: rows are what is right (from the top), columns what was answered. Counts run from the surface colour to
// blue by their square root (a few errors show beside a full diagonal); differences from orange (fewer) to blue (more). `names` label the
// axes where there are at most forty.
void drawConfusionChart(QCustomPlot &plot, const ConfusionMatrix &before, const ConfusionMatrix &after, ConfusionShown shown,
                        const QStringList &names, const ChartTheme &theme = {});

} // namespace quantoscope
