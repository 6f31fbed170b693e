// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/reference_ops.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace quantoscope::reference {

std::int64_t Values::perItem() const
{
    std::int64_t count = 1;
    for (std::int64_t d : shape)
        count *= d;
    return count;
}

float activate(Activation activation, float x)
{
    switch (activation) {
    case Activation::None: return x;
    case Activation::Relu: return std::max(x, 0.F);
    case Activation::Relu6: return std::min(std::max(x, 0.F), 6.F);
    case Activation::Gelu: return static_cast<float>(0.5 * x * (1.0 + std::erf(x / std::sqrt(2.0))));
    case Activation::GeluTanh:
        return static_cast<float>(0.5 * x * (1.0 + std::tanh(std::sqrt(2.0 / 3.14159265358979323846) * (x + 0.044715 * x * x * x))));
    case Activation::Tanh: return std::tanh(x);
    }
    return x;
}

// Calls f(outputIndex, weightIndex, inputIndex) for every multiply-add of a grouped convolution.
template <typename F>
static void forEachProduct(int batch, const ConvolutionShape &s, std::int64_t rowLength, F &&f)
{
    const Window2d &w = s.window;
    const std::int64_t inPerGroup = s.in[0] / s.groups;
    const std::int64_t outPerGroup = s.out[0] / s.groups;
    std::int64_t outIndex = 0;
    for (int n = 0; n < batch; ++n) {
        for (std::int64_t c = 0; c < s.out[0]; ++c) {
            for (std::int64_t y = 0; y < s.out[1]; ++y) {
                for (std::int64_t x = 0; x < s.out[2]; ++x, ++outIndex) {
                    std::int64_t weightIndex = c * rowLength;
                    for (std::int64_t i = 0; i < inPerGroup; ++i) {
                        const std::int64_t plane = (n * s.in[0] + (c / outPerGroup) * inPerGroup + i) * s.in[1];
                        for (int ky = 0; ky < w.kernelHeight; ++ky) {
                            for (int kx = 0; kx < w.kernelWidth; ++kx, ++weightIndex) {
                                const std::int64_t iy = y * w.strideHeight - w.padTop + ky * w.dilationHeight;
                                const std::int64_t ix = x * w.strideWidth - w.padLeft + kx * w.dilationWidth;
                                if (iy >= 0 && iy < s.in[1] && ix >= 0 && ix < s.in[2])
                                    f(outIndex, weightIndex, (plane + iy) * s.in[2] + ix);
                            }
                        }
                    }
                }
            }
        }
    }
}

static std::size_t outputCount(int batch, const ConvolutionShape &s)
{
    return static_cast<std::size_t>(batch * s.out[0] * s.out[1] * s.out[2]);
}

std::vector<std::int64_t> convolveIntegers(const Values &in, std::int32_t inZero, const IntegerWeights &weights,
                                           const ConvolutionShape &shape)
{
    std::vector<std::int64_t> acc(outputCount(in.batch, shape), 0);
    forEachProduct(in.batch, shape, weights.rowLength, [&](std::int64_t o, std::int64_t w, std::int64_t i) {
        const auto row = static_cast<std::size_t>(w / weights.rowLength);
        acc[static_cast<std::size_t>(o)] +=
            static_cast<std::int64_t>(weights.weight[static_cast<std::size_t>(w)] - weights.zeroPoint[row]) *
            (in.q[static_cast<std::size_t>(i)] - inZero);
    });
    return acc;
}

std::vector<double> convolveFloats(const Values &in, const FloatWeights &weights, const ConvolutionShape &shape)
{
    std::vector<double> acc(outputCount(in.batch, shape), 0.0);
    forEachProduct(in.batch, shape, weights.rowLength, [&](std::int64_t o, std::int64_t w, std::int64_t i) {
        acc[static_cast<std::size_t>(o)] +=
            static_cast<double>(weights.weight[static_cast<std::size_t>(w)]) * in.f[static_cast<std::size_t>(i)];
    });
    return acc;
}

