// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_menu.h"

#include "when_shown.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>

#include <gtest/gtest.h>

namespace quantoscope {

void clickInNextMenu(const QString &text)
{
    const auto find = [] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); };
    whenShown("menu", find, [text](QWidget &menu) {
        for (QAction *action : menu.actions()) {
            if (!action->text().remove(QLatin1Char('&')).startsWith(text))
                continue;
            EXPECT_TRUE(action->isEnabled()) << text.toStdString();
            QTest::mouseClick(&menu, Qt::LeftButton, {}, static_cast<QMenu &>(menu).actionGeometry(action).center());
            return;
        }
        ADD_FAILURE() << "no action " << text.toStdString();
        menu.close();
    });
}

void askForMenu(QWidget &widget)
{
    const QPoint middle = widget.rect().center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, middle, widget.mapToGlobal(middle));
    QApplication::sendEvent(&widget, &event);
}

} // namespace quantoscope
