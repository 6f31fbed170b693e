// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph.h"

#include <string>
#include <vector>

namespace quantoscope {

enum class BlockKind {
    Basic,            // two 3×3 convolutions (ResNet-18, ResNet-34)
    Bottleneck,       // 1×1, 3×3, 1×1 (ResNet-50)
    InvertedResidual, // 1×1 that widens, 3×3 depthwise, 1×1 that narrows (MobileNetV2)
};

// A convolution or the sum of a block, with the batch-norm and the activation that follow it.
struct BlockLayer {
    std::string name;           // "layer2.0.conv1"
    OpType op = OpType::Conv2d; // Conv2d or Add
    std::vector<OpType> with;   // what follows it at once, in order: BatchNorm, Relu, Relu6
    std::vector<int> inputs;    // layers of the block that it reads; -1 = what enters the block
    int kernel = 0, stride = 1; // of a convolution
    std::int64_t inputChannels = 0;
    bool depthwise = false;      // one filter a channel
    Shape shape;                 // [C, H, W] of the result
    std::int64_t parameters = 0; // batch-norm's included
    std::int64_t macs = 0;       // multiply-adds for one image

    bool pointwise() const { return op == OpType::Conv2d && kernel == 1; }
};

// One residual block of a network, as its graph has it.
struct NetworkBlock {
    BlockKind kind = BlockKind::Basic;
    std::string name; // "layer2.0", "features.3"
    Shape input, output;
    bool hasSum = false; // what enters is added at the end
    std::vector<BlockLayer> layers;
    std::vector<std::string> nodes; // names of all its nodes
    std::int64_t parameters = 0, macs = 0;
};

// The residual blocks of a network whose modules are called as torchvision's, in order; empty for other networks.
// `shapes` as inferShapes gives them. Source: the graph itself, with countMacs and countParameters.
std::vector<NetworkBlock> networkBlocks(const Graph &graph, const std::vector<Shape> &shapes);

// Multiply-adds for one position of the block's output, so that blocks on maps of different size can be compared.
double macsPerPosition(const NetworkBlock &block);
// The part of the block's multiply-adds that is depthwise, 0..1.
double depthwiseShare(const NetworkBlock &block);
// What a layer would need if each of its filters read every channel of its input.
std::int64_t fullConvolutionMacs(const BlockLayer &layer);

} // namespace quantoscope
