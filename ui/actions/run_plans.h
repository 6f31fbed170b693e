// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

#include <vector>

namespace quantoscope {

// What the big buttons start; each shows the page Run.
void startFourMethods(AppState &state); // the study's methods on the open network (two for question answering)
void startRecipe(AppState &state);      // the present recipe
void startStudy(AppState &state);       // every network of the study

// The requests behind them.
std::vector<RunRequest> fourMethods(const AppState &state);
std::vector<RunRequest> wholeStudy(const AppState &state);

} // namespace quantoscope
