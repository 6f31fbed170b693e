// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/bit_ladder.h"

#include "base/tensor.h"
#include "metrics/sqnr.h"
#include "quant/affine.h"
#include "quant/packing.h"
#include "quant/quantization_noise.h"
#include "quant/value_range.h"

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

// 2^32 and 2^16 patterns, less those with an exponent of ones, less the second zero.
constexpr std::uint64_t kFiniteFloats = (std::uint64_t{1} << 32) - (std::uint64_t{2} << 23) - 1;
constexpr std::uint64_t kFiniteHalves = (std::uint64_t{1} << 16) - (std::uint64_t{2} << 10) - 1;

std::vector<float> halves(const float *weights, std::size_t count)
{
    std::vector<float> values(count);
    std::transform(weights, weights + count, values.begin(), [](float weight) { return halfToFloat(floatToHalf(weight)); });
    return values;
}

std::vector<float> signs(const float *weights, std::size_t count)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < count; ++i)
        sum += std::fabs(static_cast<double>(weights[i]));
    const auto mean = static_cast<float>(count > 0 ? sum / static_cast<double>(count) : 0.0);
    std::vector<float> values(count);
    std::transform(weights, weights + count, values.begin(), [mean](float weight) { return weight < 0.F ? -mean : mean; });
    return values;
}

void quantizeRung(LadderRung &rung, const float *weights, std::size_t count)
{
    const QuantSpec spec{rung.bits, Scheme::Symmetric, Granularity::PerTensor, SymmetricRange::Restricted};
    const QParams q = weightQParams(spec, std::vector<Range>{valueRange(weights, count)});
    rung.values.resize(count);
    fakeQuantize(weights, rung.values.data(), count, q.scale[0], q.zeroPoint[0], q.qmin, q.qmax);
    rung.levels = static_cast<std::uint64_t>(q.qmax - q.qmin + 1);
}

void measure(LadderRung &rung, const float *weights, std::size_t count)
{
    SqnrAccumulator sqnr;
    sqnr.add(weights, rung.values.data(), count);
    rung.decibels = std::min(sqnr.decibels().value_or(0.0), kExactDb);
    std::vector<float> sorted = rung.values;
    std::sort(sorted.begin(), sorted.end());
    rung.used = static_cast<std::size_t>(std::unique(sorted.begin(), sorted.end()) - sorted.begin());
    rung.weightBytes = packedSize(count, rung.bits);
    rung.scaleBytes = rung.bits <= 8 ? sizeof(float) : 0;
}

} // namespace

std::vector<LadderRung> bitLadder(const float *weights, std::size_t count)
{
    std::vector<LadderRung> rungs;
    for (const int bits : kLadderBits) {
        LadderRung rung;
        rung.bits = bits;
        if (bits == 32) {
            rung.values.assign(weights, weights + count);
            rung.levels = kFiniteFloats;
        } else if (bits == 16) {
            rung.values = halves(weights, count);
            rung.levels = kFiniteHalves;
        } else if (bits == 1) {
            rung.values = signs(weights, count);
            rung.levels = 2;
        } else {
            quantizeRung(rung, weights, count);
        }
        measure(rung, weights, count);
        rungs.push_back(std::move(rung));
    }
    return rungs;
}

} // namespace quantoscope
