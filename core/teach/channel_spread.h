// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/run.h"

#include <optional>
#include <string>

namespace quantoscope {

// How unlike the channels of a layer's weights are.
struct ChannelSpread {
    std::string layer;
    double ratio = 1.0; // the widest channel's range over the median channel's
};

// The layer of a run whose channels differ most, by the scales of its weights (symmetric, one a channel). Nothing where the run has no
// weights quantized per channel.
std::optional<ChannelSpread> widestChannelSpread(const Run &run);

} // namespace quantoscope
