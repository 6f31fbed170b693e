// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace quantoscope {

// In the next menu that opens, a click on the action whose text (without its mnemonic) begins so. To be called before the click that opens
// the menu, because that click returns when the menu has closed.
void clickInNextMenu(const QString &text);
// What the right button asks for, in the middle of a widget.
void askForMenu(QWidget &widget);

} // namespace quantoscope
