// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"
#include "fake_engine.h"
#include "frame/main_window.h"
#include "workers/event_loop.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>

namespace quantoscope {

// Settings of their own in a folder, which is the data folder too, in English.
std::unique_ptr<Settings> freshSettings(const QString &folder);

// A state with a fake engine, settings and studies of its own, ResNet-18 open and an untitled study.
class WindowTest : public testing::Test
{
protected:
    void SetUp() override;
    // The window on top of it, made on demand.
    MainWindow &window();
    // A widget of the window by its objectName; fails the test when it is not there.
    template <typename T>
    T *find(const QString &name)
    {
        T *widget = window().findChild<T *>(name);
        EXPECT_NE(widget, nullptr) << name.toStdString();
        return widget;
    }
    // The program ends, and starts again on the same data folder with these files on its command line.
    void startAgain(const QStringList &paths = {});
    void click(const QString &name); // a real click in the middle of a button or tool button

    void makeState(std::unique_ptr<Settings> settings);

    QTemporaryDir m_folder;
    FakeEngine *m_engine = nullptr; // owned by the state
    std::unique_ptr<AppState> m_state;
    std::unique_ptr<MainWindow> m_window;
};

// The ids of the runs in a study file, in order; the sentence where it cannot be opened.
std::vector<std::string> runIdsIn(const QString &path);

} // namespace quantoscope
