// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/keep_worst_float.h"

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

const std::map<std::string, double> kDecibels = {{"a", 30.0}, {"b", 12.0}, {"c", 12.0}, {"d", 5.0}};

std::vector<std::string> added(const Recipe &before, const Recipe &after)
{
    std::vector<std::string> names;
    for (std::size_t i = before.overrides.size(); i < after.overrides.size(); ++i) {
        const LayerOverride &change = after.overrides[i];
        EXPECT_EQ(change.select, LayerOverride::Select::Name);
        EXPECT_EQ(change.keepFloat, std::optional(true));
        names.push_back(change.value);
    }
    return names;
}

using Names = std::vector<std::string>;

TEST(KeepWorstInFloat, TakesTheLowestFirst)
{
    const Recipe recipe = presetRecommended(Method::Static);
    EXPECT_EQ(added(recipe, keepWorstInFloat(recipe, kDecibels, 1)), Names{"d"});
    EXPECT_EQ(added(recipe, keepWorstInFloat(recipe, kDecibels, 3)), (Names{"d", "b", "c"}));
    EXPECT_EQ(added(recipe, keepWorstInFloat(recipe, kDecibels, 99)), (Names{"d", "b", "c", "a"}));
    EXPECT_EQ(keepWorstInFloat(recipe, kDecibels, 0), recipe);
    EXPECT_EQ(keepWorstInFloat(recipe, kDecibels, -2), recipe);
    EXPECT_EQ(keepWorstInFloat(recipe, {}, 2), recipe);
}

TEST(KeepWorstInFloat, LeavesTheRestOfTheRecipeAlone)
{
    Recipe recipe = presetThesis(Method::Static);
    recipe.unfused = {"a"};
    LayerOverride bits;
    bits.value = "d";
    bits.weightBits = 4;
    recipe.overrides = {bits};
    Recipe changed = keepWorstInFloat(recipe, kDecibels, 1);
    changed.overrides.pop_back();
    EXPECT_EQ(changed, recipe);
}

TEST(KeepWorstInFloat, CountsOnlyLayersThatAreNotKeptYet)
{
    Recipe recipe = presetRecommended(Method::Static);
    recipe = keepWorstInFloat(recipe, kDecibels, 1);
    EXPECT_EQ(added(recipe, keepWorstInFloat(recipe, kDecibels, 1)), Names{"b"}) << "one more, not the same one again";
    LayerOverride back;
    back.value = "d";
    back.keepFloat = false;
    recipe.overrides.push_back(back);
    EXPECT_EQ(added(recipe, keepWorstInFloat(recipe, kDecibels, 1)), Names{"d"}) << "it was taken back";
}

} // namespace
} // namespace quantoscope
