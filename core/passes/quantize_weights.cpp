// SPDX-License-Identifier: GPL-3.0-or-later
#include "passes/quantize_weights.h"

#include "quant/affine.h"
#include "quant/quantization_noise.h"
#include "quant/value_range.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {

namespace {

// The 32-bit accumulator also takes the products; 2^30 leaves it room for those.
constexpr double kLargestIntegerBias = 0x1p30;

Range leastErrorRange(const QuantSpec &perTensor, const float *weights, std::size_t count, std::int32_t limit)
{
    constexpr int kSteps = 48;
    constexpr double kSmallest = 0.15; // two bits want about a third of the extremes of a bell curve
    const Range whole = valueRange(weights, count);
    Range best = whole;
    const auto errorOf = [&](Range range) { return quantizationNoise(weights, count, weightQParams(perTensor, {range}, limit)).noise; };
    double least = errorOf(whole);
    for (int step = 1; step <= kSteps; ++step) {
        const auto factor = static_cast<float>(std::pow(kSmallest, static_cast<double>(step) / kSteps));
        const Range range{whole.min * factor, whole.max * factor};
        const double error = errorOf(range);
        if (error < least) {
            least = error;
            best = range;
        }
    }
    return best;
}

struct ChannelView {
    const float *weights;
    std::size_t count;
};

bool isDead(const ChannelView &channel)
{
    return std::all_of(channel.weights, channel.weights + channel.count, [](float w) { return w == 0.F; });
}

// A channel without weights writes its bias. Scale 1 would round that to whole multiples of the input's scale, so it takes the
// largest scale among the living channels.
void giveDeadChannelsAScale(QParams &q, const std::vector<bool> &dead)
{
    float largest = 0.F;
    for (std::size_t c = 0; c < dead.size(); ++c)
        largest = dead[c] ? largest : std::max(largest, q.scale[c]);
    for (std::size_t c = 0; c < dead.size() && largest > 0.F; ++c)
        q.scale[c] = dead[c] ? largest : q.scale[c];
}

// Makes |b| / (s_w · s_x) fit.
int enlargeForBias(QParams &q, const Tensor &bias, float inputScale)
{
    const float *b = bias.data<float>();
    int enlarged = 0;
    for (std::int64_t c = 0; c < bias.elementCount(); ++c) {
        float &scale = q.scale[q.perChannel() ? static_cast<std::size_t>(c) : 0];
        const double needed = std::fabs(static_cast<double>(b[c])) / (static_cast<double>(inputScale) * kLargestIntegerBias);
        if (std::isfinite(needed) && needed > static_cast<double>(scale)) {
            scale = static_cast<float>(needed);
            ++enlarged;
        }
    }
    return enlarged;
}

} // namespace

std::vector<Range> leastErrorRanges(const QuantSpec &spec, const Tensor &weight, std::int32_t weightLimit)
{
    const Tensor floats = weight.toF32();
    const auto count = static_cast<std::size_t>(floats.elementCount());
    const std::size_t channels = spec.granularity == Granularity::PerChannel ? static_cast<std::size_t>(floats.dim(0)) : 1;
    QuantSpec perTensor = spec;
    perTensor.granularity = Granularity::PerTensor;
    std::vector<Range> ranges(channels);
    const std::size_t each = channels > 0 ? count / channels : 0;
    for (std::size_t c = 0; c < channels && each > 0; ++c)
        ranges[c] = leastErrorRange(perTensor, floats.data<float>() + c * each, each, weightLimit);
    return ranges;
}

QuantizedWeights quantizeWeights(const WeightRequest &request)
{
    const Tensor weight = request.node->param("weight").toF32();
    QuantizedWeights result;
    const bool mse = request.observer == ObserverKind::Mse;
    result.q = mse ? weightQParams(request.spec, leastErrorRanges(request.spec, weight, request.weightLimit), request.weightLimit)
                   : weightQParams(request.spec, weight, request.weightLimit);
    const IntegerInterval wanted = weightInterval(request.spec);
    result.limited = result.q.qmin != wanted.qmin || result.q.qmax != wanted.qmax;

    result.channels = static_cast<int>(weight.dim(0));
    const std::size_t each = result.channels > 0 ? static_cast<std::size_t>(weight.elementCount() / result.channels) : 0;
    std::vector<bool> dead;
    for (int c = 0; c < result.channels; ++c)
        dead.push_back(isDead({weight.data<float>() + static_cast<std::size_t>(c) * each, each}));
    result.deadChannels = static_cast<int>(std::count(dead.begin(), dead.end(), true));
    if (result.q.perChannel())
        giveDeadChannelsAScale(result.q, dead);
    if (request.inputScale && request.node->hasParam("bias"))
        result.enlargedScales = enlargeForBias(result.q, request.node->param("bias").toF32(), *request.inputScale);
    result.integers = quantizeTensor(weight, result.q);
    return result;
}

} // namespace quantoscope
