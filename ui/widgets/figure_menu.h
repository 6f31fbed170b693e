// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/export_menu.h"

namespace quantoscope {

inline constexpr int kFigureMargin = 12; // pixels around an exported figure that is made of widgets

// A widget with everything in it at its present size, on the theme's surface; it must outlive the drawing. Charts inside it are drawn
// anew, so that they are vectors too; buttons, handles, scroll bars and the focus are left out.
Drawing drawingOf(QWidget &widget);

// The menu of a figure that is made of widgets.
class FigureMenu : public ExportMenu
{
    Q_OBJECT

public:
    using ExportMenu::ExportMenu;

    void setFigure(QWidget *figure) { m_figure = figure; } // what is exported; the owner at first

protected:
    Words words() const override;
    Drawing drawing() const override;

private:
    QWidget *m_figure = nullptr;
};

} // namespace quantoscope
