// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/neuron.h"

#include "backends/reference_ops.h"
#include "quant/affine.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr double kGeluLowest = -0.7517915247; // where GELU's slope is zero

} // namespace

double activationValue(ActivationFunction function, double x)
{
    const auto value = static_cast<float>(x);
    switch (function) {
    case ActivationFunction::Sigmoid: return 1.0 / (1.0 + std::exp(-x));
    case ActivationFunction::Tanh: return reference::activate(Activation::Tanh, value);
    case ActivationFunction::Relu: return reference::activate(Activation::Relu, value);
    case ActivationFunction::Relu6: return reference::activate(Activation::Relu6, value);
    case ActivationFunction::Gelu: return reference::activate(Activation::Gelu, value);
    }
    return x;
}

Range activationOutputRange(ActivationFunction function, Range input)
{
    const auto at = [&](double x) { return static_cast<float>(activationValue(function, x)); };
    Range range{std::min(at(input.min), at(input.max)), std::max(at(input.min), at(input.max))};
    if (function == ActivationFunction::Gelu && input.min < kGeluLowest && input.max > kGeluLowest)
        range.min = at(kGeluLowest);
    return range;
}

QParams activationGrid(ActivationFunction function, Range input, const QuantSpec &spec)
{
    return activationQParams(spec, activationOutputRange(function, input));
}

NeuronResult computeNeuron(const std::vector<double> &weights, const std::vector<double> &inputs, double bias, ActivationFunction function)
{
    NeuronResult result;
    result.sum = bias;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        result.products.push_back(weights[i] * inputs[i]);
        result.sum += result.products.back();
    }
    result.output = activationValue(function, result.sum);
    return result;
}

} // namespace quantoscope
