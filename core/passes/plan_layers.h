// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/quantized_graph.h"
#include "recipe/recipe.h"
#include "recipe/set_layers.h"

#include <cstdint>
#include <string>
#include <vector>

namespace quantoscope {

// On which scale a layer's result becomes integers.
enum class ResultScale {
    None,    // it does not: every reader takes floats
    Own,     // by the layer's own setting, whether it writes integers or its reader makes them
    OfInput, // as its input (relu, pools …)
};

// What a recipe does with one layer, before any data is seen.
struct LayerPlan {
    std::string name;                // of the first layer that was merged
    std::vector<std::string> merged; // names of the layers that were merged into it
    OpType op = OpType::Input;
    LayerSetting setting; // after all overrides, whether it is used or not
    Precision precision = Precision::Float;
    bool integerWeights = false;
    ResultScale result = ResultScale::None;
};

// One entry for each node of the network as the recipe fuses it, inputs included, in order. What quantize() does then, but for layers of
// which calibration saw nothing. Parameters are not looked at: well under a millisecond for ResNet-50. Thread: any.
std::vector<LayerPlan> planLayers(const Graph &graph, const Recipe &recipe);

// Names of the layers that two plans of one network treat differently: merged otherwise, in other integers, or chosen by another observer.
// Settings that are not used do not count.
std::vector<std::string> differingLayers(const std::vector<LayerPlan> &one, const std::vector<LayerPlan> &other);

// The layers that setLayers() takes, for a network and the recipe's way of fusing.
RecipeLayers recipeLayers(const Graph &graph, const Recipe &recipe);

// What a recipe makes of a network, without carrying it out.
struct PlanTotals {
    std::int64_t packedBytes = 0;  // as SizeBytes::packed; asymmetric zero points are all counted, of which the real ones may be 0
    int weightedLayers = 0;        // convolutions and linear layers
    int integerWeightedLayers = 0; // of them, those with integer weights
    double meanWeightBits = 32.0;  // a weight of the weighted layers; float counts 32
};

// `graph` as loaded, `plan` by planLayers of it. Only the shapes of parameters are looked at.
PlanTotals planTotals(const Graph &graph, const std::vector<LayerPlan> &plan);

} // namespace quantoscope
