// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/quantized_graph.h"
#include "recipe/recipe.h"

#include <vector>

namespace quantoscope {

// How each node of a graph fused for the recipe is to compute, before any data is seen; one entry a node. In networks that read text
// only linear layers compute in integers. Parameters are not looked at.
std::vector<Precision> choosePrecisions(const Graph &fused, const Recipe &recipe);

} // namespace quantoscope
