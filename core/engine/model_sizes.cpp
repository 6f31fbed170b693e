// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model_sizes.h"

#include "quant/packing.h"
#include "recipe/recipe_json.h"

#include <algorithm>

namespace quantoscope {

namespace {

constexpr std::int64_t kFloatBytes = 4;
constexpr std::int64_t kZeroPointBytes = 4;

std::int64_t floatBytes(const Tensor &tensor)
{
    return tensor.elementCount() * kFloatBytes;
}

std::int64_t qParamsBytes(const QParams &q)
{
    // Symmetric tensors need no zero points.
    const bool shifted = std::any_of(q.zeroPoint.begin(), q.zeroPoint.end(), [](std::int32_t z) { return z != 0; });
    return static_cast<std::int64_t>(q.scale.size()) * kFloatBytes +
           (shifted ? static_cast<std::int64_t>(q.zeroPoint.size()) * kZeroPointBytes : 0);
}

// Weights at the width of the recipe: that a processor's limit leaves some of it unused does not make them smaller.
std::int64_t packedBytes(const QuantizedGraph &graph)
{
    std::int64_t bytes = 0;
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const Node &node = graph.graph.nodes[i];
        const QuantizedNode &quantized = graph.nodes[i];
        const bool packed = quantized.precision != Precision::Float && !quantized.weight.empty();
        for (const auto &[name, tensor] : node.params) {
            if (!packed || name != "weight")
                bytes += floatBytes(tensor);
        }
        if (packed)
            bytes +=
                static_cast<std::int64_t>(packedSize(static_cast<std::size_t>(quantized.weight.elementCount()), quantized.weightBits)) +
                qParamsBytes(quantized.weightQ);
        if (quantized.output)
            bytes += qParamsBytes(*quantized.output);
    }
    return bytes;
}

} // namespace

QuantizedModel quantizedModelOf(const Model &model, const QuantizedGraph &graph, const Recipe &recipe)
{
    QuantizedModel saved{model, graph, recipeText(recipe)};
    saved.model.graph = graph.graph;
    return saved;
}

SizeBytes sizesOf(const Model &model, const QuantizedGraph &graph, const Recipe &recipe)
{
    SizeBytes sizes;
    sizes.fp32File = fp32FileSize(model);
    sizes.packed = packedBytes(graph);
    sizes.file = quantizedModelSize(quantizedModelOf(model, graph, recipe));
    return sizes;
}

} // namespace quantoscope
