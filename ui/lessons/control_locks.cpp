// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/control_locks.h"

#include "actions/window_actions.h"
#include "app_state/app_state.h"
#include "frame/main_window.h"
#include "frame/navigation.h"
#include "pages/page.h"
#include "teach/control_ids.h"

#include <QAction>
#include <QEvent>

namespace quantoscope {
namespace {

// The page that an object name means.
std::optional<PageId> pageNamed(const MainWindow &window, const QString &name)
{
    for (const PageId id : kPages) {
        if (window.page(id)->objectName() == name)
            return id;
    }
    return std::nullopt;
}

} // namespace

ControlLocks::ControlLocks(AppState &state, MainWindow &window)
    : QObject(&window)
    , m_state(state)
    , m_window(window)
{
}

QObject *ControlLocks::find(const QString &id) const
{
    if (auto *widget = m_window.findChild<QWidget *>(id))
        return widget;
    return m_window.findChild<QAction *>(id);
}

void ControlLocks::apply(const QStringList &hidden, const QStringList &locked)
{
    const QList<Held> before = std::exchange(m_held, {});
    for (const Held &held : before)
        release(held);
    for (const QString &id : hidden)
        hold(id, true);
    for (const QString &id : locked)
        hold(id, false);
    if (!before.isEmpty())
        m_window.actions().updateEnabled(); // enables again what can be used now
}

void ControlLocks::hold(const QString &id, bool hides)
{
    auto *navigation = m_window.findChild<Navigation *>();
    if (const auto page = pageNamed(m_window, id); page && hides) {
        navigation->item(static_cast<int>(*page))->setHidden(true);
        m_held.append({navigation, true, true, static_cast<int>(*page)});
        return;
    }
    QObject *object = find(id);
    if (object == nullptr)
        return;
    m_quiet = true;
    if (auto *action = qobject_cast<QAction *>(object)) {
        m_held.append({action, hides, hides ? action->isVisible() : action->isEnabled()});
        hides ? action->setVisible(false) : action->setEnabled(false);
        connect(action, &QAction::changed, this, [this, action] { keepAction(action); });
    } else if (auto *widget = qobject_cast<QWidget *>(object)) {
        m_held.append({widget, hides, hides ? !widget->isHidden() : !widget->testAttribute(Qt::WA_ForceDisabled)});
        hides ? widget->hide() : widget->setEnabled(false);
        widget->installEventFilter(this);
    }
    m_quiet = false;
}

void ControlLocks::release(const Held &held)
{
    if (!held.object)
        return;
    m_quiet = true;
    if (held.row >= 0) {
        static_cast<Navigation *>(held.object.data())->item(held.row)->setHidden(false);
    } else if (auto *action = qobject_cast<QAction *>(held.object.data())) {
        disconnect(action, &QAction::changed, this, nullptr);
        held.hides ? action->setVisible(held.wanted) : action->setEnabled(held.wanted);
    } else if (auto *widget = qobject_cast<QWidget *>(held.object.data())) {
        widget->removeEventFilter(this);
        held.hides ? widget->setVisible(held.wanted) : widget->setEnabled(held.wanted);
    }
    m_quiet = false;
}

void ControlLocks::keepAction(QAction *action)
{
    if (m_quiet)
        return;
    for (Held &held : m_held) {
        if (held.object != action || !(held.hides ? action->isVisible() : action->isEnabled()))
            continue;
        held.wanted = true;
        m_quiet = true;
        held.hides ? action->setVisible(false) : action->setEnabled(false);
        m_quiet = false;
    }
}

bool ControlLocks::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    const bool shown = event->type() == QEvent::ShowToParent, enabled = event->type() == QEvent::EnabledChange;
    if (!m_quiet && widget != nullptr && (shown || enabled)) {
        for (Held &held : m_held) {
            const bool undone =
                held.object == widget && held.row < 0 && (held.hides ? shown : enabled && !widget->testAttribute(Qt::WA_ForceDisabled));
            if (!undone)
                continue;
            held.wanted = true;
            m_quiet = true;
            held.hides ? widget->hide() : widget->setEnabled(false);
            m_quiet = false;
        }
    }
    return QObject::eventFilter(watched, event);
}

void ControlLocks::show(const QStringList &controls)
{
    if (controls.isEmpty())
        return;
    const std::string id = controls.first().toStdString();
    const ControlId *control = findControl(id);
    if (control == nullptr || control->page.empty())
        return;
    if (isChapter(*control))
        m_state.goToChapter(controls.first().mid(static_cast<qsizetype>(kChapterPrefix.size())));
    else if (const auto page = pageNamed(m_window, QString::fromUtf8(control->page.data(), static_cast<qsizetype>(control->page.size()))))
        m_state.goTo(*page);
}

} // namespace quantoscope
