// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_context.h"
#include "engine/model_session.h"
#include "engine/multiply_add_peak.h"
#include "engine/run_request.h"
#include "recipe/recipe.h"
#include "study/run.h"

#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

// Every recipe on every backend, timed in turns.
struct BenchmarkRequest {
    RunRequest run; // what all have in common; its recipe and backend are those of the lists, and nothing is evaluated
    std::vector<Recipe> recipes;
    std::vector<std::string> backends{"onednn"};
};

struct BenchmarkRow {
    Run run; // without accuracy
    // From the fastest run, as the peak is the best of its rounds. Absent on backends that measure no time.
    std::optional<double> gmacPerSecond;
    // The time that the machine's peak would need for the layers' multiply-adds (integer ones at the INT8 peak, the others at
    // the FP32 peak), as a share of the fastest run, 0..1.
    std::optional<double> peakShare;
    std::optional<double> speedup; // median of FP32 on the same backend / median of this
};

struct BenchmarkResult {
    MultiplyAddPeak peak;
    std::vector<BenchmarkRow> rows;
    std::vector<Message> skipped; // combinations that a backend cannot run, when others can
};

// A model that is stored quantized has one recipe, its own: it is timed once on each backend.
// Errors: BadUsage (no recipe or backend), what a run gives; NotPossible when nothing can run; Cancelled.
Result<BenchmarkResult> executeBenchmark(ModelSession &session, const BenchmarkRequest &request, const RunContext &context);

} // namespace quantoscope
