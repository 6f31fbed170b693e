// SPDX-License-Identifier: GPL-3.0-or-later
#include "observers/weight_statistics.h"

#include "quant/value_range.h"

namespace quantoscope {

TensorStatistics weightStatistics(const Tensor &weight)
{
    if (weight.empty() || weight.rank() == 0)
        return {};
    const Tensor floats = weight.toF32();
    const auto count = static_cast<std::size_t>(floats.elementCount());
    const auto channels = static_cast<std::size_t>(floats.dim(0));
    StatisticsCollector collector;
    collector.add(floats.data<float>(), count, 1);
    TensorStatistics statistics = collector.statistics();
    statistics.channels.clear();
    for (std::size_t c = 0; c < channels; ++c)
        statistics.channels.push_back(valueRange(floats.data<float>() + c * (count / channels), count / channels));
    return statistics;
}

TensorStatistics weightStatistics(const Tensor &weight, int channel)
{
    if (weight.empty() || weight.rank() == 0 || channel < 0 || channel >= weight.dim(0))
        return {};
    const Tensor floats = weight.toF32();
    const auto each = static_cast<std::size_t>(floats.elementCount() / floats.dim(0));
    StatisticsCollector collector;
    collector.add(floats.data<float>() + static_cast<std::size_t>(channel) * each, each, 1);
    return collector.statistics();
}

} // namespace quantoscope
