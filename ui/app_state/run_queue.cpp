// SPDX-License-Identifier: GPL-3.0-or-later
#include "app_state/run_queue.h"

#include "app_state/app_state.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <set>

namespace quantoscope {
namespace {

constexpr std::chrono::milliseconds kProgressInterval{50}; // between two reports of one run

bool awaitsTime(const RunRequest &request, const Run &run)
{
    return request.latencyBudgetSeconds > 0.0 && !run.simulated && !run.latency;
}

} // namespace

// Carries the engine's reports to the GUI thread. All members are called on the engine's thread.
class RunQueue::Observer : public RunObserver
{
public:
    Observer(RunQueue &queue, JobQueue &jobs, int group, const QString &study)
        : m_queue(queue)
        , m_jobs(jobs)
        , m_group(group)
        , m_study(study)
    {
    }

    void runStarted(const std::string &id) override
    {
        change(id, [queue = &m_queue](QueueEntry &entry) {
            if (entry.hasEnded())
                return;
            entry.state = RunState::Running;
            entry.startedMs = queue->nowMs();
        });
    }

    // Thinned out, so that a fast network does not flood the GUI thread.
    void runProgress(const std::string &id, double fraction, const Message &what) override
    {
        const auto now = std::chrono::steady_clock::now();
        Told &told = m_told[id];
        if (told.step == what.id() && now - told.when < kProgressInterval && fraction < 1.0)
            return;
        told = {now, what.id()};
        change(id, [queue = &m_queue, fraction, what](QueueEntry &entry) {
            if (entry.awaitsTiming()) {
                entry.timingMs = queue->nowMs();
                entry.timedFrom = fraction;
            }
            entry.progress = fraction;
            entry.step = what;
        });
    }

    void runRenamed(const std::string &id, const std::string &newId) override
    {
        change(id, [newId](QueueEntry &entry) { entry.id = QString::fromStdString(newId); });
    }

    void runStored(const Run &run) override
    {
        auto copy = std::make_shared<Run>(run);
        copy->predictions.clear();
        post([queue = &m_queue, group = m_group, study = m_study, copy] {
            queue->m_state.study().noteStored(study, *copy);
            queue->update(group, copy->id, [&](QueueEntry &entry) {
                entry.result = *copy;
                entry.storedMs = queue->nowMs();
                if (awaitsTime(entry.request, *copy)) {
                    entry.state = RunState::Timing;
                } else {
                    entry.progress = 1.0;
                    queue->end(entry, RunState::Done);
                }
            });
        });
    }

    void runTimed(const std::string &id, const Latency &latency, const std::map<std::string, double> &layerMs) override
    {
        post([queue = &m_queue, group = m_group, study = m_study, id, latency, layerMs] {
            queue->m_state.study().noteTimed(study, QString::fromStdString(id), latency, layerMs);
            queue->update(group, id, [&](QueueEntry &entry) {
                if (entry.result)
                    entry.result->latency = latency;
                entry.progress = 1.0;
                queue->end(entry, RunState::Done);
            });
        });
    }

    void runFailed(const std::string &id, const Error &error) override
    {
        post([queue = &m_queue, group = m_group, id, error] {
            queue->update(group, id, [&](QueueEntry &entry) {
                if (entry.hasEnded())
                    return;
                entry.error = error;
                queue->end(entry, error.code == ErrorCode::Cancelled ? RunState::Cancelled : RunState::Failed);
            });
        });
    }

    void timingFailed(const std::vector<std::string> &ids, const Error &error) override
    {
        if (error.code == ErrorCode::Cancelled)
            return; // the group's end says so
        for (const std::string &id : ids) {
            post([queue = &m_queue, group = m_group, id, error] {
                queue->update(group, id, [&](QueueEntry &entry) {
                    if (entry.state != RunState::Timing)
                        return;
                    entry.error = error; // the accuracy is stored all the same
                    queue->end(entry, RunState::Done);
                });
            });
        }
    }

private:
    struct Told {
        std::chrono::steady_clock::time_point when;
        std::string step;
    };

