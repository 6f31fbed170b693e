// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_data.h"

#include <QColor>
#include <QFont>

#include <qcustomplot.h>

namespace quantoscope {

// A method has the same colour and mark in every chart. Colours: Okabe and Ito, safe for colour-blind eyes; the marks tell the
// methods apart in greyscale.
struct MethodStyle {
    QColor colour;
    QCPScatterStyle::ScatterShape mark = QCPScatterStyle::ssCircle;
};

// The second and later variants of a method are paler.
MethodStyle methodStyle(StyleKind kind, int variant = 0);

// The colours that do not speak of a method, and the fonts. Sizes in pixels, so that PNG, SVG and PDF are laid out alike.
struct ChartTheme {
    QColor surface{"#FFFFFF"};
    QColor text{"#1F2328"};
    QColor muted{"#5B6570"};
    QColor lines{"#D5DAE0"};
    QString fontFamily = QStringLiteral("DejaVu Sans");
    int maximumWidth = 0; // pixels at 96 an inch that a figure may take; 0: as many as it wants
    double scale = 1.0;   // of type, lines and marks: larger for a projector

    // Both of a size that is meant for a scale of 1.
    QFont font(int pixels, bool bold = false) const;
    int scaled(double pixels) const;
};

inline constexpr int kPictureMargin = 16; // around a whole picture
inline constexpr int kTitlePixels = 16;
inline constexpr int kTextPixels = 12;
inline constexpr int kSmallPixels = 10;

} // namespace quantoscope
