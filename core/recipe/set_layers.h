// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/recipe.h"

#include <string>
#include <vector>

namespace quantoscope {

// The layers that overrides of a recipe may select. An override counts as idle only when it changes nothing in either list, so that
// one for a layer that is merged now is there again when fusion is switched off. Nodes need no parameters.
struct RecipeLayers {
    std::vector<Node> fused;  // as the recipe fuses them: what the user chooses from
    std::vector<Node> loaded; // as loaded
};

// Sets the fields that `change` has for the layers of `fused` called `names`, and leaves the others as they are. Its `select` and `value`
// may say how the layers were chosen ("*.conv2"); an empty value says nothing.
// The recipe stays as short as it can be and still be read: all layers become the defaults; a selection that is exactly a pattern (the
// one given, or a block) or a type becomes one override; anything else one override a layer. A layer that has not what is to be changed
// (weights of a sum) neither gets an override nor keeps a selection from being exact. Idle fields and overrides are dropped.
Recipe setLayers(const Recipe &recipe, const RecipeLayers &layers, const std::vector<std::string> &names, const LayerOverride &change);

// Every field of these layers as the recipe's defaults say.
Recipe resetLayers(const Recipe &recipe, const RecipeLayers &layers, const std::vector<std::string> &names);

// Sets fields of the defaults; layers with an override of their own keep it.
Recipe setDefaults(const Recipe &recipe, const RecipeLayers &layers, const LayerOverride &change);

// Switches the fusion of groups (by name of their first layer) on or off.
Recipe setFusion(const Recipe &recipe, const std::vector<std::string> &groups, bool fuse);

// Without fields that change no layer, and without overrides that have no other. An override that selects no layer at all stays:
// checkRecipe has a sentence for it.
Recipe withoutIdleOverrides(const Recipe &recipe, const RecipeLayers &layers);

} // namespace quantoscope
