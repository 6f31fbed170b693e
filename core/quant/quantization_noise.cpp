// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/quantization_noise.h"

#include "base/vectorize.h"
#include "quant/affine.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace quantoscope {

namespace {

// Lanes apart from each other, so that the loop over them vectorises without reordering any sum.
constexpr std::size_t kLanes = 16;
constexpr std::size_t kBlock = 2048; // stays in the first-level cache

struct NoiseLanes {
    std::array<float, kLanes> signal{}, noise{}, clipping{};
    std::array<std::int32_t, kLanes> clipped{};
};

QS_VECTORIZE void addLanes(const float *x, const float *quantized, std::size_t rows, float low, float high, NoiseLanes *lanes)
{
    float *__restrict signal = lanes->signal.data();
    float *__restrict noise = lanes->noise.data();
    float *__restrict clipping = lanes->clipping.data();
    std::int32_t *__restrict clipped = lanes->clipped.data();
    for (std::size_t r = 0; r < rows; ++r, x += kLanes, quantized += kLanes) {
        for (std::size_t l = 0; l < kLanes; ++l) {
            const float difference = x[l] - quantized[l];
            signal[l] += x[l] * x[l];
            noise[l] += difference * difference;
            const bool outside = x[l] < low || x[l] > high;
            clipping[l] += outside ? difference * difference : 0.F;
            clipped[l] += outside ? 1 : 0;
        }
    }
}

} // namespace

QuantizationNoise &QuantizationNoise::operator+=(const QuantizationNoise &other)
{
    signal += other.signal;
    noise += other.noise;
    clipping += other.clipping;
    clipped += other.clipped;
    return *this;
}

double QuantizationNoise::decibels() const
{
    if (!(signal > 0.0))
        return 0.0;
    return noise > 0.0 ? std::min(kExactDb, 10.0 * std::log10(signal / noise)) : kExactDb;
}

QuantizationNoise quantizationNoise(const float *values, std::size_t count, const QParams &q, std::size_t channel)
{
    const float scale = q.scale.at(channel);
    const std::int32_t zero = q.zeroPoint.at(channel);
    const float low = scale * (static_cast<float>(q.qmin - zero) - 0.5F);
    const float high = scale * (static_cast<float>(q.qmax - zero) + 0.5F);
    std::array<float, kBlock> quantized;
    QuantizationNoise sum;
    for (std::size_t at = 0; at < count; at += kBlock) {
        const std::size_t length = std::min(kBlock, count - at);
        const float *x = values + at;
        fakeQuantize(x, quantized.data(), length, scale, zero, q.qmin, q.qmax);
        const std::size_t whole = length / kLanes * kLanes;
        NoiseLanes lanes;
        addLanes(x, quantized.data(), whole / kLanes, low, high, &lanes);
        for (std::size_t l = 0; l < kLanes; ++l)
            sum += {static_cast<double>(lanes.signal[l]), static_cast<double>(lanes.noise[l]), static_cast<double>(lanes.clipping[l]),
                    static_cast<std::size_t>(lanes.clipped[l])};
        for (std::size_t i = whole; i < length; ++i) {
            const double value = x[i], difference = value - static_cast<double>(quantized[i]);
            const bool outside = x[i] < low || x[i] > high;
            sum += {value * value, difference * difference, outside ? difference * difference : 0.0, outside ? std::size_t{1} : 0};
        }
    }
    return sum;
}

} // namespace quantoscope
