// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/recipe.h"

#include "recipe/override_fields.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {

std::string_view methodName(Method method)
{
    switch (method) {
    case Method::Fp32: return "fp32";
    case Method::Static: return "static";
    case Method::StaticNoFuse: return "static-nofuse";
    case Method::Dynamic: return "dynamic";
    }
    return "?";
}

Result<Method> parseMethod(std::string_view text)
{
    for (const Method method : {Method::Fp32, Method::Static, Method::StaticNoFuse, Method::Dynamic}) {
        if (methodName(method) == text)
            return method;
    }
    return badUsage("recipe.method", "There is no method “{found}”. Expected one of: fp32, static, static-nofuse, dynamic.",
                    {{"found", std::string(text)}});
}

namespace {

// Shell wildcards: * for any number of characters, ? for one. Linear in practice: only the last star is tried again.
bool matchesPattern(std::string_view pattern, std::string_view text)
{
    std::size_t p = 0, t = 0;
    std::size_t star = std::string_view::npos, afterStar = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            afterStar = t;
        } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == text[t])) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++afterStar;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

// Which override it is: by its place in the file and by what it selects.
Message describe(const LayerOverride &change, const std::string &index)
{
    switch (change.select) {
    case LayerOverride::Select::Name:
        return Message("recipe.by-name", "the name “{value}” (overrides[{index}])", {{"value", change.value}, {"index", index}});
    case LayerOverride::Select::Type:
        return Message("recipe.by-type", "the type “{value}” (overrides[{index}])", {{"value", change.value}, {"index", index}});
    case LayerOverride::Select::Pattern:
        return Message("recipe.by-pattern", "the pattern “{value}” (overrides[{index}])", {{"value", change.value}, {"index", index}});
    }
    return Message::verbatim(change.value);
}

Message weights()
{
    return Message("recipe.weights", "weights");
}

Message activations()
{
    return Message("recipe.activations", "activations");
}

Status checkBits(const Message &where, const Message &what, int bits)
{
    if (bits >= 2 && bits <= 8)
        return {};
    return badInput("recipe.bits", "The recipe asks for {what} of {found} bits in {where}: expected 2 to 8.",
                    {{"what", what}, {"found", std::to_string(bits)}, {"where", where}});
}

Status checkObservers(const Message &where, const ObserverChoice &weight, const ObserverChoice &activation)
{
    if (weight.kind != ObserverKind::MinMax && weight.kind != ObserverKind::Mse) {
        return badInput("recipe.weight-observer",
                        "The recipe asks for the observer {found} for weights in {where}: expected minmax or mse.",
                        {{"found", observerText(weight)}, {"where", where}});
    }
    if (activation.kind == ObserverKind::Percentile && !(activation.percentile > 50.0 && activation.percentile <= 100.0)) {
        return badInput("recipe.percentile", "The recipe asks for {found} in {where}: expected a percentile above 50 and up to 100.",
                        {{"found", observerText(activation)}, {"where", where}});
    }
    const Range &fixed = activation.range;
    if (activation.kind == ObserverKind::Fixed && !(std::isfinite(fixed.min) && std::isfinite(fixed.max) && fixed.min < fixed.max)) {
        return badInput("recipe.fixed-range", "The recipe asks for {found} in {where}: expected two finite numbers, the smaller one first.",
                        {{"found", observerText(activation)}, {"where", where}});
    }
    return {};
}

Status checkOverride(const LayerOverride &change, std::size_t index, const Graph &graph)
{
    const Message selection = describe(change, std::to_string(index));
    const Message where("recipe.in-override", "the override for {selection}", {{"selection", selection}});
    const bool found = std::any_of(graph.nodes.begin(), graph.nodes.end(), [&](const Node &node) { return selectsLayer(change, node); });
    if (!found) {
        return badInput("recipe.unknown-layer", "The recipe has an override for {selection}, but no layer of this network fits it.",
                        {{"selection", selection}});
    }
    QS_TRY(checkBits(where, weights(), change.weightBits.value_or(8)));
    QS_TRY(checkBits(where, activations(), change.activationBits.value_or(8)));
    return checkObservers(where, change.weightObserver.value_or(ObserverChoice{ObserverKind::MinMax}),
                          change.observer.value_or(ObserverChoice{}));
}

