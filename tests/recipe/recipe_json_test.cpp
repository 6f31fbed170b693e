// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/recipe_json.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace quantoscope {
namespace {

Recipe everyField()
{
    Recipe recipe;
    recipe.name = "όλα / everything \"quoted\"\n";
    recipe.method = Method::StaticNoFuse;
    recipe.defaults.keepFloat = true;
    recipe.defaults.weight = {4, Scheme::Asymmetric, Granularity::PerTensor, SymmetricRange::Full};
    recipe.defaults.weightObserver = {ObserverKind::Mse};
    recipe.defaults.activation = {7, Scheme::Asymmetric, Granularity::PerTensor, SymmetricRange::Full};
    recipe.defaults.observer = {ObserverKind::Percentile, 99.999};
    LayerOverride all;
    all.select = LayerOverride::Select::Pattern;
    all.value = "layer?.*";
    all.keepFloat = false;
    all.weightBits = 2;
    all.weightScheme = Scheme::Symmetric;
    all.weightGranularity = Granularity::PerChannel;
    all.weightRange = SymmetricRange::Restricted;
    all.weightObserver = ObserverChoice{ObserverKind::MinMax};
    all.activationBits = 8;
    all.activationScheme = Scheme::Symmetric;
    all.activationRange = SymmetricRange::Restricted;
    all.observer = ObserverChoice{ObserverKind::Entropy};
    LayerOverride type;
    type.select = LayerOverride::Select::Type;
    type.value = "linear";
    type.weightBits = 5;
    LayerOverride empty;
    empty.select = LayerOverride::Select::Name;
    empty.value = "fc";
    recipe.overrides = {all, type, empty};
    recipe.unfused = {"conv1", "layer1.0.conv1"};
    return recipe;
}

TEST(RecipeJson, ReadsBackWhatItWrote)
{
    std::vector<Recipe> recipes = {everyField()};
    for (const Method method : {Method::Fp32, Method::Static, Method::StaticNoFuse, Method::Dynamic}) {
        recipes.push_back(presetRecommended(method));
        recipes.push_back(presetThesis(method));
    }
    for (const ObserverKind kind :
         {ObserverKind::MinMax, ObserverKind::MovingAverage, ObserverKind::Histogram, ObserverKind::Mse, ObserverKind::Entropy}) {
        Recipe recipe;
        recipe.defaults.observer = {kind};
        recipes.push_back(recipe);
    }
    Recipe dragged;
    LayerOverride clipped;
    clipped.value = "conv1";
    clipped.observer = fixedRange({-0.1F, 3.3333333F});
    dragged.overrides = {clipped};
    recipes.push_back(dragged);
    for (const Recipe &recipe : recipes) {
        const std::string text = recipeText(recipe);
        const auto read = parseRecipe(text, "round.json");
        ASSERT_TRUE(read.ok()) << read.error().text() << "\n" << text;
        EXPECT_EQ(*read, recipe) << text;
        EXPECT_EQ(recipeText(*read), text);
    }
}

TEST(RecipeJson, WritesKeysInAFixedOrderForPeopleToRead)
{
    Recipe recipe;
    recipe.name = "mine";
    LayerOverride fc;
    fc.value = "fc";
    fc.keepFloat = true;
    LayerOverride layers;
    layers.select = LayerOverride::Select::Pattern;
    layers.value = "layer1.*";
    layers.weightBits = 4;
    layers.observer = ObserverChoice{ObserverKind::Percentile, 99.99};
    recipe.overrides = {fc, layers};
    recipe.unfused = {"conv1"};
    EXPECT_EQ(recipeText(recipe), R"({
  "version": 1,
  "name": "mine",
  "method": "static",
  "defaults": {
    "keep_float": false,
    "weight": {"bits": 8, "scheme": "symmetric", "granularity": "per-channel", "range": "restricted", "observer": "minmax"},
    "activation": {"bits": 8, "scheme": "symmetric", "range": "restricted", "observer": "histogram"}
  },
  "overrides": [
    {"name": "fc", "keep_float": true},
    {"pattern": "layer1.*", "weight": {"bits": 4}, "activation": {"observer": "percentile:99.99"}}
  ],
  "unfused": ["conv1"]
}
)");
}

TEST(RecipeJson, TakesDefaultsForWhatIsMissingOrNull)
{
    Recipe expected;
    expected.method = Method::Dynamic;
    for (const char *text :
         {R"({"method": "dynamic"})", "\xEF\xBB\xBF{\"method\": \"dynamic\"}",
          R"({"$schema": "recipe.schema.json", "method": "dynamic", "defaults": null, "overrides": null})",
          R"({"version": 1, "method": "dynamic", "defaults": {"weight": {}, "activation": {"bits": 8.0}}, "unfused": []})"}) {
        const auto read = parseRecipe(text, "r.json");
        ASSERT_TRUE(read.ok()) << read.error().text();
        EXPECT_EQ(*read, expected) << text;
    }
}

struct BadRecipe {
    const char *what;
    std::string text;
    const char *id;
    const char *sentence;
};

class BadRecipes : public testing::TestWithParam<BadRecipe>
{
};

