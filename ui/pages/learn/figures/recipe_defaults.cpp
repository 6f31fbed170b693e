// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/recipe_defaults.h"

#include "passes/plan_layers.h"
#include "recipe/set_layers.h"

#include <QCoreApplication>

namespace quantoscope {
namespace {

struct RecipeDefaults {
    Q_DECLARE_TR_FUNCTIONS(RecipeDefaults)
};

bool usesSetting(Method method, const LayerOverride &change)
{
    return method != Method::Fp32 && (method != Method::Dynamic || !change.activationBits);
}

} // namespace

void takeAsDefaults(AppState &state, const LayerOverride &change, const QString &text)
{
    if (!state.model()) {
        state.goTo(PageId::Model);
        state.say(RecipeDefaults::tr("Open a network first: then its recipe can take the setting."));
        return;
    }
    Recipe recipe = state.recipe().recipe();
    if (!usesSetting(recipe.method, change))
        recipe.method = Method::Static;
    state.recipe().change(setDefaults(recipe, recipeLayers(state.model()->model->graph, recipe), change), text);
    state.goTo(PageId::Layers);
}

} // namespace quantoscope
