// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/take_setting.h"

#include "passes/plan_layers.h"
#include "recipe/set_layers.h"

#include <QCoreApplication>

namespace quantoscope {
namespace {

struct TakeSetting {
    Q_DECLARE_TR_FUNCTIONS(TakeSetting)
};

bool hasNetwork(AppState &state)
{
    if (state.model())
        return true;
    state.goTo(PageId::Model);
    state.say(TakeSetting::tr("Open a network first: then its recipe can take the setting."));
    return false;
}

bool usesSetting(Method method, const LayerOverride &change)
{
    const bool ofActivations = change.activationBits || change.activationScheme || change.activationRange || change.observer;
    return method != Method::Fp32 && (method != Method::Dynamic || !ofActivations);
}

Recipe recipeThatUses(AppState &state, const LayerOverride &change)
{
    Recipe recipe = state.recipe().recipe();
    if (!usesSetting(recipe.method, change))
        recipe.method = Method::Static;
    return recipe;
}

void changeDefaults(AppState &state, const Recipe &recipe, const LayerOverride &change, const QString &text)
{
    state.recipe().change(setDefaults(recipe, recipeLayers(state.model()->model->graph, recipe), change), text);
}

} // namespace

void takeAsDefaults(AppState &state, const LayerOverride &change, const QString &text)
{
    if (!hasNetwork(state))
        return;
    changeDefaults(state, recipeThatUses(state, change), change, text);
    state.goTo(PageId::Layers);
}

void takeToLayer(AppState &state, const std::string &layer, const LayerOverride &change, const QString &text, PageId page)
{
    if (!hasNetwork(state))
        return;
    const Graph &graph = state.model()->model->graph;
    Recipe recipe = recipeThatUses(state, change);
    if (!layer.empty() && graph.find(layer)) {
        recipe = setFusion(recipe, {layer}, true);
        state.recipe().change(setLayers(recipe, recipeLayers(graph, recipe), {layer}, change), text);
        state.selectLayers({QString::fromStdString(layer)});
    } else {
        changeDefaults(state, recipe, change, text);
    }
    state.goTo(page);
}

} // namespace quantoscope
