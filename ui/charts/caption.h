// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_palette.h"
#include "charts/drawing_export.h"

#include <QString>
#include <QStringList>

namespace quantoscope {

// What a picture needs to say for itself once it has left the window, where the page around it says so.
struct Caption {
    QString title;     // what is seen
    QStringList notes; // where the numbers come from
};

// The drawing with its title above and its notes below, in the theme's colours; as it is where both are empty.
Drawing captioned(const Drawing &drawing, const Caption &caption, const ChartTheme &theme);

// Notes joined to lines that are no wider than `width` pixels where they can be broken between notes.
QString wrappedNotes(const QStringList &notes, const QFont &font, int width);

} // namespace quantoscope
