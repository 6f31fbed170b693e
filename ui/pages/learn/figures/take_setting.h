// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

#include <string>

namespace quantoscope {

// A chapter's setting in the recipe of the open network, as one undoable step called `text`. The method becomes static where it would not
// use the setting: FP32 uses none, dynamic none of the activations. Without a network both open Model and say why.

// `change` becomes part of the recipe's defaults, and Layers opens.
void takeAsDefaults(AppState &state, const LayerOverride &change, const QString &text);

// `change` holds for one layer, which is selected, and fused where the method fuses; `page` opens. Where the network has no such layer (or
// the name is empty) the change becomes part of the defaults.
void takeToLayer(AppState &state, const std::string &layer, const LayerOverride &change, const QString &text, PageId page);

} // namespace quantoscope
