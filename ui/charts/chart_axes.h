// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_palette.h"

#include <qcustomplot.h>

namespace quantoscope {

// How an axis of numbers looks in every chart.
void styleAxis(QCPAxis *axis, const ChartTheme &theme);

// Ticks at multiples of 1, 2 or 5 times a power of ten, about `wanted` of them in the axis's range, written with as many decimals as
// the step needs.
void setReadableTicks(QCPAxis *axis, int wanted);

double readableStep(double span, int wanted);

} // namespace quantoscope
