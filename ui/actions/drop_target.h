// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDropEvent;
class QWidget;

namespace quantoscope {

class AppState;

// What is dropped on the window, wherever on it: one network, study, recipe or lesson is opened as its file menu would, and whatever else
// arrives gives a sentence.
class DropTarget : public QObject
{
    Q_OBJECT

public:
    DropTarget(AppState &state, QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QDropEvent &event);

    AppState &m_state;
};

} // namespace quantoscope