    void post(std::function<void()> function) { m_jobs.post(std::move(function)); }

    // `change` may refer to the queue, not to this: it runs when this is gone.
    void change(const std::string &id, std::function<void(QueueEntry &)> change)
    {
        post([queue = &m_queue, group = m_group, id, change = std::move(change)] { queue->update(group, id, change); });
    }

    RunQueue &m_queue;
    JobQueue &m_jobs;
    int m_group;
    QString m_study;
    std::map<std::string, Told> m_told;
};

std::vector<PendingGroup> groupsToGoOnWith(const std::vector<PendingGroup> &groups, const std::function<bool(const QueuedRun &)> &finished)
{
    std::vector<PendingGroup> left;
    for (const PendingGroup &group : groups) {
        PendingGroup wanted{group.title, {}};
        for (const QueuedRun &run : group.runs) {
            const bool needed = std::any_of(group.runs.begin(), group.runs.end(), [&](const QueuedRun &other) {
                return other.request.session == run.request.session && !finished(other);
            });
            if (needed)
                wanted.runs.push_back(run);
        }
        if (!wanted.runs.empty())
            left.push_back(std::move(wanted));
    }
    return left;
}

RunQueue::RunQueue(AppState &state)
    : QObject(nullptr)
    , m_state(state)
    , m_times(state.settings())
{
    m_clock.start();
    connect(&state.study(), &StudyDocument::opened, this, &RunQueue::lookForStopped);
    // An untitled study got a name while runs are under way for it: what they store is brought over when they end.
    connect(&state.study(), &StudyDocument::moved, this, [this](const QString &from) {
        const bool inUse =
            std::any_of(m_groups.begin(), m_groups.end(), [&](const Group &group) { return group.active && group.study == from; });
        if (!inUse) {
            m_state.study().finishMove(from);
            return;
        }
        m_journal.write(from, {}); // who opens the study next opens it under its new name
        remember(from);
    });
}

int RunQueue::start(const std::vector<RunRequest> &requests, const QString &title)
{
    const QString study = m_state.study().path();
    if (requests.empty() || study.isEmpty())
        return 0;
    std::set<std::string> taken;
    for (const RunPointer &run : m_state.study().runs())
        taken.insert(run->id);
    for (const QueueEntry &entry : m_entries)
        taken.insert(entry.id.toStdString());
    for (const PendingGroup &group : m_stopped.groups) {
        for (const QueuedRun &run : group.runs)
            taken.insert(run.id);
    }
    std::vector<QueuedRun> queued;
    for (const RunRequest &request : requests) {
        const std::string id = freshRunId(request, taken);
        taken.insert(id);
        queued.push_back({id, request, {}, true}); // another window may take the id before its turn comes
    }
    return enqueue(queued, title, study);
}

int RunQueue::enqueue(const std::vector<QueuedRun> &runs, const QString &title, const QString &study)
{
    const int group = static_cast<int>(m_groups.size()) + 1;
    const int first = static_cast<int>(m_entries.size());
    std::vector<QueuedRun> queued;
    for (const QueuedRun &run : runs) {
        QueueEntry entry;
        entry.id = QString::fromStdString(run.id);
        entry.study = study;
        entry.request = run.request;
        entry.group = group;
        if (const RunPointer stored = m_state.study().find(entry.id))
            entry.result = *stored; // gone on with: its accuracy is there
        queued.push_back({run.id, run.request, entry.cancel, run.isNew});
        m_entries.push_back(std::move(entry));
    }
    m_groups.push_back({group, title, study, 0, true});
    emit entriesAdded(first, static_cast<int>(m_entries.size()) - 1);
    emit runningChanged();
    remember(study);

    JobOptions options;
    options.title = title;
    options.visible = true;
    JobQueue &jobs = m_state.engineJobs();
    m_groups.back().job = jobs.submit<bool>(
        options,
        [this, &jobs, queued, group, study](const RunContext &context) -> Result<bool> {
            Observer observer(*this, jobs, group, study);
            QS_TRY(m_state.engine().executeRuns(queued, study.toStdString(), observer, context));
            return true;
        },
        this, [this, group](Result<bool> ended) { finishGroup(group, ended.ok() ? std::optional<Error>() : ended.error()); });
    return group;
}

void RunQueue::cancel()
{
    for (std::size_t row = 0; row < m_entries.size(); ++row) {
        if (!m_entries[row].hasEnded()) {
            m_entries[row].cancelling = true;
            emit entryChanged(static_cast<int>(row));
        }
    }
    std::vector<JobId> jobs;
    for (const Group &group : m_groups) {
        if (group.active)
            jobs.push_back(group.job);
    }
    for (const JobId job : jobs)
        m_state.engineJobs().cancel(job);
}

bool RunQueue::canCancel(int row) const
{
    const QueueEntry &entry = m_entries[static_cast<std::size_t>(row)];
    return (entry.state == RunState::Waiting || entry.state == RunState::Running) && !entry.cancelling;
}

void RunQueue::cancelRun(int row)
{
    if (!canCancel(row))
        return;
    QueueEntry &entry = m_entries[static_cast<std::size_t>(row)];
    entry.cancel.cancel();
    entry.cancelling = true;
    if (entry.state == RunState::Waiting)
        end(entry, RunState::Cancelled);
    const int group = entry.group;
    const QString study = entry.study;
    emit entryChanged(row);
    remember(study);
    const bool allEnded = std::all_of(m_entries.begin(), m_entries.end(),
                                      [group](const QueueEntry &other) { return other.group != group || other.hasEnded(); });
    if (allEnded)
        m_state.engineJobs().cancel(m_groups[static_cast<std::size_t>(group) - 1].job);
}

void RunQueue::runAgain(int row)
{
    const QueueEntry &entry = m_entries[static_cast<std::size_t>(row)];
    const RunRequest request = entry.request;
    start({request}, groupTitle(entry.group));
}

void RunQueue::clearFinished()
{
    std::erase_if(m_entries, [this](const QueueEntry &entry) {
        // While its group is under way a report about it may still come.
        return entry.hasEnded() && !m_groups[static_cast<std::size_t>(entry.group) - 1].active;
    });
    emit entriesReset();
}

void RunQueue::stopForClosing()
{
    m_closing = true;
    cancel();
}

const QueueEntry *RunQueue::find(const QString &id) const
{
    const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(), [&](const QueueEntry &entry) { return entry.id == id; });
    return found == m_entries.rend() ? nullptr : &*found;
}

