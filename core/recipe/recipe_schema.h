// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace quantoscope {

// The JSON Schema (draft 7) of a recipe, for editors and other programs. It accepts what parseRecipe accepts.
std::string recipeSchemaText();

} // namespace quantoscope
