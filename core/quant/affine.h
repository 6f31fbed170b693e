// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/tensor.h"
#include "quant/quant_spec.h"

#include <cstddef>
#include <cstdint>

namespace quantoscope {

// The integer interval of a spec. `nonNegative` (nothing below zero was seen) makes a symmetric range unsigned: [0, 2^b − 1].
// Asymmetric specs are unsigned: [0, 2^b − 1]. Weights are always signed (pass nonNegative = false; asymmetric weights: [-2^(b-1), 2^(b-1)-1]).
struct IntegerInterval {
    std::int32_t qmin;
    std::int32_t qmax;
};
IntegerInterval activationInterval(const QuantSpec &spec, bool nonNegative);
IntegerInterval weightInterval(const QuantSpec &spec);

// Per-tensor scale and zero point for a range. The range is widened to hold 0; a range of width 0 (or not finite) gets scale 1.
// Thread: any. Source: PyTorch's HistogramObserver/MinMaxObserver _calculate_qparams.
QParams activationQParams(const QuantSpec &spec, Range range);

// Scale(s) and zero point(s) from the weights themselves, per tensor or along axis 0. `qLimit` > 0 narrows the interval to
// [-qLimit, qLimit] (backends whose integer units saturate: 63).
QParams weightQParams(const QuantSpec &spec, const Tensor &weight, std::int32_t qLimit = 0);
// The same from given ranges (one, or one per output channel).
QParams weightQParams(const QuantSpec &spec, const std::vector<Range> &ranges, std::int32_t qLimit = 0);

// q = clamp(nearbyint(x / scale) + zeroPoint, qmin, qmax), rounding half to even, computed as x·(1/scale) in float32 as ATen does.
std::int32_t quantizeValue(float x, float scale, std::int32_t zeroPoint, std::int32_t qmin, std::int32_t qmax);
inline float dequantizeValue(std::int32_t q, float scale, std::int32_t zeroPoint)
{
    return scale * static_cast<float>(q - zeroPoint);
}

// Whole tensors. The result is I8 when qmin < 0, else U8. Per-channel along q.axis.
Tensor quantizeTensor(const Tensor &x, const QParams &q);
Tensor dequantizeTensor(const Tensor &integers, const QParams &q); // F32

// Fast per-tensor loops for activations; the same results as quantizeValue on every element.
void quantizeToI8(const float *x, std::int8_t *out, std::size_t count, float scale, std::int32_t zeroPoint, std::int32_t qmin, std::int32_t qmax);
void quantizeToU8(const float *x, std::uint8_t *out, std::size_t count, float scale, std::int32_t zeroPoint, std::int32_t qmin, std::int32_t qmax);
void fakeQuantize(const float *x, float *out, std::size_t count, float scale, std::int32_t zeroPoint, std::int32_t qmin, std::int32_t qmax);

} // namespace quantoscope
