// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/recipe_name.h"

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

TEST(RecipeName, PresetsKeepTheirs)
{
    for (const Method method : {Method::Fp32, Method::Static, Method::StaticNoFuse, Method::Dynamic}) {
        EXPECT_EQ(automaticName(presetRecommended(method)), "recommended");
        EXPECT_EQ(automaticName(presetThesis(method)), "as in the study");
    }
    Recipe recipe = presetRecommended(Method::Static);
    recipe.name = "mine"; // what it is called does not matter
    EXPECT_EQ(automaticName(recipe), "recommended");
    EXPECT_FALSE(hasAutomaticName(recipe));
}

TEST(RecipeName, SaysWhatDiffers)
{
    Recipe recipe = presetRecommended(Method::Static);
    recipe.defaults.weight.bits = 4;
    EXPECT_EQ(automaticName(recipe), "static-w4");
    EXPECT_TRUE(hasAutomaticName(recipe)); // still the preset's
    recipe.defaults.weight.granularity = Granularity::PerTensor;
    recipe.defaults.activation.bits = 6;
    recipe.defaults.observer = {ObserverKind::Percentile, 99.9};
    EXPECT_EQ(automaticName(recipe), "static-w4-per-tensor-a6-percentile99.9");
    recipe.name = automaticName(recipe);
    EXPECT_TRUE(hasAutomaticName(recipe));
    recipe.defaults.weightObserver = {ObserverKind::Mse};
    EXPECT_FALSE(hasAutomaticName(recipe)); // that of another recipe is the user's choice
    recipe = presetThesis(Method::Dynamic);
    recipe.overrides.resize(1);
    recipe.unfused = {"conv1"};
    recipe.defaults.keepFloat = true;
    EXPECT_EQ(automaticName(recipe), "dynamic-study-float-mixed-partly-fused");
    recipe = presetThesis(Method::Static);
    recipe.defaults.weight.scheme = Scheme::Asymmetric;
    recipe.defaults.weight.range = SymmetricRange::Restricted;
    recipe.defaults.weightObserver = {ObserverKind::Mse};
    EXPECT_EQ(automaticName(recipe), "static-study-w-asymmetric-w-restricted-w-mse");
    recipe = presetThesis(Method::Static);
    recipe.defaults.activation.range = SymmetricRange::Restricted;
    recipe.defaults.observer = {ObserverKind::Fixed, 99.99, {-1.F, 2.F}};
    EXPECT_EQ(automaticName(recipe), "static-study-a-restricted-fixed");
}

TEST(RecipeName, NoneIsAutomatic)
{
    Recipe recipe;
    EXPECT_TRUE(hasAutomaticName(recipe));
    recipe.defaults.activation.scheme = Scheme::Asymmetric;
    EXPECT_EQ(automaticName(recipe), "static-a-asymmetric");
}

} // namespace
} // namespace quantoscope
