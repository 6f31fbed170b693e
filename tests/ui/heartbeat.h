// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timed_application.h"
#include "yardstick.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace quantoscope {

// How long events wait: a timer that wants to fire every 5 ms, and the longest time that it had to wait beyond that. `computedMs` is how
// much of the longest wait this thread spent computing; the rest the machine gave to others.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(kIntervalMs);
        connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
        TimedApplication::setRecording(true);
        m_clock.start();
        m_cpuMs = threadCpuMs();
        m_timer.start();
    }

    ~Heartbeat() override { TimedApplication::setRecording(false); }

    double longestWaitMs() const { return m_longestMs; }
    double computedMs() const { return m_computedMs; }
    int beats() const { return m_beats; }
    const Yardstick &yardstick() const { return m_yardstick; }
    // What the window did meanwhile.
    QString longestEvents() const { return m_longestEvents.join(QStringLiteral(", ")); }

private:
    static constexpr int kIntervalMs = 5;
    static constexpr int kBeatsPerMeasure = 50;

    static double threadCpuMs()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    }

    void beat()
    {
        const double waited = static_cast<double>(m_clock.nsecsElapsed()) / 1e6 - kIntervalMs;
        const double cpu = threadCpuMs();
        m_clock.restart();
        ++m_beats;
        const QStringList events = TimedApplication::takeEvents();
        if (waited > m_longestMs) {
            m_longestMs = waited;
            m_computedMs = cpu - m_cpuMs;
            m_longestEvents = events;
        }
        m_cpuMs = cpu;
        if (m_beats % kBeatsPerMeasure == 0) { // between the waits, not in one
            m_yardstick.measure();
            m_clock.restart();
            m_cpuMs = threadCpuMs();
        }
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_cpuMs = 0.0, m_longestMs = 0.0, m_computedMs = 0.0;
    int m_beats = 0;
    QStringList m_longestEvents;
    Yardstick m_yardstick;
};

} // namespace quantoscope
