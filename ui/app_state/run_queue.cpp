// SPDX-License-Identifier: GPL-3.0-or-later
#include "app_state/run_queue.h"

#include "app_state/app_state.h"

#include <algorithm>
#include <set>

namespace quantoscope {

// Carries the engine's reports to the GUI thread.
class RunQueue::Observer : public RunObserver
{
public:
    explicit Observer(RunQueue &queue)
        : m_queue(queue)
    {
    }

    void runStarted(const std::string &id) override
    {
        post([this, id] { m_queue.update(QString::fromStdString(id), [](QueueEntry &entry) { entry.state = RunState::Running; }); });
    }
    void runProgress(const std::string &id, double fraction, const Message &what) override
    {
        post([this, id, fraction, what] {
            m_queue.update(QString::fromStdString(id), [&](QueueEntry &entry) {
                entry.progress = fraction;
                entry.step = what;
            });
        });
    }
    void runStored(const Run &run) override
    {
        auto copy = std::make_shared<Run>(run);
        copy->predictions.clear();
        post([this, copy] {
            m_queue.m_state.study().noteStored(*copy);
            const bool timed = copy->latency || copy->simulated;
            m_queue.update(QString::fromStdString(copy->id), [&](QueueEntry &entry) {
                entry.result = *copy;
                entry.progress = 1.0;
                entry.state = timed || entry.request.latencyBudgetSeconds <= 0.0 ? RunState::Done : RunState::Timing;
            });
        });
    }
    void runTimed(const std::string &id, const Latency &latency, const std::map<std::string, double> &layerMs) override
    {
        post([this, id, latency, layerMs] {
            m_queue.m_state.study().noteTimed(QString::fromStdString(id), latency, layerMs);
            m_queue.update(QString::fromStdString(id), [&](QueueEntry &entry) {
                if (entry.result)
                    entry.result->latency = latency;
                entry.state = RunState::Done;
            });
        });
    }
    void runFailed(const std::string &id, const Error &error) override
    {
        post([this, id, error] {
            m_queue.update(QString::fromStdString(id), [&](QueueEntry &entry) {
                entry.state = error.code == ErrorCode::Cancelled ? RunState::Cancelled : RunState::Failed;
                entry.error = error;
            });
        });
    }

private:
    template <typename F>
    void post(F function)
    {
        QMetaObject::invokeMethod(&m_queue, std::move(function), Qt::QueuedConnection);
    }

    RunQueue &m_queue;
};

RunQueue::RunQueue(AppState &state)
    : QObject(nullptr)
    , m_state(state)
{
}

void RunQueue::start(const std::vector<RunRequest> &requests, const QString &title)
{
    if (requests.empty())
        return;
    std::set<std::string> taken;
    for (const RunPointer &run : m_state.study().runs())
        taken.insert(run->id);
    for (const QueueEntry &entry : m_entries)
        taken.insert(entry.id.toStdString());

    const int group = m_nextGroup++;
    const int first = static_cast<int>(m_entries.size());
    std::vector<QueuedRun> queued;
    for (const RunRequest &request : requests) {
        const std::string id = freshRunId(request, taken);
        taken.insert(id);
        queued.push_back({id, request});
        QueueEntry entry;
        entry.id = QString::fromStdString(id);
        entry.request = request;
        entry.group = group;
        m_entries.push_back(std::move(entry));
    }
    emit entriesAdded(first, static_cast<int>(m_entries.size()) - 1);
    ++m_active;
    emit runningChanged();

    const std::filesystem::path path = m_state.study().path().toStdString();
    JobOptions options;
    options.title = title;
    options.visible = true;
    m_state.engineJobs().submit<bool>(
        options,
        [this, queued, path](const RunContext &context) -> Result<bool> {
            Observer observer(*this);
            QS_TRY(m_state.engine().executeRuns(queued, path, observer, context));
            return true;
        },
        this, [this, group](Result<bool> ended) { finishGroup(group, ended.ok() ? std::optional<Error>() : ended.error()); });
}

void RunQueue::cancel()
{
    m_state.engineJobs().cancelAll();
}

void RunQueue::clearFinished()
{
    std::erase_if(m_entries, [](const QueueEntry &entry) {
        return entry.state == RunState::Done || entry.state == RunState::Failed || entry.state == RunState::Cancelled;
    });
    emit entriesReset();
}

const QueueEntry *RunQueue::find(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_entries[static_cast<std::size_t>(row)];
}

int RunQueue::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(), [&](const QueueEntry &entry) { return entry.id == id; });
    return found == m_entries.rend() ? -1 : static_cast<int>(std::distance(found, m_entries.rend())) - 1;
}

void RunQueue::update(const QString &id, const std::function<void(QueueEntry &)> &change)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    change(m_entries[static_cast<std::size_t>(row)]);
    emit entryChanged(row);
}

// Whatever did not end by itself ends with its group.
void RunQueue::finishGroup(int group, const std::optional<Error> &error)
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        QueueEntry &entry = m_entries[i];
        if (entry.group != group)
            continue;
        if (entry.state == RunState::Timing) { // its accuracy is stored; only its time is missing
            entry.state = RunState::Done;
        } else if (entry.state == RunState::Waiting || entry.state == RunState::Running) {
            const bool failed = error && error->code != ErrorCode::Cancelled;
            entry.state = failed ? RunState::Failed : RunState::Cancelled;
            entry.error = error ? *error : cancelled();
        } else {
            continue;
        }
        emit entryChanged(static_cast<int>(i));
    }
    --m_active;
    emit groupFinished(group);
    emit runningChanged();
}

} // namespace quantoscope
