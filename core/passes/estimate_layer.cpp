// SPDX-License-Identifier: GPL-3.0-or-later
#include "passes/estimate_layer.h"

#include "passes/quantize_weights.h"
#include "quant/affine.h"
#include "quant/quantization_noise.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace quantoscope {

namespace {

// Which integers occur. Once all of them have, nothing is looked at any more: in large layers that is soon.
class UsedLevels
{
public:
    explicit UsedLevels(int levels)
        : m_levels(levels)
    {
    }

    void add(const float *values, std::size_t count, const QParams &q, std::size_t channel)
    {
        if (m_used == m_levels)
            return;
        m_integers.resize(count);
        quantizeToI8(values, m_integers.data(), count, q.scale[channel], q.zeroPoint[channel], q.qmin, q.qmax);
        for (const std::int8_t q8 : m_integers)
            m_seen[static_cast<std::uint8_t>(q8)] = true;
        m_used = static_cast<int>(std::count(m_seen.begin(), m_seen.end(), true));
    }
    int count() const { return m_used; }

private:
    int m_levels = 0, m_used = 0;
    std::array<bool, 256> m_seen{};
    std::vector<std::int8_t> m_integers;
};

} // namespace

WeightEstimate estimateWeights(const Node &node, const QuantSpec &spec, const ObserverChoice &observer, std::int32_t weightLimit)
{
    WeightEstimate estimate;
    if (!node.hasParam("weight") || node.param("weight").rank() == 0)
        return estimate;
    const Tensor weight = node.param("weight").toF32();
    const auto channels = static_cast<std::size_t>(weight.dim(0));
    const std::size_t each = channels > 0 ? static_cast<std::size_t>(weight.elementCount()) / channels : 0;
    estimate.q = observer.kind == ObserverKind::Mse ? weightQParams(spec, leastErrorRanges(spec, weight, weightLimit), weightLimit)
                                                    : weightQParams(spec, weight, weightLimit);
    estimate.levels = estimate.q.qmax - estimate.q.qmin + 1;
    UsedLevels used(estimate.levels);
    QuantizationNoise all;
    for (std::size_t c = 0; c < channels; ++c) {
        const float *values = weight.data<float>() + c * each;
        const std::size_t scale = estimate.q.perChannel() ? c : 0;
        const QuantizationNoise noise = quantizationNoise(values, each, estimate.q, scale);
        used.add(values, each, estimate.q, scale);
        estimate.channelDb.push_back(noise.decibels());
        estimate.deadChannels += noise.signal == 0.0 ? 1 : 0;
        all += noise;
    }
    const double count = std::max(1.0, static_cast<double>(channels * each));
    estimate.sqnrDb = all.decibels();
    estimate.clippingError = all.clipping / count;
    estimate.roundingError = std::max(0.0, all.noise - all.clipping) / count;
    estimate.clippedShare = static_cast<double>(all.clipped) / count;
    estimate.levelsUsed = used.count();
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
