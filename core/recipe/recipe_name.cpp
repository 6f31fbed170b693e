// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/recipe_name.h"

#include <algorithm>

namespace quantoscope {

namespace {

bool isSameButForName(Recipe recipe, const Recipe &preset)
{
    recipe.name = preset.name;
    return recipe == preset;
}

std::string observerPart(const ObserverChoice &choice)
{
    // A range set by hand has ends that no name should carry.
    std::string text = choice.kind == ObserverKind::Fixed ? "fixed" : observerText(choice);
    std::erase(text, ':');
    return text;
}

void addWeightParts(std::string &name, const LayerSetting &mine, const LayerSetting &preset)
{
    if (mine.weight.bits != preset.weight.bits)
        name += "-w" + std::to_string(mine.weight.bits);
    if (mine.weight.granularity != preset.weight.granularity)
        name.append("-").append(granularityName(mine.weight.granularity));
    if (mine.weight.scheme != preset.weight.scheme)
        name.append("-w-").append(schemeName(mine.weight.scheme));
    if (mine.weight.range != preset.weight.range)
        name.append("-w-").append(rangeName(mine.weight.range));
    if (mine.weightObserver != preset.weightObserver)
        name.append("-w-").append(observerPart(mine.weightObserver));
}

void addActivationParts(std::string &name, const LayerSetting &mine, const LayerSetting &preset)
{
    if (mine.activation.bits != preset.activation.bits)
        name += "-a" + std::to_string(mine.activation.bits);
    if (mine.activation.scheme != preset.activation.scheme)
        name.append("-a-").append(schemeName(mine.activation.scheme));
    if (mine.activation.range != preset.activation.range)
        name.append("-a-").append(rangeName(mine.activation.range));
    if (mine.observer != preset.observer)
        name.append("-").append(observerPart(mine.observer));
}

} // namespace

std::string automaticName(const Recipe &recipe)
{
    const Recipe preset = nearestPreset(recipe);
    if (isSameButForName(recipe, preset))
        return preset.name;
    std::string name(methodName(recipe.method));
    const std::size_t bare = name.size();
    if (preset.name == presetThesis(recipe.method).name)
        name += "-study";
    addWeightParts(name, recipe.defaults, preset.defaults);
    addActivationParts(name, recipe.defaults, preset.defaults);
    if (recipe.defaults.keepFloat)
        name += "-float";
    if (!recipe.overrides.empty())
        name += "-mixed";
    if (!recipe.unfused.empty())
        name += "-partly-fused";
    return name.size() == bare ? name + "-changed" : name;
}

bool hasAutomaticName(const Recipe &recipe)
{
    return recipe.name.empty() || recipe.name == presetRecommended(recipe.method).name || recipe.name == presetThesis(recipe.method).name ||
           recipe.name == automaticName(recipe);
}

} // namespace quantoscope
