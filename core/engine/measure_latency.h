// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_context.h"
#include "execution/backend.h"
#include "study/run.h"

#include <vector>

namespace quantoscope {

// One executable to be timed on one input of its own shape.
struct LatencySubject {
    Executable *executable = nullptr;
    const InputBatch *input = nullptr;
};

struct LatencyOptions {
    double warmUpSeconds = 0.2; // for each subject; at least two runs
    double budgetSeconds = 2.0; // of timed runs for each subject
    int minimumRuns = 5;
    int maximumRuns = 20000;
    int runsPerTurn = 4; // timed runs before the next subject's turn; one run before them fills the caches again
};

// Times the subjects in turns (A B A B …), so that a change of the machine's clock or load meets all of them alike.
// Returns one Latency a subject, in order; milliseconds for one batch. Errors: what a run gives; Cancelled.
Result<std::vector<Latency>> measureInterleaved(const std::vector<LatencySubject> &subjects, const LatencyOptions &options,
                                                const RunContext &context);

// Median time of each graph node over a few runs, in milliseconds. Errors: what a run gives; Cancelled.
Result<std::vector<double>> measureNodes(const LatencySubject &subject, double budgetSeconds, const RunContext &context);

// Minimum, median and percentiles of some times (linear between neighbours). Empty gives zeros.
Latency summarizeTimes(std::vector<double> milliseconds);

} // namespace quantoscope
