// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "execution/quantized_graph.h"
#include "graph/model.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace quantoscope {

// A quantized network as a file holds it: the decision for every layer, and what is needed to feed it and to read its answer.
// In `model.graph` is the graph of `graph`; weights that are integers stand in it dequantized, so that they can be looked at.
struct QuantizedModel {
    Model model;
    QuantizedGraph graph;
    std::string recipeJson; // the recipe that made it, as text; may be empty
};

// One safetensors file: integer weights packed at their bits, scales and zero points, everything else as F32; the graph, the
// QParams of the edges, the input, the vocabulary and the recipe in the header's metadata (see docs/formats.md).
// Reading it back gives the same integers, scales and biases bit for bit. The file appears whole or not at all.
// Errors: BadInput when it cannot be written; Internal when the graph is not valid.
Status saveQuantizedModel(const std::filesystem::path &file, const QuantizedModel &model);

// Bytes that saveQuantizedModel writes; 0 where it would fail.
std::int64_t quantizedModelSize(const QuantizedModel &model);

// Errors: BadInput for anything damaged: names the file and the place in it. Whatever loads can be handed to a backend.
Result<QuantizedModel> loadQuantizedModel(const std::filesystem::path &file);

// Whether the file says that saveQuantizedModel wrote it.
bool isQuantizedModelFile(const std::filesystem::path &file);

// Bytes of a safetensors file with every float parameter and running statistic of the network as F32.
std::int64_t fp32FileSize(const Model &model);

} // namespace quantoscope
