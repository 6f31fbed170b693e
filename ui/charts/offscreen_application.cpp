// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/offscreen_application.h"

#include <QApplication>
#include <QDir>

namespace quantoscope {

OffscreenApplication::OffscreenApplication()
{
    if (QCoreApplication::instance())
        return;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt warns when it has to choose this folder itself; nothing of ours lies there.
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QDir::tempPath().toLocal8Bit());
    static int count = 1;
    static char name[] = "quantoscope";
    static char *arguments[] = {name, nullptr};
    m_own = std::make_unique<QApplication>(count, arguments);
}

OffscreenApplication::~OffscreenApplication() = default;

} // namespace quantoscope
