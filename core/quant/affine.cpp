// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/affine.h"

#include "base/vectorize.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdlib>
#include <stdexcept>

namespace quantoscope {

namespace {

// A float between 2^23 and 2^24 has no fraction: adding 1.5·2^23 rounds half to even, and the integer stands in the low bits.
// This needs no rounding instruction (plain x86-64 has none) and vectorises everywhere. Good for |value| < 2^22.
constexpr float kRounder = 12582912.F;
constexpr std::int32_t kRounderBits = 0x4B400000;
constexpr std::int32_t kLargestFastBound = 1 << 21;

struct FastQuantizer {
    float inverseScale;
    float low; // qmin − zeroPoint; rounding keeps integers, so clamping before it gives what clamping after it gives
    float high;
    std::int32_t offset; // zeroPoint − kRounderBits
};

FastQuantizer makeFast(float scale, std::int32_t zeroPoint, std::int32_t qmin, std::int32_t qmax)
{
    return {1.F / scale, static_cast<float>(qmin - zeroPoint), static_cast<float>(qmax - zeroPoint), zeroPoint - kRounderBits};
}

bool fitsFast(std::int32_t zeroPoint, std::int32_t qmin, std::int32_t qmax)
{
    return std::abs(static_cast<std::int64_t>(zeroPoint)) < kLargestFastBound && qmin > -kLargestFastBound && qmax < kLargestFastBound;
}

// The rounded, clamped value plus kRounder.
inline float roundClamped(float x, const FastQuantizer &f)
{
    float t = x * f.inverseScale;
    t = t == t ? t : 0.F; // NaN becomes the zero point
    t = t < f.low ? f.low : t;
    t = t > f.high ? f.high : t;
    return t + kRounder;
}

template <typename Integer>
[[gnu::always_inline]] inline void quantizeLoop(const float *x, Integer *out, std::size_t count, const FastQuantizer f)
{
    for (std::size_t i = 0; i < count; ++i)
        out[i] = static_cast<Integer>(std::bit_cast<std::int32_t>(roundClamped(x[i], f)) + f.offset);
}

QS_VECTORIZE void quantizeLoopI8(const float *x, std::int8_t *out, std::size_t count, const FastQuantizer f)
{
    quantizeLoop(x, out, count, f);
}

QS_VECTORIZE void quantizeLoopU8(const float *x, std::uint8_t *out, std::size_t count, const FastQuantizer f)
{
    quantizeLoop(x, out, count, f);
}

QS_VECTORIZE void fakeQuantizeLoop(const float *x, float *out, std::size_t count, const FastQuantizer f, float scale)
{
    for (std::size_t i = 0; i < count; ++i)
        out[i] = scale * (roundClamped(x[i], f) - kRounder);
}

// Calls f(channel, begin, end) for each run of elements that share a channel.
template <typename F>
void forEachRun(const Tensor &tensor, const QParams &q, F f)
{
    const auto count = static_cast<std::size_t>(tensor.elementCount());
    if (!q.perChannel()) {
        if (q.scale.size() != 1 || q.zeroPoint.size() != 1)
            throw std::invalid_argument("quantizeTensor: per-tensor parameters need one scale and one zero point");
        f(0, 0, count);
        return;
    }
    const auto axis = static_cast<std::size_t>(q.axis);
    if (axis >= tensor.rank() || q.scale.size() != static_cast<std::size_t>(tensor.dim(axis)) || q.zeroPoint.size() != q.scale.size())
        throw std::invalid_argument("quantizeTensor: the number of scales does not fit " + shapeText(tensor.shape()));
    const std::size_t channels = q.scale.size();
    std::size_t inner = 1;
    for (std::size_t d = axis + 1; d < tensor.rank(); ++d)
        inner *= static_cast<std::size_t>(tensor.dim(d));
    for (std::size_t begin = 0, run = 0; begin < count; begin += inner, ++run)
        f(run % channels, begin, begin + inner);
}

} // namespace

std::int32_t quantizeValue(float x, float scale, std::int32_t zeroPoint, std::int32_t qmin, std::int32_t qmax)
{
    const float t = x * (1.F / scale);
    if (std::isnan(t))
        return std::clamp(zeroPoint, qmin, qmax);
    const double q = static_cast<double>(std::nearbyint(t)) + zeroPoint; // double: an infinity or a huge value stays ordered
    return static_cast<std::int32_t>(std::clamp(q, static_cast<double>(qmin), static_cast<double>(qmax)));
}

void quantizeToI8(const float *x, std::int8_t *out, std::size_t count, float scale, std::int32_t zeroPoint, std::int32_t qmin,
                  std::int32_t qmax)
{
    if (fitsFast(zeroPoint, qmin, qmax)) {
        quantizeLoopI8(x, out, count, makeFast(scale, zeroPoint, qmin, qmax));
        return;
    }
    for (std::size_t i = 0; i < count; ++i)
        out[i] = static_cast<std::int8_t>(quantizeValue(x[i], scale, zeroPoint, qmin, qmax));
}

void quantizeToU8(const float *x, std::uint8_t *out, std::size_t count, float scale, std::int32_t zeroPoint, std::int32_t qmin,
                  std::int32_t qmax)
{
    if (fitsFast(zeroPoint, qmin, qmax)) {
        quantizeLoopU8(x, out, count, makeFast(scale, zeroPoint, qmin, qmax));
        return;
    }
    for (std::size_t i = 0; i < count; ++i)
        out[i] = static_cast<std::uint8_t>(quantizeValue(x[i], scale, zeroPoint, qmin, qmax));
}

void fakeQuantize(const float *x, float *out, std::size_t count, float scale, std::int32_t zeroPoint, std::int32_t qmin, std::int32_t qmax)
{
    if (fitsFast(zeroPoint, qmin, qmax)) {
        fakeQuantizeLoop(x, out, count, makeFast(scale, zeroPoint, qmin, qmax), scale);
        return;
    }
    for (std::size_t i = 0; i < count; ++i)
        out[i] = dequantizeValue(quantizeValue(x[i], scale, zeroPoint, qmin, qmax), scale, zeroPoint);
}

Tensor quantizeTensor(const Tensor &x, const QParams &q)
{
    const Tensor floats = x.toF32();
    const float *from = floats.data<float>();
    Tensor result = Tensor::zeros(q.isSigned() ? DType::I8 : DType::U8, floats.shape());
    std::byte *to = result.mutableBytes();
    forEachRun(floats, q, [&](std::size_t channel, std::size_t begin, std::size_t end) {
        const float scale = q.scale[channel];
        const std::int32_t zero = q.zeroPoint[channel];
        if (q.isSigned())
            quantizeToI8(from + begin, reinterpret_cast<std::int8_t *>(to) + begin, end - begin, scale, zero, q.qmin, q.qmax);
        else
            quantizeToU8(from + begin, reinterpret_cast<std::uint8_t *>(to) + begin, end - begin, scale, zero, q.qmin, q.qmax);
    });
    return result;
}

Tensor dequantizeTensor(const Tensor &integers, const QParams &q)
{
    const bool isSigned = integers.dtype() == DType::I8;
    if (!isSigned && integers.dtype() != DType::U8)
        throw std::invalid_argument("dequantizeTensor: expected I8 or U8, found " + std::string(dtypeName(integers.dtype())));
    Tensor result = Tensor::zeros(DType::F32, integers.shape());
    auto *to = result.mutableData<float>();
    const std::byte *from = integers.bytes();
    forEachRun(integers, q, [&](std::size_t channel, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const std::int32_t value =
                isSigned ? static_cast<std::int32_t>(static_cast<std::int8_t>(from[i])) : static_cast<std::int32_t>(from[i]);
            to[i] = dequantizeValue(value, q.scale[channel], q.zeroPoint[channel]);
        }
    });
    return result;
}

} // namespace quantoscope
