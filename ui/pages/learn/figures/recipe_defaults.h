// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

namespace quantoscope {

// Takes a chapter's setting to the open network: `change` becomes part of the recipe's defaults as one undoable step called `text`, the
// method becomes static where it would not use the setting, and the page Layers opens. Without a network it opens Model and says why.
void takeAsDefaults(AppState &state, const LayerOverride &change, const QString &text);

} // namespace quantoscope
