// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quant/quant_spec.h"

#include <cstdint>
#include <vector>

namespace quantoscope {

// A few channels of weights, of which one value can be pulled out.
struct OutlierChannels {
    std::vector<std::vector<float>> values; // [channel][value], all channels as long as the first
    int channel = 0, value = 0;             // which one is the outlier
};

// Channels of Gaussian values whose deviations differ somewhat, the outlier at `outlier`.
OutlierChannels outlierChannels(int channels, int valuesEach, float outlier, std::uint64_t seed = 0);

// What one scale for all channels does, and what a scale a channel does.
struct GranularityOutcome {
    QParams q;
    double sqnrDb = 0.0;           // over all values
    std::vector<double> channelDb; // of each channel alone
};
struct GranularityComparison {
    GranularityOutcome perTensor, perChannel;
};
// The granularity of `spec` does not matter. Source: the same weightQParams that quantizes a network's weights.
GranularityComparison compareGranularity(const std::vector<std::vector<float>> &channels, QuantSpec spec);

} // namespace quantoscope
