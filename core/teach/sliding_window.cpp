// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/sliding_window.h"

#include "backends/reference_ops.h"

namespace quantoscope {
namespace {

constexpr int kKernel = 3;

reference::Values valuesOf(const Plane &plane)
{
    reference::Values values;
    values.shape = {1, plane.height, plane.width};
    values.f = plane.values;
    return values;
}

} // namespace

Plane greyPlane(const Image &image)
{
    Plane plane{image.height, image.width, {}};
    for (std::size_t i = 0; i + 2 < image.rgb.size(); i += 3)
        plane.values.push_back((0.299F * image.rgb[i] + 0.587F * image.rgb[i + 1] + 0.114F * image.rgb[i + 2]) / 255.F);
    return plane;
}

Kernel3x3 presetKernel(KernelPreset preset)
{
    switch (preset) {
    case KernelPreset::Identity: return {0, 0, 0, 0, 1, 0, 0, 0, 0};
    case KernelPreset::Blur: {
        Kernel3x3 kernel;
        kernel.fill(1.F / 9.F);
        return kernel;
    }
    case KernelPreset::Sharpen: return {0, -1, 0, -1, 5, -1, 0, -1, 0};
    case KernelPreset::HorizontalEdges: return {-1, -2, -1, 0, 0, 0, 1, 2, 1};
    case KernelPreset::VerticalEdges: return {-1, 0, 1, -2, 0, 2, -1, 0, 1};
    case KernelPreset::Outline: return {-1, -1, -1, -1, 8, -1, -1, -1, -1};
    }
    return {};
}

Plane slideKernel(const Plane &plane, const Kernel3x3 &kernel)
{
    if (plane.height < kKernel || plane.width < kKernel)
        return {};
    Plane result{plane.height - kKernel + 1, plane.width - kKernel + 1, {}};
    FloatWeights weights;
    weights.weight.assign(kernel.begin(), kernel.end());
    weights.outputs = 1;
    weights.rowLength = static_cast<std::int64_t>(kernel.size());
    reference::ConvolutionShape shape;
    shape.in = {1, plane.height, plane.width};
    shape.out = {1, result.height, result.width};
    shape.window.kernelHeight = shape.window.kernelWidth = kKernel;
    const std::vector<double> sums = reference::convolveFloats(valuesOf(plane), weights, shape);
    result.values.assign(sums.begin(), sums.end());
    return result;
}

Plane poolPlane(const Plane &plane, int size, PoolKind kind)
{
    if (size < 1 || plane.height < size || plane.width < size)
        return {};
    Node node;
    node.op = kind == PoolKind::Max ? OpType::MaxPool : OpType::AvgPool;
    node.attrs.window.kernelHeight = node.attrs.window.kernelWidth = size;
    node.attrs.window.strideHeight = node.attrs.window.strideWidth = size;
    reference::Values out;
    out.shape = {1, plane.height / size, plane.width / size};
    out.f.resize(static_cast<std::size_t>(out.perItem()));
    reference::pool(node, valuesOf(plane), out);
    return {plane.height / size, plane.width / size, std::move(out.f)};
}

} // namespace quantoscope