TEST_P(BadRecipes, AreRefusedWithTheirPlace)
{
    const auto read = parseRecipe(GetParam().text, "r.json");
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().code, ErrorCode::BadInput);
    EXPECT_EQ(read.error().message.id(), GetParam().id);
    EXPECT_EQ(read.error().text(), GetParam().sentence);
}

std::string withOverride(const std::string &body)
{
    return R"({"method": "static", "overrides": [{"name": "a"}, )" + body + "]}";
}

INSTANTIATE_TEST_SUITE_P(
    RecipeJson, BadRecipes,
    testing::Values(
        BadRecipe{
            "Empty", "", "json.syntax",
            "r.json, line 1, column 1: broken JSON: syntax error while parsing value - unexpected end of input; expected '[', '{', or a "
            "literal."},
        BadRecipe{"MissingComma", "{\n  \"method\": \"static\"\n  \"name\": \"x\"\n}", "json.syntax",
                  "r.json, line 3, column 8: broken JSON: syntax error while parsing object - unexpected string literal; expected '}'."},
        BadRecipe{"NotUtf8", "{\"method\": \"\xFF\"}", "json.syntax",
                  "r.json, line 1, column 13: broken JSON: syntax error while parsing value - invalid string: ill-formed UTF-8 byte; last "
                  "read: '\"\xFF'."},
        BadRecipe{"HugeNumber", R"({"version": 1e999})", "json.number",
                  "r.json: broken JSON: [json.exception.out_of_range.406] number overflow parsing '1e999'."},
        BadRecipe{"DuplicateKey", R"({"method": "static", "defaults": {}, "method": "fp32"})", "json.duplicate-key",
                  "r.json: the key “method” stands twice in the same object."},
        BadRecipe{"List", "[]", "json.type", "r.json: the top level must be an object, but is a list."},
        BadRecipe{"NoMethod", "{}", "json.missing-key", "r.json: the top level lacks the key “method”."},
        BadRecipe{"NullMethod", R"({"method": null})", "json.type", "r.json: method must be a text, but is null."},
        BadRecipe{"UnknownMethod", R"({"method": "int8"})", "json.value",
                  "r.json: method must be one of \"fp32\", \"static\", \"static-nofuse\", \"dynamic\", but is \"int8\"."},
        BadRecipe{"NewerVersion", R"({"version": 2, "method": "fp32"})", "json.value",
                  "r.json: version must be 1 (the version of recipes that this program reads), but is 2."},
        BadRecipe{"UnknownKey", R"({"method": "fp32", "override": []})", "json.unknown-key",
                  "r.json: the top level has the unknown key “override”; it may have $schema, version, name, method, defaults, overrides, "
                  "unfused."},
        BadRecipe{"NameNotText", R"({"method": "fp32", "name": 7})", "json.type", "r.json: name must be a text, but is 7."},
        BadRecipe{"OneBit", R"({"method": "static", "defaults": {"weight": {"bits": 1}}})", "json.value",
                  "r.json: defaults.weight.bits must be a whole number from 2 to 8, but is 1."},
        BadRecipe{"NineBits", withOverride(R"({"type": "conv", "activation": {"bits": 9}})"), "json.value",
                  "r.json: overrides[1].activation.bits must be a whole number from 2 to 8, but is 9."},
        BadRecipe{"HalfABit", withOverride(R"({"type": "conv", "weight": {"bits": 4.5}})"), "json.value",
                  "r.json: overrides[1].weight.bits must be a whole number from 2 to 8, but is 4.5."},
        BadRecipe{"BitsBeyond64Bits", withOverride(R"({"type": "conv", "weight": {"bits": 18446744073709551615}})"), "json.value",
                  "r.json: overrides[1].weight.bits must be a whole number from 2 to 8, but is 18446744073709551615."},
        BadRecipe{"BitsBeyondDouble", withOverride(R"({"type": "conv", "weight": {"bits": 1e300}})"), "json.value",
                  "r.json: overrides[1].weight.bits must be a whole number from 2 to 8, but is 1e+300."},
        BadRecipe{"BitsText", withOverride(R"({"type": "conv", "weight": {"bits": "8"}})"), "json.type",
                  "r.json: overrides[1].weight.bits must be a whole number from 2 to 8, but is \"8\"."},
        BadRecipe{"UnknownScheme", withOverride(R"({"name": "b", "weight": {"scheme": "affine"}})"), "json.value",
                  "r.json: overrides[1].weight.scheme must be one of \"symmetric\", \"asymmetric\", but is \"affine\"."},
        BadRecipe{"UnknownGranularity", withOverride(R"({"name": "b", "weight": {"granularity": "per-group"}})"), "json.value",
                  "r.json: overrides[1].weight.granularity must be one of \"per-tensor\", \"per-channel\", but is \"per-group\"."},
        BadRecipe{"UnknownRange", withOverride(R"({"name": "b", "activation": {"range": "wide"}})"), "json.value",
                  "r.json: overrides[1].activation.range must be one of \"restricted\", \"full\", but is \"wide\"."},
        BadRecipe{"ActivationPerChannel", withOverride(R"({"name": "b", "activation": {"granularity": "per-channel"}})"),
                  "json.unknown-key",
                  "r.json: overrides[1].activation has the unknown key “granularity”; it may have bits, scheme, range, observer."},
        BadRecipe{"WeightObserver", withOverride(R"({"name": "b", "weight": {"observer": "histogram"}})"), "json.value",
                  "r.json: overrides[1].weight.observer must be one of \"minmax\", \"mse\", but is \"histogram\"."},
        BadRecipe{"Observer", withOverride(R"({"name": "b", "activation": {"observer": "percentile:40"}})"), "json.value",
                  "r.json: overrides[1].activation.observer must be one of \"minmax\", \"moving-average\", \"histogram\", "
                  "\"percentile:P\", \"mse\", \"entropy\", \"fixed:MIN:MAX\", with P above 50 and up to 100, but is \"percentile:40\"."},
        BadRecipe{"KeepFloat", R"({"method": "static", "defaults": {"keep_float": 1}})", "json.type",
                  "r.json: defaults.keep_float must be true or false, but is 1."},
        BadRecipe{
            "NothingSelected", withOverride(R"({"weight": {"bits": 4}})"), "json.value",
            "r.json: overrides[1] must be an object with exactly one of “name”, “type” and “pattern”, but is {\"weight\":{\"bits\":4}}."},
        BadRecipe{"TwoSelections", withOverride(R"({"name": "a", "type": "conv"})"), "json.value",
                  "r.json: overrides[1] must be an object with exactly one of “name”, “type” and “pattern”, but is "
                  "{\"name\":\"a\",\"type\":\"conv\"}."},
        BadRecipe{"EmptyPattern", withOverride(R"({"pattern": ""})"), "json.value",
                  "r.json: overrides[1] must be an object whose “name”, “type” or “pattern” is not empty, but is {\"pattern\":\"\"}."},
        BadRecipe{"OverridesObject", R"({"method": "static", "overrides": {}})", "json.type",
                  "r.json: overrides must be a list, but is an object."},
        BadRecipe{"OverrideText", R"({"method": "static", "overrides": ["fc"]})", "json.type",
                  "r.json: overrides[0] must be an object, but is \"fc\"."},
        BadRecipe{"UnfusedNumber", R"({"method": "static", "unfused": ["a", 3]})", "json.type",
                  "r.json: unfused[1] must be a text, but is 3."},
        BadRecipe{"LongValue", R"({"method": ")" + std::string(59, 'x') + "ΩΩΩ\"}", "json.value",
                  "r.json: method must be one of \"fp32\", \"static\", \"static-nofuse\", \"dynamic\", but is "
                  "\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…."}),
    [](const auto &info) { return info.param.what; });

