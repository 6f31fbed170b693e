// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execute_study.h"

#include <algorithm>
#include <map>
#include <optional>

namespace quantoscope {

namespace {

RunRequest requestOf(const StudyPlan &plan, const PlannedRun &planned)
{
    RunRequest request;
    request.session.model = planned.model;
    request.session.data = planned.data;
    request.session.dataOptions.labels = plan.labels == "coarse" ? LabelKind::Coarse : LabelKind::Fine;
    request.session.images = planned.images;
    request.session.calibrationImages = planned.calibrationImages;
    request.session.seed = plan.seed;
    request.recipe = planned.recipe;
    request.methodLabel = planned.method;
    request.backend = plan.backend;
    request.threads = plan.threads;
    request.batch = planned.batch;
    request.sequence = planned.sequence;
    request.latencyBudgetSeconds = plan.latencyBudgetSeconds;
    request.measureLayers = plan.measureLayers;
    return request;
}

// Tells functions of runs that are stored or failed, and keeps the first failure.
class StudyListener : public RunObserver
{
public:
    StudyListener(const RunStored &stored, const StudyRunFailed &failed)
        : m_stored(stored)
        , m_failed(failed)
    {
    }
    const std::optional<Error> &firstFailure() const { return m_first; }
    void runStored(const Run &run) override
    {
        if (m_stored)
            m_stored(run);
    }

    void runFailed(const std::string &id, const Error &error) override
    {
        if (error.code == ErrorCode::Cancelled)
            return;
        if (!m_first)
            m_first = error;
        if (m_failed)
            m_failed(id, error);
    }

private:
    const RunStored &m_stored;
    const StudyRunFailed &m_failed;
    std::optional<Error> m_first;
};

} // namespace

std::vector<QueuedRun> queuedRuns(const StudyPlan &plan)
{
    std::vector<QueuedRun> queue;
    for (const PlannedRun &planned : plannedRuns(plan))
        queue.push_back({planned.id, requestOf(plan, planned)});
    return queue;
}

Status executeStudy(const StudyPlan &plan, StudyFile &file, const RunContext &context, const RunStored &runStored,
                    const StudyRunFailed &runFailed)
{
    QS_TRY(file.setPlan(plan));
    StudyListener listener(runStored, runFailed);
    QS_TRY(executeRuns(queuedRuns(plan), file, context, &listener));
    if (listener.firstFailure())
        return *listener.firstFailure();
    return {};
}

Result<bool> studyIsComplete(const StudyPlan &plan, const StudyFile &file)
{
    QS_TRY_ASSIGN(const std::vector<Run> runs, file.runs(Predictions::Skip));
    const std::vector<PlannedRun> planned = plannedRuns(plan);
    return std::all_of(planned.begin(), planned.end(), [&](const PlannedRun &wanted) {
        const auto found = std::find_if(runs.begin(), runs.end(), [&](const Run &run) { return run.id == wanted.id; });
        return found != runs.end() && (found->simulated || found->latency || plan.latencyBudgetSeconds <= 0.0);
    });
}

} // namespace quantoscope
