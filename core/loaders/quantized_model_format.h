// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loaders/quantized_model.h"
#include "recipe/json_cursor.h"

namespace quantoscope {

// Keys of the safetensors metadata.
inline constexpr const char *kQuantizedFormatKey = "quantoscope.format";
inline constexpr const char *kQuantizedFormat = "quantized-model/1";
inline constexpr const char *kQuantizedGraphKey = "quantoscope.graph";
inline constexpr const char *kQuantizedLayersKey = "quantoscope.layers";
inline constexpr const char *kQuantizedModelKey = "quantoscope.model";
inline constexpr const char *kQuantizedVocabularyKey = "quantoscope.vocabulary"; // one word a line
inline constexpr const char *kQuantizedRecipeKey = "quantoscope.recipe";

// Tensors are called NODE.PARAMETER; beside the packed weight stand its scales, and its zero points unless all are zero.
inline constexpr const char *kScaleSuffix = ".scale";
inline constexpr const char *kZeroPointSuffix = ".zero_point";

// Least width in bits, 2 to 8, that holds every value from qmin to qmax in two's complement.
int bitsOfInterval(std::int32_t qmin, std::int32_t qmax);

// Width at which a layer's weights are written.
int storedBits(const QuantizedNode &node);

// Decisions other than "float and read by nobody's integers", by node number.
Json layersToJson(const QuantizedGraph &graph);

// What layersToJson wrote; scales and zero points of weights come from tensors. All throw JsonProblem.
struct PackedWeight {
    Shape shape;
    int bits = 8;
};
struct LayerDecision {
    NodeId node = 0;
    QuantizedNode decision; // weightQ: interval and axis only
    std::optional<PackedWeight> weight;
};
std::vector<LayerDecision> layersFromJson(const JsonCursor &json, std::size_t nodeCount);

Json modelToJson(const Model &model); // all but graph and vocabulary
void modelFromJson(const JsonCursor &json, Model &model);

// Refuses decisions that no quantize pass makes and that backends rely on. Errors: BadInput, names the layer.
Status checkDecisions(const QuantizedGraph &graph, const std::string &file);

// Parameters beyond what inferShapes looks at: biases and running statistics as long as the weight, finite values.
Status checkParameters(const Graph &graph, const std::string &file);

} // namespace quantoscope
