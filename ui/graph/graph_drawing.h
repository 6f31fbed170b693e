// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/inspect_model.h"
#include "study/run.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

inline constexpr int kFloatBits = 32; // of what stays FP32

// A layer as the drawing of the network shows it.
struct DrawnLayer {
    std::string name;                // dotted module path, unique
    std::string op;                  // opName
    std::string fusedInto;           // the layer that it is carried out with; empty = it stands for itself
    std::vector<std::string> inputs; // names of layers
    std::string shape;               // of the result, without the batch: "64×32×32"; may be empty
    std::int64_t parameters = 0, macs = 0;
    std::optional<int> weightBits, activationBits; // kFloatBits = stays float; empty = nothing chosen
    std::optional<double> sqnrDb;                  // of the result, against FP32
    std::optional<double> latencyMs;               // of one batch
};

// A network as it is drawn: layers in topological order.
struct GraphDrawing {
    std::vector<DrawnLayer> layers;
};

// Layers, shapes and, where the inspection had a recipe, bits.
GraphDrawing drawingOf(const ModelInspection &inspection);

// Puts what a run measured (SQNR, time), the bits it ran with and what it merged onto the layers of the same names. Other layers
// lose their figures.
void setRunFigures(GraphDrawing &drawing, const std::vector<LayerRecord> &records);

// "64×32×32"; "" for a shape without dimensions.
std::string shapeLabel(const Shape &shape);

} // namespace quantoscope
