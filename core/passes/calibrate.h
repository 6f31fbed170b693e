// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_context.h"
#include "execution/backend.h"
#include "observers/statistics.h"

#include <functional>
#include <map>
#include <string>

namespace quantoscope {

// What one calibration pass saw: statistics per node name of the (fused) graph, the input included.
struct Statistics {
    std::map<std::string, TensorStatistics> tensors;
    int images = 0; // images or questions seen
};

// Gives the next batch, or false when there is none. Called on the working thread.
using BatchSource = std::function<Result<bool>(InputBatch &)>;

// Runs the float executable of `graph` over all batches and collects statistics at every stored result and at the image input.
// Compile it with ExecutionShape::everyResult, or nobody sees what a sum swallows.
// `threads`: how many collect (≥ 1; as many as the executable computes with), which changes nothing that is collected.
// Errors: BadUsage when there is no batch; Cancelled. Progress is per batch (`expectedImages` is the whole).
Result<Statistics> calibrate(const Graph &graph, Executable &floatExecutable, const BatchSource &batches, int expectedImages, int threads,
                             const RunContext &context);

} // namespace quantoscope
