// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/json_cursor.h"
#include "recipe/recipe.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace quantoscope {

// A recipe as text for people: keys in a fixed order, observers as "percentile:99.99". parseRecipe reads it back unchanged.
std::string recipeText(const Recipe &recipe);

// Only "method" must be there; what is missing has LayerSetting's defaults. `fileName` is what error sentences call the text.
// Errors: BadInput with the line (broken JSON) or the path (unknown key or value, wrong type, bits outside 2..8).
Result<Recipe> parseRecipe(std::string_view text, const std::string &fileName);

// Errors: as parseRecipe, and BadInput when the file cannot be read.
Result<Recipe> loadRecipe(const std::filesystem::path &path);

// The same inside a larger document (a run, a plan). readRecipe throws JsonProblem.
Json recipeJson(const Recipe &recipe);
Recipe readRecipe(const JsonCursor &json);

} // namespace quantoscope
