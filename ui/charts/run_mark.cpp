// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/run_mark.h"

#include <QLineF>

namespace quantoscope {

const RunMark *markAt(const std::vector<RunMark> &marks, const QPointF &place)
{
    const RunMark *best = nullptr;
    for (const RunMark &mark : marks) {
        if (!mark.area.contains(place))
            continue;
        if (!best || QLineF(mark.area.center(), place).length() < QLineF(best->area.center(), place).length())
            best = &mark;
    }
    return best;
}

} // namespace quantoscope
