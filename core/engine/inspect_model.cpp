// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/inspect_model.h"

#include "loaders/quantized_model.h"
#include "passes/fusion.h"
#include "passes/plan_layers.h"
#include "recipe/recipe_json.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace quantoscope {

namespace {

constexpr int kDefaultSequence = 128;

// What the recipe does with a layer that stands for itself.
void showPlan(const LayerPlan &plan, InspectedLayer &layer)
{
    layer.planned = true;
    layer.integer = plan.precision != Precision::Float;
    layer.scaleOfInput = layer.integer && plan.result == ResultScale::OfInput;
    if (plan.integerWeights)
        layer.weight = plan.setting.weight;
    if (plan.result == ResultScale::Own) {
        layer.activation = plan.setting.activation;
        layer.observer = plan.setting.observer;
    }
}

Result<ModelInspection> inspectLayers(const Model &model, const std::optional<Recipe> &recipe, int wantedSequence)
{
    const Graph &graph = model.graph;
    const bool isText = model.task == Task::QuestionAnswering;
    const int sequence = isText ? std::min(wantedSequence > 0 ? wantedSequence : kDefaultSequence, model.text.maxPositions) : 0;
    QS_TRY_ASSIGN(const std::vector<Shape> shapes,
                  inferShapes(graph, {model.image.channels, model.image.height, model.image.width}, sequence));
    const std::vector<std::int64_t> macs = countMacs(graph, shapes);

    ModelInspection inspection{model.name,
                               model.architecture,
                               model.stem,
                               model.format,
                               model.source,
                               model.sha256,
                               model.task,
                               recipe.has_value(),
                               false,
                               countParameters(graph),
                               std::accumulate(macs.begin(), macs.end(), std::int64_t{0}),
                               {},
                               {},
                               model.warnings,
                               model.image,
                               isText ? model.text.maxPositions : 0};

    const std::vector<LayerPlan> plan = planLayers(graph, recipe.value_or(Recipe{}));
    std::map<std::string, const LayerPlan *> owner; // by the name of each layer that it merges
    for (const LayerPlan &layer : plan) {
        owner[layer.name] = &layer;
        for (const std::string &name : layer.merged)
            owner[name] = &layer;
    }
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const Node &node = graph.nodes[i];
        InspectedLayer layer;
        layer.name = node.name;
        layer.op = std::string(opName(node.op));
        for (const NodeId input : node.inputs)
            layer.inputs.push_back(graph.at(input).name);
        layer.shape = shapes[i];
        layer.parameters = countParameters(node);
        layer.macs = macs[i];
        const LayerPlan &stands = *owner.at(node.name);
        if (stands.name != node.name)
            layer.fusedInto = stands.name;
        else if (recipe)
            showPlan(stands, layer);
        inspection.layers.push_back(std::move(layer));
    }
    for (const FusionGroup &group : findFusionGroups(graph)) {
        InspectedGroup entry{group.name, std::string(fusionName(group.kind)), {}, false};
        for (const NodeId id : group.nodes)
            entry.layers.push_back(graph.at(id).name);
        entry.fused = owner.at(entry.layers.back())->name == group.name;
        inspection.groups.push_back(std::move(entry));
    }
    return inspection;
}

// By the recipe it was stored with, which spoke of the network before its layers were merged: it is not checked against what is left.
Result<ModelInspection> inspectStored(const InspectRequest &request)
{
    if (request.recipe)
        return badUsage("engine.inspect_stored", "{model} is stored quantized, and is shown as it was stored: it takes no recipe.",
                        {{"model", request.model}});
    QS_TRY_ASSIGN(const QuantizedModel stored, loadQuantizedModel(request.model));
    std::optional<Recipe> recipe;
    if (!stored.recipeJson.empty()) {
        QS_TRY_ASSIGN(recipe, parseRecipe(stored.recipeJson, request.model));
    }
    QS_TRY_ASSIGN(ModelInspection inspection, inspectLayers(stored.model, recipe, request.sequence));
    inspection.isStoredQuantized = true;
    return inspection;
}

} // namespace

Result<ModelInspection> inspectModel(const InspectRequest &request)
{
    if (isQuantizedModelFile(request.model))
        return inspectStored(request);
    QS_TRY_ASSIGN(const Model model, loadModel(request.model, request.load));
    return inspectModel(model, request.recipe, request.sequence);
}

Result<ModelInspection> inspectModel(const Model &model, const std::optional<Recipe> &recipe, int wantedSequence)
{
    if (recipe)
        QS_TRY(checkRecipe(*recipe, model.graph));
    return inspectLayers(model, recipe, wantedSequence);
}

} // namespace quantoscope
