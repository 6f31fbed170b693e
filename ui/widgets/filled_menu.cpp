// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filled_menu.h"

#include <QMenu>
#include <QToolButton>

namespace quantoscope {

void fillWhenOpened(QMenu &menu, std::function<void(QMenu &)> fill)
{
    QObject::connect(&menu, &QMenu::aboutToShow, &menu, [&menu, fill = std::move(fill)] {
        menu.clear();
        fill(menu);
    });
}

void fillWhenOpened(QToolButton &button, std::function<void(QMenu &)> fill)
{
    auto *menu = new QMenu(&button);
    fillWhenOpened(*menu, std::move(fill));
    button.setMenu(menu);
    button.setPopupMode(QToolButton::InstantPopup);
}

} // namespace quantoscope
