// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace quantoscope {

// The JSON Schema (draft 7) of a recipe, for editors and other programs. It accepts
// whatever parseRecipe accepts, and little more (a percentile of exactly 50).
std::string recipeSchemaText();

} // namespace quantoscope
