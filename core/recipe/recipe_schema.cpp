// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/recipe_schema.h"

#include "recipe/json_cursor.h"
#include "recipe/recipe_words.h"

namespace quantoscope {

namespace {

Json choice(const std::vector<std::string> &values, const std::string &description)
{
    return Json{{"description", description}, {"enum", values}};
}

// A value that may also be null, which means the same as leaving the key out.
Json orNull(Json schema)
{
    Json out;
    if (schema.contains("description"))
        out["description"] = schema["description"];
    schema.erase("description");
    out["anyOf"] = Json::array({std::move(schema), Json{{"type", "null"}}});
    return out;
}

Json object(Json properties, const std::string &description)
{
    for (auto &property : properties)
        property = orNull(property);
    return Json{{"description", description}, {"type", "object"}, {"additionalProperties", false}, {"properties", std::move(properties)}};
}

Json bits()
{
    return Json{{"description", "Bits of each integer"}, {"type", "integer"}, {"minimum", kFewestBits}, {"maximum", kMostBits}};
}

Json scheme()
{
    return choice({"symmetric", "asymmetric"}, "symmetric: the zero point is fixed; asymmetric: scale and zero point from [min, max]");
}

Json range()
{
    return choice({"restricted", "full"}, "Symmetric only. restricted: as many negative as positive integers; full: one more negative");
}

Json weightSchema()
{
    Json properties;
    properties["bits"] = bits();
    properties["scheme"] = scheme();
    properties["granularity"] = choice({"per-tensor", "per-channel"}, "One scale for all weights, or one for each output channel");
    properties["range"] = range();
    properties["observer"] = choice({"minmax", "mse"}, "How the range of the weights is chosen");
    return object(std::move(properties), "Weights");
}

Json activationSchema()
{
    Json observer;
    observer["description"] = "How the range is chosen from what calibration saw; percentile:P keeps P percent, over 50 and up to 100; "
                              "fixed:MIN:MAX is a range set by hand, MIN below MAX";
    observer["type"] = "string";
    const std::string number = "-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?";
    observer["pattern"] =
        "^(minmax|moving-average|histogram|mse|entropy|percentile(:(100(\\.0+)?|[5-9][0-9](\\.[0-9]+)?))?|fixed:" + number + ":" + number +
        ")$";
    Json properties;
    properties["bits"] = bits();
    properties["scheme"] = scheme();
    properties["range"] = range();
    properties["observer"] = std::move(observer);
    return object(std::move(properties), "The layer's result");
}

Json settingProperties()
{
    Json properties;
    properties["keep_float"] = Json{{"description", "true leaves the layer in float"}, {"type", "boolean"}};
    properties["weight"] = Json{{"$ref", "#/definitions/weight"}};
    properties["activation"] = Json{{"$ref", "#/definitions/activation"}};
    return properties;
}

Json overrideSchema()
{
    Json properties;
    properties["name"] = Json{{"description", "The name of one layer"}, {"type", "string"}, {"minLength", 1}};
    properties["type"] = choice(layerTypeNames(), "All layers of this type");
    properties["pattern"] = Json{{"description", "Layer names with the wildcards * and ?"}, {"type", "string"}, {"minLength", 1}};
    properties.update(settingProperties());
    Json out = object(std::move(properties), "Changes some settings of the layers that name, type or pattern selects");
    out["oneOf"] = Json::array();
    for (const char *key : {"name", "type", "pattern"}) {
        Json selected{{"required", Json::array({key})}};
        selected["properties"][key] = Json{{"not", Json{{"type", "null"}}}};
        out["oneOf"].push_back(std::move(selected));
    }
    return out;
}

} // namespace

std::string recipeSchemaText()
{
    Json properties;
    properties["$schema"] = Json{{"description", "Where this schema is, for editors"}, {"type", "string"}};
    properties["version"] =
        Json{{"description", "Version of the recipe format"}, {"type", "integer"}, {"enum", Json::array({kRecipeVersion})}};
    properties["name"] = Json{{"description", "What tables call the recipe"}, {"type", "string"}};
    properties["method"] = choice({"fp32", "static", "static-nofuse", "dynamic"}, "static-nofuse is static with no layers fused");
    properties["defaults"] = object(settingProperties(), "The setting of every layer that no override changes");
    properties["overrides"] = Json{{"description", "Later overrides win"}, {"type", "array"}};
    properties["overrides"]["items"] = Json{{"$ref", "#/definitions/override"}};
    properties["unfused"] = Json{{"description", "Fusion groups, by the name of any of their layers, that stay apart"}, {"type", "array"}};
    properties["unfused"]["items"] = Json{{"type", "string"}};

    Json schema;
    schema["$schema"] = "http://json-schema.org/draft-07/schema#";
    schema["title"] = "Quantoscope recipe";
    const Json method = properties["method"];
    schema.update(object(std::move(properties), "How a network is quantized, layer by layer"));
    schema["properties"]["method"] = method; // the one that must be there cannot be null
    schema["required"] = Json::array({"method"});
    schema["definitions"]["weight"] = weightSchema();
    schema["definitions"]["activation"] = activationSchema();
    schema["definitions"]["override"] = overrideSchema();
    return jsonText(schema);
}

} // namespace quantoscope
