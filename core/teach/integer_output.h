// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph.h"
#include "passes/fusion.h"
#include "quant/quant_spec.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

// One output value of a 3×3 convolution of one channel, with the scales it is computed with in integers.
struct OutputValue {
    std::array<float, 9> input{}, weight{}; // rows one after the other; the kernel is not flipped
    float bias = 0.F;
    QParams inputQ, weightQ, outputQ; // per tensor; weights have zero point 0 where they are symmetric
};
// Scales from the numbers themselves: input asymmetric over its own range, weights symmetric, output asymmetric over `output`.
OutputValue outputValue(const std::array<float, 9> &input, const std::array<float, 9> &weight, float bias, Range output, int bits);

// Every number on the way to the output integer, in the order in which they are computed; float32 as integer backends do it.
// The zero point is added before rounding, as oneDNN and the reference do: it differs from rounding first for exact halves alone.
struct OutputSteps {
    std::array<std::int32_t, 9> input{};    // q_x
    std::array<std::int32_t, 9> centred{};  // q_x − z_x
    std::array<std::int32_t, 9> weight{};   // q_w − z_w
    std::array<std::int32_t, 9> products{}; // of the two
    std::int64_t sum = 0;                   // of the products
    std::int32_t bias = 0;                  // round(b / (s_w s_x)), half to even
    std::int64_t accumulator = 0;           // sum + bias
    float multiplier = 0.F;                 // s_w s_x / s_y
    float scaled = 0.F;                     // accumulator · multiplier
    float moved = 0.F;                      // scaled + z_y
    std::int32_t rounded = 0;               // half to even
    std::int32_t q = 0;                     // clamped to [q_min, q_max]
    double real = 0.0;                      // s_y (q − z_y)
    double exact = 0.0;                     // Σ w·x + b without any quantization
};
OutputSteps outputSteps(const OutputValue &value);

// The convolutions of a graph with a batch normalization behind them that can be folded into them.
std::vector<FusionGroup> foldableLayers(const Graph &graph);

// The numbers of one output channel before and after its batch normalization is folded.
struct FoldedChannel {
    double gamma = 0.0, beta = 0.0, mean = 0.0, variance = 0.0, epsilon = 0.0;
    double factor = 0.0;                     // γ/√(σ²+ε)
    double bias = 0.0;                       // before; 0 where the convolution has none
    double foldedBias = 0.0;                 // (b − μ) · factor + β
    int kernelHeight = 0, kernelWidth = 0;   // of the slice
    std::vector<float> weight, foldedWeight; // the kernel of one input channel, rows one after the other
    int outputs = 0, inputs = 0;             // channels that can be chosen
};
// `layer` is one of foldableLayers(graph); absent when there is no such channel. Only one channel is folded: microseconds.
std::optional<FoldedChannel> foldedChannel(const Graph &graph, const FusionGroup &layer, int output, int input);

} // namespace quantoscope
