// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QString>
#include <QStringList>

#include <utility>

namespace quantoscope {

// An application that knows what its events took: a wait that is too long can be blamed on somebody.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    // Whether it keeps a list, from now on and empty; null-safe where another application runs.
    static void setRecording(bool on);
    // The events since the last call that took a millisecond or more, in the order of their ends, parts before the whole and marked with a
    // dot a level: "·6.1 ms UpdateRequest of MainWindow mainWindow".
    static QStringList takeEvents();

private:
    bool m_recording = false;
    int m_depth = 0;
    QStringList m_events;
};

} // namespace quantoscope
