// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study_plan.h"

namespace quantoscope {

// Models of both tasks can stand in one plan, but data belong to one task. Models without data of their own that cannot use the
// plan's (questions for an image network, or the reverse) get the generated sample as theirs. Data that suit neither task, or both,
// stay as they are. Opens the models to learn their tasks. Errors: what loadModel gives.
struct FittedPlan {
    StudyPlan plan;
    std::vector<std::string> onSample; // the models that were changed
};
Result<FittedPlan> fitPlanData(StudyPlan plan);

} // namespace quantoscope
