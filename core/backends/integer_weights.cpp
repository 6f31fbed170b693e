// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/integer_weights.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace quantoscope {

bool IntegerWeights::hasZeroPoints() const
{
    return std::any_of(zeroPoint.begin(), zeroPoint.end(), [](std::int32_t z) { return z != 0; });
}

static std::int32_t toInt32(double value)
{
    constexpr double kLow = std::numeric_limits<std::int32_t>::min();
    constexpr double kHigh = std::numeric_limits<std::int32_t>::max();
    return static_cast<std::int32_t>(std::clamp(std::nearbyint(value), kLow, kHigh));
}

static float scaleOf(const QParams &q, std::int64_t channel)
{
    return q.scale[q.perChannel() ? static_cast<std::size_t>(channel) : 0];
}

IntegerWeights integerWeights(const QuantizedGraph &graph, const Step &step, const QParams *input, const QParams *output)
{
    IntegerWeights result;
    for (NodeId id : step.nodes) {
        const Node &node = graph.graph.at(id);
        const QuantizedNode &decision = graph.nodes[static_cast<std::size_t>(id)];
        const std::int64_t outputs = decision.weight.dim(0);
        result.rowLength = decision.weight.elementCount() / outputs;
        const auto *integers = decision.weight.data<std::int8_t>();
        result.weight.insert(result.weight.end(), integers, integers + decision.weight.elementCount());
        const QParams &q = decision.weightQ;
        const Tensor bias = node.hasParam("bias") ? node.param("bias") : Tensor();
        for (std::int64_t c = 0; c < outputs; ++c) {
            const std::size_t channel = q.perChannel() ? static_cast<std::size_t>(c) : 0;
            const float scale = q.scale[channel];
            result.scale.push_back(scale);
            result.zeroPoint.push_back(q.zeroPoint[channel]);
            const float b = bias.empty() ? 0.F : bias.data<float>()[c];
            if (!bias.empty())
                result.floatBias.push_back(b);
            if (input) {
                const double step_ = static_cast<double>(scale) * input->scale[0];
                result.bias.push_back(toInt32(b / step_));
                result.multiplier.push_back(static_cast<float>(output ? step_ / output->scale[0] : step_));
            }
        }
        result.outputs += outputs;
    }
    return result;
}

FloatWeights floatWeights(const QuantizedGraph &graph, const Step &step, const QParams *input)
{
    FloatWeights result;
    for (NodeId id : step.nodes) {
        const Node &node = graph.graph.at(id);
        const QuantizedNode &decision = graph.nodes[static_cast<std::size_t>(id)];
        const bool integers = decision.precision != Precision::Float && !decision.weight.empty();
        const Tensor &weight = integers ? decision.weight : node.param("weight");
        const std::int64_t outputs = weight.dim(0);
        result.rowLength = weight.elementCount() / outputs;
        if (integers) {
            const QParams &q = decision.weightQ;
            const auto *from = weight.data<std::int8_t>();
            for (std::int64_t c = 0; c < outputs; ++c) {
                const std::size_t channel = q.perChannel() ? static_cast<std::size_t>(c) : 0;
                for (std::int64_t i = 0; i < result.rowLength; ++i)
                    result.weight.push_back(q.scale[channel] * static_cast<float>(from[c * result.rowLength + i] - q.zeroPoint[channel]));
            }
        } else {
            const auto *from = weight.data<float>();
            result.weight.insert(result.weight.end(), from, from + weight.elementCount());
        }
        if (node.hasParam("bias")) {
            const auto *from = node.param("bias").data<float>();
            for (std::int64_t c = 0; c < outputs; ++c) {
                const double step_ = integers && input ? static_cast<double>(scaleOf(decision.weightQ, c)) * input->scale[0] : 0.0;
                result.bias.push_back(step_ > 0.0 ? static_cast<float>(toInt32(from[c] / step_) * step_) : from[c]);
            }
        }
        result.outputs += outputs;
    }
    return result;
}

ChannelAffine batchNormAffine(const Node &node)
{
    ChannelAffine result;
    const auto *gamma = node.param("weight").data<float>();
    const auto *beta = node.param("bias").data<float>();
    const auto *mean = node.param("running_mean").data<float>();
    const auto *variance = node.param("running_var").data<float>();
    const std::int64_t channels = node.param("weight").elementCount();
    for (std::int64_t c = 0; c < channels; ++c) {
        const double factor = gamma[c] / std::sqrt(static_cast<double>(variance[c]) + node.attrs.epsilon);
        result.factor.push_back(static_cast<float>(factor));
        result.offset.push_back(static_cast<float>(beta[c] - mean[c] * factor));
    }
    return result;
}

ChannelAffine integerBatchNorm(const Node &node, const QParams &input, const QParams &output)
{
    ChannelAffine result = batchNormAffine(node);
    for (std::size_t c = 0; c < result.factor.size(); ++c) {
        const double factor = static_cast<double>(result.factor[c]) * input.scale[0] / output.scale[0];
        const double offset = static_cast<double>(result.offset[c]) / output.scale[0] + output.zeroPoint[0] - factor * input.zeroPoint[0];
        result.factor[c] = static_cast<float>(factor);
        result.offset[c] = static_cast<float>(offset);
    }
    return result;
}

} // namespace quantoscope
