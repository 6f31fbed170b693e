// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/backend.h"

#include <optional>
#include <vector>

namespace quantoscope {

// A result that exists in memory while a program runs: integers where `q` is set, float32 elsewhere.
struct LoweredValue {
    NodeId node = -1;         // whose result it is (or a quantized or dequantized copy of)
    Shape shape;              // without the batch dimension
    std::optional<QParams> q; // set: stored as integers
};

enum class StepKind {
    Compute,    // the operation of nodes.front()
    Quantize,   // float → integers with the QParams of the output value
    Dequantize, // integers → float
};

struct Step {
    StepKind kind = StepKind::Compute;
    // Whose parameters are used. More than one only for Linears that read the same input and were laid side by side
    // (query, key, value): the result holds their features one after the other.
    std::vector<NodeId> nodes;
    NodeId result = -1;      // the node whose result the output is (an Add when a residual was merged)
    std::vector<int> inputs; // indices of values
    int residual = -1;       // value added before the activation, or -1
    int output = -1;
    Activation activation = Activation::None;
    bool integer = false;           // integer arithmetic: integer inputs; output integer or float by its value
    bool mergedProjections = false; // Attention: inputs are {query|key|value, mask}
};

// The straight-line program that every backend runs: the same steps for reference, simulate and onednn, so that they can be
// compared step by step.
struct Program {
    std::vector<LoweredValue> values;
    std::vector<Step> steps;
    std::vector<int> graphInputs; // value of each Input node, by order of the Input nodes in the graph
    int output = -1;              // always float
    std::vector<int> lastReader;  // per value: index of the last step that reads it, -1 = none (the output: steps.size())
};

// Errors: BadInput when shapes do not fit; Internal when an integer node reads a tensor without QParams.
Result<Program> lower(const QuantizedGraph &graph, const ExecutionShape &shape);

} // namespace quantoscope
