// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph.h"
#include "quant/quant_spec.h"

#include <optional>
#include <vector>

namespace quantoscope {

enum class Precision : std::uint8_t {
    Float,
    Integer,        // static: integer in, integer arithmetic
    DynamicInteger, // Linear only: integer weights, activations quantized per batch at run time
};

struct QuantizedNode {
    Precision precision = Precision::Float;
    Tensor weight;   // I8 integers, shape of the float weight; only where precision is not Float and the op has weights
    QParams weightQ;
    int weightBits = 8; // width the recipe asked for and a file stores; the interval of weightQ may be narrower
    // How this node's result is written in integers: set when the node is Integer and read by an Integer node,
    // or when it is Float and an Integer node reads it (the reader quantizes it with this).
    std::optional<QParams> output;
    bool outputIsInteger = false; // the stored result is integers (else float; a reader may quantize)
};

// What every backend runs: a (fused) graph with a decision for each node. All Float = the FP32 baseline.
// Inputs of Integer nodes are integers written with the producer's `output` QParams.
// Relu, Relu6, MaxPool, AvgPool, AdaptiveAvgPool and Flatten that run in Integer keep their input's QParams.
struct QuantizedGraph {
    Graph graph;
    std::vector<QuantizedNode> nodes; // parallel to graph.nodes
    std::vector<Message> warnings;

    static QuantizedGraph allFloat(Graph graph);
};

} // namespace quantoscope
