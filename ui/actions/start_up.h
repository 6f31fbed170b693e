// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

namespace quantoscope {

// What a start opens: the study and the network of last time where the preferences say so, else a new study and ResNet-18; then what the
// command line names.
void openAtStart(AppState &state, const QStringList &paths);

// Notes what is open, for the next start, and keeps a recipe that was not saved among the recent ones.
void rememberForStart(AppState &state);

} // namespace quantoscope
