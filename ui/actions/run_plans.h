// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

#include <QString>

#include <string>
#include <vector>

class QWidget;

namespace quantoscope {

// What can be started together.
enum class RunPlan { Recipe, FourMethods, Study, Backends };

// The requests of a plan on the open network with the present settings; empty while there is no network (but for the study). `backends` are
// those of RunPlan::Backends.
std::vector<RunRequest> planRequests(const AppState &state, RunPlan plan, const std::vector<std::string> &backends = {});
// What the job bar says of it: "Four methods of ResNet-18".
QString planTitle(const AppState &state, RunPlan plan);
// Starts requests under a plan's title and shows the page Run. Returns the group, 0 when nothing could be started.
int startPlan(AppState &state, RunPlan plan, const std::vector<RunRequest> &requests);

// Whether network, data and study are open: what runs of the open network need.
bool canRunNetwork(AppState &state);
// Keeps a button that starts them enabled while that is so.
void enableWithNetwork(AppState &state, QWidget &button);

// What the big buttons start.
void startFourMethods(AppState &state); // the study's methods on the open network (two for question answering)
void startRecipe(AppState &state);      // the present recipe
void startStudy(AppState &state);       // every network of the study

// The requests behind them.
std::vector<RunRequest> fourMethods(const AppState &state);
std::vector<RunRequest> wholeStudy(const AppState &state);

} // namespace quantoscope
