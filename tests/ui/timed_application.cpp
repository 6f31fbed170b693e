// SPDX-License-Identifier: GPL-3.0-or-later
#include "timed_application.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>
#include <QThread>

namespace quantoscope {
namespace {

constexpr double kWorthNamingMs = 1.0;

TimedApplication *timedApplication()
{
    return dynamic_cast<TimedApplication *>(QCoreApplication::instance());
}

} // namespace

bool TimedApplication::notify(QObject *receiver, QEvent *event)
{
    if (!m_recording || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    // Asked before: an event may end its receiver.
    const QEvent::Type type = event->type();
    const char *const className = receiver->metaObject()->className();
    const QString name = receiver->objectName();
    QElapsedTimer clock;
    clock.start();
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    const double ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    if (ms >= kWorthNamingMs) {
        const char *const typeName = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        m_events << QStringLiteral("%1%2 ms %3 of %4 %5")
                        .arg(QString(m_depth, QChar(0xb7)))
                        .arg(ms, 0, 'f', 1)
                        .arg(typeName ? QString::fromLatin1(typeName) : QString::number(type), QString::fromLatin1(className), name)
                        .trimmed();
    }
    return result;
}

void TimedApplication::setRecording(bool on)
{
    if (TimedApplication *application = timedApplication()) {
        application->m_recording = on;
        application->m_events.clear();
    }
}

QStringList TimedApplication::takeEvents()
{
    TimedApplication *application = timedApplication();
    return application ? std::exchange(application->m_events, {}) : QStringList();
}

} // namespace quantoscope
