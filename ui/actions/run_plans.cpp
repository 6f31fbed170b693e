// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/run_plans.h"

#include "charts/chart_words.h"
#include "study/study_plan.h"

#include <QCoreApplication>

namespace quantoscope {
namespace {

struct RunPlans {
    Q_DECLARE_TR_FUNCTIONS(RunPlans)
};

QString titleOf(const AppState &state)
{
    return modelTitle(state.model()->model->name);
}

} // namespace

std::vector<RunRequest> fourMethods(const AppState &state)
{
    std::vector<Method> methods{Method::Fp32, Method::Static, Method::StaticNoFuse, Method::Dynamic};
    if (state.model()->model->task == Task::QuestionAnswering)
        methods = {Method::Fp32, Method::Dynamic};
    std::vector<RunRequest> requests;
    for (const Method method : methods)
        requests.push_back(state.runRequest(presetRecommended(method)));
    return requests;
}

std::vector<RunRequest> wholeStudy(const AppState &state)
{
    StudyPlan plan = thesisPlan();
    const DataChoice &data = state.dataChoice();
    std::vector<RunRequest> requests;
    for (const PlannedRun &planned : plannedRuns(plan)) {
        RunRequest request = state.runRequest(planned.recipe);
        request.session.model = planned.model;
        request.session.load = {};
        request.session.data = planned.data == plan.data ? data.what : planned.data;
        request.session.images = data.images;
        request.sequence = planned.sequence;
        request.methodLabel = planned.method;
        requests.push_back(std::move(request));
    }
    return requests;
}

void startFourMethods(AppState &state)
{
    if (!state.model())
        return;
    const std::vector<RunRequest> requests = fourMethods(state);
    state.runs().start(requests, requests.size() == 2 ? RunPlans::tr("Two methods of %1").arg(titleOf(state))
                                                      : RunPlans::tr("Four methods of %1").arg(titleOf(state)));
    state.goTo(PageId::Run);
}

void startRecipe(AppState &state)
{
    if (!state.model())
        return;
    state.runs().start({state.runRequest(state.recipe().recipe())}, RunPlans::tr("Recipe on %1").arg(titleOf(state)));
    state.goTo(PageId::Run);
}

void startStudy(AppState &state)
{
    state.runs().start(wholeStudy(state), RunPlans::tr("The whole study"));
    state.goTo(PageId::Run);
}

} // namespace quantoscope
