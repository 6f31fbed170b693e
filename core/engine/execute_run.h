// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_context.h"
#include "engine/model_session.h"
#include "engine/run_request.h"
#include "execution/backend.h"
#include "study/run.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace quantoscope {

// A run between its steps: quantized, then evaluated, then timed (beside others, so that the times can be compared).
struct PreparedRun {
    RunRequest request;
    std::shared_ptr<const Backend> backend;
    QuantizedGraph graph;
    Run run; // what is known so far
};

// Fuses, calibrates (static methods) and quantizes; checks that the backend can run every layer; fills sizes and layers.
// Errors: BadUsage, BadInput, NotPossible (the layer and the reason), Cancelled.
Result<PreparedRun> prepareRun(ModelSession &session, const RunRequest &request, const RunContext &context);

// Adds accuracy, agreement with FP32, and the SQNR of each layer. Errors: as prepareRun.
Status evaluateRun(ModelSession &session, PreparedRun &prepared, const RunContext &context);

// The SQNR of each layer against the float network on the session's sample batches, by layer name. Errors: as prepareRun.
Result<std::map<std::string, double>> runSqnr(ModelSession &session, const PreparedRun &prepared, const RunContext &context);

// Adds the latencies of several runs of one model, measured in turns, and each layer's time. Runs on backends that measure no
// time keep none. Errors: as prepareRun.
Status measureRuns(ModelSession &session, const std::vector<PreparedRun *> &prepared, const RunContext &context);

// All of it for one request. Errors: as prepareRun.
Result<PreparedRun> executeRun(const RunRequest &request, const RunContext &context);
Result<PreparedRun> executeRun(ModelSession &session, const RunRequest &request, const RunContext &context);

// Writes the quantized (or float) network of a run. The file is what sizeBytes.file counts. Errors: BadInput when it cannot be written.
Status saveRun(const ModelSession &session, const PreparedRun &prepared, const std::filesystem::path &file);

} // namespace quantoscope
