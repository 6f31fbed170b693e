// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <unistd.h>

namespace quantoscope {

// While it lives, the rights of files bind this program also where its tests run as root: it is nobody. `owned` is given to nobody before,
// so that the test's own folder can be used.
class Unprivileged
{
public:
    explicit Unprivileged(const QStringList &owned)
        : m_wasRoot(geteuid() == 0)
    {
        if (!m_wasRoot)
            return;
        for (const QString &path : owned)
            m_isBound = chown(QFile::encodeName(path).constData(), kNobody, kNobody) == 0 && m_isBound;
        m_isBound = setegid(kNobody) == 0 && seteuid(kNobody) == 0 && m_isBound;
    }
    ~Unprivileged()
    {
        if (m_wasRoot)
            m_isBound = seteuid(0) == 0 && setegid(0) == 0;
    }
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;

    bool isBound() const { return m_isBound; }

private:
    static constexpr unsigned kNobody = 65534;

    bool m_wasRoot;
    bool m_isBound = true;
};

} // namespace quantoscope