bool RunQueue::isRunning() const
{
    return std::any_of(m_groups.begin(), m_groups.end(), [](const Group &group) { return group.active; });
}

QString RunQueue::groupTitle(int group) const
{
    return group >= 1 && group <= static_cast<int>(m_groups.size()) ? m_groups[static_cast<std::size_t>(group) - 1].title : QString();
}

void RunQueue::end(QueueEntry &entry, RunState state)
{
    entry.state = state;
    entry.endedMs = nowMs();
    entry.cancelling = false;
}

void RunQueue::update(int group, const std::string &id, const std::function<void(QueueEntry &)> &change)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const QueueEntry &entry) { return entry.group == group && entry.id.toStdString() == id; });
    if (found == m_entries.end())
        return;
    const bool wasEnded = found->hasEnded();
    const QString study = found->study;
    change(*found);
    const bool endedNow = !wasEnded && found->hasEnded();
    emit entryChanged(static_cast<int>(std::distance(m_entries.begin(), found)));
    if (endedNow)
        remember(study);
}

// Whatever did not end by itself ends with its group.
void RunQueue::finishGroup(int group, const std::optional<Error> &error)
{
    const auto index = static_cast<std::size_t>(group) - 1;
    const QString study = m_groups[index].study;
    const bool failed = error && error->code != ErrorCode::Cancelled;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        QueueEntry &entry = m_entries[i];
        if (entry.group != group || entry.hasEnded())
            continue;
        if (entry.result) { // its accuracy is stored; at most its time is missing
            if (failed)
                entry.error = error;
            entry.progress = 1.0;
            end(entry, RunState::Done);
        } else {
            entry.error = error ? *error : cancelled();
            end(entry, failed ? RunState::Failed : RunState::Cancelled);
        }
        emit entryChanged(static_cast<int>(i));
    }
    m_groups[index].active = false;
    if (!error)
        learnTimes(group);
    remember(study);
    const bool studyInUse =
        std::any_of(m_groups.begin(), m_groups.end(), [&](const Group &other) { return other.active && other.study == study; });
    if (!studyInUse)
        m_state.study().finishMove(study);
    emit groupFinished(group);
    emit runningChanged();
}

