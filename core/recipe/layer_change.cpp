// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/layer_change.h"

namespace quantoscope {

namespace {

template <typename T>
std::optional<T> ifDifferent(const T &before, const T &after)
{
    return before == after ? std::optional<T>() : std::optional<T>(after);
}

} // namespace

LayerOverride changeBetween(const LayerSetting &before, const LayerSetting &after)
{
    LayerOverride change;
    change.keepFloat = ifDifferent(before.keepFloat, after.keepFloat);
    change.weightBits = ifDifferent(before.weight.bits, after.weight.bits);
    change.weightScheme = ifDifferent(before.weight.scheme, after.weight.scheme);
    change.weightGranularity = ifDifferent(before.weight.granularity, after.weight.granularity);
    change.weightRange = ifDifferent(before.weight.range, after.weight.range);
    change.weightObserver = ifDifferent(before.weightObserver, after.weightObserver);
    change.activationBits = ifDifferent(before.activation.bits, after.activation.bits);
    change.activationScheme = ifDifferent(before.activation.scheme, after.activation.scheme);
    change.activationRange = ifDifferent(before.activation.range, after.activation.range);
    change.observer = ifDifferent(before.observer, after.observer);
    return change;
}

} // namespace quantoscope