std::vector<std::int64_t> multiplyIntegers(const Values &in, std::int32_t inZero, const IntegerWeights &weights)
{
    const auto rows = static_cast<std::int64_t>(in.q.size()) / weights.rowLength;
    std::vector<std::int64_t> acc(static_cast<std::size_t>(rows * weights.outputs), 0);
    for (std::int64_t r = 0; r < rows; ++r) {
        for (std::int64_t o = 0; o < weights.outputs; ++o) {
            std::int64_t sum = 0;
            for (std::int64_t k = 0; k < weights.rowLength; ++k)
                sum += static_cast<std::int64_t>(weights.weight[static_cast<std::size_t>(o * weights.rowLength + k)] -
                                                 weights.zeroPoint[static_cast<std::size_t>(o)]) *
                       (in.q[static_cast<std::size_t>(r * weights.rowLength + k)] - inZero);
            acc[static_cast<std::size_t>(r * weights.outputs + o)] = sum;
        }
    }
    return acc;
}

std::vector<double> multiplyFloats(const Values &in, const FloatWeights &weights)
{
    const auto rows = static_cast<std::int64_t>(in.f.size()) / weights.rowLength;
    std::vector<double> acc(static_cast<std::size_t>(rows * weights.outputs), 0.0);
    for (std::int64_t r = 0; r < rows; ++r) {
        for (std::int64_t o = 0; o < weights.outputs; ++o) {
            double sum = 0.0;
            for (std::int64_t k = 0; k < weights.rowLength; ++k)
                sum += static_cast<double>(weights.weight[static_cast<std::size_t>(o * weights.rowLength + k)]) *
                       in.f[static_cast<std::size_t>(r * weights.rowLength + k)];
            acc[static_cast<std::size_t>(r * weights.outputs + o)] = sum;
        }
    }
    return acc;
}

namespace {

struct PoolCell { // one output position: the input rectangle and the divisor of an average
    std::int64_t y0, y1, x0, x1;
    double divisor;
};

PoolCell poolCell(const Node &node, const Shape &in, const Shape &out, std::int64_t y, std::int64_t x)
{
    PoolCell cell{};
    if (node.op == OpType::AdaptiveAvgPool) {
        cell.y0 = y * in[1] / out[1];
        cell.y1 = ((y + 1) * in[1] + out[1] - 1) / out[1];
        cell.x0 = x * in[2] / out[2];
        cell.x1 = ((x + 1) * in[2] + out[2] - 1) / out[2];
        cell.divisor = static_cast<double>((cell.y1 - cell.y0) * (cell.x1 - cell.x0));
        return cell;
    }
    const Window2d &w = node.attrs.window;
    const std::int64_t top = y * w.strideHeight - w.padTop;
    const std::int64_t left = x * w.strideWidth - w.padLeft;
    // PyTorch: the window's end is cut at the padded border for the divisor, then at the image for the sum.
    const std::int64_t bottom = std::min<std::int64_t>(top + w.kernelHeight, in[1] + w.padBottom);
    const std::int64_t right = std::min<std::int64_t>(left + w.kernelWidth, in[2] + w.padRight);
    const auto whole = static_cast<double>((bottom - top) * (right - left));
    cell.y0 = std::max<std::int64_t>(top, 0);
    cell.x0 = std::max<std::int64_t>(left, 0);
    cell.y1 = std::min(bottom, in[1]);
    cell.x1 = std::min(right, in[2]);
    cell.divisor = node.attrs.countIncludePad ? whole : static_cast<double>((cell.y1 - cell.y0) * (cell.x1 - cell.x0));
    return cell;
}

} // namespace

void pool(const Node &node, const Values &in, Values &out)
{
    const bool isMax = node.op == OpType::MaxPool;
    const std::int64_t planes = in.batch * in.shape[0];
    std::size_t o = 0;
    for (std::int64_t plane = 0; plane < planes; ++plane) {
        for (std::int64_t y = 0; y < out.shape[1]; ++y) {
            for (std::int64_t x = 0; x < out.shape[2]; ++x, ++o) {
                const PoolCell cell = poolCell(node, in.shape, out.shape, y, x);
                double sum = 0.0;
                double largest = -std::numeric_limits<double>::infinity();
                std::int64_t count = 0;
                for (std::int64_t iy = cell.y0; iy < cell.y1; ++iy) {
                    for (std::int64_t ix = cell.x0; ix < cell.x1; ++ix, ++count) {
                        const auto i = static_cast<std::size_t>((plane * in.shape[1] + iy) * in.shape[2] + ix);
                        const double v = in.integer ? in.q[i] : in.f[i];
                        sum += v;
                        largest = std::max(largest, v);
                    }
                }
                if (out.integer) {
                    // The padding stands for real zero, which is the zero point; callers pass q − z.
                    const float mean = static_cast<float>(sum) / static_cast<float>(cell.divisor);
                    out.q[o] = isMax ? static_cast<std::int32_t>(largest) : static_cast<std::int32_t>(std::nearbyint(mean));
                } else {
                    out.f[o] = static_cast<float>(isMax ? largest : sum / cell.divisor);
                }
            }
        }
    }
}

