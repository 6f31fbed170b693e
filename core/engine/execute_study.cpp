// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execute_study.h"

#include <algorithm>
#include <map>

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

// Tells a function of stored runs.
class StoredListener : public RunObserver
{
public:
    explicit StoredListener(const RunStored &stored)
        : m_stored(stored)
    {
    }
    void runStored(const Run &run) override
    {
        if (m_stored)
            m_stored(run);
    }

private:
    const RunStored &m_stored;
};

} // namespace

std::vector<QueuedRun> queuedRuns(const StudyPlan &plan)
{
    std::vector<QueuedRun> queue;
    for (const PlannedRun &planned : plannedRuns(plan))
        queue.push_back({planned.id, requestOf(plan, planned)});
    return queue;
}

Status executeStudy(const StudyPlan &plan, StudyFile &file, const RunContext &context, const RunStored &runStored)
{
    QS_TRY(file.setPlan(plan));
    StoredListener listener(runStored);
    ExecuteRunsOptions options;
    options.stopAtFirstFailure = true;
    QS_TRY(executeRuns(queuedRuns(plan), file, context, &listener, options));
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
