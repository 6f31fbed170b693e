// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/integer_kernels.h"

#include "base/vectorize.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <type_traits>
#include <vector>

namespace quantoscope::kernels {

namespace {

// Splitting costs about ten microseconds: not worth it below this many elements.
constexpr std::size_t kParallelCount = 32768;
constexpr std::size_t kBlock = 8192;
constexpr std::size_t kChunk = 512; // floats that stay in the first-level cache

// Rounds half to even for |x| < 2^22, and vectorises on every instruction set.
inline float roundEven(float x)
{
    constexpr float kMagic = 12582912.F; // 1.5 · 2^23
    return (x + kMagic) - kMagic;
}

inline float bound(float x, float low, float high)
{
    const float raised = x > low ? x : low; // NaN becomes low
    return raised < high ? raised : high;
}

// Values for one call of an element-wise loop, so that the vectorised functions stay small.
struct Grid {
    float inverse, zero, low, high;
};
Grid gridOf(const StoredIntegers &q)
{
    return {1.F / q.scale, static_cast<float>(q.zero), static_cast<float>(q.low), static_cast<float>(q.high)};
}

template <typename T>
inline T quantizeOne(float x, const Grid &g)
{
    // The reference rounds x/s and then adds the zero point; bounded first so that the rounding trick holds.
    const float scaled = x * g.inverse;
    const float number = scaled == scaled ? scaled : 0.F;
    return static_cast<T>(static_cast<std::int32_t>(roundEven(bound(number, g.low - g.zero, g.high - g.zero)) + g.zero));
}

#define QS_DEFINE_KERNELS(SUFFIX, T) \
    QS_VECTORIZE void quantizeBlock##SUFFIX(const float *in, T *out, std::size_t count, Grid g) \
    { \
        for (std::size_t i = 0; i < count; ++i) \
            out[i] = quantizeOne<T>(in[i], g); \
    } \
    QS_VECTORIZE void dequantizeBlock##SUFFIX(const T *in, float *out, std::size_t count, float scale, std::int32_t zero) \
    { \
        for (std::size_t i = 0; i < count; ++i) \
            out[i] = scale * static_cast<float>(static_cast<std::int32_t>(in[i]) - zero); \
    } \
    QS_VECTORIZE void clampBlock##SUFFIX(const T *in, T *out, std::size_t count, T low, T high) \
    { \
        for (std::size_t i = 0; i < count; ++i) { \
            const T raised = in[i] > low ? in[i] : low; \
            out[i] = raised < high ? raised : high; \
        } \
    } \
    QS_VECTORIZE void widen##SUFFIX(const T *in, float *out, std::size_t count, std::int32_t zero) \
    { \
        for (std::size_t i = 0; i < count; ++i) \
            out[i] = static_cast<float>(static_cast<std::int32_t>(in[i]) - zero); \
    } \
    QS_VECTORIZE void narrow##SUFFIX(const float *in, T *out, std::size_t count, Grid g) \
    { \
        for (std::size_t i = 0; i < count; ++i) \
            out[i] = static_cast<T>(static_cast<std::int32_t>(roundEven(bound(in[i], g.low, g.high)))); \
    } \
    QS_VECTORIZE void maxRow##SUFFIX(const T *in, T *out, std::size_t channels) \
    { \
        for (std::size_t c = 0; c < channels; ++c) \
            out[c] = in[c] > out[c] ? in[c] : out[c]; \
    } \
    QS_VECTORIZE void sumRow##SUFFIX(const T *in, std::int32_t zero, std::int32_t *sum, std::size_t channels) \
    { \
        for (std::size_t c = 0; c < channels; ++c) \
            sum[c] += static_cast<std::int32_t>(in[c]) - zero; \
    }

QS_DEFINE_KERNELS(U8, std::uint8_t)
QS_DEFINE_KERNELS(I8, std::int8_t)

QS_VECTORIZE void combineRow(float *a, const float *b, std::size_t count, float fa, float fb, Bounds bounds, float zero)
{
    for (std::size_t i = 0; i < count; ++i)
        a[i] = bound(fa * a[i] + fb * b[i], bounds.low, bounds.high) + zero;
}

QS_VECTORIZE void affineRow(float *x, std::size_t count, const float *factor, const float *offset)
{
    for (std::size_t i = 0; i < count; ++i)
        x[i] = factor[i] * x[i] + offset[i];
}

QS_VECTORIZE void scaleRow(float *x, std::size_t count, float factor, float zero)
{
    for (std::size_t i = 0; i < count; ++i)
        x[i] = factor * x[i] + zero;
}

QS_VECTORIZE void fakeBlock(float *values, std::size_t count, Grid g, float scale)
{
    for (std::size_t i = 0; i < count; ++i) {
        const float scaled = values[i] * g.inverse;
        const float number = scaled == scaled ? scaled : 0.F;
        values[i] = scale * roundEven(bound(number, g.low - g.zero, g.high - g.zero));
    }
}

QS_VECTORIZE float maximumBlock(const float *in, std::size_t count)
{
    float lanes[16] = {};
    std::size_t i = 0;
    for (; i + 16 <= count; i += 16) {
        for (std::size_t k = 0; k < 16; ++k) {
            const float x = std::fabs(in[i + k]);
            lanes[k] = x > lanes[k] ? x : lanes[k];
        }
    }
    float largest = 0.F;
    for (; i < count; ++i)
        largest = std::max(largest, std::fabs(in[i]));
    for (float lane : lanes)
        largest = std::max(largest, lane);
    return largest;
}

// Calls f(begin, length) for blocks of [0, count), on several threads when there is enough to do.
template <typename F>
void forBlocks(std::size_t count, F &&f)
{
    const auto blocks = static_cast<std::int64_t>((count + kBlock - 1) / kBlock);
#pragma omp parallel for if (count >= kParallelCount)
    for (std::int64_t i = 0; i < blocks; ++i) {
        const std::size_t begin = static_cast<std::size_t>(i) * kBlock;
        f(begin, std::min(kBlock, count - begin));
    }
}

// Stored integers of either sign to q − zero, and back with rounding and bounds.
void widen(const void *in, std::size_t offset, bool isSigned, float *out, std::size_t count, std::int32_t zero)
{
    if (isSigned)
        widenI8(static_cast<const std::int8_t *>(in) + offset, out, count, zero);
    else
        widenU8(static_cast<const std::uint8_t *>(in) + offset, out, count, zero);
}
void narrow(const float *in, void *out, std::size_t offset, bool isSigned, std::size_t count, const Grid &g)
{
    if (isSigned)
        narrowI8(in, static_cast<std::int8_t *>(out) + offset, count, g);
    else
        narrowU8(in, static_cast<std::uint8_t *>(out) + offset, count, g);
}

template <typename T>
T *at(void *data, std::size_t index)
{
    return static_cast<T *>(data) + index;
}
template <typename T>
const T *at(const void *data, std::size_t index)
{
    return static_cast<const T *>(data) + index;
}

} // namespace

void quantize(const float *in, void *out, std::size_t count, const StoredIntegers &to)
{
    const Grid g = gridOf(to);
    forBlocks(count, [&](std::size_t begin, std::size_t length) {
        if (to.isSigned)
            quantizeBlockI8(in + begin, at<std::int8_t>(out, begin), length, g);
        else
            quantizeBlockU8(in + begin, at<std::uint8_t>(out, begin), length, g);
    });
}

void quantizePlanar(const float *in, void *out, std::size_t batch, std::size_t channels, std::size_t pixels, const StoredIntegers &to)
{
    const Grid g = gridOf(to);
#pragma omp parallel for if (batch * channels * pixels >= kParallelCount)
    for (std::int64_t n = 0; n < static_cast<std::int64_t>(batch); ++n) {
        const std::size_t offset = static_cast<std::size_t>(n) * channels * pixels;
        for (std::size_t c = 0; c < channels; ++c) {
            for (std::size_t p = 0; p < pixels; ++p) {
                const float x = in[offset + c * pixels + p];
                if (to.isSigned)
                    *at<std::int8_t>(out, offset + p * channels + c) = quantizeOne<std::int8_t>(x, g);
                else
                    *at<std::uint8_t>(out, offset + p * channels + c) = quantizeOne<std::uint8_t>(x, g);
            }
        }
    }
}

void dequantize(const void *in, float *out, std::size_t count, const StoredIntegers &from)
{
    forBlocks(count, [&](std::size_t begin, std::size_t length) {
        if (from.isSigned)
            dequantizeBlockI8(at<std::int8_t>(in, begin), out + begin, length, from.scale, from.zero);
        else
            dequantizeBlockU8(at<std::uint8_t>(in, begin), out + begin, length, from.scale, from.zero);
    });
}

void fakeQuantize(float *values, std::size_t count, const StoredIntegers &grid)
{
    const Grid g = gridOf(grid);
    forBlocks(count, [&](std::size_t begin, std::size_t length) { fakeBlock(values + begin, length, g, grid.scale); });
}

void add(const void *a, const StoredIntegers &qa, const void *b, const StoredIntegers &qb, void *out, const StoredIntegers &to,
         std::size_t count, Bounds bounds)
{
    const Grid g = gridOf(to);
    forBlocks(count, [&](std::size_t begin, std::size_t length) {
        float left[kChunk];
        float right[kChunk];
        for (std::size_t i = begin; i < begin + length; i += kChunk) {
            const std::size_t part = std::min(kChunk, begin + length - i);
            widen(a, i, qa.isSigned, left, part, qa.zero);
            widen(b, i, qb.isSigned, right, part, qb.zero);
            combineRow(left, right, part, qa.scale / to.scale, qb.scale / to.scale, bounds, g.zero);
            narrow(left, out, i, to.isSigned, part, g);
        }
    });
}

void channelAffine(const void *in, bool inSigned, void *out, const StoredIntegers &to, const float *factor, const float *offset,
                   std::size_t rows, std::size_t channels)
{
    const Grid g = gridOf(to);
#pragma omp parallel for if (rows * channels >= kParallelCount)
    for (std::int64_t r = 0; r < static_cast<std::int64_t>(rows); ++r) {
        float row[kChunk];
        const std::size_t begin = static_cast<std::size_t>(r) * channels;
        for (std::size_t c = 0; c < channels; c += kChunk) {
            const std::size_t part = std::min(kChunk, channels - c);
            widen(in, begin + c, inSigned, row, part, 0);
            affineRow(row, part, factor + c, offset + c);
            narrow(row, out, begin + c, to.isSigned, part, g);
        }
    }
}

void clamp(const void *in, void *out, std::size_t count, bool isSigned, std::int32_t low, std::int32_t high)
{
    forBlocks(count, [&](std::size_t begin, std::size_t length) {
        if (isSigned)
            clampBlockI8(at<std::int8_t>(in, begin), at<std::int8_t>(out, begin), length, static_cast<std::int8_t>(low),
                         static_cast<std::int8_t>(high));
        else
            clampBlockU8(at<std::uint8_t>(in, begin), at<std::uint8_t>(out, begin), length, static_cast<std::uint8_t>(low),
                         static_cast<std::uint8_t>(high));
    });
}

void rescaleRows(const void *in, const StoredIntegers &from, void *out, const StoredIntegers &to, std::size_t rows, std::size_t channels,
                 std::size_t stride)
{
    const Grid g = gridOf(to);
#pragma omp parallel for if (rows * channels >= kParallelCount)
    for (std::int64_t r = 0; r < static_cast<std::int64_t>(rows); ++r) {
        float row[kChunk];
        for (std::size_t c = 0; c < channels; c += kChunk) {
            const std::size_t part = std::min(kChunk, channels - c);
            widen(in, static_cast<std::size_t>(r) * channels + c, from.isSigned, row, part, from.zero);
            scaleRow(row, part, from.scale / to.scale, g.zero);
            narrow(row, out, static_cast<std::size_t>(r) * stride + c, to.isSigned, part, g);
        }
    }
}

float absoluteMaximum(const float *in, std::size_t count)
{
    const auto blocks = static_cast<std::int64_t>((count + kBlock - 1) / kBlock);
    float largest = 0.F;
#pragma omp parallel for reduction(max : largest) if (count >= kParallelCount)
    for (std::int64_t i = 0; i < blocks; ++i) {
        const std::size_t begin = static_cast<std::size_t>(i) * kBlock;
        largest = std::max(largest, maximumBlock(in + begin, std::min(kBlock, count - begin)));
    }
    return largest;
}

namespace {

struct Cell { // the input rectangle of one output position, and the divisor of an average
    std::int64_t y0, y1, x0, x1;
    float divisor;
};

Cell cellOf(const Node &node, const PoolShape &s, std::int64_t y, std::int64_t x)
{
    Cell cell{};
    if (node.op == OpType::AdaptiveAvgPool) {
        cell = {y * s.height / s.outHeight, ((y + 1) * s.height + s.outHeight - 1) / s.outHeight, x * s.width / s.outWidth,
                ((x + 1) * s.width + s.outWidth - 1) / s.outWidth, 1.F};
        cell.divisor = static_cast<float>((cell.y1 - cell.y0) * (cell.x1 - cell.x0));
        return cell;
    }
    const Window2d &w = node.attrs.window;
    const std::int64_t top = y * w.strideHeight - w.padTop;
    const std::int64_t left = x * w.strideWidth - w.padLeft;
    const std::int64_t bottom = std::min<std::int64_t>(top + w.kernelHeight, s.height + w.padBottom);
    const std::int64_t right = std::min<std::int64_t>(left + w.kernelWidth, s.width + w.padRight);
    cell = {std::max<std::int64_t>(top, 0), std::min(bottom, s.height), std::max<std::int64_t>(left, 0), std::min(right, s.width), 1.F};
    cell.divisor = node.attrs.countIncludePad ? static_cast<float>((bottom - top) * (right - left))
                                              : static_cast<float>((cell.y1 - cell.y0) * (cell.x1 - cell.x0));
    return cell;
}

// f(cell, offset of the image, output offset) for every output position.
template <typename F>
void forCells(const Node &node, const PoolShape &s, F &&f)
{
    const std::int64_t cells = s.batch * s.outHeight * s.outWidth;
#pragma omp parallel for if (static_cast <std::size_t>(s.batch * s.height * s.width * s.channels) >= kParallelCount)
    for (std::int64_t i = 0; i < cells; ++i) {
        const std::int64_t n = i / (s.outHeight * s.outWidth);
        const Cell cell = cellOf(node, s, i / s.outWidth % s.outHeight, i % s.outWidth);
        f(cell, static_cast<std::size_t>(n * s.height * s.width * s.channels), static_cast<std::size_t>(i * s.channels));
    }
}

template <typename T>
void poolIntegers(const Node &node, const T *in, T *out, const StoredIntegers &q, const PoolShape &s)
{
    const auto channels = static_cast<std::size_t>(s.channels);
    forCells(node, s, [&](const Cell &cell, std::size_t image, std::size_t target) {
        if (node.op == OpType::MaxPool) {
            std::fill_n(out + target, channels, static_cast<T>(q.low));
            for (std::int64_t y = cell.y0; y < cell.y1; ++y) {
                for (std::int64_t x = cell.x0; x < cell.x1; ++x) {
                    const T *row = in + image + static_cast<std::size_t>(y * s.width + x) * channels;
                    if constexpr (std::is_signed_v<T>)
                        maxRowI8(row, out + target, channels);
                    else
                        maxRowU8(row, out + target, channels);
                }
            }
            return;
        }
        thread_local std::vector<std::int32_t> sum;
        sum.assign(channels, 0);
        for (std::int64_t y = cell.y0; y < cell.y1; ++y) {
            for (std::int64_t x = cell.x0; x < cell.x1; ++x) {
                const T *row = in + image + static_cast<std::size_t>(y * s.width + x) * channels;
                if constexpr (std::is_signed_v<T>)
                    sumRowI8(row, q.zero, sum.data(), channels);
                else
                    sumRowU8(row, q.zero, sum.data(), channels);
            }
        }
        for (std::size_t c = 0; c < channels; ++c) {
            const float mean = roundEven(static_cast<float>(sum[c]) / cell.divisor) + static_cast<float>(q.zero);
            out[target + c] = static_cast<T>(static_cast<std::int32_t>(bound(mean, static_cast<float>(q.low), static_cast<float>(q.high))));
        }
    });
}

} // namespace

void pool(const Node &node, const void *in, void *out, const StoredIntegers &q, const PoolShape &shape)
{
    if (q.isSigned)
        poolIntegers(node, static_cast<const std::int8_t *>(in), static_cast<std::int8_t *>(out), q, shape);
    else
        poolIntegers(node, static_cast<const std::uint8_t *>(in), static_cast<std::uint8_t *>(out), q, shape);
}

void poolFloat(const Node &node, const float *in, float *out, const PoolShape &s)
{
    const auto channels = static_cast<std::size_t>(s.channels);
    const bool isMax = node.op == OpType::MaxPool;
    forCells(node, s, [&](const Cell &cell, std::size_t image, std::size_t target) {
        float *to = out + target;
        std::fill_n(to, channels, isMax ? -INFINITY : 0.F);
        for (std::int64_t y = cell.y0; y < cell.y1; ++y) {
            for (std::int64_t x = cell.x0; x < cell.x1; ++x) {
                const float *row = in + image + static_cast<std::size_t>(y * s.width + x) * channels;
                if (isMax) {
                    for (std::size_t c = 0; c < channels; ++c)
                        to[c] = row[c] > to[c] ? row[c] : to[c];
                } else {
                    for (std::size_t c = 0; c < channels; ++c)
                        to[c] += row[c];
                }
            }
        }
        if (!isMax) {
            const float inverse = 1.F / cell.divisor;
            for (std::size_t c = 0; c < channels; ++c)
                to[c] *= inverse;
        }
    });
}

} // namespace quantoscope::kernels
