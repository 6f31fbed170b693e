// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

class QWidget;

namespace quantoscope {

// Opens what was dropped, named on the command line or chosen: a study (.qstudy), a lesson or a recipe (.json, by what it holds), else a
// network.
void openPath(AppState &state, const QString &path);

bool isStudyPath(const QString &path);

// Opens a .json file by what it holds. What is wrong with it is said in the job bar.
void openRecipeOrLesson(AppState &state, const QString &file);

// Ask for a network, a file or a folder, and open it.
void askForModelFile(AppState &state, QWidget *parent);
void askForModelFolder(AppState &state, QWidget *parent);

} // namespace quantoscope
