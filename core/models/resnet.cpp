// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/families.h"
#include "models/graph_builder.h"

#include <algorithm>
#include <iterator>

namespace quantoscope {

namespace {

constexpr int kStemChannels = 64;
constexpr int kBottleneckExpansion = 4;

// Where a block stands: its module path, the node it reads and the channels that come in.
struct BlockPlace {
    std::string path;
    NodeId from;
    int inputs;
    int width; // channels of its 3×3 convolutions
    int stride;
};

NodeId convBn(GraphBuilder &builder, const std::string &conv, const std::string &bn, NodeId from, const ConvShape &shape)
{
    return builder.batchNorm(bn, builder.conv(conv, from, shape), shape.outputs);
}

NodeId shortcut(GraphBuilder &builder, const BlockPlace &place, int outputs)
{
    if (place.stride == 1 && place.inputs == outputs)
        return place.from;
    return convBn(builder, place.path + ".downsample.0", place.path + ".downsample.1", place.from,
                  {.inputs = place.inputs, .outputs = outputs, .kernel = 1, .stride = place.stride});
}

NodeId basicBlock(GraphBuilder &builder, const BlockPlace &place)
{
    const std::string p = place.path + ".";
    NodeId x = convBn(builder, p + "conv1", p + "bn1", place.from,
                      {.inputs = place.inputs, .outputs = place.width, .kernel = 3, .stride = place.stride});
    x = builder.elementwise(p + "relu", OpType::Relu, x);
    x = convBn(builder, p + "conv2", p + "bn2", x, {.inputs = place.width, .outputs = place.width, .kernel = 3});
    x = builder.add(p + "add", x, shortcut(builder, place, place.width));
    return builder.elementwise(p + "relu_1", OpType::Relu, x);
}

NodeId bottleneckBlock(GraphBuilder &builder, const BlockPlace &place)
{
    const std::string p = place.path + ".";
    const int outputs = place.width * kBottleneckExpansion;
    NodeId x = convBn(builder, p + "conv1", p + "bn1", place.from, {.inputs = place.inputs, .outputs = place.width});
    x = builder.elementwise(p + "relu", OpType::Relu, x);
    x = convBn(builder, p + "conv2", p + "bn2", x, {.inputs = place.width, .outputs = place.width, .kernel = 3, .stride = place.stride});
    x = builder.elementwise(p + "relu_1", OpType::Relu, x);
    x = convBn(builder, p + "conv3", p + "bn3", x, {.inputs = place.width, .outputs = outputs});
    x = builder.add(p + "add", x, shortcut(builder, place, outputs));
    return builder.elementwise(p + "relu_2", OpType::Relu, x);
}

} // namespace

Graph buildResNet(const ArchitectureRequest &request)
{
    const auto *variant = std::find_if(std::begin(kResNetVariants), std::end(kResNetVariants),
                                       [&](const ResNetVariant &v) { return request.name == v.name; });
    const bool cifar = request.stem == "cifar";
    GraphBuilder builder;
    NodeId x = builder.input("input", InputKind::Image);
    x = convBn(builder, "conv1", "bn1", x, {.inputs = 3, .outputs = kStemChannels, .kernel = cifar ? 3 : 7, .stride = cifar ? 1 : 2});
    x = builder.elementwise("relu", OpType::Relu, x);
    if (!cifar)
        x = builder.maxPool("maxpool", x, 3, 2, 1);
    int channels = kStemChannels;
    for (int stage = 0; stage < 4; ++stage) {
        const int width = kStemChannels << stage;
        for (int block = 0; block < variant->blocks[stage]; ++block) {
            const BlockPlace place{.path = "layer" + std::to_string(stage + 1) + "." + std::to_string(block),
                                   .from = x,
                                   .inputs = channels,
                                   .width = width,
                                   .stride = stage > 0 && block == 0 ? 2 : 1};
            x = variant->bottleneck ? bottleneckBlock(builder, place) : basicBlock(builder, place);
            channels = variant->bottleneck ? width * kBottleneckExpansion : width;
        }
    }
    x = builder.flatten("flatten", builder.globalAveragePool("avgpool", x));
    return builder.take(builder.linear("fc", x, channels, request.classes));
}

} // namespace quantoscope
