// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/architectures.h"

namespace quantoscope {

// One builder per family of image classifiers; the request has been checked (known name and stem, at least one class).
// Source: torchvision.models.resnet (stride on the 3×3 convolution of a bottleneck) and torchvision.models.mobilenetv2.
Graph buildResNet(const ArchitectureRequest &request);
Graph buildMobileNetV2(const ArchitectureRequest &request);

// Blocks per stage and the kind of block that make a ResNet.
struct ResNetVariant {
    const char *name;
    int blocks[4];
    bool bottleneck;
};
inline constexpr ResNetVariant kResNetVariants[] = {
    {"resnet18", {2, 2, 2, 2}, false},
    {"resnet34", {3, 4, 6, 3}, false},
    {"resnet50", {3, 4, 6, 3}, true},
};

} // namespace quantoscope
