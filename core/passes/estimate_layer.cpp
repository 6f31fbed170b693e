// SPDX-License-Identifier: GPL-3.0-or-later
#include "passes/estimate_layer.h"

#include "passes/quantize_weights.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {

namespace {

constexpr double kEqualDb = 200.0;

double decibels(double signal, double noise)
{
    if (!(signal > 0.0))
        return 0.0;
    return noise > 0.0 ? std::min(kEqualDb, 10.0 * std::log10(signal / noise)) : kEqualDb;
}

} // namespace

WeightEstimate estimateWeights(const Node &node, const QuantSpec &spec, const ObserverChoice &observer, std::int32_t weightLimit)
{
    WeightEstimate estimate;
    if (!node.hasParam("weight") || node.param("weight").rank() == 0)
        return estimate;
    WeightRequest request;
    request.node = &node;
    request.spec = spec;
    request.observer = observer.kind;
    request.weightLimit = weightLimit;
    QuantizedWeights quantized = quantizeWeights(request);
    const Tensor floats = node.param("weight").toF32();
    const auto channels = static_cast<std::size_t>(floats.dim(0));
    const std::size_t each = channels > 0 ? static_cast<std::size_t>(floats.elementCount()) / channels : 0;
    double signal = 0.0, noise = 0.0, clippingNoise = 0.0;
    std::int64_t clipped = 0;
    std::vector<bool> used(256, false);
    for (std::size_t c = 0; c < channels; ++c) {
        const std::size_t index = quantized.q.perChannel() ? c : 0;
        const float scale = quantized.q.scale[index];
        const std::int32_t zero = quantized.q.zeroPoint[index];
        const float low = scale * (static_cast<float>(quantized.q.qmin - zero) - 0.5F);
        const float high = scale * (static_cast<float>(quantized.q.qmax - zero) + 0.5F);
        const float *w = floats.data<float>() + c * each;
        const auto *q = quantized.integers.data<std::int8_t>() + c * each;
        float channelSignal = 0.F, channelNoise = 0.F, channelClipping = 0.F;
        for (std::size_t i = 0; i < each; ++i) {
            const float difference = w[i] - scale * static_cast<float>(q[i] - zero);
            channelSignal += w[i] * w[i];
            channelNoise += difference * difference;
            const bool outside = w[i] < low || w[i] > high;
            channelClipping += outside ? difference * difference : 0.F;
            clipped += outside ? 1 : 0;
            used[static_cast<std::uint8_t>(q[i])] = true;
        }
        estimate.channelDb.push_back(decibels(channelSignal, channelNoise));
        signal += channelSignal;
        noise += channelNoise;
        clippingNoise += channelClipping;
    }
    const double count = std::max(1.0, static_cast<double>(channels * each));
    estimate.clippingError = clippingNoise / count;
    estimate.roundingError = std::max(0.0, noise - clippingNoise) / count;
    estimate.levels = quantized.q.qmax - quantized.q.qmin + 1;
    estimate.levelsUsed = static_cast<int>(std::count(used.begin(), used.end(), true));
    estimate.sqnrDb = decibels(signal, noise);
    estimate.clippedShare = each > 0 ? static_cast<double>(clipped) / static_cast<double>(channels * each) : 0.0;
    estimate.deadChannels = quantized.deadChannels;
    estimate.q = std::move(quantized.q);
    return estimate;
}

LayerEstimate estimateLayer(const Node &node, const TensorStatistics *statistics, const LayerSetting &setting, std::int32_t weightLimit)
{
    LayerEstimate estimate;
    if (statistics != nullptr)
        estimate.activation = assessObserver(*statistics, setting.activation, setting.observer);
    if (hasQuantizableWeights(node.op))
        estimate.weights = estimateWeights(node, setting.weight, setting.weightObserver, weightLimit);
    return estimate;
}

} // namespace quantoscope
