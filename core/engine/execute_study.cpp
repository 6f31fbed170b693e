// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execute_study.h"

#include "engine/execute_run.h"

#include <algorithm>
#include <map>

namespace quantoscope {

namespace {

// The runs of one model on one data set: they share a session and are timed together.
using Group = std::vector<PlannedRun>;

std::vector<Group> groupsOf(const StudyPlan &plan)
{
    std::vector<Group> groups;
    for (PlannedRun &run : plannedRuns(plan)) {
        const auto fits = [&](const Group &group) {
            const PlannedRun &first = group.front();
            return first.model == run.model && first.data == run.data && first.images == run.images &&
                   first.calibrationImages == run.calibrationImages;
        };
        const auto group = std::find_if(groups.begin(), groups.end(), fits);
        if (group != groups.end())
            group->push_back(std::move(run));
        else
            groups.push_back({std::move(run)});
    }
    return groups;
}

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

bool awaitsTime(const StudyPlan &plan, const Run &run)
{
    return plan.latencyBudgetSeconds > 0.0 && !run.simulated && !run.latency;
}

bool isFinished(const StudyPlan &plan, const Group &group, const std::map<std::string, Run> &stored)
{
    return std::all_of(group.begin(), group.end(), [&](const PlannedRun &planned) {
        const auto found = stored.find(planned.id);
        return found != stored.end() && !awaitsTime(plan, found->second);
    });
}

Result<std::map<std::string, Run>> storedRuns(const StudyFile &file, Predictions predictions)
{
    QS_TRY_ASSIGN(std::vector<Run> runs, file.runs(predictions));
    std::map<std::string, Run> byId;
    for (Run &run : runs)
        byId.emplace(run.id, std::move(run));
    return byId;
}

// A context whose progress says which run of the study it is.
RunContext contextOfRun(const RunContext &study, const std::string &id, double from, double to)
{
    const RunContext outer = study.step(from, to);
    return {study.token(), [outer, id](const Progress &progress) {
                outer.report(progress.fraction, Message("engine.study_step", "{run}: {step}", {{"run", id}, {"step", progress.what}}));
            }};
}

class StudyExecution
{
public:
    StudyExecution(const StudyPlan &plan, StudyFile &file, const RunContext &context, const RunStored &runStored)
        : m_plan(plan)
        , m_file(file)
        , m_context(context)
        , m_runStored(runStored)
    {
    }

    Status run()
    {
        QS_TRY(m_file.setPlan(m_plan));
        QS_TRY_ASSIGN(m_stored, storedRuns(m_file, Predictions::Read));
        const std::vector<Group> groups = groupsOf(m_plan);
        for (const Group &group : groups)
            m_total += static_cast<double>(group.size()) * 2.0; // evaluating and timing
        for (const Group &group : groups) {
            if (!isFinished(m_plan, group, m_stored))
                QS_TRY(runGroup(group));
            m_done += static_cast<double>(group.size()) * 2.0;
        }
        return {};
    }

private:
    double share(double done) const { return done / m_total; }

    Status runGroup(const Group &group)
    {
        if (m_context.isCancelled())
            return cancelled();
        const std::string &model = group.front().model;
        m_context.report(share(m_done), Message("engine.loading", "Loading {model}", {{"model", model}}));
        QS_TRY_ASSIGN(const auto session, ModelSession::open(requestOf(m_plan, group.front()).session));
        std::vector<PreparedRun> prepared;
        double done = m_done;
        for (const PlannedRun &planned : group) {
            QS_TRY_ASSIGN(PreparedRun run, runOne(*session, planned, contextOfRun(m_context, planned.id, share(done), share(done + 1.0))));
            prepared.push_back(std::move(run));
            done += 1.0;
        }
        return timeGroup(*session, prepared, contextOfRun(m_context, model, share(done), share(done + static_cast<double>(group.size()))));
    }

    // Quantizes, and evaluates and stores what the file does not hold yet.
    Result<PreparedRun> runOne(ModelSession &session, const PlannedRun &planned, const RunContext &context)
    {
        const RunRequest request = requestOf(m_plan, planned);
        QS_TRY_ASSIGN(PreparedRun prepared, prepareRun(session, request, context.step(0.0, 0.3)));
        const auto stored = m_stored.find(planned.id);
        if (stored != m_stored.end()) {
            prepared.run = stored->second;
            if (request.recipe.method == Method::Fp32 && prepared.run.backend == "onednn" && !prepared.run.predictions.empty())
                session.keepBaseline(prepared.run.predictions);
            return prepared;
        }
        QS_TRY(evaluateRun(session, prepared, context.step(0.3, 1.0)));
        prepared.run.id = planned.id;
        QS_TRY(m_file.addRun(prepared.run));
        if (m_runStored)
            m_runStored(prepared.run);
        return prepared;
    }

    Status timeGroup(ModelSession &session, std::vector<PreparedRun> &prepared, const RunContext &context)
    {
        std::vector<PreparedRun *> all;
        for (PreparedRun &run : prepared)
            all.push_back(&run);
        QS_TRY(measureRuns(session, all, context));
        std::vector<RunLatency> latencies;
        for (const PreparedRun *run : all) {
            if (!run->run.latency)
                continue;
            RunLatency latency{run->run.id, *run->run.latency, {}};
            for (const LayerRecord &layer : run->run.layers) {
                if (layer.latencyMs)
                    latency.layerMs[layer.name] = *layer.latencyMs;
            }
            latencies.push_back(std::move(latency));
        }
        return latencies.empty() ? Status() : m_file.updateLatencies(latencies);
    }

    const StudyPlan &m_plan;
    StudyFile &m_file;
    const RunContext &m_context;
    const RunStored &m_runStored;
    std::map<std::string, Run> m_stored;
    double m_total = 0.0;
    double m_done = 0.0;
};

} // namespace

Status executeStudy(const StudyPlan &plan, StudyFile &file, const RunContext &context, const RunStored &runStored)
{
    return StudyExecution(plan, file, context, runStored).run();
}

Result<bool> studyIsComplete(const StudyPlan &plan, const StudyFile &file)
{
    QS_TRY_ASSIGN(const auto stored, storedRuns(file, Predictions::Skip));
    const std::vector<Group> groups = groupsOf(plan);
    return std::all_of(groups.begin(), groups.end(), [&](const Group &group) { return isFinished(plan, group, stored); });
}

} // namespace quantoscope
