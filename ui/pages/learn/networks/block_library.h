// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

namespace quantoscope {

// The residual blocks of the bundled networks, read in jobs when they are first asked for. Thread: GUI.
class BlockLibrary : public QObject
{
    Q_OBJECT

public:
    explicit BlockLibrary(AppState &state);

    void load(const QString &network); // the first call begins; a failed one is tried again
    bool isLoading() const { return m_loading > 0; }
    // Empty until they are read.
    const std::vector<NetworkBlock> &blocks(const QString &network) const;
    const NetworkBlock *block(const QString &network, const QString &name) const; // null when there is none (yet)
    const std::optional<Error> &error() const { return m_error; }                 // of the last network that could not be read

signals:
    void changed();

private:
    AppState &m_state;
    std::map<QString, std::vector<NetworkBlock>> m_blocks; // an entry as soon as it is asked for
    std::optional<Error> m_error;
    int m_loading = 0;
};

} // namespace quantoscope
