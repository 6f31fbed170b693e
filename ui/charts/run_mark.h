// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/run.h"

#include <QRectF>

#include <vector>

namespace quantoscope {

// Where a chart shows a run, for what hovers and clicks. A bar is an area, and so is what lies around a mark.
struct RunMark {
    const Run *run = nullptr; // owned by the caller of groupRuns
    QRectF area;              // pixels of the plot as it was laid out
};

inline constexpr double kMarkReachPixels = 12.0; // from the middle of a mark to where it can still be caught

inline QRectF areaAround(const QPointF &middle)
{
    return {middle.x() - kMarkReachPixels, middle.y() - kMarkReachPixels, 2.0 * kMarkReachPixels, 2.0 * kMarkReachPixels};
}

// The mark at that place, of several the one whose middle is nearest; null where there is none.
const RunMark *markAt(const std::vector<RunMark> &marks, const QPointF &place);

} // namespace quantoscope
