// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_context.h"
#include "engine/model_session.h"
#include "study/run.h"

#include <string>

namespace quantoscope {

// One layer's weights to be exchanged for others of the same shape.
struct WeightReplacement {
    std::string layer; // as the network names it, before fusion: "layer1.0.conv1"
    Tensor weight;     // F32
};

// What a float network answers with one layer's weights exchanged, beside what it answers as it is, on the same items.
struct ReplacedWeightResult {
    int images = 0; // or questions
    Accuracy accuracy, baseline;
    Agreement agreement;
};

// Runs the session's network as float on oneDNN with one layer replaced. The network's own answers are computed once a session.
// Errors: BadUsage when there is no such layer or it has no weights of that shape, for a stored model and without data; what an evaluation
// gives; Cancelled. Thread: the session's.
Result<ReplacedWeightResult> evaluateReplacedWeight(ModelSession &session, const WeightReplacement &replacement, const RunContext &context);

} // namespace quantoscope
