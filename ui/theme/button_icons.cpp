// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/button_icons.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QToolButton>

namespace quantoscope {
namespace {

constexpr int kGap = 7;                       // pixels between icon and text, as in menus and lists
constexpr int kOfTool = 2, kOfPushButton = 4; // of them the style's own

int missingGap(const QAbstractButton &button)
{
    const bool turned = button.layoutDirection() != QGuiApplication::layoutDirection(); // the icon behind the words, as of "Next"
    if (button.icon().isNull() || button.text().isEmpty() || turned)
        return 0;
    if (const auto *tool = qobject_cast<const QToolButton *>(&button))
        return tool->toolButtonStyle() == Qt::ToolButtonTextBesideIcon ? kGap - kOfTool : 0;
    return qobject_cast<const QPushButton *>(&button) ? kGap - kOfPushButton : 0;
}

} // namespace

void giveIconRoom(QAbstractButton &button)
{
    const QSize now = button.iconSize(); // icons are square
    const QSize wanted(now.height() + missingGap(button), now.height());
    if (wanted != now)
        button.setIconSize(wanted);
}

bool ButtonIcons::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if ((type == QEvent::Polish || type == QEvent::Show || type == QEvent::Paint) && watched->isWidgetType()) {
        if (auto *button = qobject_cast<QAbstractButton *>(watched))
            giveIconRoom(*button);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace quantoscope
