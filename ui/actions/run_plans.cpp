// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/run_plans.h"

#include "charts/chart_words.h"
#include "study/study_plan.h"

#include <QCoreApplication>
#include <QWidget>

namespace quantoscope {
namespace {

struct RunPlans {
    Q_DECLARE_TR_FUNCTIONS(RunPlans)
};

bool isText(const AppState &state)
{
    return state.model()->model->task == Task::QuestionAnswering;
}

} // namespace

std::vector<RunRequest> fourMethods(const AppState &state)
{
    std::vector<Method> methods{Method::Fp32, Method::Static, Method::StaticNoFuse, Method::Dynamic};
    if (isText(state))
        methods = {Method::Fp32, Method::Dynamic};
    std::vector<RunRequest> requests;
    for (const Method method : methods)
        requests.push_back(state.runRequest(presetRecommended(method)));
    return requests;
}

// The study's networks and methods on the chosen data, as far as it fits; the others on the sample.
std::vector<RunRequest> wholeStudy(const AppState &state)
{
    const StudyPlan plan = thesisPlan();
    const DataChoice &data = state.dataChoice();
    const Task chosenTask = state.model() ? state.model()->model->task : Task::ImageClassification;
    std::vector<RunRequest> requests;
    for (const PlannedRun &planned : plannedRuns(plan)) {
        RunRequest request = state.runRequest(planned.recipe);
        SessionRequest &session = request.session;
        const Task task = planned.model.find("bert") != std::string::npos ? Task::QuestionAnswering : Task::ImageClassification;
        session.model = planned.model;
        session.load = {};
        session.imageInput.reset(); // the user's settings are those of the open network
        session.classNames.clear();
        session.data = planned.data == plan.data && task == chosenTask ? data.what : planned.data;
        request.sequence = planned.sequence > 0 ? planned.sequence : request.sequence;
        request.methodLabel = planned.method;
        requests.push_back(std::move(request));
    }
    return requests;
}

std::vector<RunRequest> planRequests(const AppState &state, RunPlan plan, const std::vector<std::string> &backends)
{
    if (plan == RunPlan::Study)
        return wholeStudy(state);
    if (!state.model())
        return {};
    if (plan == RunPlan::FourMethods)
        return fourMethods(state);
    RunRequest request = state.runRequest(state.recipe().recipe());
    if (plan == RunPlan::Recipe)
        return {request};
    std::vector<RunRequest> requests;
    for (const std::string &backend : backends) {
        request.backend = backend;
        requests.push_back(request);
    }
    return requests;
}

QString planTitle(const AppState &state, RunPlan plan)
{
    if (plan == RunPlan::Study)
        return RunPlans::tr("The whole study");
    const QString model = state.model() ? modelTitle(state.model()->model->name) : QString();
    switch (plan) {
    case RunPlan::FourMethods:
        return state.model() && isText(state) ? RunPlans::tr("Two methods of %1").arg(model)
                                              : RunPlans::tr("Four methods of %1").arg(model);
    case RunPlan::Backends: return RunPlans::tr("Backends compared on %1").arg(model);
    default: return RunPlans::tr("Recipe on %1").arg(model);
    }
}

int startPlan(AppState &state, RunPlan plan, const std::vector<RunRequest> &requests)
{
    const int group = state.runs().start(requests, planTitle(state, plan));
    if (group > 0)
        state.goTo(PageId::Run);
    return group;
}

bool canRunNetwork(AppState &state)
{
    return state.model() && state.data() && !state.study().path().isEmpty();
}

void enableWithNetwork(AppState &state, QWidget &button)
{
    const auto enable = [&state, &button] { button.setEnabled(canRunNetwork(state)); };
    QObject::connect(&state, &AppState::modelChanged, &button, enable);
    QObject::connect(&state, &AppState::dataChanged, &button, enable);
    QObject::connect(&state.study(), &StudyDocument::opened, &button, enable);
    enable();
}

void startFourMethods(AppState &state)
{
    startPlan(state, RunPlan::FourMethods, planRequests(state, RunPlan::FourMethods));
}

void startRecipe(AppState &state)
{
    startPlan(state, RunPlan::Recipe, planRequests(state, RunPlan::Recipe));
}

void startStudy(AppState &state)
{
    startPlan(state, RunPlan::Study, planRequests(state, RunPlan::Study));
}

} // namespace quantoscope
