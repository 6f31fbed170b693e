// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/percentile.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {

double percentileOfSorted(const std::vector<double> &sorted, double percent)
{
    if (sorted.empty())
        return 0.0;
    const double position = std::clamp(percent, 0.0, 100.0) / 100.0 * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(position));
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (position - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

} // namespace quantoscope
