// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/backend.h"
#include "execution/quantized_graph.h"
#include "passes/calibrate.h"
#include "recipe/recipe.h"

namespace quantoscope {

// The fusion groups that a recipe applies, and the graph they leave.
Graph fuseForRecipe(const Graph &graph, const Recipe &recipe);
// The same without parameters, for questions about structure: microseconds, where folding batch-norm takes a tenth of a second.
Graph fusedStructure(const Graph &graph, const Recipe &recipe);

// Decides for every node of a graph fused for the recipe: integer or float, integer weights, QParams of every edge.
// Static needs statistics; fp32 and dynamic ignore them. Warns about dead channels, empty ranges and weights held within a limit.
// Errors: BadUsage when static statistics lack a tensor that must be quantized; Cancelled (polled at every layer).
Result<QuantizedGraph> quantize(const Graph &fused, const Recipe &recipe, const Statistics &statistics, const BackendLimits &limits,
                                const CancelToken &cancel = {});

} // namespace quantoscope
