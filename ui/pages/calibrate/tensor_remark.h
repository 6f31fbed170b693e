// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/range_drag.h"
#include "graph/graph.h"
#include "recipe/recipe.h"

#include <QString>

namespace quantoscope {

// Why what is chosen for a tensor may have no effect under the recipe, in the language in force; empty where it has one. `graph` is the
// network as loaded, `node` a layer of it as the recipe fuses it.
QString tensorRemark(const Graph &graph, const Recipe &recipe, const Node &node, TensorRole role);

} // namespace quantoscope
