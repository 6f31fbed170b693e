// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSize>
#include <QString>
#include <QStringList>

namespace quantoscope {

// What stands on the command line of `quantoscope`.
struct GuiOptions {
    QString captureFolder;     // --capture: draw every page into it and quit
    QString lesson;            // --lesson
    QString language;          // --lang; empty = as remembered
    QString theme;             // --theme light|dark; empty = as remembered
    bool presentation = false; // --presentation; else as remembered
    QSize size{1440, 900};     // --size
    QString page;              // --page: capture this one alone
    QStringList paths;         // models, studies, recipes to open
};

// Errors: BadUsage with what is wrong. `--help` and `--version` print and leave the program.
Result<GuiOptions> parseGuiOptions(const QStringList &arguments);

} // namespace quantoscope
