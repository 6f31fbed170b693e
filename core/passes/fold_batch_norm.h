// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph.h"

#include <vector>

namespace quantoscope {

// What folding a batch normalization does to each output channel of the convolution before it: w′ = factor · w, and its bias.
struct BatchNormFold {
    std::vector<double> factor; // γ/√(σ²+ε)
    std::vector<float> bias;    // (b − μ) · factor + β
};

// `conv` has a weight and may have a bias; `norm` is a BatchNorm of as many channels. In double, so that only the results are rounded.
BatchNormFold batchNormFold(const Node &conv, const Node &norm);

} // namespace quantoscope
