// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph.h"
#include "quant/quant_spec.h"
#include "recipe/recipe.h"

#include <optional>

namespace quantoscope {

// What the weights of one layer become, and what was found on the way.
struct QuantizedWeights {
    Tensor integers; // I8, shape of the float weight
    QParams q;
    int channels = 0;       // output channels
    int deadChannels = 0;   // of them, those whose weights are all zero
    int enlargedScales = 0; // channels whose scale had to grow so that the bias fits into 32 bits
    bool limited = false;   // the backend's limit narrowed the interval
};

struct WeightRequest {
    const Node *node = nullptr; // Conv2d or Linear
    QuantSpec spec;
    ObserverKind observer = ObserverKind::MinMax; // or Mse
    std::int32_t weightLimit = 0;                 // > 0: integers within [-limit, limit]
    std::optional<float> inputScale;              // of the integer input; absent where the bias stays float
};
QuantizedWeights quantizeWeights(const WeightRequest &request);

// Of all ranges c·[min, max], c in (0, 1], the one with the least squared error of the weights themselves, for each scale of the
// spec (one, or one per output channel).
std::vector<Range> leastErrorRanges(const QuantSpec &spec, const Tensor &weight, std::int32_t weightLimit);

} // namespace quantoscope
