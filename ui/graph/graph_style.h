// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace quantoscope {

// Colours and type of the network's drawing, from the widget's palette and font: it follows light, dark and presentation.
struct GraphStyle {
    QColor ground, surface, text, muted, lines, edge, accent, accentSoft;
    QFont title, small; // in pixels
    bool dark = false;

    bool operator==(const GraphStyle &) const = default;
    static GraphStyle of(const QPalette &palette, const QFont &font);

    double unit() const { return title.pixelSize() / 13.0; } // measures grow with the type
    QColor frame(int depth) const;                           // of a frame, in turn with what it stands on; depth from 1
    // From harmless (0) to striking (1): one hue of falling lightness (rising in the dark), safe for colour-blind eyes and in greyscale.
    QColor scale(double share) const;
    QColor textOn(const QColor &fill) const; // at least 4.5 to 1
};

// As WCAG 2 has it, 1 to 21.
double contrastOf(const QColor &a, const QColor &b);

} // namespace quantoscope
