// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>

class QWidget;

namespace quantoscope {

class AppState;

// Lets events pass until `done`; false where that takes minutes.
bool waitUntil(const std::function<bool()> &done);
Error notReady(const char *what);
Error unwritablePicture(const QString &file);

// Lets layouts of layouts find their sizes.
void settleLayouts();

// Draws `widget` into a file once it is settled and no job is under way in the background.
Status settledPicture(QWidget &widget, AppState &state, const std::function<bool()> &isSettled, const QString &file);

} // namespace quantoscope
