// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/settled_picture.h"

#include "app_state/app_state.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QThread>
#include <QWidget>

namespace quantoscope {
namespace {

constexpr int kPatienceMs = 180000;
constexpr int kLayoutRounds = 5;

} // namespace

bool waitUntil(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > kPatienceMs)
            return false;
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(2);
    }
    return true;
}

Error notReady(const char *what)
{
    return internalError("capture.not_ready", "The capture waited for {what} longer than {seconds} s.",
                         {{"what", what}, {"seconds", std::to_string(kPatienceMs / 1000)}});
}

Error unwritablePicture(const QString &file)
{
    return badInput("capture.unwritable", "The picture {file} cannot be written.", {{"file", file.toStdString()}});
}

void settleLayouts()
{
    for (int i = 0; i < kLayoutRounds; ++i) // what grows asks its surroundings for room, one after the other
        QApplication::processEvents();
}

Status settledPicture(QWidget &widget, AppState &state, const std::function<bool()> &isSettled, const QString &file)
{
    if (!waitUntil([&] { return isSettled() && !state.backgroundJobs().isBusy(); }))
        return notReady("a page");
    settleLayouts();
    if (!widget.grab().save(file))
        return unwritablePicture(file);
    return {};
}

} // namespace quantoscope
