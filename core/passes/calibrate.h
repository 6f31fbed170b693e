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
// Errors: BadUsage when there is no batch; Cancelled. Progress is per batch (`expectedImages` is the whole).
Result<Statistics> calibrate(const Graph &graph, Executable &floatExecutable, const BatchSource &batches, int expectedImages,
                             const RunContext &context);

} // namespace quantoscope
