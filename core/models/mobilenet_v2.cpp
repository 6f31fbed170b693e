// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/families.h"
#include "models/graph_builder.h"

namespace quantoscope {

namespace {

struct Stage { // t, c, n, s of table 2 in "MobileNetV2: Inverted Residuals and Linear Bottlenecks"
    int expansion, outputs, blocks, stride;
};
constexpr Stage kStages[] = {{1, 16, 1, 1}, {6, 24, 2, 2}, {6, 32, 3, 2}, {6, 64, 4, 2}, {6, 96, 3, 1}, {6, 160, 3, 2}, {6, 320, 1, 1}};
constexpr int kStemChannels = 32;
constexpr int kHeadChannels = 1280;

// Convolution, batch-norm and ReLU6 as torchvision's Conv2dNormActivation numbers them.
NodeId convBnRelu6(GraphBuilder &builder, const std::string &path, NodeId from, const ConvShape &shape)
{
    NodeId x = builder.conv(path + ".0", from, shape);
    x = builder.batchNorm(path + ".1", x, shape.outputs);
    return builder.elementwise(path + ".2", OpType::Relu6, x);
}

struct BlockShape {
    int inputs, outputs, expansion, stride;
};

NodeId invertedResidual(GraphBuilder &builder, const std::string &path, NodeId from, const BlockShape &shape)
{
    const int hidden = shape.inputs * shape.expansion;
    const std::string conv = path + ".conv.";
    int index = 0;
    NodeId x = from;
    if (shape.expansion != 1)
        x = convBnRelu6(builder, conv + std::to_string(index++), x, {.inputs = shape.inputs, .outputs = hidden});
    x = convBnRelu6(builder, conv + std::to_string(index++), x,
                    {.inputs = hidden, .outputs = hidden, .kernel = 3, .stride = shape.stride, .groups = hidden});
    x = builder.conv(conv + std::to_string(index++), x, {.inputs = hidden, .outputs = shape.outputs});
    x = builder.batchNorm(conv + std::to_string(index), x, shape.outputs);
    if (shape.stride == 1 && shape.inputs == shape.outputs)
        x = builder.add(path + ".add", from, x);
    return x;
}

} // namespace

Graph buildMobileNetV2(const ArchitectureRequest &request)
{
    const bool cifar = request.stem == "cifar";
    GraphBuilder builder;
    NodeId x = builder.input("input", InputKind::Image);
    x = convBnRelu6(builder, "features.0", x, {.inputs = 3, .outputs = kStemChannels, .kernel = 3, .stride = cifar ? 1 : 2});
    int channels = kStemChannels;
    int index = 1;
    for (std::size_t i = 0; i < std::size(kStages); ++i) {
        const Stage &stage = kStages[i];
        const int stageStride = cifar && i == 1 ? 1 : stage.stride;
        for (int block = 0; block < stage.blocks; ++block) {
            x = invertedResidual(builder, "features." + std::to_string(index++), x,
                                 {channels, stage.outputs, stage.expansion, block == 0 ? stageStride : 1});
            channels = stage.outputs;
        }
    }
    x = convBnRelu6(builder, "features." + std::to_string(index), x, {.inputs = channels, .outputs = kHeadChannels});
    x = builder.flatten("flatten", builder.globalAveragePool("avgpool", x));
    return builder.take(builder.linear("classifier.1", x, kHeadChannels, request.classes));
}

} // namespace quantoscope
