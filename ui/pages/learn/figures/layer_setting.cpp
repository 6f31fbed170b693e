// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/layer_setting.h"

#include "passes/plan_layers.h"
#include "recipe/set_layers.h"

#include <QCoreApplication>

namespace quantoscope {
namespace {

struct LayerSettingWords {
    Q_DECLARE_TR_FUNCTIONS(LayerSettingWords)
};

} // namespace

void takeToLayer(AppState &state, const std::string &layer, const LayerOverride &change, const QString &text, PageId page)
{
    if (!state.model()) {
        state.goTo(PageId::Model);
        state.say(LayerSettingWords::tr("Open a network first: then its recipe can take the setting."));
        return;
    }
    const Graph &graph = state.model()->model->graph;
    Recipe recipe = state.recipe().recipe();
    if (recipe.method == Method::Fp32 || recipe.method == Method::Dynamic)
        recipe.method = Method::Static;
    const bool known = !layer.empty() && graph.find(layer).has_value();
    if (known)
        recipe = setFusion(recipe, {layer}, true);
    const RecipeLayers layers = recipeLayers(graph, recipe);
    state.recipe().change(known ? setLayers(recipe, layers, {layer}, change) : setDefaults(recipe, layers, change), text);
    if (known)
        state.selectLayers({QString::fromStdString(layer)});
    state.goTo(page);
}

} // namespace quantoscope
