// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quant/quant_spec.h"

#include <vector>

namespace quantoscope {

// A channel is an outlier when its largest |value| is over this many times the median channel's.
inline constexpr double kOutlierFactor = 3.0;

// What the ranges of a tensor's channels say about it.
struct ChannelSummary {
    double medianAbsmax = 0.0; // of the channels that hold anything but zero
    std::vector<int> outliers; // ascending
    int silent = 0;            // channels with nothing but zeros
    // How far the rounding noise would fall if every channel had a scale of its own, in dB: scale² of the tensor over the mean scale² of
    // its channels, each from its own minimum and maximum; silent channels left out. An estimate: it takes the values to lie evenly
    // between the levels, and nothing to be clipped.
    double perChannelGainDb = 0.0;
};

ChannelSummary summarizeChannels(const std::vector<Range> &channels, const QuantSpec &spec);

// Channel numbers from the narrowest range to the widest; of equal ones the lower number first.
std::vector<int> channelsByWidth(const std::vector<Range> &channels);

} // namespace quantoscope
