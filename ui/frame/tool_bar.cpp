// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/tool_bar.h"

#include <QEvent>
#include <QLayout>
#include <QToolButton>

namespace quantoscope {

ToolBar::ToolBar(QWidget *parent)
    : QToolBar(parent)
{
    setObjectName(QStringLiteral("toolBar"));
    setMovable(false);
    setIconSize(QSize(18, 18));
    setContextMenuPolicy(Qt::PreventContextMenu);
}

void ToolBar::giveWords(QAction *action)
{
    m_worded.push_back(action);
}

void ToolBar::fit()
{
    const auto setStyle = [this](QAction *action, Qt::ToolButtonStyle style) {
        if (auto *button = qobject_cast<QToolButton *>(widgetForAction(action)))
            button->setToolButtonStyle(style);
    };
    for (QAction *action : m_worded)
        setStyle(action, Qt::ToolButtonTextBesideIcon);
    for (QAction *action : m_worded) {
        layout()->invalidate();
        if (layout()->sizeHint().width() <= width())
            return;
        setStyle(action, Qt::ToolButtonIconOnly);
    }
}

void ToolBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

bool ToolBar::event(QEvent *event)
{
    const bool done = QToolBar::event(event);
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LanguageChange: fit(); break; // the window, which hears it first, has set the actions' words by then
    default: break;
    }
    return done;
}

} // namespace quantoscope
