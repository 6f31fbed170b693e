// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/integer_output.h"

#include "passes/fold_batch_norm.h"
#include "quant/affine.h"
#include "quant/value_range.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace quantoscope {

namespace {

constexpr float kFarOutside = 1e9F; // of any q, and still an int32

} // namespace

OutputValue outputValue(const std::array<float, 9> &input, const std::array<float, 9> &weight, float bias, Range output, int bits)
{
    OutputValue value;
    value.input = input;
    value.weight = weight;
    value.bias = bias;
    const QuantSpec activation{bits, Scheme::Asymmetric, Granularity::PerTensor, SymmetricRange::Restricted};
    const QuantSpec weights{bits, Scheme::Symmetric, Granularity::PerTensor, SymmetricRange::Restricted};
    value.inputQ = activationQParams(activation, valueRange(input.data(), input.size()));
    value.weightQ = weightQParams(weights, {valueRange(weight.data(), weight.size())});
    value.outputQ = activationQParams(activation, output);
    return value;
}

OutputSteps outputSteps(const OutputValue &value)
{
    OutputSteps steps;
    const QParams &x = value.inputQ, &w = value.weightQ, &y = value.outputQ;
    steps.exact = value.bias;
    for (std::size_t i = 0; i < steps.products.size(); ++i) {
        steps.input[i] = quantizeValue(value.input[i], x.scale[0], x.zeroPoint[0], x.qmin, x.qmax);
        steps.centred[i] = steps.input[i] - x.zeroPoint[0];
        steps.weight[i] = quantizeValue(value.weight[i], w.scale[0], w.zeroPoint[0], w.qmin, w.qmax) - w.zeroPoint[0];
        steps.products[i] = steps.centred[i] * steps.weight[i];
        steps.sum += steps.products[i];
        steps.exact += static_cast<double>(value.weight[i]) * value.input[i];
    }
    const double productScale = static_cast<double>(w.scale[0]) * x.scale[0];
    steps.bias = static_cast<std::int32_t>(std::clamp(std::nearbyint(value.bias / productScale),
                                                      static_cast<double>(std::numeric_limits<std::int32_t>::min()),
                                                      static_cast<double>(std::numeric_limits<std::int32_t>::max())));
    steps.accumulator = steps.sum + steps.bias;
    steps.multiplier = static_cast<float>(productScale / y.scale[0]);
    steps.scaled = (static_cast<float>(steps.sum) + static_cast<float>(steps.bias)) * steps.multiplier;
    steps.moved = std::clamp(steps.scaled, -kFarOutside, kFarOutside) + static_cast<float>(y.zeroPoint[0]);
    steps.rounded = static_cast<std::int32_t>(std::nearbyint(steps.moved));
    steps.q = std::clamp(steps.rounded, y.qmin, y.qmax);
    steps.real = dequantizeValue(steps.q, y.scale[0], y.zeroPoint[0]);
    return steps;
}

std::vector<FusionGroup> foldableLayers(const Graph &graph)
{
    std::vector<FusionGroup> layers;
    for (FusionGroup &group : findFusionGroups(graph)) {
        const bool hasNorm = group.kind == FusionKind::ConvBn || group.kind == FusionKind::ConvBnRelu;
        if (hasNorm && graph.at(group.nodes[0]).hasParam("weight") && graph.at(group.nodes[1]).hasParam("running_var"))
            layers.push_back(std::move(group));
    }
    return layers;
}

std::optional<FoldedChannel> foldedChannel(const Graph &graph, const FusionGroup &layer, int output, int input)
{
    const Node &conv = graph.at(layer.nodes[0]), &norm = graph.at(layer.nodes[1]);
    const Tensor weight = conv.param("weight").toF32();
    FoldedChannel result;
    result.outputs = static_cast<int>(weight.dim(0));
    result.inputs = static_cast<int>(weight.dim(1));
    if (output < 0 || output >= result.outputs || input < 0 || input >= result.inputs)
        return std::nullopt;
    const auto number = [&](const char *name) { return norm.param(name).toF32().data<float>()[output]; };
    result.gamma = number("weight");
    result.beta = number("bias");
    result.mean = number("running_mean");
    result.variance = number("running_var");
    result.epsilon = norm.attrs.epsilon;
    const BatchNormFold fold = batchNormFold(conv, norm);
    result.factor = fold.factor[static_cast<std::size_t>(output)];
    result.bias = conv.hasParam("bias") ? conv.param("bias").toF32().data<float>()[output] : 0.0;
    result.foldedBias = fold.bias[static_cast<std::size_t>(output)];
    result.kernelHeight = static_cast<int>(weight.dim(2));
    result.kernelWidth = static_cast<int>(weight.dim(3));
    const std::int64_t each = weight.dim(2) * weight.dim(3);
    const float *from = weight.data<float>() + (output * weight.dim(1) + input) * each;
    for (std::int64_t i = 0; i < each; ++i) {
        result.weight.push_back(from[i]);
        result.foldedWeight.push_back(static_cast<float>(from[i] * result.factor));
    }
    return result;
}

} // namespace quantoscope
