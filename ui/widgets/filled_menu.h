// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QMenu;
class QToolButton;

namespace quantoscope {

// A menu that is filled anew whenever it opens: in the language in force, with what is possible then.
void fillWhenOpened(QMenu &menu, std::function<void(QMenu &)> fill);
// Gives a button such a menu, which opens at a click.
void fillWhenOpened(QToolButton &button, std::function<void(QMenu &)> fill);

} // namespace quantoscope
