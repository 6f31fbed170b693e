// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/compare_recipes.h"

#include "recipe/recipe_json.h"

#include <algorithm>
#include <cstddef>

namespace quantoscope {

namespace {

using Lines = std::vector<std::string>;

Lines linesOf(std::string_view text)
{
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

// common[i][j] = how many equal lines, in order, left[i…] and right[j…] have.
std::vector<std::vector<std::size_t>> commonLines(const Lines &left, const Lines &right)
{
    std::vector<std::vector<std::size_t>> common(left.size() + 1, std::vector<std::size_t>(right.size() + 1, 0));
    for (std::size_t i = left.size(); i-- > 0;) {
        for (std::size_t j = right.size(); j-- > 0;)
            common[i][j] = left[i] == right[j] ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    }
    return common;
}

// What stands between two equal lines: removed lines beside added ones.
void pairUp(std::vector<LinePair> &pairs, Lines &removed, Lines &added)
{
    for (std::size_t i = 0; i < std::max(removed.size(), added.size()); ++i) {
        LinePair pair;
        if (i < removed.size())
            pair.left = std::move(removed[i]);
        if (i < added.size())
            pair.right = std::move(added[i]);
        pairs.push_back(std::move(pair));
    }
    removed.clear();
    added.clear();
}

} // namespace

std::vector<LinePair> compareLines(std::string_view leftText, std::string_view rightText)
{
    const Lines left = linesOf(leftText), right = linesOf(rightText);
    const auto common = commonLines(left, right);
    std::vector<LinePair> pairs;
    Lines removed, added;
    std::size_t i = 0, j = 0;
    while (i < left.size() || j < right.size()) {
        if (i < left.size() && j < right.size() && left[i] == right[j]) {
            pairUp(pairs, removed, added);
            pairs.push_back({left[i++], right[j++]});
        } else if (j == right.size() || (i < left.size() && common[i + 1][j] >= common[i][j + 1])) {
            removed.push_back(left[i++]);
        } else {
            added.push_back(right[j++]);
        }
    }
    pairUp(pairs, removed, added);
    return pairs;
}

std::vector<LinePair> compareRecipes(const Recipe &left, const Recipe &right)
{
    return compareLines(recipeText(left), recipeText(right));
}

} // namespace quantoscope
