// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/channel_spread.h"

#include "metrics/percentile.h"

#include <algorithm>

namespace quantoscope {

std::optional<ChannelSpread> widestChannelSpread(const Run &run)
{
    std::optional<ChannelSpread> widest;
    for (const LayerRecord &layer : run.layers) {
        if (!layer.weightQ || !layer.weightQ->perChannel() || layer.weightQ->scale.empty())
            continue;
        std::vector<double> scales(layer.weightQ->scale.begin(), layer.weightQ->scale.end());
        std::sort(scales.begin(), scales.end());
        const double median = percentileOfSorted(scales, 50.0);
        if (median > 0.0 && (!widest || scales.back() / median > widest->ratio))
            widest = ChannelSpread{layer.name, scales.back() / median};
    }
    return widest;
}

} // namespace quantoscope
