// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/check_backend.h"
#include "engine/inspect_model.h"
#include "graph/model.h"
#include "passes/plan_layers.h"

#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

// A layer of the network as loaded, what the present recipe makes of it, and what the backend says to that.
struct LayerRow {
    NodeId node = 0; // in the network as loaded
    std::string name;
    std::string block; // empty where it stands alone
    OpType op = OpType::Input;
    std::int64_t ownParameters = 0, macs = 0;
    std::vector<std::string> group; // layers that may merge into this one, itself first; empty where none may
    std::vector<OpType> groupOps;   // of the layers behind it

    bool merged = false;         // into `owner`: it has no setting of its own
    std::string owner;           // the layer that it is part of; itself where it is not merged
    bool fused = false;          // its group is merged
    std::int64_t parameters = 0; // of itself and of what is merged into it
    LayerPlan plan;              // empty where merged
    std::optional<LayerCheck> check;

    bool hasWeights() const { return hasQuantizableWeights(op); }
};

// The rows of a network, in its order, without a recipe. Inputs of text networks, which nothing quantizes, are left out.
std::vector<LayerRow> layerRows(const Model &model, const ModelInspection &inspection);

// Fills in what the recipe makes of them. Well under a millisecond for ResNet-50.
void applyPlan(std::vector<LayerRow> &rows, const std::vector<LayerPlan> &plan);

// Fills in what a backend says, or nothing.
void applyCheck(std::vector<LayerRow> &rows, const std::optional<BackendCheck> &check);

} // namespace quantoscope
