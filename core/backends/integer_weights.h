// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/lowering.h"

#include <cstdint>
#include <vector>

namespace quantoscope {

// The integers of one convolution or Linear step, ready for any backend: rows of all its nodes one after the other.
struct IntegerWeights {
    std::vector<std::int8_t> weight; // [outputs, rowLength]
    std::int64_t outputs = 0;
    std::int64_t rowLength = 0;          // inputs per group × kernel
    std::vector<float> scale;            // s_w of each output
    std::vector<std::int32_t> zeroPoint; // z_w of each output (0 but for asymmetric weights)
    std::vector<std::int32_t> bias;      // nearbyint(b / (s_w · s_x)), empty for dynamic steps
    std::vector<float> floatBias;        // b, empty when the nodes have none
    std::vector<float> multiplier;       // s_w · s_x / s_y (integer result) or s_w · s_x (float result); empty for dynamic steps

    bool hasZeroPoints() const;
};

// `input` is null for dynamic steps; `output` is null when the result is float.
IntegerWeights integerWeights(const QuantizedGraph &graph, const Step &step, const QParams *input, const QParams *output);

// The float weights of a step, rows of all its nodes one after the other; where the nodes hold integers, those dequantized. With `input`,
// the grid of a static step's input, the bias is rounded to the integers that it has there (s_w · s_x), as integer arithmetic has it.
struct FloatWeights {
    std::vector<float> weight; // [outputs, rowLength]
    std::int64_t outputs = 0;
    std::int64_t rowLength = 0;
    std::vector<float> bias; // empty when the nodes have none
};
FloatWeights floatWeights(const QuantizedGraph &graph, const Step &step, const QParams *input = nullptr);

// q_y = nearbyint(factor · q_x + offset): a batch normalization between two integer tensors, one pair per channel.
struct ChannelAffine {
    std::vector<float> factor, offset;
};
ChannelAffine batchNormAffine(const Node &node);                                               // on floats: y = factor · x + offset
ChannelAffine integerBatchNorm(const Node &node, const QParams &input, const QParams &output); // on integers

} // namespace quantoscope
