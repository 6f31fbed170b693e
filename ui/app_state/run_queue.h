// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/run_journal.h"
#include "app_state/run_times.h"
#include "base/result.h"
#include "engine/execute_runs.h"
#include "study/run.h"
#include "workers/job_queue.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace quantoscope {

class AppState;

enum class RunState { Waiting, Running, Timing, Done, Failed, Cancelled };

// One run that was asked for in this window.
struct QueueEntry {
    QString id;    // in its study
    QString study; // path of the study that it was started for
    RunRequest request;
    RunState state = RunState::Waiting;
    double progress = 0.0;      // 0..1 of this run
    Message step;               // what it is doing
    bool cancelling = false;    // Cancel was asked for and the layer under way is still computed
    std::optional<Error> error; // Failed: why; Done: why it has no time
    std::optional<Run> result;  // once stored, without predictions; its latency follows
    int group = 0;              // runs that were started together
    CancelToken cancel;         // of this run alone
    qint64 startedMs = -1;      // RunQueue::nowMs(); < 0 = not yet
    qint64 storedMs = -1;       // evaluated; what follows is the timing, in turns with others
    qint64 timingMs = -1;       // the timing began, when the others of its network were evaluated too
    double timedFrom = 0.0;     // progress at that time
    qint64 endedMs = -1;

    bool hasEnded() const { return state == RunState::Done || state == RunState::Failed || state == RunState::Cancelled; }
    bool awaitsTiming() const { return state == RunState::Timing && timingMs < 0; }
};

// The runs that wait, run and have ended since the window opened, in the order they were asked for. Every run is stored in the study that
// was open when it was started, as it ends; a failed one does not stop the others; cancel keeps what is finished.
// What waits or runs is remembered beside the study, so that it can be gone on with after the window was closed or killed.
// Thread: GUI; the engine's reports are carried over to it.
class RunQueue : public QObject
{
    Q_OBJECT

public:
    explicit RunQueue(AppState &state);

    // Adds runs and starts them after those that are there. Ids are made from model and method, unlike any in the study.
    // `title` is what the job bar says ("Four methods of ResNet-18"). Returns the group; 0 where nothing can be started.
    int start(const std::vector<RunRequest> &requests, const QString &title);
    void cancel();                 // what runs and what waits; what is finished stays
    void cancelRun(int row);       // one that waits or runs; the others go on
    bool canCancel(int row) const; // not while it is timed: it is timed in turns with the others
    void runAgain(int row);        // the same request as a new run of the open study
    void clearFinished();          // from this list; the study keeps them
    void stopForClosing();         // cancels and leaves what is not finished to be gone on with

    const std::vector<QueueEntry> &entries() const { return m_entries; }
    const QueueEntry *find(const QString &id) const; // the latest with this id
    bool isRunning() const;
    QString groupTitle(int group) const;
    qint64 nowMs() const { return m_clock.elapsed(); }

    // Runs of the open study that another start of the program was stopped in; 0 = none, or they were dismissed.
    int stoppedCount() const { return m_stoppedCount; }
    void goOn();
    void dismissStopped();

    RunJournal &journal() { return m_journal; }
    RunTimes &times() { return m_times; }

signals:
    void entriesAdded(int first, int last);
    void entryChanged(int row);
    void entriesReset();
    // The last run of a group ended (done, failed or cancelled).
    void groupFinished(int group);
    void runningChanged();
    void stoppedChanged();

private:
    class Observer;
    struct Group {
        int id = 0;
        QString title, study;
        JobId job = 0;
        bool active = true;
    };

    int enqueue(const std::vector<QueuedRun> &runs, const QString &title, const QString &study);
    void update(int group, const std::string &id, const std::function<void(QueueEntry &)> &change);
    void end(QueueEntry &entry, RunState state);
    void finishGroup(int group, const std::optional<Error> &error);
    void remember(const QString &study);
    void lookForStopped();
    void learnTimes(int group);

    AppState &m_state;
    RunJournal m_journal;
    RunTimes m_times;
    QElapsedTimer m_clock;
    std::vector<QueueEntry> m_entries;
    std::vector<Group> m_groups;
    StoppedRuns m_stopped;
    int m_stoppedCount = 0;
    bool m_closing = false;
};

// Of runs that were stopped, those that must be given to the engine again: whatever shares a session with a run that is not finished, so
// that they are timed in turns. `finished` says of an id whether the study has it with everything that was asked for.
std::vector<PendingGroup> groupsToGoOnWith(const std::vector<PendingGroup> &groups, const std::function<bool(const QueuedRun &)> &finished);

} // namespace quantoscope
