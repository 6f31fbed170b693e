// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/layer_change.h"

#include "recipe/override_fields.h"

namespace quantoscope {

LayerOverride changeBetween(const LayerSetting &before, const LayerSetting &after)
{
    LayerOverride change;
    forEachField([&](auto field, auto of) {
        if (!(of(before) == of(after)))
            field(change) = of(after);
    });
    return change;
}

LayerOverride everyField(const LayerSetting &setting)
{
    LayerOverride change;
    forEachField([&](auto field, auto of) { field(change) = of(setting); });
    return change;
}

} // namespace quantoscope
