// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/recipe.h"

namespace quantoscope {

// Which settings of a recipe a method reads. The others may stand in the recipe, for when its method changes, but change no number:
// FP32 quantizes nothing, and dynamic quantization takes the range of the activations from each batch, always at 8 bits.
struct UsedSettings {
    bool weights = false;
    bool activations = false; // with their observer
};

constexpr UsedSettings usedSettings(Method method)
{
    switch (method) {
    case Method::Fp32: return {false, false};
    case Method::Dynamic: return {true, false};
    case Method::Static:
    case Method::StaticNoFuse: return {true, true};
    }
    return {};
}

} // namespace quantoscope
