// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/channel_outlier.h"

#include "quant/affine.h"
#include "quant/quantization_noise.h"
#include "teach/teaching_signal.h"

namespace quantoscope {

namespace {

GranularityOutcome outcomeOf(const Tensor &weight, const QuantSpec &spec)
{
    GranularityOutcome outcome;
    outcome.q = weightQParams(spec, weight);
    QuantizationNoise all;
    const auto each = static_cast<std::size_t>(weight.dim(1));
    for (std::size_t c = 0; c < static_cast<std::size_t>(weight.dim(0)); ++c) {
        const QuantizationNoise one = quantizationNoise(weight.data<float>() + c * each, each, outcome.q, outcome.q.perChannel() ? c : 0);
        outcome.channelDb.push_back(one.decibels());
        all += one;
    }
    outcome.sqnrDb = all.decibels();
    return outcome;
}

} // namespace

OutlierChannels outlierChannels(int channels, int valuesEach, float outlier, std::uint64_t seed)
{
    OutlierChannels result;
    for (int c = 0; c < channels; ++c) {
        result.values.push_back(
            teachingSignal(TeachingSignal::Gaussian, static_cast<std::size_t>(valuesEach), seed * 64 + static_cast<std::uint64_t>(c)));
        for (float &value : result.values.back())
            value *= 0.5F + 0.2F * static_cast<float>(c % 3);
    }
    result.channel = channels > 1 ? 1 : 0;
    result.value = valuesEach / 2;
    if (channels > 0 && valuesEach > 0)
        result.values[static_cast<std::size_t>(result.channel)][static_cast<std::size_t>(result.value)] = outlier;
    return result;
}

GranularityComparison compareGranularity(const std::vector<std::vector<float>> &channels, QuantSpec spec)
{
    std::vector<float> all;
    for (const std::vector<float> &channel : channels)
        all.insert(all.end(), channel.begin(), channel.end());
    if (all.empty())
        return {};
    const auto count = static_cast<std::int64_t>(channels.size());
    const Tensor weight = Tensor::fromFloats({count, static_cast<std::int64_t>(all.size()) / count}, all);
    GranularityComparison comparison;
    spec.granularity = Granularity::PerTensor;
    comparison.perTensor = outcomeOf(weight, spec);
    spec.granularity = Granularity::PerChannel;
    comparison.perChannel = outcomeOf(weight, spec);
    return comparison;
}

} // namespace quantoscope
