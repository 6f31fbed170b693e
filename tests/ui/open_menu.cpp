// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_menu.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

constexpr int kPollMs = 5;
constexpr int kMostPolls = 2000;

void tryToClick(const QString &text, int polls)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu || !menu->isVisible()) {
        if (polls < kMostPolls)
            QTimer::singleShot(kPollMs, qApp, [text, polls] { tryToClick(text, polls + 1); });
        else
            ADD_FAILURE() << "no menu opened";
        return;
    }
    for (QAction *action : menu->actions()) {
        if (!action->text().remove(QLatin1Char('&')).startsWith(text))
            continue;
        EXPECT_TRUE(action->isEnabled()) << text.toStdString();
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        return;
    }
    ADD_FAILURE() << "no action " << text.toStdString();
    menu->close();
}

} // namespace

void clickInNextMenu(const QString &text)
{
    QTimer::singleShot(kPollMs, qApp, [text] { tryToClick(text, 0); });
}

void askForMenu(QWidget &widget)
{
    const QPoint middle = widget.rect().center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, middle, widget.mapToGlobal(middle));
    QApplication::sendEvent(&widget, &event);
}

} // namespace quantoscope
