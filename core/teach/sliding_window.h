// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/dataset.h"

#include <array>
#include <vector>

namespace quantoscope {

// One channel of an image or a feature map.
struct Plane {
    int height = 0, width = 0;
    std::vector<float> values; // row by row

    float at(int y, int x) const { return values[static_cast<std::size_t>(y * width + x)]; }
};

// How bright each pixel is, 0..1. Source: ITU-R BT.601's luma.
Plane greyPlane(const Image &image);

using Kernel3x3 = std::array<float, 9>; // row by row

enum class KernelPreset { Identity, Blur, Sharpen, HorizontalEdges, VerticalEdges, Outline };
Kernel3x3 presetKernel(KernelPreset preset);

// The kernel laid on every place where it fits, as networks do it: not flipped (a cross-correlation). Two rows and columns fewer.
// Empty for a plane that is smaller than the kernel.
Plane slideKernel(const Plane &plane, const Kernel3x3 &kernel);

enum class PoolKind { Max, Average };
// Windows of size × size that do not overlap; what is left at the border is dropped. Empty for a plane smaller than a window.
Plane poolPlane(const Plane &plane, int size, PoolKind kind);

} // namespace quantoscope
