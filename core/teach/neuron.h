// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quant/quant_spec.h"

#include <vector>

namespace quantoscope {

enum class ActivationFunction { Sigmoid, Tanh, Relu, Relu6, Gelu };

// f(x), as the reference backend computes it.
double activationValue(ActivationFunction function, double x);

// The smallest and the largest f(x) for x in `input`.
Range activationOutputRange(ActivationFunction function, Range input);

// The integers that such a result is written in: those of activationQParams for its range.
QParams activationGrid(ActivationFunction function, Range input, const QuantSpec &spec);

// One neuron at work: y = f(Σ w·x + b).
struct NeuronResult {
    std::vector<double> products; // w·x of each input
    double sum = 0.0;             // with the bias
    double output = 0.0;
};
// `weights` and `inputs` have the same length.
NeuronResult computeNeuron(const std::vector<double> &weights, const std::vector<double> &inputs, double bias, ActivationFunction function);

} // namespace quantoscope
