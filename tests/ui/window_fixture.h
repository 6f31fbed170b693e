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
    void click(const QString &name); // a real click in the middle of a button or tool button

    QTemporaryDir m_folder;
    FakeEngine *m_engine = nullptr; // owned by the state
    std::unique_ptr<AppState> m_state;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace quantoscope
