// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_context.h"
#include "engine/model_session.h"
#include "recipe/recipe.h"

#include <map>
#include <optional>
#include <string>

namespace quantoscope {

// How much each layer's result differs from the float network's.
struct SqnrProbe {
    std::map<std::string, double> layerDb; // by layer name of the fused graph; 200 dB = no difference
    std::optional<double> outputDb;        // of the network's result (the logits)
};

// The signal-to-quantization-noise ratios of a recipe on the session's first eight images (two questions for text), by running
// the quantized and the float network side by side. The first call for a way of fusing calibrates; later ones do not.
// Errors: as prepareRun; BadUsage for a stored model, which has no float weights; Cancelled. Thread: the session's.
Result<SqnrProbe> probeSqnr(ModelSession &session, const Recipe &recipe, const std::string &backend, const RunContext &context);

} // namespace quantoscope
