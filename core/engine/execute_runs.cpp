// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execute_runs.h"

#include "engine/execute_run.h"

#include <algorithm>
#include <filesystem>
#include <optional>

namespace quantoscope {

void RunObserver::runStarted(const std::string &) {}
void RunObserver::runRenamed(const std::string &, const std::string &) {}
void RunObserver::runProgress(const std::string &, double, const Message &) {}
void RunObserver::runStored(const Run &) {}
void RunObserver::runFailed(const std::string &, const Error &) {}
void RunObserver::runTimed(const std::string &, const Latency &, const std::map<std::string, double> &) {}
void RunObserver::timingFailed(const std::vector<std::string> &, const Error &) {}

namespace {

// What a run spends before its group is timed, as a share of its progress.
constexpr double kEvaluationShare = 0.8;

// The runs that share a session, as indices into the queue.
using Group = std::vector<std::size_t>;

std::vector<Group> groupsOf(const std::vector<QueuedRun> &queue)
{
    std::vector<Group> groups;
    for (std::size_t i = 0; i < queue.size(); ++i) {
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const Group &candidate) {
            return queue[candidate.front()].request.session == queue[i].request.session;
        });
        if (group != groups.end())
            group->push_back(i);
        else
            groups.push_back({i});
    }
    return groups;
}

Status checkIds(const std::vector<QueuedRun> &queue)
{
    std::set<std::string> ids;
    for (const QueuedRun &run : queue) {
        if (run.id.empty() || !ids.insert(run.id).second)
            return badUsage("engine.queue_ids", "Every run in a queue needs an id of its own; “{id}” is empty or stands twice.",
                            {{"id", run.id}});
    }
    return {};
}

bool awaitsTime(const RunRequest &request, const Run &run)
{
    return request.latencyBudgetSeconds > 0.0 && !run.simulated && !run.latency;
}

// Whether a stored run is what a request asks for, as far as the request alone can say.
bool hasSettingsOf(const Run &stored, const RunRequest &request)
{
    return stored.recipe == request.recipe && stored.method == request.label() && stored.backend.starts_with(request.backend) &&
           stored.threads == request.threads && stored.batch == request.batch && stored.seed == request.session.seed &&
           stored.images == request.session.images &&
           (stored.calibrationImages == 0 || stored.calibrationImages == request.session.calibrationImages);
}

// The same once the run is prepared and all its settings are known.
bool isSameRun(const Run &stored, const Run &prepared, int images)
{
    return stored.model == prepared.model && stored.datasetId == prepared.datasetId && stored.backend == prepared.backend &&
           stored.recipe == prepared.recipe && stored.method == prepared.method && stored.threads == prepared.threads &&
           stored.batch == prepared.batch && stored.sequence == prepared.sequence && stored.seed == prepared.seed &&
           stored.calibrationImages == prepared.calibrationImages && stored.images == images;
}

std::map<std::string, double> layerTimes(const Run &run)
{
    std::map<std::string, double> times;
    for (const LayerRecord &layer : run.layers) {
        if (layer.latencyMs)
            times[layer.name] = *layer.latencyMs;
    }
    return times;
}

class QueueExecution
{
public:
    QueueExecution(const std::vector<QueuedRun> &queue, StudyFile &file, const RunContext &context, RunObserver &observer,
                   const ExecuteRunsOptions &options)
        : m_queue(queue)
        , m_file(file)
        , m_context(context)
        , m_observer(observer)
        , m_options(options)
        , m_ended(queue.size(), false)
    {
    }

    Result<ExecutedRuns> run()
    {
        const Status done = runAll();
        for (std::size_t i = 0; i < m_queue.size() && !done.ok(); ++i) {
            if (!m_ended[i])
                end(i, cancelled());
        }
        if (!done.ok())
            return done.error();
        return m_result;
    }

private:
    struct Finished {
        std::size_t index = 0;
        PreparedRun prepared;
    };

    const QueuedRun &queued(std::size_t index) const { return m_queue[index]; }
    double share(double done) const { return done / (2.0 * static_cast<double>(m_queue.size())); }

    void end(std::size_t index, const Error &error)
    {
        m_ended[index] = true;
        ++m_result.failed;
        m_observer.runFailed(queued(index).id, error);
    }

