// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/recipe_json.h"

#include "recipe/recipe_words.h"

#include <algorithm>

namespace quantoscope {

namespace {

constexpr std::uintmax_t kLargestRecipeBytes = 16U << 20U;

Json specJson(const QuantSpec &spec, bool withGranularity, const ObserverChoice &observer)
{
    Json out;
    out["bits"] = spec.bits;
    out["scheme"] = schemeName(spec.scheme);
    if (withGranularity)
        out["granularity"] = granularityName(spec.granularity);
    out["range"] = rangeName(spec.range);
    out["observer"] = observerText(observer);
    return out;
}

Json overrideJson(const LayerOverride &change)
{
    static constexpr const char *kSelectKeys[] = {"name", "type", "pattern"};
    Json out;
    out[kSelectKeys[static_cast<int>(change.select)]] = change.value;
    if (change.keepFloat)
        out["keep_float"] = *change.keepFloat;
    Json weight = Json::object();
    if (change.weightBits)
        weight["bits"] = *change.weightBits;
    if (change.weightScheme)
        weight["scheme"] = schemeName(*change.weightScheme);
    if (change.weightGranularity)
        weight["granularity"] = granularityName(*change.weightGranularity);
    if (change.weightRange)
        weight["range"] = rangeName(*change.weightRange);
    if (change.weightObserver)
        weight["observer"] = observerText(*change.weightObserver);
    if (!weight.empty())
        out["weight"] = std::move(weight);
    Json activation = Json::object();
    if (change.activationBits)
        activation["bits"] = *change.activationBits;
    if (change.activationScheme)
        activation["scheme"] = schemeName(*change.activationScheme);
    if (change.activationRange)
        activation["range"] = rangeName(*change.activationRange);
    if (change.observer)
        activation["observer"] = observerText(*change.observer);
    if (!activation.empty())
        out["activation"] = std::move(activation);
    return out;
}

int readBits(const JsonCursor &json)
{
    return static_cast<int>(json.integer(kFewestBits, kMostBits));
}

Scheme readScheme(const JsonCursor &json)
{
    return json.oneOf<Scheme>({{"symmetric", Scheme::Symmetric}, {"asymmetric", Scheme::Asymmetric}});
}

Granularity readGranularity(const JsonCursor &json)
{
    return json.oneOf<Granularity>({{"per-tensor", Granularity::PerTensor}, {"per-channel", Granularity::PerChannel}});
}

SymmetricRange readRange(const JsonCursor &json)
{
    return json.oneOf<SymmetricRange>({{"restricted", SymmetricRange::Restricted}, {"full", SymmetricRange::Full}});
}

ObserverChoice readWeightObserver(const JsonCursor &json)
{
    return {json.oneOf<ObserverKind>({{"minmax", ObserverKind::MinMax}, {"mse", ObserverKind::Mse}})};
}

ObserverChoice readObserver(const JsonCursor &json)
{
    auto choice = parseObserver(json.string());
    if (!choice)
        json.failValue(observerWords());
    return *choice;
}

bool readBoolean(const JsonCursor &json)
{
    return json.boolean();
}

LayerSetting readDefaults(const JsonCursor &json)
{
    json.allowKeys({"keep_float", "weight", "activation"});
    LayerSetting out;
    assign(json, "keep_float", out.keepFloat, readBoolean);
    if (json.has("weight")) {
        const JsonCursor weight = json.at("weight");
        weight.allowKeys({"bits", "scheme", "granularity", "range", "observer"});
        assign(weight, "bits", out.weight.bits, readBits);
        assign(weight, "scheme", out.weight.scheme, readScheme);
        assign(weight, "granularity", out.weight.granularity, readGranularity);
        assign(weight, "range", out.weight.range, readRange);
        assign(weight, "observer", out.weightObserver, readWeightObserver);
    }
    if (json.has("activation")) {
        const JsonCursor activation = json.at("activation");
        activation.allowKeys({"bits", "scheme", "range", "observer"});
        assign(activation, "bits", out.activation.bits, readBits);
        assign(activation, "scheme", out.activation.scheme, readScheme);
        assign(activation, "range", out.activation.range, readRange);
        assign(activation, "observer", out.observer, readObserver);
    }
    return out;
}

void readSelection(const JsonCursor &json, LayerOverride &out)
{
    const int selections = static_cast<int>(json.has("name")) + static_cast<int>(json.has("type")) + static_cast<int>(json.has("pattern"));
    if (selections != 1)
        json.failValue(Message("recipe.one-selection", "an object with exactly one of “name”, “type” and “pattern”"));
    if (json.has("name")) {
        out.select = LayerOverride::Select::Name;
        out.value = json.at("name").string();
    } else if (json.has("pattern")) {
        out.select = LayerOverride::Select::Pattern;
        out.value = json.at("pattern").string();
    } else {
        out.select = LayerOverride::Select::Type;
        out.value = json.at("type").string();
        const auto types = layerTypeNames();
        if (std::find(types.begin(), types.end(), out.value) == types.end())
            json.at("type").failValue(phrases::oneOf(quotedList(types)));
    }
    if (out.value.empty())
        json.failValue(Message("recipe.filled-selection", "an object whose “name”, “type” or “pattern” is not empty"));
}

LayerOverride readOverride(const JsonCursor &json)
{
    json.allowKeys({"name", "type", "pattern", "keep_float", "weight", "activation"});
    LayerOverride out;
    readSelection(json, out);
    assign(json, "keep_float", out.keepFloat, readBoolean);
    if (json.has("weight")) {
        const JsonCursor weight = json.at("weight");
        weight.allowKeys({"bits", "scheme", "granularity", "range", "observer"});
        assign(weight, "bits", out.weightBits, readBits);
        assign(weight, "scheme", out.weightScheme, readScheme);
        assign(weight, "granularity", out.weightGranularity, readGranularity);
        assign(weight, "range", out.weightRange, readRange);
        assign(weight, "observer", out.weightObserver, readWeightObserver);
    }
    if (json.has("activation")) {
        const JsonCursor activation = json.at("activation");
        activation.allowKeys({"bits", "scheme", "range", "observer"});
        assign(activation, "bits", out.activationBits, readBits);
        assign(activation, "scheme", out.activationScheme, readScheme);
        assign(activation, "range", out.activationRange, readRange);
        assign(activation, "observer", out.observer, readObserver);
    }
    return out;
}

} // namespace

Json recipeJson(const Recipe &recipe)
{
    Json out;
    out["version"] = kRecipeVersion;
    out["name"] = recipe.name;
    out["method"] = methodName(recipe.method);
    out["defaults"]["keep_float"] = recipe.defaults.keepFloat;
    out["defaults"]["weight"] = specJson(recipe.defaults.weight, true, recipe.defaults.weightObserver);
    out["defaults"]["activation"] = specJson(recipe.defaults.activation, false, recipe.defaults.observer);
    out["overrides"] = Json::array();
    for (const LayerOverride &change : recipe.overrides)
        out["overrides"].push_back(overrideJson(change));
    out["unfused"] = recipe.unfused;
    return out;
}

Recipe readRecipe(const JsonCursor &json)
{
    json.allowKeys({"$schema", "version", "name", "method", "defaults", "overrides", "unfused"});
    if (json.has("$schema"))
        (void)json.at("$schema").string();
    if (json.has("version") && json.at("version").integer() != kRecipeVersion)
        json.at("version").failValue(Message("recipe.version", "{version} (the version of recipes that this program reads)",
                                             {{"version", std::to_string(kRecipeVersion)}}));
    Recipe out;
    if (json.has("name"))
        out.name = json.at("name").string();
    out.method = json.at("method").oneOf<Method>(
        {{"fp32", Method::Fp32}, {"static", Method::Static}, {"static-nofuse", Method::StaticNoFuse}, {"dynamic", Method::Dynamic}});
    if (json.has("defaults"))
        out.defaults = readDefaults(json.at("defaults"));
    if (json.has("overrides")) {
        const JsonCursor overrides = json.at("overrides");
        for (std::size_t i = 0; i < overrides.size(); ++i)
            out.overrides.push_back(readOverride(overrides.item(i)));
    }
    if (json.has("unfused")) {
        const JsonCursor unfused = json.at("unfused");
        for (std::size_t i = 0; i < unfused.size(); ++i)
            out.unfused.push_back(unfused.item(i).string());
    }
    return out;
}

std::string recipeText(const Recipe &recipe)
{
    return jsonText(recipeJson(recipe));
}

Result<Recipe> parseRecipe(std::string_view text, const std::string &fileName)
{
    return readJson(fileName, [&] {
        const Json json = parseJson(text, fileName);
        return readRecipe(JsonCursor(json, fileName));
    });
}

Result<Recipe> loadRecipe(const std::filesystem::path &path)
{
    QS_TRY_ASSIGN(const std::string text, readJsonFile(path, kLargestRecipeBytes));
    return parseRecipe(text, path.string());
}

} // namespace quantoscope
