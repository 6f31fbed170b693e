// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph.h"
#include "observers/compare_observers.h"
#include "recipe/recipe.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace quantoscope {

// What quantizing a layer's weights does, by really quantizing them.
struct WeightEstimate {
    QParams q;
    double sqnrDb = 0.0;           // of all weights; 200 dB = no difference, 0 where there is nothing but zeros
    std::vector<double> channelDb; // of each output channel
    double roundingError = 0.0;    // mean squared error over all weights, from those inside their range
    double clippingError = 0.0;    // and from those outside it
    double clippedShare = 0.0;     // of the weights, 0..1
    int levels = 0;                // integers that the spec has
    int levelsUsed = 0;            // of them, those that at least one weight of the layer takes
    int deadChannels = 0;          // output channels with nothing but zeros
};

// Errors: none; a node without weights gives an empty estimate. `weightLimit` as BackendLimits has it.
WeightEstimate estimateWeights(const Node &node, const QuantSpec &spec, const ObserverChoice &observer, std::int32_t weightLimit = 0);

struct LayerEstimate {
    std::optional<RangeAssessment> activation; // absent without statistics
    std::optional<WeightEstimate> weights;     // absent for layers without
};

// A layer of the fused graph under a setting, without running any data: for feedback while the user changes it. A few
// milliseconds for the layers of a ResNet-18. `statistics` is of the layer's result and may be null.
LayerEstimate estimateLayer(const Node &node, const TensorStatistics *statistics, const LayerSetting &setting,
                            std::int32_t weightLimit = 0);

} // namespace quantoscope