TEST(RecipeJson, NamesTheTypesItKnows)
{
    const auto read = parseRecipe(withOverride(R"({"type": "convolution"})"), "r.json");
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().message.id(), "json.value");
    EXPECT_EQ(read.error().text().find("r.json: overrides[1].type must be one of \"conv\", \"batch_norm\", \"linear\", "), 0U)
        << read.error().text();
    EXPECT_FALSE(parseRecipe(withOverride(R"({"type": "input"})"), "r.json").ok());
}

TEST(RecipeJson, SurvivesDeepNesting)
{
    const std::string deep(200'000, '[');
    const auto broken = parseRecipe(deep, "deep.json");
    ASSERT_FALSE(broken.ok());
    EXPECT_EQ(broken.error().message.id(), "json.syntax");
    const auto whole = parseRecipe(R"({"method": )" + deep + std::string(200'000, ']') + "}", "deep.json");
    ASSERT_FALSE(whole.ok());
    EXPECT_EQ(whole.error().text(), "deep.json: method must be a text, but is a list.");
}

TEST(RecipeJson, LoadsFilesAndNamesThem)
{
    const auto folder = std::filesystem::temp_directory_path() / "quantoscope_recipe_json_test";
    std::filesystem::create_directories(folder);
    const auto file = folder / "mine.json";
    std::ofstream(file) << recipeText(everyField());
    const auto read = loadRecipe(file);
    ASSERT_TRUE(read.ok()) << read.error().text();
    EXPECT_EQ(*read, everyField());

    const auto missing = loadRecipe(folder / "none.json");
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().message.id(), "json.no-file");
    EXPECT_EQ(missing.error().text(), (folder / "none.json").string() + " cannot be read: there is no such file.");
    EXPECT_EQ(loadRecipe("/dev/null").error().text(), "/dev/null cannot be read: it is not a regular file.");
    EXPECT_EQ(loadRecipe(folder).error().message.id(), "json.not-regular");
    EXPECT_FALSE(loadRecipe(folder).ok());

    std::filesystem::resize_file(file, 17U << 20U);
    const auto large = loadRecipe(file);
    ASSERT_FALSE(large.ok());
    EXPECT_EQ(large.error().message.id(), "json.too-large");
    EXPECT_EQ(large.error().text(), file.string() + " has 17825792 bytes; a file of this kind has at most 16777216.");
    std::filesystem::remove_all(folder);
}

} // namespace
} // namespace quantoscope
