// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_loop.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

namespace quantoscope {
namespace {

constexpr int kAskAgainMs = 1;

} // namespace

bool waitFor(const std::function<bool()> &done, int milliseconds)
{
    // Sleeps between events as a real program does: asking in a circle would take a core from the engine that it waits for.
    QTimer wake;
    wake.start(kAskAgainMs);
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > milliseconds)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace quantoscope
