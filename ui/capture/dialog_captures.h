// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace quantoscope {

class AppState;
class MainWindow;

// Draws every dialog into FOLDER/08-dialog-NAME.png, and the window with what opens beside or inside its pages: a lesson, the teacher's
// view, what is said of weights without a network. `scratch`: a folder for the file that holds such weights. Errors: BadInput.
Status captureDialogs(MainWindow &window, AppState &state, const QString &folder, const QString &scratch);

} // namespace quantoscope
