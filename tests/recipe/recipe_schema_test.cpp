// SPDX-License-Identifier: GPL-3.0-or-later
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wrestrict" // false alarms of GCC 12 about std::string in valijson (GCC bug 105651)
#endif

#include "recipe/recipe_schema.h"

#include "recipe/recipe_json.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

#include <nlohmann/json.hpp>

#if __has_include(<valijson/validator.hpp>)
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>
#define HAS_VALIJSON
#endif

namespace quantoscope {
namespace {

// The schema at a reference or below "anyOf [schema, null]".
const Json &resolved(const Json &root, const Json &schema)
{
    const Json *at = &schema;
    while (true) {
        if (at->contains("anyOf"))
            at = &at->at("anyOf").at(0);
        else if (at->contains("$ref"))
            at = &root.at("definitions").at(at->at("$ref").get<std::string>().substr(std::string("#/definitions/").size()));
        else
            return *at;
    }
}

void expectKeysInSchema(const Json &root, const Json &schemaAt, const Json &value, const std::string &path, int &seen)
{
    const Json &schema = resolved(root, schemaAt);
    if (value.is_object()) {
        ASSERT_TRUE(schema.contains("properties")) << path;
        EXPECT_EQ(schema.at("additionalProperties"), false) << path;
        for (auto it = value.begin(); it != value.end(); ++it) {
            ++seen;
            ASSERT_TRUE(schema.at("properties").contains(it.key())) << path << "." << it.key();
            expectKeysInSchema(root, schema.at("properties").at(it.key()), *it, path + "." + it.key(), seen);
        }
    } else if (value.is_array()) {
        for (const Json &item : value)
            expectKeysInSchema(root, schema.at("items"), item, path + "[]", seen);
    } else if (schema.contains("enum")) {
        EXPECT_NE(std::find(schema.at("enum").begin(), schema.at("enum").end(), value), schema.at("enum").end()) << path << " " << value;
    }
}

Recipe withEveryKey()
{
    Recipe recipe = presetRecommended(Method::Static);
    for (const auto select : {LayerOverride::Select::Name, LayerOverride::Select::Type, LayerOverride::Select::Pattern}) {
        LayerOverride change;
        change.select = select;
        change.value = "conv";
        change.keepFloat = true;
        change.weightBits = 3;
        change.weightScheme = Scheme::Asymmetric;
        change.weightGranularity = Granularity::PerTensor;
        change.weightRange = SymmetricRange::Full;
        change.weightObserver = ObserverChoice{ObserverKind::Mse};
        change.activationBits = 6;
        change.activationScheme = Scheme::Asymmetric;
        change.activationRange = SymmetricRange::Full;
        change.observer = ObserverChoice{ObserverKind::Percentile, 99.9};
        recipe.overrides.push_back(change);
    }
    recipe.unfused = {"conv1"};
    return recipe;
}

TEST(RecipeSchema, HasEveryKeyThatTheWriterWrites)
{
    const Json schema = Json::parse(recipeSchemaText());
    EXPECT_EQ(schema.at("$schema"), "http://json-schema.org/draft-07/schema#");
    int seen = 0;
    expectKeysInSchema(schema, schema, recipeJson(withEveryKey()), "", seen);
    EXPECT_EQ(seen, 7 - 1 + 3 + 5 + 4 + 3 * (4 + 5 + 4)); // all but $schema; defaults; weight; activation; three overrides
}

#ifdef HAS_VALIJSON
bool accepts(const std::string &document)
{
    static const nlohmann::json schemaJson = nlohmann::json::parse(recipeSchemaText());
    static const auto schema = [] {
        auto made = std::make_unique<valijson::Schema>();
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        const valijson::adapters::NlohmannJsonAdapter adapter(schemaJson);
        parser.populateSchema(adapter, *made);
        return made;
    }();
    const nlohmann::json value = nlohmann::json::parse(document);
    valijson::Validator validator;
    return validator.validate(*schema, valijson::adapters::NlohmannJsonAdapter(value), nullptr);
}

TEST(RecipeSchema, AcceptsThePresets)
{
    for (const Method method : {Method::Fp32, Method::Static, Method::StaticNoFuse, Method::Dynamic}) {
        EXPECT_TRUE(accepts(recipeText(presetRecommended(method)))) << methodName(method);
        EXPECT_TRUE(accepts(recipeText(presetThesis(method)))) << methodName(method);
    }
    EXPECT_TRUE(accepts(recipeText(withEveryKey())));
}

// The schema and the reader judge alike.
TEST(RecipeSchema, AgreesWithTheReader)
{
    for (const char *document : {
             R"({"method": "dynamic"})",
             R"({})",
             R"([])",
             R"({"method": null})",
             R"({"method": "int8"})",
             R"({"method": "static", "defaults": null, "overrides": null, "unfused": null})",
             R"({"method": "static", "surplus": 1})",
             R"({"method": "static", "version": 2})",
             R"({"method": "static", "version": 1})",
             R"({"method": "static", "$schema": "x"})",
             R"({"method": "static", "name": 3})",
             R"({"method": "static", "defaults": {"weight": {"bits": 8.5}}})",
             R"({"method": "static", "defaults": {"weight": {"bits": 9}}})",
             R"({"method": "static", "defaults": {"weight": {"bits": 1}}})",
             R"({"method": "static", "defaults": {"weight": {"observer": "entropy"}}})",
             R"({"method": "static", "defaults": {"activation": {"observer": "entropy"}}})",
             R"({"method": "static", "defaults": {"activation": {"observer": "percentile"}}})",
             R"({"method": "static", "defaults": {"activation": {"observer": "percentile:99.9"}}})",
             R"({"method": "static", "defaults": {"activation": {"observer": "percentile:100"}}})",
             R"({"method": "static", "defaults": {"activation": {"observer": "fixed:-1.5:6"}}})",
             R"({"method": "static", "defaults": {"activation": {"observer": "fixed:-1e-07:2.5e+10"}}})",
             R"({"method": "static", "defaults": {"activation": {"observer": "fixed:1"}}})",
             R"({"method": "static", "defaults": {"activation": {"observer": "fixed:a:b"}}})",
             R"({"method": "static", "defaults": {"weight": {"observer": "fixed:0:1"}}})",
             R"({"method": "static", "defaults": {"activation": {"observer": "percentile:101"}}})",
             R"({"method": "static", "defaults": {"activation": {"observer": "percentile:49.9"}}})",
             R"({"method": "static", "defaults": {"activation": {"granularity": "per-channel"}}})",
             R"({"method": "static", "overrides": [{"name": "fc"}]})",
             R"({"method": "static", "overrides": [{"name": ""}]})",
             R"({"method": "static", "overrides": [{"type": "conv", "keep_float": "no"}]})",
             R"({"method": "static", "overrides": [{"type": "conv1"}]})",
             R"({"method": "static", "overrides": [{"name": "a", "pattern": "b"}]})",
             R"({"method": "static", "overrides": [{"name": "a", "pattern": null}]})",
             R"({"method": "static", "overrides": [{"keep_float": true}]})",
             R"({"method": "static", "unfused": ["a"]})",
             R"({"method": "static", "unfused": [1]})",
         })
        EXPECT_EQ(accepts(document), parseRecipe(document, "r.json").ok()) << document;
}
#endif

} // namespace
} // namespace quantoscope
