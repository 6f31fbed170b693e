// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check_backend.h"

#include "backends/registry.h"
#include "passes/quantize.h"

#include <algorithm>

namespace quantoscope {

namespace {

// Weights of the same kind in one value per input of an output channel: enough for every question about what can run.
Tensor standInWeight(const Tensor &weight)
{
    const std::int64_t outputs = std::max<std::int64_t>(1, weight.dim(0));
    std::vector<float> values(static_cast<std::size_t>(outputs) * 2);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = i % 2 == 0 ? 1.F : -0.75F; // not symmetric, so that an asymmetric scheme gets its zero point
    return Tensor::fromFloats({outputs, 2}, values);
}

Graph withStandInWeights(const Graph &graph)
{
    Graph light = graph;
    for (Node &node : light.nodes) {
        if (hasWeights(node) && node.param("weight").rank() > 0)
            node.params["weight"] = standInWeight(node.param("weight"));
    }
    return light;
}

bool isNeverNegative(const Node &node)
{
    return node.op == OpType::Relu || node.op == OpType::Relu6 || node.activation == Activation::Relu ||
           node.activation == Activation::Relu6;
}

Statistics standInStatistics(const Graph &fused)
{
    Statistics statistics;
    statistics.images = 1;
    for (const Node &node : fused.nodes) {
        StatisticsCollector collector;
        const float values[] = {isNeverNegative(node) ? 0.F : -1.F, 1.F};
        collector.add(values, 2, 1);
        statistics.tensors.emplace(node.name, collector.statistics());
    }
    return statistics;
}

// The same recipe with the observer that needs no histogram: what can run does not depend on it.
Recipe withCheapObservers(Recipe recipe)
{
    const ObserverChoice minMax{ObserverKind::MinMax};
    recipe.defaults.observer = minMax;
    recipe.defaults.weightObserver = minMax;
    for (LayerOverride &change : recipe.overrides) {
        change.observer.reset();
        change.weightObserver.reset();
    }
    return recipe;
}

} // namespace

bool BackendCheck::possible() const
{
    return std::all_of(layers.begin(), layers.end(), [](const LayerCheck &layer) { return layer.possible; });
}

Result<BackendCheck> checkBackend(const Model &model, const Recipe &recipe, const std::string &backendName)
{
    QS_TRY_ASSIGN(const auto backend, findBackend(backendName));
    QS_TRY(checkRecipe(recipe, model.graph));
    const Graph fused = fuseForRecipe(withStandInWeights(model.graph), recipe);
    QS_TRY_ASSIGN(const QuantizedGraph quantized, quantize(fused, withCheapObservers(recipe), standInStatistics(fused), backend->limits()));

    BackendCheck check;
    check.backend = backend->name();
    check.simulated = !backend->measuresTime();
    check.warnings = quantized.warnings;
    for (std::size_t i = 0; i < fused.nodes.size(); ++i) {
        const Node &node = fused.nodes[i];
        if (node.op == OpType::Input)
            continue;
        LayerCheck layer;
        layer.layer = node.name;
        layer.merged = node.fusedNames;
        layer.op = std::string(opName(node.op));
        layer.weighted = hasQuantizableWeights(node.op);
        layer.quantized = quantized.nodes[i].precision != Precision::Float;
        const Capability capability = backend->canRun(quantized, static_cast<NodeId>(i));
        layer.possible = capability.possible;
        layer.reason = capability.reason;
        check.weightedLayers += layer.weighted ? 1 : 0;
        check.quantizedWeightedLayers += layer.weighted && layer.quantized ? 1 : 0;
        check.layers.push_back(std::move(layer));
    }
    return check;
}

} // namespace quantoscope
