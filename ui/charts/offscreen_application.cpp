// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/offscreen_application.h"

#include <QApplication>

namespace quantoscope {
namespace {

QtMessageHandler s_usual = nullptr;

// Without a login session Qt warns that it chose a runtime folder itself. Nothing of ours lies there, and a command line's output
// is no place for it.
void dropRuntimeFolderWarning(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type != QtWarningMsg || !text.startsWith(QLatin1String("QStandardPaths:")))
        s_usual(type, context, text);
}

} // namespace

OffscreenApplication::OffscreenApplication()
{
    if (QCoreApplication::instance())
        return;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static int count = 1;
    static char name[] = "quantoscope";
    static char *arguments[] = {name, nullptr};
    s_usual = qInstallMessageHandler(dropRuntimeFolderWarning);
    m_own = std::make_unique<QApplication>(count, arguments);
    qInstallMessageHandler(s_usual);
}

OffscreenApplication::~OffscreenApplication() = default;

} // namespace quantoscope
