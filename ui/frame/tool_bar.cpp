// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/tool_bar.h"

#include <QEvent>
#include <QLayout>
#include <QToolButton>

namespace quantoscope {
namespace {

constexpr QChar kGap(0x2004); // a third of the type size

} // namespace

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
    connect(action, &QAction::changed, this, [action] { keepApart(*action); });
    keepApart(*action);
}

// Icons of a tool bar have one size, so that the gap to the words (see theme/button_icons.h) is theirs to bring.
void ToolBar::keepApart(QAction &action)
{
    QString words = action.text();
    words.remove(QLatin1Char('&'));
    words.prepend(kGap);
    if (action.iconText() != words)
        action.setIconText(words);
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