    Status runAll()
    {
        QS_TRY(checkIds(m_queue));
        QS_TRY_ASSIGN(const std::set<std::string> ids, m_file.runIds());
        for (const QueuedRun &run : m_queue) {
            if (run.isNew || ids.count(run.id) == 0)
                continue;
            QS_TRY_ASSIGN(Run stored, m_file.run(run.id));
            m_stored.emplace(run.id, std::move(stored));
        }
        for (const Group &group : groupsOf(m_queue)) {
            if (isFinished(group)) {
                for (const std::size_t index : group) {
                    m_ended[index] = true;
                    ++m_result.stored;
                }
            } else {
                QS_TRY(runGroup(group));
            }
            m_done += 2.0 * static_cast<double>(group.size());
        }
        return {};
    }

    bool isFinished(const Group &group) const
    {
        return std::all_of(group.begin(), group.end(), [&](std::size_t index) {
            const auto found = m_stored.find(queued(index).id);
            return found != m_stored.end() && hasSettingsOf(found->second, queued(index).request) &&
                   !awaitsTime(queued(index).request, found->second);
        });
    }

    // Ends a run that failed. Errors: the queue is to stop.
    Status fail(std::size_t index, const Error &error)
    {
        end(index, error);
        const bool onlyThisOne = error.code == ErrorCode::Cancelled && !m_context.isCancelled();
        if (!onlyThisOne && (m_options.stopAtFirstFailure || error.code == ErrorCode::Cancelled))
            return error;
        return {};
    }

    RunContext contextOf(std::size_t index, double from, double to, double ownFrom, double ownTo) const
    {
        const RunContext outer = m_context.step(share(from), share(to));
        const std::string &id = queued(index).id;
        RunObserver &observer = m_observer;
        return {queued(index).cancel.within(m_context.token()), [outer, &id, &observer, ownFrom, ownTo](const Progress &progress) {
                    observer.runProgress(id, ownFrom + progress.fraction * (ownTo - ownFrom), progress.what);
                    outer.report(progress.fraction, Message("engine.study_step", "{run}: {step}", {{"run", id}, {"step", progress.what}}));
                }};
    }

    Status runGroup(const Group &group)
    {
        if (m_context.isCancelled())
            return cancelled();
        // Said now, not when everything is computed and cannot be stored.
        if (const Status writable = m_file.checkWritable(); !writable.ok()) {
            for (const std::size_t index : group)
                QS_TRY(fail(index, writable.error()));
            return {};
        }
        const SessionRequest &request = queued(group.front()).request.session;
        m_context.report(share(m_done), Message("engine.loading", "Loading {model}", {{"model", request.model}}));
        const auto session = m_options.session ? m_options.session(request) : ModelSession::open(request);
        if (!session) {
            for (const std::size_t index : group)
                QS_TRY(fail(index, session.error()));
            return {};
        }
        std::vector<Finished> finished;
        double done = m_done;
        for (const std::size_t index : group) {
            if (m_context.isCancelled())
                return cancelled();
            auto prepared = queued(index).cancel.isCancelled() ? Result<PreparedRun>(cancelled()) : runOne(**session, index, done);
            if (prepared)
                finished.push_back({index, std::move(prepared).value()});
            else
                QS_TRY(fail(index, prepared.error()));
            done += 1.0;
        }
        return timeGroup(**session, finished, done);
    }

    // Quantizes, and evaluates and stores what the file does not hold yet.
    Result<PreparedRun> runOne(ModelSession &session, std::size_t index, double done)
    {
        const RunRequest &request = queued(index).request;
        const std::string &id = queued(index).id;
        const RunContext context = contextOf(index, done, done + 1.0, 0.0, request.latencyBudgetSeconds > 0.0 ? kEvaluationShare : 1.0);
        m_observer.runStarted(id);
        QS_TRY_ASSIGN(PreparedRun prepared, prepareRun(session, request, context.step(0.0, 0.3)));
        const auto stored = m_stored.find(id);
        if (stored != m_stored.end()) {
            const bool judged = request.evaluate && session.hasData();
            if (!isSameRun(stored->second, prepared.run, judged ? static_cast<int>(session.evaluationItems().size()) : 0))
                return badUsage("engine.id_taken", "The study {file} has a run “{run}” already, with other settings.",
                                {{"file", m_file.path().string()}, {"run", id}});
            prepared.run = stored->second;
            if (request.recipe.method == Method::Fp32 && prepared.run.backend == "onednn" && !prepared.run.predictions.empty())
                session.keepBaseline(prepared.run.predictions);
        } else {
            QS_TRY(evaluateRun(session, prepared, context.step(0.3, 1.0)));
            prepared.run.id = id;
            QS_TRY(store(index, prepared.run));
            m_observer.runStored(prepared.run);
        }
        m_ended[index] = true;
        ++m_result.stored;
        return prepared;
    }

