// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/recipe.h"

namespace quantoscope {

// The recipe in which `node` resolves to `wanted`: its override by name is replaced by one that holds no more than what differs from
// everything else the recipe says of the layer, or by none where nothing does.
Recipe withLayerSetting(const Recipe &recipe, const Node &node, const LayerSetting &wanted);

// The recipe without the override by this node's own name; overrides by type and by pattern stay.
Recipe withoutLayerOverride(const Recipe &recipe, const Node &node);

} // namespace quantoscope
