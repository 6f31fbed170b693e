// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/layer_change.h"

namespace quantoscope {

namespace {

template <typename T>
void setIfDifferent(std::optional<T> &field, const T &base, const T &wanted)
{
    if (!(base == wanted))
        field = wanted;
}

} // namespace

Recipe withoutLayerOverride(const Recipe &recipe, const Node &node)
{
    Recipe result = recipe;
    std::erase_if(result.overrides,
                  [&](const LayerOverride &change) { return change.select == LayerOverride::Select::Name && change.value == node.name; });
    return result;
}

Recipe withLayerSetting(const Recipe &recipe, const Node &node, const LayerSetting &wanted)
{
    Recipe result = withoutLayerOverride(recipe, node);
    const LayerSetting base = resolveLayer(result, node);
    LayerOverride change;
    change.value = node.name;
    setIfDifferent(change.keepFloat, base.keepFloat, wanted.keepFloat);
    setIfDifferent(change.weightBits, base.weight.bits, wanted.weight.bits);
    setIfDifferent(change.weightScheme, base.weight.scheme, wanted.weight.scheme);
    setIfDifferent(change.weightGranularity, base.weight.granularity, wanted.weight.granularity);
    setIfDifferent(change.weightRange, base.weight.range, wanted.weight.range);
    setIfDifferent(change.weightObserver, base.weightObserver, wanted.weightObserver);
    setIfDifferent(change.activationBits, base.activation.bits, wanted.activation.bits);
    setIfDifferent(change.activationScheme, base.activation.scheme, wanted.activation.scheme);
    setIfDifferent(change.activationRange, base.activation.range, wanted.activation.range);
    setIfDifferent(change.observer, base.observer, wanted.observer);
    LayerOverride nothing;
    nothing.value = node.name;
    if (!(change == nothing))
        result.overrides.push_back(std::move(change)); // last: later overrides win
    return result;
}

} // namespace quantoscope
