// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QStringList>

class QAction;
class QWidget;

namespace quantoscope {

class AppState;
class MainWindow;

// Hides and locks parts of the window by their control ids (core/teach/control_ids.h) and gives them back as their pages want them: what a
// page enables or shows in the meantime is noted and takes effect afterwards. Thread: GUI.
class ControlLocks : public QObject
{
    Q_OBJECT

public:
    ControlLocks(AppState &state, MainWindow &window);

    void apply(const QStringList &hidden, const QStringList &locked); // in place of what was before
    void clear() { apply({}, {}); }
    // Opens the page (or chapter) that the first of these is on.
    void show(const QStringList &controls);

    // A widget of the window, or nullptr: for tests and the documentation's list.
    QObject *find(const QString &id) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Held {
        QPointer<QObject> object;
        bool hides = false;
        bool wanted = true; // enabled, or visible, where the lesson did not hold it
        int row = -1;       // of the navigation: a page that is hidden
    };
    void hold(const QString &id, bool hides);
    void release(const Held &held);
    void keepAction(QAction *action);

    AppState &m_state;
    MainWindow &m_window;
    QList<Held> m_held;
    bool m_quiet = false; // what changes is our own doing
};

} // namespace quantoscope