void layerNorm(const Node &node, const Values &in, Values &out)
{
    const std::int64_t features = in.shape.back();
    const auto *gamma = node.param("weight").data<float>();
    const auto *beta = node.param("bias").data<float>();
    for (std::size_t row = 0; row < in.f.size(); row += static_cast<std::size_t>(features)) {
        double mean = 0.0;
        double variance = 0.0;
        for (std::int64_t i = 0; i < features; ++i)
            mean += in.f[row + static_cast<std::size_t>(i)];
        mean /= static_cast<double>(features);
        for (std::int64_t i = 0; i < features; ++i)
            variance += std::pow(in.f[row + static_cast<std::size_t>(i)] - mean, 2);
        const double inverse = 1.0 / std::sqrt(variance / static_cast<double>(features) + node.attrs.epsilon);
        for (std::int64_t i = 0; i < features; ++i)
            out.f[row + static_cast<std::size_t>(i)] =
                static_cast<float>((in.f[row + static_cast<std::size_t>(i)] - mean) * inverse * gamma[i] + beta[i]);
    }
}

void attention(const Node &node, const Step &step, const std::vector<const Values *> &in, Values &out)
{
    const std::int64_t sequence = out.shape[0];
    const std::int64_t features = out.shape[1];
    const std::int64_t size = features / node.attrs.heads;
    const double scale = node.attrs.attentionScale > 0 ? node.attrs.attentionScale : 1.0 / std::sqrt(static_cast<double>(size));
    const bool merged = step.mergedProjections;
    const Values &mask = *in[merged ? 1 : 3];
    const auto at = [&](int part, std::int64_t b, std::int64_t s, std::int64_t f) {
        return merged ? in[0]->f[static_cast<std::size_t>((b * sequence + s) * 3 * features + part * features + f)]
                      : in[static_cast<std::size_t>(part)]->f[static_cast<std::size_t>((b * sequence + s) * features + f)];
    };
    std::vector<double> weights(static_cast<std::size_t>(sequence));
    for (int b = 0; b < out.batch; ++b) {
        for (int h = 0; h < node.attrs.heads; ++h) {
            for (std::int64_t i = 0; i < sequence; ++i) {
                double largest = -std::numeric_limits<double>::infinity();
                for (std::int64_t j = 0; j < sequence; ++j) {
                    double dot = 0.0;
                    for (std::int64_t d = 0; d < size; ++d)
                        dot += static_cast<double>(at(0, b, i, h * size + d)) * at(1, b, j, h * size + d);
                    // A masked position takes no part, as with transformers' additive −3.4e38.
                    const bool keep = mask.q[static_cast<std::size_t>(b * sequence + j)] != 0;
                    weights[static_cast<std::size_t>(j)] = keep ? dot * scale : -std::numeric_limits<float>::max();
                    largest = std::max(largest, weights[static_cast<std::size_t>(j)]);
                }
                double total = 0.0;
                for (double &w : weights)
                    total += w = std::exp(w - largest);
                for (std::int64_t d = 0; d < size; ++d) {
                    double sum = 0.0;
                    for (std::int64_t j = 0; j < sequence; ++j)
                        sum += weights[static_cast<std::size_t>(j)] * at(2, b, j, h * size + d);
                    out.f[static_cast<std::size_t>((b * sequence + i) * features + h * size + d)] = static_cast<float>(sum / total);
                }
            }
        }
    }
}

} // namespace quantoscope::reference
