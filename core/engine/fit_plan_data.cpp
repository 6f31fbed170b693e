// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fit_plan_data.h"

#include "datasets/dataset.h"
#include "loaders/load_model.h"
#include "loaders/random_model.h"

namespace quantoscope {

Result<FittedPlan> fitPlanData(StudyPlan plan)
{
    FittedPlan fitted{std::move(plan), {}};
    const std::string &data = fitted.plan.data;
    const bool forImages = looksLikeDataFor(data, Task::ImageClassification);
    if (forImages == looksLikeDataFor(data, Task::QuestionAnswering))
        return fitted;
    for (PlannedModel &planned : fitted.plan.models) {
        if (planned.data || isRandomModel(planned.model)) // random weights read no data
            continue;
        QS_TRY_ASSIGN(const Model model, loadModel(planned.model));
        if ((model.task == Task::ImageClassification) == forImages)
            continue;
        planned.data = "sample";
        fitted.onSample.push_back(planned.model);
    }
    return fitted;
}

} // namespace quantoscope