// From groups of which nothing failed, was cancelled or was there before.
void RunQueue::learnTimes(int group)
{
    std::vector<ExpectedRun> runs;
    qint64 firstMs = std::numeric_limits<qint64>::max();
    for (const QueueEntry &entry : m_entries) {
        if (entry.group != group)
            continue;
        if (entry.state != RunState::Done || !entry.result || entry.error || entry.startedMs < 0)
            return;
        firstMs = std::min(firstMs, entry.startedMs);
        runs.push_back({entry.request, entry.result->macs});
    }
    if (!runs.empty())
        m_times.learn(runs, static_cast<double>(nowMs() - firstMs) / 1000.0);
}

// Stored runs of a group that goes on are remembered with it: they are timed in turns.
void RunQueue::remember(const QString &study)
{
    if (m_closing)
        return;
    const QString place = m_state.study().nowAt(study);
    std::vector<PendingGroup> pending;
    for (const Group &group : m_groups) {
        if (!group.active || m_state.study().nowAt(group.study) != place)
            continue;
        PendingGroup left{group.title, {}};
        bool unfinished = false;
        for (const QueueEntry &entry : m_entries) {
            if (entry.group != group.id || entry.state == RunState::Failed || entry.state == RunState::Cancelled)
                continue;
            left.runs.push_back({entry.id.toStdString(), entry.request, {}});
            unfinished = unfinished || !entry.hasEnded();
        }
        if (unfinished)
            pending.push_back(std::move(left));
    }
    m_journal.write(place, pending);
}

void RunQueue::lookForStopped()
{
    StoppedRuns before = std::exchange(m_stopped, {});
    m_stoppedCount = 0;
    emit stoppedChanged();
    const QString study = m_state.study().path();
    const auto found = [this, study](StoppedRuns stopped) {
        if (study != m_state.study().path())
            return;
        const auto finished = [this](const QueuedRun &run) {
            const RunPointer stored = m_state.study().find(QString::fromStdString(run.id));
            return stored && !awaitsTime(run.request, *stored);
        };
        stopped.groups = groupsToGoOnWith(stopped.groups, finished);
        if (stopped.isEmpty()) {
            if (!stopped.files.isEmpty())
                m_journal.forget(std::move(stopped));
            return;
        }
        m_stoppedCount = 0;
        for (const PendingGroup &group : stopped.groups) {
            m_stoppedCount +=
                static_cast<int>(std::count_if(group.runs.begin(), group.runs.end(), [&](const QueuedRun &run) { return !finished(run); }));
        }
        m_stopped = std::move(stopped);
        emit stoppedChanged();
    };
    // Save as: what was offered and not yet decided stays with the study.
    if (!before.isEmpty() && before.study != study && m_state.study().nowAt(before.study) == study)
        m_journal.move(std::move(before), study, this, found);
    else
        m_journal.look(study, this, found);
}

void RunQueue::goOn()
{
    StoppedRuns stopped = std::exchange(m_stopped, {});
    m_stoppedCount = 0;
    for (const PendingGroup &group : stopped.groups)
        enqueue(group.runs, group.title, stopped.study);
    m_journal.forget(std::move(stopped)); // behind the writing of our own
    emit stoppedChanged();
}

void RunQueue::dismissStopped()
{
    m_stoppedCount = 0;
    m_journal.forget(std::exchange(m_stopped, {}));
    emit stoppedChanged();
}

} // namespace quantoscope
