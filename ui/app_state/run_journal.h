// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/execute_runs.h"
#include "workers/job_queue.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <vector>

class QLockFile;

namespace quantoscope {

// Runs that were started together and have not ended.
struct PendingGroup {
    QString title; // as the job bar shows it
    std::vector<QueuedRun> runs;
};

// What another process left: it was closed or killed in the middle.
struct StoppedRuns {
    QString study; // path
    std::vector<PendingGroup> groups;
    QStringList files; // where it stood
    std::vector<std::shared_ptr<QLockFile>> locks;

    bool isEmpty() const { return groups.empty(); }
    int count() const;
};

// Text of a pending file and back. Errors: BadInput with the file and what is wrong in it.
std::string pendingText(const std::vector<PendingGroup> &groups);
Result<std::vector<PendingGroup>> parsePending(std::string_view text, const std::string &fileName);

// Remembers on the disk which runs wait or run, so that a window that was closed or killed can be gone on with.
// One file for each study and window, beside the study ("x.qstudy.pending-1a2b3c4d.json"), written whole or not at all; a lock beside it
// says that its window lives. A folder that cannot be written keeps nothing: the runs go on all the same.
// Thread: GUI. All files are read and written on a thread of its own, in the order of the calls.
class RunJournal : public QObject
{
    Q_OBJECT

public:
    RunJournal();
    ~RunJournal() override; // finishes what was asked for; files stay as they are

    // What waits or runs now for a study. Nothing = no file.
    void write(const QString &study, const std::vector<PendingGroup> &groups);

    // Finds what windows that are gone left beside a study. `found` is called on the GUI thread, unless `receiver` is gone by then. The
    // files stay locked for as long as the answer lives, so that two windows cannot both go on with them.
    void look(const QString &study, QObject *receiver, std::function<void(StoppedRuns)> found);

    // The study of an answer has another path now: its files follow it there. `found` as above.
    void move(StoppedRuns stopped, const QString &study, QObject *receiver, std::function<void(StoppedRuns)> found);

    // Removes the files of an answer: somebody goes on with the runs (after write()), or nobody wants to.
    void forget(StoppedRuns stopped);

    void waitUntilWritten(); // for tests

private:
    struct Own {
        QString file;
        std::unique_ptr<QLockFile> lock;
    };

    using Answer = std::shared_ptr<StoppedRuns>;
    void submit(std::function<void()> work);
    void ask(const JobOptions &options, std::function<Answer()> work, QObject *receiver, std::function<void(StoppedRuns)> found);

    QString m_window;             // tells this window's files from those of others
    std::map<QString, Own> m_own; // by study; used by jobs only
    JobQueue m_jobs;              // ends before what its jobs use
};

} // namespace quantoscope
