// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/recipe.h"

#include <string>

namespace quantoscope {

// A name that says what a recipe does, so that runs of it can be told apart: a preset's own name, else the method and how the recipe
// differs from the preset nearest to it ("static-w4-per-tensor", "static-mixed"). ASCII, without spaces but in the presets' names.
std::string automaticName(const Recipe &recipe);

// Whether the name is one that automaticName() gave to this recipe, a preset's, or none: it may follow what changes. Otherwise it is the
// user's own.
bool hasAutomaticName(const Recipe &recipe);

} // namespace quantoscope
