// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/label_rows.h"

#include <algorithm>
#include <numeric>

namespace quantoscope {

std::vector<PlacedLabel> placeLabels(const std::vector<LabelSpan> &labels, double from, double to, double gap)
{
    std::vector<PlacedLabel> placed(labels.size());
    for (std::size_t i = 0; i < labels.size(); ++i)
        placed[i].left = std::max(from, std::min(labels[i].place - labels[i].width / 2.0, to - labels[i].width));
    std::vector<std::size_t> order(labels.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return placed[a].left < placed[b].left; });
    // By their left edges into the first row that is free: the fewest rows that intervals can have.
    std::vector<double> rowEnds;
    for (const std::size_t i : order) {
        const auto free = std::find_if(rowEnds.begin(), rowEnds.end(), [&](double end) { return placed[i].left >= end + gap; });
        placed[i].row = static_cast<int>(free - rowEnds.begin());
        if (free == rowEnds.end())
            rowEnds.push_back(0.0);
        rowEnds[static_cast<std::size_t>(placed[i].row)] = placed[i].left + labels[i].width;
    }
    return placed;
}

} // namespace quantoscope
