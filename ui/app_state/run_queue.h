// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/execute_runs.h"
#include "study/run.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace quantoscope {

class AppState;

enum class RunState { Waiting, Running, Timing, Done, Failed, Cancelled };

// One run that was asked for in this window.
struct QueueEntry {
    QString id; // in the study
    RunRequest request;
    RunState state = RunState::Waiting;
    double progress = 0.0;      // 0..1 of this run
    Message step;               // what it is doing
    std::optional<Error> error; // Failed
    std::optional<Run> result;  // once stored, without predictions; its latency follows
    int group = 0;              // runs that were started together
};

// The runs that wait, run and have ended since the window opened, in the order they were asked for. Every run is stored in the study as it
// ends; a failed one does not stop the others; cancel keeps what is finished.
// Thread: GUI; the engine's reports are carried over to it.
class RunQueue : public QObject
{
    Q_OBJECT

public:
    explicit RunQueue(AppState &state);

    // Adds runs and starts them after those that are there. Ids are made from model and method, unlike any in the study.
    // `title` is what the job bar says ("Four methods of ResNet-18").
    void start(const std::vector<RunRequest> &requests, const QString &title);
    void cancel();        // what runs and what waits
    void clearFinished(); // from this list; the study keeps them

    const std::vector<QueueEntry> &entries() const { return m_entries; }
    const QueueEntry *find(const QString &id) const;
    bool isRunning() const { return m_active > 0; }

signals:
    void entriesAdded(int first, int last);
    void entryChanged(int row);
    void entriesReset();
    // The last run of a group ended (done, failed or cancelled).
    void groupFinished(int group);
    void runningChanged();

private:
    class Observer;
    int rowOf(const QString &id) const;
    void update(const QString &id, const std::function<void(QueueEntry &)> &change);
    void finishGroup(int group, const std::optional<Error> &error);

    AppState &m_state;
    std::vector<QueueEntry> m_entries;
    int m_active = 0; // groups under way
    int m_nextGroup = 1;
};

} // namespace quantoscope
