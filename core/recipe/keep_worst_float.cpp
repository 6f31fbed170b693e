// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/keep_worst_float.h"

#include <algorithm>
#include <vector>

namespace quantoscope {

namespace {

// The last override by name that says anything about it.
bool isKeptByName(const Recipe &recipe, const std::string &layer)
{
    bool kept = false;
    for (const LayerOverride &change : recipe.overrides) {
        if (change.select == LayerOverride::Select::Name && change.value == layer && change.keepFloat)
            kept = *change.keepFloat;
    }
    return kept;
}

} // namespace

Recipe keepWorstInFloat(const Recipe &recipe, const std::map<std::string, double> &sqnrDb, int count)
{
    std::vector<std::pair<double, std::string>> worst;
    for (const auto &[layer, decibels] : sqnrDb) {
        if (!isKeptByName(recipe, layer))
            worst.emplace_back(decibels, layer);
    }
    std::sort(worst.begin(), worst.end());
    Recipe changed = recipe;
    for (std::size_t i = 0; i < worst.size() && i < static_cast<std::size_t>(std::max(0, count)); ++i) {
        LayerOverride keep;
        keep.select = LayerOverride::Select::Name;
        keep.value = worst[i].second;
        keep.keepFloat = true;
        changed.overrides.push_back(std::move(keep));
    }
    return changed;
}

} // namespace quantoscope
