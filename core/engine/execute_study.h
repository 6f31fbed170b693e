// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_context.h"
#include "engine/execute_runs.h"
#include "study/run.h"
#include "study/study_file.h"
#include "study/study_plan.h"

#include <functional>
#include <vector>

namespace quantoscope {

using RunStored = std::function<void(const Run &)>;
using StudyRunFailed = std::function<void(const std::string &id, const Error &)>;

// The runs that a plan asks for, as executeRuns takes them: executeStudy stores the plan and carries these out.
std::vector<QueuedRun> queuedRuns(const StudyPlan &plan);

// Carries a plan out into a study file. Each run is stored with its accuracy and size as it ends; the times of one model's
// methods are then measured in turns and stored together. What the file holds already is not done again, so that a study goes on
// where it was cancelled or killed. `runStored` is told of each run, `runFailed` of each that cannot be carried out; the others go on.
// Errors: BadUsage when the file holds another plan; at the end what the first run that failed gave; Cancelled (what is finished stays).
Status executeStudy(const StudyPlan &plan, StudyFile &file, const RunContext &context, const RunStored &runStored = {},
                    const StudyRunFailed &runFailed = {});

// Whether the file holds every run of its plan, with times where the plan asks for them.
Result<bool> studyIsComplete(const StudyPlan &plan, const StudyFile &file);

} // namespace quantoscope
