// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/drifting_batches.h"

#include "quant/affine.h"
#include "quant/quantization_noise.h"
#include "quant/value_range.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {

namespace {

double noDrift(Drift kind)
{
    return kind == Drift::Scale ? 1.0 : 0.0;
}

// The values of one batch after `share` (0..1) of the drift.
std::vector<float> drifted(const float *values, std::size_t count, const DriftSetting &setting, double share, double largest)
{
    const double amount = noDrift(setting.kind) + share * (setting.amount - noDrift(setting.kind));
    std::vector<float> result(values, values + count);
    for (float &value : result)
        value = static_cast<float>(setting.kind == Drift::Scale ? value * amount : value + amount * largest);
    return result;
}

Range withZero(Range range)
{
    return {std::min(range.min, 0.F), std::max(range.max, 0.F)};
}

} // namespace

std::string_view driftName(Drift drift)
{
    return drift == Drift::Scale ? "scale" : "shift";
}

DriftOutcome driftingBatches(const std::vector<float> &values, const DriftSetting &setting)
{
    DriftOutcome outcome;
    const auto batches = static_cast<std::size_t>(std::max(2, setting.batches));
    const std::size_t each = values.size() / batches;
    if (each == 0)
        return outcome;
    outcome.fixed = withZero(valueRange(values.data(), each * batches));
    const double largest = std::max(std::fabs(outcome.fixed.min), std::fabs(outcome.fixed.max));
    const QParams fixed = activationQParams(setting.spec, outcome.fixed);
    QuantizationNoise fixedNoise, ownNoise;
    for (std::size_t b = 0; b < batches; ++b) {
        const std::vector<float> batch =
            drifted(values.data() + b * each, each, setting, static_cast<double>(b) / static_cast<double>(batches - 1), largest);
        BatchOutcome one;
        one.seen = valueRange(batch.data(), each);
        const QuantizationNoise byFixed = quantizationNoise(batch.data(), each, fixed);
        const QuantizationNoise byOwn = quantizationNoise(batch.data(), each, activationQParams(setting.spec, withZero(one.seen)));
        one.fixedDb = byFixed.decibels();
        one.ownDb = byOwn.decibels();
        one.clippedShare = static_cast<double>(byFixed.clipped) / static_cast<double>(each);
        outcome.batches.push_back(one);
        fixedNoise += byFixed;
        ownNoise += byOwn;
    }
    outcome.fixedDb = fixedNoise.decibels();
    outcome.ownDb = ownNoise.decibels();
    return outcome;
}

std::vector<DriftGain> gainOverDrift(const std::vector<float> &values, DriftSetting setting, double most, double step)
{
    std::vector<DriftGain> gains;
    const double from = noDrift(setting.kind);
    for (int i = 0; from + i * step <= most + 1e-9; ++i) {
        setting.amount = from + i * step;
        gains.push_back({setting.amount, driftingBatches(values, setting).lastGainDb()});
    }
    return gains;
}

std::optional<double> driftWhereOwnWins(const std::vector<DriftGain> &gains, double decibels)
{
    std::optional<double> from;
    for (auto gain = gains.rbegin(); gain != gains.rend() && gain->gainDb > decibels; ++gain)
        from = gain->amount;
    return from;
}

} // namespace quantoscope
