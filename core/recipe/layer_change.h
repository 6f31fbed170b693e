// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/recipe.h"

namespace quantoscope {

// The fields in which `after` differs from `before`, as setLayers() takes them; whom it selects is left empty.
LayerOverride changeBetween(const LayerSetting &before, const LayerSetting &after);

// All fields, as `setting` has them; whom it selects is left empty.
LayerOverride everyField(const LayerSetting &setting);

} // namespace quantoscope