    Status store(std::size_t index, Run &run)
    {
        std::set<std::string> reserved;
        for (const QueuedRun &other : m_queue)
            reserved.insert(other.id);
        const std::string before = run.id;
        QS_TRY(storeUnderFreeId(run, queued(index).request, reserved, m_file));
        if (run.id != before)
            m_observer.runRenamed(before, run.id);
        return {};
    }

    Status timeGroup(ModelSession &session, std::vector<Finished> &finished, double done)
    {
        std::vector<PreparedRun *> all;
        std::vector<std::string> ids;
        bool anyAwaits = false;
        for (Finished &run : finished) {
            anyAwaits = anyAwaits || awaitsTime(queued(run.index).request, run.prepared.run);
            all.push_back(&run.prepared);
            ids.push_back(run.prepared.run.id);
        }
        if (!anyAwaits)
            return {};
        const RunContext outer = m_context.step(share(done), share(done + static_cast<double>(finished.size())));
        const RunContext context(m_context.token(), [this, outer, ids](const Progress &progress) {
            for (const std::string &id : ids)
                m_observer.runProgress(id, kEvaluationShare + progress.fraction * (1.0 - kEvaluationShare), progress.what);
            outer.report(progress.fraction, progress.what);
        });
        const Status measured = measureAndStore(session, all, context);
        if (measured.ok())
            return {};
        m_observer.timingFailed(ids, measured.error());
        if (m_options.stopAtFirstFailure || measured.error().code == ErrorCode::Cancelled)
            return measured;
        return {};
    }

    Status measureAndStore(ModelSession &session, const std::vector<PreparedRun *> &runs, const RunContext &context)
    {
        QS_TRY(measureRuns(session, runs, context));
        std::vector<RunLatency> latencies;
        for (const PreparedRun *run : runs) {
            if (run->run.latency)
                latencies.push_back({run->run.id, *run->run.latency, layerTimes(run->run)});
        }
        if (latencies.empty())
            return {};
        QS_TRY(m_file.updateLatencies(latencies));
        for (const RunLatency &timed : latencies)
            m_observer.runTimed(timed.runId, timed.latency, timed.layerMs);
        return {};
    }

    const std::vector<QueuedRun> &m_queue;
    StudyFile &m_file;
    const RunContext &m_context;
    RunObserver &m_observer;
    const ExecuteRunsOptions &m_options;
    std::map<std::string, Run> m_stored;
    std::vector<bool> m_ended;
    ExecutedRuns m_result;
    double m_done = 0.0;
};

} // namespace

Result<ExecutedRuns> executeRuns(const std::vector<QueuedRun> &queue, StudyFile &file, const RunContext &context, RunObserver *observer,
                                 const ExecuteRunsOptions &options)
{
    RunObserver deaf;
    return QueueExecution(queue, file, context, observer != nullptr ? *observer : deaf, options).run();
}

Status storeUnderFreeId(Run &run, const RunRequest &request, const std::set<std::string> &reserved, StudyFile &file)
{
    while (true) { // another process may be as quick again
        const Status stored = file.addRun(run);
        if (stored.ok())
            return {};
        QS_TRY_ASSIGN(std::set<std::string> taken, file.runIds());
        if (run.id.empty() || taken.count(run.id) == 0)
            return stored; // something else is wrong
        taken.insert(reserved.begin(), reserved.end());
        run.id = freshRunId(request, taken);
    }
}

std::string freshRunId(const RunRequest &request, const std::set<std::string> &taken)
{
    std::filesystem::path model = request.session.model;
    if (model.has_parent_path() && !model.has_filename())
        model = model.parent_path(); // a folder with a slash at its end
    const std::string name = model.extension() == ".safetensors" || model.extension() == ".pt" || model.extension() == ".pth"
                                 ? model.stem().string()
                                 : model.filename().string();
    const std::string base = (name.empty() ? "model" : name) + "/" + request.label();
    std::string id = base;
    for (int number = 2; taken.count(id) > 0; ++number)
        id = base + "-" + std::to_string(number);
    return id;
}

} // namespace quantoscope
