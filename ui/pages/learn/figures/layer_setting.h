// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

#include <string>

namespace quantoscope {

// Takes a chapter's setting to one layer of the open network, selected and fused where the recipe's method fuses: `change` becomes part of
// the recipe as one undoable step called `text`, and `page` opens. Where the network has no such layer (or the name is empty) it becomes
// part of the defaults. The method becomes static, which alone has ranges that were chosen before. Without a network it opens Model.
void takeToLayer(AppState &state, const std::string &layer, const LayerOverride &change, const QString &text, PageId page);

} // namespace quantoscope
