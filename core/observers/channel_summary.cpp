// SPDX-License-Identifier: GPL-3.0-or-later
#include "observers/channel_summary.h"

#include "quant/affine.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace quantoscope {

namespace {

float absmax(Range range)
{
    return std::max(std::fabs(range.min), std::fabs(range.max));
}

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0.0;
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : 0.5 * (values[middle - 1] + values[middle]);
}

} // namespace

ChannelSummary summarizeChannels(const std::vector<Range> &channels, const QuantSpec &spec)
{
    ChannelSummary summary;
    std::vector<double> living;
    Range whole;
    double squaredScales = 0.0;
    for (const Range channel : channels) {
        const double largest = absmax(channel);
        if (!(largest > 0.0)) {
            ++summary.silent;
            continue;
        }
        living.push_back(largest);
        whole = {std::min(whole.min, channel.min), std::max(whole.max, channel.max)};
        const double scale = activationQParams(spec, channel).scale[0];
        squaredScales += scale * scale;
    }
    if (living.empty())
        return summary;
    const double tensorScale = activationQParams(spec, whole).scale[0];
    summary.perChannelGainDb = 10.0 * std::log10(tensorScale * tensorScale * static_cast<double>(living.size()) / squaredScales);
    summary.medianAbsmax = medianOf(std::move(living));
    for (std::size_t c = 0; c < channels.size(); ++c) {
        if (absmax(channels[c]) > kOutlierFactor * summary.medianAbsmax)
            summary.outliers.push_back(static_cast<int>(c));
    }
    return summary;
}

std::vector<int> channelsByWidth(const std::vector<Range> &channels)
{
    std::vector<int> order(channels.size());
    std::iota(order.begin(), order.end(), 0);
    const auto width = [&](int c) { return channels[static_cast<std::size_t>(c)].max - channels[static_cast<std::size_t>(c)].min; };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return width(a) < width(b); });
    return order;
}

} // namespace quantoscope
