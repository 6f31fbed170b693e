// SPDX-License-Identifier: GPL-3.0-or-later
#include "passes/plan_layers.h"

#include "passes/choose_precisions.h"
#include "passes/quantize.h"
#include "quant/packing.h"

#include <algorithm>
#include <map>

namespace quantoscope {

namespace {

constexpr std::int64_t kFloatBytes = 4;
constexpr std::int64_t kScaleBytes = 4;
constexpr std::int64_t kZeroPointBytes = 4;
constexpr double kFloatBits = 32.0;

ResultScale resultScale(const Node &node, Precision precision, bool hasIntegerReader)
{
    if (precision == Precision::Integer && keepsScaleOfInput(node.op))
        return ResultScale::OfInput;
    if (precision == Precision::Integer && !hasQuantizableWeights(node.op))
        return ResultScale::Own;
    return hasIntegerReader ? ResultScale::Own : ResultScale::None;
}

// Scale and zero point of `count` channels.
std::int64_t scaleBytes(const QuantSpec &spec, std::int64_t count)
{
    return count * (kScaleBytes + (spec.scheme == Scheme::Asymmetric ? kZeroPointBytes : 0));
}

// The bytes of a layer and of what was merged into it, as long as it stays in float. Batch-norm that was folded leaves a bias.
std::int64_t floatBytes(const std::map<std::string, const Node *> &nodes, const LayerPlan &layer)
{
    const Node &first = *nodes.at(layer.name);
    std::int64_t elements = 0;
    for (const auto &[name, tensor] : first.params)
        elements += tensor.elementCount();
    const bool folded = std::any_of(layer.merged.begin(), layer.merged.end(), [&](const std::string &name) {
        const auto found = nodes.find(name);
        return found != nodes.end() && found->second->op == OpType::BatchNorm;
    });
    if (folded && !first.hasParam("bias"))
        elements += first.param("weight").dim(0);
    return elements * kFloatBytes;
}

bool areAlike(const LayerPlan &one, const LayerPlan &other)
{
    const LayerSetting &a = one.setting, &b = other.setting;
    const bool sameWeights = !one.integerWeights || (a.weight == b.weight && a.weightObserver == b.weightObserver);
    const bool sameResult = one.result != ResultScale::Own || (a.activation == b.activation && a.observer == b.observer);
    return one.merged == other.merged && one.precision == other.precision && one.integerWeights == other.integerWeights &&
           one.result == other.result && sameWeights && sameResult;
}

} // namespace

std::vector<LayerPlan> planLayers(const Graph &graph, const Recipe &recipe)
{
    const Graph fused = fusedStructure(graph, recipe);
    const std::vector<Precision> precisions = choosePrecisions(fused, recipe);
    const auto readers = fused.readers();
    std::vector<LayerPlan> plan;
    plan.reserve(fused.nodes.size());
    for (std::size_t i = 0; i < fused.nodes.size(); ++i) {
        const Node &node = fused.nodes[i];
        const bool hasIntegerReader = std::any_of(readers[i].begin(), readers[i].end(), [&](NodeId reader) {
            return precisions[static_cast<std::size_t>(reader)] == Precision::Integer;
        });
        LayerPlan layer;
        layer.name = node.name;
        layer.merged = node.fusedNames;
        layer.op = node.op;
        layer.setting = resolveLayer(recipe, node);
        layer.precision = precisions[i];
        layer.integerWeights = precisions[i] != Precision::Float && hasQuantizableWeights(node.op);
        layer.result = resultScale(node, precisions[i], hasIntegerReader);
        plan.push_back(std::move(layer));
    }
    if (recipe.method == Method::Dynamic) { // the only scheme that quantize() takes there
        for (LayerPlan &layer : plan)
            layer.setting.weight.scheme = layer.integerWeights ? Scheme::Symmetric : layer.setting.weight.scheme;
    }
    return plan;
}

std::vector<std::string> differingLayers(const std::vector<LayerPlan> &one, const std::vector<LayerPlan> &other)
{
    std::map<std::string, const LayerPlan *> others;
    for (const LayerPlan &layer : other)
        others[layer.name] = &layer;
    std::vector<std::string> names;
    for (const LayerPlan &layer : one) {
        const auto found = others.find(layer.name);
        if (found == others.end() || !areAlike(layer, *found->second))
            names.push_back(layer.name);
        if (found != others.end())
            others.erase(found);
    }
    for (const LayerPlan &layer : other) { // layers that the first plan merges
        if (others.count(layer.name) > 0)
            names.push_back(layer.name);
    }
    return names;
}

RecipeLayers recipeLayers(const Graph &graph, const Recipe &recipe)
{
    Recipe unfused = recipe;
    unfused.method = Method::StaticNoFuse;
    return {fusedStructure(graph, recipe).nodes, fusedStructure(graph, unfused).nodes};
}

PlanTotals planTotals(const Graph &graph, const std::vector<LayerPlan> &plan)
{
    std::map<std::string, const Node *> nodes;
    for (const Node &node : graph.nodes)
        nodes[node.name] = &node;
    PlanTotals totals;
    std::int64_t weights = 0;
    double bits = 0.0;
    for (const LayerPlan &layer : plan) {
        totals.packedBytes += floatBytes(nodes, layer);
        if (layer.result != ResultScale::None)
            totals.packedBytes += scaleBytes(layer.setting.activation, 1);
        if (!hasQuantizableWeights(layer.op))
            continue;
        const Tensor &weight = nodes.at(layer.name)->param("weight");
        const std::int64_t count = weight.elementCount();
        const QuantSpec &spec = layer.setting.weight;
        ++totals.weightedLayers;
        weights += count;
        bits += static_cast<double>(count) * (layer.integerWeights ? spec.bits : kFloatBits);
        if (!layer.integerWeights)
            continue;
        ++totals.integerWeightedLayers;
        totals.packedBytes -= count * kFloatBytes;
        totals.packedBytes += static_cast<std::int64_t>(packedSize(static_cast<std::size_t>(count), spec.bits));
        totals.packedBytes += scaleBytes(spec, spec.granularity == Granularity::PerChannel ? weight.dim(0) : 1);
    }
    totals.meanWeightBits = weights > 0 ? bits / static_cast<double>(weights) : kFloatBits;
    return totals;
}

} // namespace quantoscope
