// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/recipe.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

// A line of two texts side by side; absent where only the other has one.
struct LinePair {
    std::optional<std::string> left, right;

    bool isSame() const { return left && right && *left == *right; }
    bool operator==(const LinePair &) const = default;
};

// Two texts line by line, with as many equal lines as can be kept in order; lines that were replaced stand beside each other.
// Quadratic in the lines that differ: for recipes, not for books.
std::vector<LinePair> compareLines(std::string_view left, std::string_view right);

// Two recipes as files hold them (recipeText).
std::vector<LinePair> compareRecipes(const Recipe &left, const Recipe &right);

} // namespace quantoscope
