// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/replace_weight.h"

#include "backends/registry.h"
#include "engine/judge.h"
#include "passes/quantize.h"

namespace quantoscope {
namespace {

Result<Graph> replacedGraph(const Model &model, const WeightReplacement &replacement)
{
    Graph graph = model.graph;
    const auto found = graph.find(replacement.layer);
    if (!found || !graph.at(*found).hasParam("weight"))
        return badUsage("engine.replace_no_layer", "{model} has no layer {layer} with weights.",
                        {{"model", model.name}, {"layer", replacement.layer}});
    Tensor &weight = graph.at(*found).params.at("weight");
    if (weight.shape() != replacement.weight.shape() || replacement.weight.dtype() != DType::F32)
        return badUsage(
            "engine.replace_shape", "The weights of {layer} are {expected}; {found} was given.",
            {{"layer", replacement.layer}, {"expected", shapeText(weight.shape())}, {"found", shapeText(replacement.weight.shape())}});
    weight = replacement.weight;
    return graph;
}

Accuracy judge(const ModelSession &session, const std::vector<Prediction> &predictions)
{
    return session.isText() ? judgeQuestions(predictions, session.data().evaluationQuestions, session.request().seed)
                            : judgeImages(predictions);
}

} // namespace

Result<ReplacedWeightResult> evaluateReplacedWeight(ModelSession &session, const WeightReplacement &replacement, const RunContext &context)
{
    if (session.stored() || !session.hasData())
        return badUsage("engine.replace_needs_float", "{model} has no float weights or no data to measure a changed layer with.",
                        {{"model", session.model().name}});
    QS_TRY_ASSIGN(Graph graph, replacedGraph(session.model(), replacement));
    Recipe recipe;
    recipe.method = Method::Fp32;
    const QuantizedGraph changed = QuantizedGraph::allFloat(fuseForRecipe(graph, recipe));
    QS_TRY_ASSIGN(const auto backend, findBackend("onednn"));
    QS_TRY_ASSIGN(const std::vector<Prediction> *before, session.baseline(context.step(0.0, 0.5)));
    QS_TRY_ASSIGN(const std::vector<Prediction> after, session.predictions(*backend, changed, context.step(0.5, 1.0)));
    ReplacedWeightResult result;
    result.images = static_cast<int>(after.size());
    result.accuracy = judge(session, after);
    result.baseline = judge(session, *before);
    result.agreement = judgeAgreement(session.model().task, *before, after);
    return result;
}

} // namespace quantoscope
