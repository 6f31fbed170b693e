// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/job_queue.h"

#include <algorithm>
#include <chrono>

namespace quantoscope {
namespace {

constexpr double kProgressInterval = 0.05;    // seconds between two reports to the GUI
constexpr double kFirstEstimateSeconds = 0.7; // no time left before that

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

} // namespace

JobQueue::JobQueue(const QString &name, QObject *parent)
    : QObject(parent)
    , m_name(name)
{
    qRegisterMetaType<quantoscope::JobId>("quantoscope::JobId");
    qRegisterMetaType<quantoscope::JobOutcome>("quantoscope::JobOutcome");
    qRegisterMetaType<quantoscope::Message>("quantoscope::Message");
    m_thread = std::thread([this] { threadMain(); });
}

JobQueue::~JobQueue()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        std::erase_if(m_waiting, [](const auto &job) { return !job->options.always; });
        if (m_running && !m_running->options.always)
            m_running->token.cancel();
    }
    m_wake.notify_all();
    m_thread.join();
}

Error JobQueue::unexpected(const std::exception &problem)
{
    return internalError("job.failed", "The work stopped unexpectedly: {problem}.", {{"problem", problem.what()}});
}

JobId JobQueue::enqueue(const JobOptions &options, std::function<std::optional<Error>(const RunContext &)> work, QObject *receiver,
                        std::function<void()> finished)
{
    auto job = std::make_shared<Job>();
    job->options = options;
    job->work = std::move(work);
    job->receiver = receiver;
    job->hasReceiver = receiver != nullptr;
    job->finished = std::move(finished);
    if (!options.tag.isEmpty())
        cancelTag(options.tag);
    {
        const std::lock_guard lock(m_mutex);
        job->id = m_nextId++;
        m_waiting.push_back(job);
    }
    m_wake.notify_one();
    return job->id;
}

void JobQueue::cancel(JobId id)
{
    std::shared_ptr<Job> dropped;
    {
        const std::lock_guard lock(m_mutex);
        if (m_running && m_running->id == id)
            m_running->token.cancel();
        const auto found = std::find_if(m_waiting.begin(), m_waiting.end(), [id](const auto &job) { return job->id == id; });
        if (found != m_waiting.end()) {
            dropped = *found;
            m_waiting.erase(found);
        }
    }
    if (dropped)
        finish(dropped, cancelled());
}

void JobQueue::cancelTag(const QString &tag)
{
    std::vector<JobId> ids;
    {
        const std::lock_guard lock(m_mutex);
        if (m_running && m_running->options.tag == tag)
            ids.push_back(m_running->id);
        for (const auto &job : m_waiting) {
            if (job->options.tag == tag)
                ids.push_back(job->id);
        }
    }
    for (const JobId id : ids)
        cancel(id);
}

void JobQueue::cancelAll()
{
    std::vector<JobId> ids;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &job : m_waiting)
            ids.push_back(job->id);
        if (m_running)
            ids.push_back(m_running->id);
    }
    for (const JobId id : ids)
        cancel(id);
}

bool JobQueue::isBusy() const
{
    const std::lock_guard lock(m_mutex);
    return m_running || !m_waiting.empty();
}

bool JobQueue::hasVisibleJob() const
{
    const std::lock_guard lock(m_mutex);
    return (m_running && m_running->options.visible) ||
           std::any_of(m_waiting.begin(), m_waiting.end(), [](const auto &job) { return job->options.visible; });
}

// On the queue's thread. Reports are thinned out, so that a fast loop does not flood the GUI thread.
ProgressSink JobQueue::progressSink(JobId id)
{
    const auto started = Clock::now();
    auto last = std::make_shared<std::optional<Clock::time_point>>();
    auto lastId = std::make_shared<std::string>();
    return [this, id, started, last, lastId](const Progress &progress) {
        const bool newStep = *lastId != progress.what.id();
        if (*last && !newStep && secondsSince(**last) < kProgressInterval && progress.fraction < 1.0)
            return;
        *last = Clock::now();
        *lastId = progress.what.id();
        const double elapsed = secondsSince(started);
        const double fraction = std::clamp(progress.fraction, 0.0, 1.0);
        const double left = fraction > 0.02 && elapsed > kFirstEstimateSeconds ? elapsed * (1.0 - fraction) / fraction : -1.0;
        const Message what = progress.what;
        post([this, id, fraction, what, left] { emit jobProgress(id, fraction, what, left); });
    };
}

// What the two threads hand over lies under the mutex, not in the posted event: Qt's queue orders it as well, but the thread sanitizer does
// not see that.
void JobQueue::post(std::function<void()> notice)
{
    {
        const std::lock_guard lock(m_mutex);
        m_notices.push_back(std::move(notice));
    }
    QMetaObject::invokeMethod(this, "deliver", Qt::QueuedConnection);
}

void JobQueue::deliver()
{
    std::function<void()> notice; // one an event: whatever the job itself posted stays in its place between them
    {
        const std::lock_guard lock(m_mutex);
        notice = std::move(m_notices.front());
        m_notices.pop_front();
    }
    notice();
}

void JobQueue::threadMain()
{
    while (true) {
        std::shared_ptr<Job> job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
            if (m_waiting.empty())
                return; // the queue ends
            job = m_waiting.front();
            m_waiting.pop_front();
            m_running = job;
        }
        const JobId id = job->id;
        const QString title = job->options.title;
        const bool visible = job->options.visible;
        post([this, id, title, visible] { emit jobStarted(id, title, visible); });
        const std::optional<Error> error = job->work(RunContext(job->token, progressSink(id)));
        {
            const std::lock_guard lock(m_mutex);
            m_running.reset();
            if (m_stopping)
                continue; // nobody hears of it
        }
        post([this, error, job = std::move(job)] { finish(job, error); });
    }
}

void JobQueue::finish(const std::shared_ptr<Job> &job, const std::optional<Error> &error)
{
    const JobOutcome outcome = !error ? JobOutcome::Done : error->code == ErrorCode::Cancelled ? JobOutcome::Cancelled : JobOutcome::Failed;
    if (job->finished && (!job->hasReceiver || job->receiver))
        job->finished();
    emit jobFinished(job->id, outcome, error ? error->message : Message());
}

} // namespace quantoscope
