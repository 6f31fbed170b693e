// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/next_suggestion.h"

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kFewBits = 4;

bool isPlain(const Recipe &recipe)
{
    return recipe.overrides.empty() && recipe.unfused.empty();
}

bool hasFewBits(const Recipe &recipe, Method method)
{
    return recipe.method == method && recipe.defaults.weight.bits == kFewBits;
}

class RunsOfModel
{
public:
    RunsOfModel(const std::vector<RunPointer> &runs, const std::string &model)
    {
        const auto latest = std::find_if(runs.rbegin(), runs.rend(), [&](const RunPointer &run) { return run->model == model; });
        if (latest == runs.rend())
            return;
        for (const RunPointer &run : runs) {
            if (run->model == model && run->datasetId == (*latest)->datasetId)
                m_runs.push_back(run);
        }
    }

    bool isText() const { return !m_runs.empty() && m_runs.front()->task == Task::QuestionAnswering; }

    // The latest of them.
    template <typename Is>
    RunPointer find(Is is) const
    {
        const auto found = std::find_if(m_runs.rbegin(), m_runs.rend(), [&](const RunPointer &run) { return is(run->recipe); });
        return found == m_runs.rend() ? nullptr : *found;
    }

    bool hasMethods(const std::vector<Method> &methods) const
    {
        return std::all_of(methods.begin(), methods.end(), [&](Method method) {
            return find([method](const Recipe &recipe) { return recipe.method == method && recipe.defaults.weight.bits == 8; }) != nullptr;
        });
    }

private:
    std::vector<RunPointer> m_runs;
};

Recipe fewBits(Method method, Granularity granularity)
{
    Recipe recipe = presetRecommended(method);
    recipe.defaults.weight.bits = kFewBits;
    recipe.defaults.weight.granularity = granularity;
    recipe.name = std::string(methodName(method)) + (granularity == Granularity::PerTensor ? "-w4-tensor" : "-w4-channel");
    return recipe;
}

const LayerRecord *worstLayer(const Run &run)
{
    const LayerRecord *worst = nullptr;
    for (const LayerRecord &layer : run.layers) {
        if (!layer.weight || !layer.sqnrDb)
            continue;
        if (!worst || *layer.sqnrDb < *worst->sqnrDb)
            worst = &layer;
    }
    return worst;
}

} // namespace

std::optional<Suggestion> nextSuggestion(const std::vector<RunPointer> &runs, const std::string &model)
{
    const RunsOfModel known(runs, model);
    const Method method = known.isText() ? Method::Dynamic : Method::Static;
    const std::vector<Method> methods = known.isText()
                                            ? std::vector<Method>{Method::Fp32, Method::Dynamic}
                                            : std::vector<Method>{Method::Fp32, Method::Static, Method::StaticNoFuse, Method::Dynamic};
    if (!known.hasMethods(methods))
        return std::nullopt;
    const auto plainWith = [&](Granularity granularity) {
        return known.find([&](const Recipe &recipe) {
            return isPlain(recipe) && hasFewBits(recipe, method) && recipe.defaults.weight.granularity == granularity;
        });
    };
    if (!plainWith(Granularity::PerTensor))
        return Suggestion{SuggestionKind::FourBitsPerTensor, fewBits(method, Granularity::PerTensor), {}, 0.0};
    const RunPointer perChannel = plainWith(Granularity::PerChannel);
    if (!perChannel)
        return Suggestion{SuggestionKind::FourBitsPerChannel, fewBits(method, Granularity::PerChannel), {}, 0.0};
    const bool changedOne = known.find([&](const Recipe &recipe) { return !isPlain(recipe) && hasFewBits(recipe, method); }) != nullptr;
    const LayerRecord *worst = worstLayer(*perChannel);
    if (changedOne || !worst)
        return std::nullopt;
    return Suggestion{SuggestionKind::OneLayer, perChannel->recipe, worst->name, *worst->sqnrDb};
}

} // namespace quantoscope
