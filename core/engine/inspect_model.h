// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/model.h"
#include "loaders/load_model.h"
#include "quant/quant_spec.h"
#include "recipe/recipe.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

struct InspectRequest {
    std::string model; // as loadModel takes it
    LoadOptions load;
    std::optional<Recipe> recipe; // a model that is stored quantized is shown by the recipe it was stored with, and takes no other
    int sequence = 0;             // tokens, for text; 0 = 128 or the model's limit
};

// A node of the graph as loaded.
struct InspectedLayer {
    std::string name, op;
    std::vector<std::string> inputs;
    Shape shape; // of the result, without the batch
    std::int64_t parameters = 0, macs = 0;
    std::string fusedInto; // the layer it merges into, by the recipe or by all groups
    // What the recipe makes of the layer. `planned` is false without a recipe and for merged layers. An integer layer without an
    // `activation` of its own keeps the scale of its input (`scaleOfInput`) or gives floats (dynamic).
    bool planned = false, integer = false, scaleOfInput = false;
    std::optional<QuantSpec> weight, activation;
    ObserverChoice observer;
};

struct InspectedGroup {
    std::string name, kind;
    std::vector<std::string> layers;
    bool fused = true;
};

struct ModelInspection {
    std::string name, architecture, stem, format, source, sha256;
    Task task = Task::ImageClassification;
    bool hasRecipe = false, isStoredQuantized = false;
    std::int64_t parameters = 0, macs = 0;
    std::vector<InspectedLayer> layers;
    std::vector<InspectedGroup> groups;
    std::vector<Message> warnings;
    ImageInput image;  // of image networks
    int maxTokens = 0; // of text networks
};

// Errors: what loadModel gives; BadInput when the recipe names no layer of the model; BadUsage for a recipe beside a stored one.
Result<ModelInspection> inspectModel(const InspectRequest &request);

// The same for a model that is loaded already. `sequence` is in tokens, for text; 0 = 128 or the model's limit.
// Errors: BadInput when the recipe names no layer of the model, or its input does not fit. Thread: any.
Result<ModelInspection> inspectModel(const Model &model, const std::optional<Recipe> &recipe = std::nullopt, int sequence = 0);

} // namespace quantoscope
