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

// The graph to compile for calibration. A backend may compute a convolution and the Add after it as one, and then nobody sees the
// convolution's own result; here such results are outputs as well (after the graph's own), so that they are stored and seen.
Graph graphForCalibration(const Graph &fused);

// Runs the float executable of `graph` over all batches and collects statistics at every stored result
// and at the image input.
// Errors: BadUsage when there is no batch; Cancelled. Progress is per batch (`expectedImages` is the whole).
Result<Statistics> calibrate(const Graph &graph, Executable &floatExecutable, const BatchSource &batches, int expectedImages,
                             const RunContext &context);

} // namespace quantoscope
