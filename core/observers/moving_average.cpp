// SPDX-License-Identifier: GPL-3.0-or-later
#include "observers/observers.h"

namespace quantoscope {

// PyTorch's MovingAverageMinMaxObserver: the first batch as it is, then each batch pulls by its averaging constant, 0.01.
Range observeMovingAverage(const TensorStatistics &statistics)
{
    constexpr float kAveragingConstant = 0.01F;
    if (statistics.batches.empty())
        return {statistics.min, statistics.max};
    Range range = statistics.batches.front();
    for (const Range &batch : statistics.batches) {
        range.min += kAveragingConstant * (batch.min - range.min);
        range.max += kAveragingConstant * (batch.max - range.max);
    }
    return range;
}

} // namespace quantoscope
