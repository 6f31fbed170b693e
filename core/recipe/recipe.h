// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "graph/graph.h"
#include "quant/quant_spec.h"

#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

enum class Method { Fp32, Static, StaticNoFuse, Dynamic };
std::string_view methodName(Method method); // "fp32", "static", "static-nofuse", "dynamic"
Result<Method> parseMethod(std::string_view text);

// How one layer is quantized.
struct LayerSetting {
    bool keepFloat = false;
    QuantSpec weight{8, Scheme::Symmetric, Granularity::PerChannel, SymmetricRange::Restricted};
    ObserverChoice weightObserver{ObserverKind::MinMax}; // MinMax or Mse, on the weights themselves
    QuantSpec activation{8, Scheme::Symmetric, Granularity::PerTensor, SymmetricRange::Restricted}; // of the layer's result
    ObserverChoice observer{ObserverKind::Histogram};

    bool operator==(const LayerSetting &) const = default;
};

// Changes some fields for the layers it selects. Later overrides win.
struct LayerOverride {
    enum class Select { Name, Type, Pattern }; // Pattern: shell wildcards * and ? on the layer name
    Select select = Select::Name;
    std::string value;
    std::optional<bool> keepFloat;
    std::optional<int> weightBits;
    std::optional<Scheme> weightScheme;
    std::optional<Granularity> weightGranularity;
    std::optional<SymmetricRange> weightRange;
    std::optional<ObserverChoice> weightObserver;
    std::optional<int> activationBits;
    std::optional<Scheme> activationScheme;
    std::optional<SymmetricRange> activationRange;
    std::optional<ObserverChoice> observer;

    bool operator==(const LayerOverride &) const = default;
};

// Everything the user chose; a small JSON file that can be diffed (see recipe_json.h).
struct Recipe {
    std::string name;
    Method method = Method::Static;
    LayerSetting defaults;
    std::vector<LayerOverride> overrides;
    // Fusion groups (by name of their first node) that are switched off although the method fuses. StaticNoFuse fuses none.
    std::vector<std::string> unfused;

    bool operator==(const Recipe &) const = default;
};

// Whether an override selects a layer. A layer named by the user may have been merged into another: its override then holds for the merged
// layer. Patterns and types select by the layer's own name and type only.
bool selectsLayer(const LayerOverride &change, const Node &node);
// Sets the fields that an override has; whom it selects does not matter.
void applyOverride(LayerSetting &setting, const LayerOverride &change);

// The setting of one layer after all overrides.
LayerSetting resolveLayer(const Recipe &recipe, const Node &node);

// Errors: BadInput when an override or a name in `unfused` selects no layer of the graph, or bits are outside 2..8.
Status checkRecipe(const Recipe &recipe, const Graph &graph);

Recipe presetRecommended(Method method); // per channel weights
Recipe presetThesis(Method method);      // per tensor symmetric weights, "as in the study"
// The one of the two whose defaults are nearer to the recipe's, with the recipe's method; of equally near ones the recommended.
Recipe nearestPreset(const Recipe &recipe);

} // namespace quantoscope