bool isLayer(const Graph &graph, const std::string &name)
{
    return std::any_of(graph.nodes.begin(), graph.nodes.end(), [&](const Node &node) {
        return node.name == name || std::find(node.fusedNames.begin(), node.fusedNames.end(), name) != node.fusedNames.end();
    });
}

} // namespace

bool selectsLayer(const LayerOverride &change, const Node &node)
{
    switch (change.select) {
    case LayerOverride::Select::Name:
        return node.name == change.value ||
               std::find(node.fusedNames.begin(), node.fusedNames.end(), change.value) != node.fusedNames.end();
    case LayerOverride::Select::Type: return opName(node.op) == change.value;
    case LayerOverride::Select::Pattern: return matchesPattern(change.value, node.name);
    }
    return false;
}

void applyOverride(LayerSetting &setting, const LayerOverride &change)
{
    forEachField([&](auto field, auto of) {
        if (field(change))
            of(setting) = *field(change);
    });
}

LayerSetting resolveLayer(const Recipe &recipe, const Node &node)
{
    LayerSetting setting = recipe.defaults;
    for (const LayerOverride &change : recipe.overrides) {
        if (selectsLayer(change, node))
            applyOverride(setting, change);
    }
    return setting;
}

Status checkRecipe(const Recipe &recipe, const Graph &graph)
{
    const LayerSetting &defaults = recipe.defaults;
    const Message where("recipe.in-defaults", "its defaults");
    QS_TRY(checkBits(where, weights(), defaults.weight.bits));
    QS_TRY(checkBits(where, activations(), defaults.activation.bits));
    QS_TRY(checkObservers(where, defaults.weightObserver, defaults.observer));
    if (defaults.activation.granularity != Granularity::PerTensor) {
        return badInput("recipe.activation-granularity",
                        "The recipe asks for activations per channel: activations are quantized per tensor, weights can be per channel.");
    }
    for (std::size_t i = 0; i < recipe.overrides.size(); ++i)
        QS_TRY(checkOverride(recipe.overrides[i], i, graph));
    for (const std::string &name : recipe.unfused) {
        if (!isLayer(graph, name)) {
            return badInput("recipe.unknown-unfused", "The recipe switches off the fusion of “{name}”, but this network has no such layer.",
                            {{"name", name}});
        }
    }
    return {};
}

Recipe presetRecommended(Method method)
{
    Recipe recipe;
    recipe.name = "recommended";
    recipe.method = method;
    recipe.defaults.weight = {8, Scheme::Symmetric, Granularity::PerChannel, SymmetricRange::Restricted};
    recipe.defaults.weightObserver = {ObserverKind::MinMax};
    recipe.defaults.activation = {8, Scheme::Symmetric, Granularity::PerTensor, SymmetricRange::Restricted};
    recipe.defaults.observer = {ObserverKind::Histogram};
    return recipe;
}

Recipe presetThesis(Method method)
{
    Recipe recipe;
    recipe.name = "as in the study";
    recipe.method = method;
    recipe.defaults.weight = {8, Scheme::Symmetric, Granularity::PerTensor, SymmetricRange::Full};
    recipe.defaults.weightObserver = {ObserverKind::MinMax};
    recipe.defaults.activation = {8, Scheme::Asymmetric, Granularity::PerTensor, SymmetricRange::Full};
    recipe.defaults.observer = {ObserverKind::Histogram};
    return recipe;
}

Recipe nearestPreset(const Recipe &recipe)
{
    const auto distance = [&](const LayerSetting &preset) {
        const LayerSetting &mine = recipe.defaults;
        int different = 0;
        for (const auto &[a, b] : {std::pair{mine.weight, preset.weight}, std::pair{mine.activation, preset.activation}}) {
            different += static_cast<int>(a.bits != b.bits) + static_cast<int>(a.scheme != b.scheme) +
                         static_cast<int>(a.granularity != b.granularity) + static_cast<int>(a.range != b.range);
        }
        return different;
    };
    const Recipe recommended = presetRecommended(recipe.method), thesis = presetThesis(recipe.method);
    return distance(thesis.defaults) < distance(recommended.defaults) ? thesis : recommended;
}

} // namespace quantoscope
