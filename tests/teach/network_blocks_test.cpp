// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/architectures.h"
#include "teach/network_blocks.h"

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

std::vector<NetworkBlock> blocksOf(const char *architecture)
{
    const auto model = buildArchitecture({architecture, "cifar", 100});
    EXPECT_TRUE(model.ok());
    const auto shapes = inferShapes(model->graph, {3, 32, 32}, 0);
    EXPECT_TRUE(shapes.ok());
    return networkBlocks(model->graph, *shapes);
}

const NetworkBlock &named(const std::vector<NetworkBlock> &blocks, const std::string &name)
{
    for (const NetworkBlock &block : blocks) {
        if (block.name == name)
            return block;
    }
    ADD_FAILURE() << name;
    return blocks.front();
}

TEST(NetworkBlocks, EveryBundledNetworkFallsIntoItsBlocks)
{
    EXPECT_EQ(blocksOf("resnet18").size(), 8U);
    EXPECT_EQ(blocksOf("resnet34").size(), 16U);
    EXPECT_EQ(blocksOf("resnet50").size(), 16U);
    EXPECT_EQ(blocksOf("mobilenet_v2").size(), 17U);
    for (const NetworkBlock &block : blocksOf("resnet34"))
        EXPECT_EQ(block.kind, BlockKind::Basic) << block.name;
    for (const NetworkBlock &block : blocksOf("resnet50"))
        EXPECT_EQ(block.kind, BlockKind::Bottleneck) << block.name;
    for (const NetworkBlock &block : blocksOf("mobilenet_v2"))
        EXPECT_EQ(block.kind, BlockKind::InvertedResidual) << block.name;
}

TEST(NetworkBlocks, ABasicBlockByHand)
{
    const auto blocks = blocksOf("resnet18");
    const NetworkBlock &block = named(blocks, "layer3.1");
    EXPECT_EQ(block.input, (Shape{256, 8, 8}));
    EXPECT_EQ(block.output, (Shape{256, 8, 8}));
    EXPECT_TRUE(block.hasSum);
    ASSERT_EQ(block.layers.size(), 3U);
    EXPECT_EQ(block.layers[0].inputs, std::vector<int>{-1});
    EXPECT_EQ(block.layers[0].with, (std::vector<OpType>{OpType::BatchNorm, OpType::Relu}));
    EXPECT_EQ(block.layers[1].inputs, std::vector<int>{0});
    EXPECT_EQ(block.layers[1].with, std::vector<OpType>{OpType::BatchNorm});
    EXPECT_EQ(block.layers[2].op, OpType::Add);
    EXPECT_EQ(block.layers[2].inputs, (std::vector<int>{1, -1}));
    EXPECT_EQ(block.layers[2].with, std::vector<OpType>{OpType::Relu});
    EXPECT_EQ(block.macs, 2LL * 9 * 256 * 256 * 64);
    EXPECT_EQ(block.parameters, 2LL * 9 * 256 * 256 + 4 * 256);
    EXPECT_DOUBLE_EQ(macsPerPosition(block), 2.0 * 9 * 256 * 256);
    EXPECT_DOUBLE_EQ(depthwiseShare(block), 0.0);
}

TEST(NetworkBlocks, ABottleneckAtEqualChannelsNeedsASeventeenth)
{
    const auto bottlenecks = blocksOf("resnet50");
    const NetworkBlock &bottleneck = named(bottlenecks, "layer1.1");
    EXPECT_EQ(bottleneck.output, (Shape{256, 32, 32}));
    EXPECT_DOUBLE_EQ(macsPerPosition(bottleneck), 256.0 * 64 + 9.0 * 64 * 64 + 64.0 * 256);
    const auto basics = blocksOf("resnet18");
    EXPECT_NEAR(macsPerPosition(named(basics, "layer3.1")) / macsPerPosition(bottleneck), 16.94, 0.01);
}

TEST(NetworkBlocks, AShortcutWithAConvolutionIsNoPartOfTheKind)
{
    const auto blocks = blocksOf("resnet18");
    const NetworkBlock &block = named(blocks, "layer2.0");
    EXPECT_EQ(block.kind, BlockKind::Basic);
    ASSERT_EQ(block.layers.size(), 4U);
    EXPECT_EQ(block.layers[2].name, "layer2.0.downsample.0");
    EXPECT_TRUE(block.layers[2].pointwise());
    EXPECT_EQ(block.layers[2].stride, 2);
    EXPECT_EQ(block.layers[3].inputs, (std::vector<int>{1, 2}));
}

TEST(NetworkBlocks, AnInvertedResidualByHand)
{
    const auto blocks = blocksOf("mobilenet_v2");
    const NetworkBlock &block = named(blocks, "features.3"); // 24 → 144 → 144 → 24 on 32×32
    ASSERT_EQ(block.layers.size(), 4U);
    const std::int64_t positions = 32 * 32;
    EXPECT_EQ(block.layers[0].macs, 24 * 144 * positions);
    EXPECT_TRUE(block.layers[0].pointwise());
    EXPECT_EQ(block.layers[1].macs, 9 * 144 * positions);
    EXPECT_TRUE(block.layers[1].depthwise);
    EXPECT_EQ(fullConvolutionMacs(block.layers[1]), 9 * 144 * 144 * positions);
    EXPECT_EQ(fullConvolutionMacs(block.layers[0]), block.layers[0].macs);
    EXPECT_EQ(block.layers[2].macs, 144 * 24 * positions);
    EXPECT_TRUE(block.layers[2].with == std::vector<OpType>{OpType::BatchNorm}); // no activation: a linear bottleneck
    EXPECT_DOUBLE_EQ(depthwiseShare(block), 9.0 / (24 + 9 + 24));
}

TEST(NetworkBlocks, TheFirstOneOfMobileNetDoesNotWidenAndTheStridedOnesHaveNoSum)
{
    const auto blocks = blocksOf("mobilenet_v2");
    EXPECT_EQ(named(blocks, "features.1").layers.size(), 2U);
    EXPECT_FALSE(named(blocks, "features.1").hasSum);
    EXPECT_FALSE(named(blocks, "features.4").hasSum);
    EXPECT_TRUE(named(blocks, "features.5").hasSum);
}

TEST(NetworkBlocks, OtherNetworksHaveNone)
{
    const auto bert = buildBert({.vocabularySize = 50, .hiddenSize = 8, .layers = 1, .heads = 2, .intermediateSize = 16});
    ASSERT_TRUE(bert.ok());
    const auto shapes = inferShapes(bert->graph, {}, 4);
    ASSERT_TRUE(shapes.ok());
    EXPECT_TRUE(networkBlocks(bert->graph, *shapes).empty());
    EXPECT_TRUE(networkBlocks({}, {}).empty());
}

} // namespace
} // namespace quantoscope
