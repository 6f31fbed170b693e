// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace quantoscope {

// What the chosen backend says to the present recipe, asked anew on the background queue a moment after each change of network, recipe
// or backend. Thread: GUI.
class RecipeCheck : public QObject
{
    Q_OBJECT

public:
    explicit RecipeCheck(AppState &state, QObject *parent = nullptr);

    const std::optional<BackendCheck> &result() const { return m_result; } // of the last answer; none before the first one
    const std::optional<Error> &error() const { return m_error; }          // instead of a result
    bool isPending() const { return m_pending; }

signals:
    void changed();

private:
    void later();
    void ask();

    AppState &m_state;
    QTimer m_delay;
    std::optional<BackendCheck> m_result;
    std::optional<Error> m_error;
    bool m_pending = false;
};

} // namespace quantoscope
