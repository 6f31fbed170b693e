// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

namespace quantoscope {

// Says in the status line where something was saved.
void sayWhereSaved(AppState &state, const QString &file);

// Says there what became of the saving that a menu (or whoever has such menus) offers: where the file lies, or why there is none.
template <typename Saving>
Saving *reportSaving(AppState &state, Saving *saving)
{
    QObject::connect(saving, &Saving::saved, &state, [&state](const QString &file) { sayWhereSaved(state, file); });
    QObject::connect(saving, &Saving::failed, &state, &AppState::say);
    return saving;
}

} // namespace quantoscope
