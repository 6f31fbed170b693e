// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/backend.h"
#include "graph/model.h"
#include "recipe/recipe.h"

#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

// Whether a backend can run one layer of the fused network as a recipe asks.
struct LayerCheck {
    std::string layer;               // name in the fused graph: of the first layer that was merged
    std::vector<std::string> merged; // names of the layers that were merged into it
    std::string op;
    bool weighted = false;  // a convolution or a linear layer
    bool quantized = false; // runs in integers (or would, on a backend that could)
    bool possible = true;
    std::optional<Message> reason; // why it is not possible, or a remark ("runs as 8-bit integers")
};

struct BackendCheck {
    std::string backend;             // its full name, "torch:qnnpack"
    bool simulated = false;          // runs, but measures no time
    std::vector<LayerCheck> layers;  // in the order of the fused graph, inputs left out
    int weightedLayers = 0;          // of the network
    int quantizedWeightedLayers = 0; // of them, those that the method touches: "1 of 21"
    std::vector<Message> warnings;   // of the method as a whole (weights held within ±63 …)

    bool possible() const; // every layer is
};

// Says before a run what will be refused. Needs no data and no calibration: ranges and weights are stand-ins, so that the answer
// comes within milliseconds; what depends on the values themselves (dead channels) is left to the run.
// Errors: BadUsage (an unknown backend); BadInput (a recipe that does not fit the network). Thread: any.
Result<BackendCheck> checkBackend(const Model &model, const Recipe &recipe, const std::string &backend);

} // namespace quantoscope
