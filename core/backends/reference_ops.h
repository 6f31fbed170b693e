// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/integer_weights.h"

#include <cstdint>
#include <vector>

namespace quantoscope::reference {

// A value of a running program: floats or integers, NCHW for images, [batch, sequence, features] for text.
struct Values {
    Shape shape; // without the batch dimension
    int batch = 1;
    bool integer = false;
    std::vector<float> f;
    std::vector<std::int32_t> q;

    std::int64_t perItem() const;
};

float activate(Activation activation, float x);

// Convolution of `in` (integers minus `inZero`, or floats) with rows of `weight`; accumulators in 64 bits or double.
// `group`s of channels; the result is laid out like a node's NCHW output, one accumulator per element.
struct ConvolutionShape {
    Shape in, out;
    Window2d window;
    int groups = 1;
};
std::vector<std::int64_t> convolveIntegers(const Values &in, std::int32_t inZero, const IntegerWeights &weights,
                                           const ConvolutionShape &shape);
std::vector<double> convolveFloats(const Values &in, const FloatWeights &weights, const ConvolutionShape &shape);
std::vector<std::int64_t> multiplyIntegers(const Values &in, std::int32_t inZero, const IntegerWeights &weights);
std::vector<double> multiplyFloats(const Values &in, const FloatWeights &weights);

// Max and average pooling, adaptive included; averages of integers round half to even.
void pool(const Node &node, const Values &in, Values &out);
void layerNorm(const Node &node, const Values &in, Values &out);
void attention(const Node &node, const Step &step, const std::vector<const Values *> &in, Values &out);

} // namespace quantoscope::reference
