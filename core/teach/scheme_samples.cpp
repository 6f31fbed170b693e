// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/scheme_samples.h"

#include "quant/affine.h"
#include "quant/quantization_noise.h"

#include <cmath>
#include <numbers>
#include <random>

namespace quantoscope {

std::vector<float> drawSample(SampleKind kind, std::size_t count, std::uint64_t seed)
{
    std::mt19937_64 random(seed); // its sequence is fixed by the standard, unlike the distributions'
    const auto uniform = [&random] { return (static_cast<double>(random() >> 11) + 0.5) * 0x1p-53; };
    std::vector<float> values(count);
    for (float &value : values) { // Box and Muller
        const double radius = std::sqrt(-2.0 * std::log(uniform()));
        value = static_cast<float>(radius * std::cos(2.0 * std::numbers::pi * uniform()));
        if (kind == SampleKind::Relu && value < 0.F)
            value = 0.F;
    }
    return values;
}

SchemeOutcome quantizeSample(const std::vector<float> &sample, const TextbookQuantizer &quantizer)
{
    SchemeOutcome result;
    result.quantizer = quantizer;
    const QParams q = qparamsOf(quantizer);
    result.sqnrDb = quantizationNoise(sample.data(), sample.size(), q).decibels();
    result.onLevel.assign(static_cast<std::size_t>(quantizer.levels()), 0);
    for (const float x : sample)
        ++result.onLevel[static_cast<std::size_t>(quantizeValue(x, q.scale[0], q.zeroPoint[0], q.qmin, q.qmax) - q.qmin)];
    for (const std::size_t count : result.onLevel)
        result.levelsUsed += count > 0 ? 1 : 0;
    return result;
}

} // namespace quantoscope
