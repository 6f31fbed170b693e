// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_palette.h"
#include "theme/theme_choice.h"

#include <QColor>
#include <QFont>
#include <QObject>

class QApplication;

namespace quantoscope {

// Every colour and measure of the window. Widgets take QPalette roles where they can and this where they paint themselves.
struct Theme {
    bool dark = false;
    QColor surface, ground, text, muted, lines, accent;
    QColor accentText;         // on accent
    QColor accentSoft;         // the accent as a background: selected rows, chosen ranges
    QColor good, warning, bad; // gained, take care, lost: told apart by a sign as well
    double presentation = 1.0; // factor on type and lines: 1, or 1.35 for a projector

    int unit() const { return static_cast<int>(8 * presentation); }       // all spacing is a multiple of it
    int rowHeight() const { return static_cast<int>(28 * presentation); } // of tables
    int corner() const { return 6; }
    double lineWidth() const { return presentation; }
    ChartTheme chart() const; // the same colours and fonts for QCustomPlot
};

// The theme in force. Thread: GUI.
const Theme &theme();

// Applies palette, style sheet and type size to the application, and follows the system's choice of light or dark.
// One object for the whole program. Thread: GUI.
class ThemeController : public QObject
{
    Q_OBJECT

public:
    static ThemeController &instance();

    void setChoice(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }
    void setPresentation(bool on); // larger type and lines, for a projector
    bool presentation() const { return m_presentation; }
    // The family of the interface; empty = Open Sans where it is installed, else the system's.
    void setFontFamily(const QString &family);

signals:
    void changed(); // after palette and style are in force

private:
    ThemeController();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void apply();
    bool systemIsDark() const;

    ThemeChoice m_choice = ThemeChoice::System;
    bool m_presentation = false;
    QString m_family;
    QFont m_systemFont;
    QPalette m_systemPalette;
};

} // namespace quantoscope
