// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/scheme_outcome.h"

#include "quant/affine.h"
#include "quant/quantization_noise.h"

namespace quantoscope {

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
