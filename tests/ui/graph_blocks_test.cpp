// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_blocks.h"

#include "graph_networks.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>

namespace quantoscope {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> titlesIn(const GraphBlocks &blocks)
{
    std::vector<std::string> titles;
    for (const VisibleBox &box : blocks.visible().boxes)
        titles.push_back((box.kind == BoxKind::Frame ? "[" : box.kind == BoxKind::ClosedBlock ? "+" : "") + box.title);
    return titles;
}

// In topological order: every box comes after those that it reads, whatever is open.
bool hasCycle(const VisibleGraph &graph)
{
    std::vector<int> waiting(graph.boxes.size(), 0);
    for (const VisibleTensor &tensor : graph.tensors) {
        for (const int to : tensor.to)
            ++waiting[static_cast<std::size_t>(to)];
    }
    std::vector<int> ready;
    std::size_t done = 0;
    for (std::size_t box = 0; box < waiting.size(); ++box) {
        if (waiting[box] == 0)
            ready.push_back(static_cast<int>(box));
    }
    while (!ready.empty()) {
        const int box = ready.back();
        ready.pop_back();
        ++done;
        for (const VisibleTensor &tensor : graph.tensors) {
            if (tensor.from != box)
                continue;
            for (const int to : tensor.to) {
                if (--waiting[static_cast<std::size_t>(to)] == 0)
                    ready.push_back(to);
            }
        }
    }
    return done < graph.boxes.size();
}

TEST(GraphBlocks, AreFoundByDottedNames)
{
    GraphBlocks blocks(drawingFrom({"input input", "stem conv input", "layer1.0.conv1 conv stem", "layer1.0.conv2 conv layer1.0.conv1",
                                    "layer1.0.add add layer1.0.conv2 stem", "layer1.1.conv1 conv layer1.0.add",
                                    "layer1.1.conv2 conv layer1.1.conv1", "fc linear layer1.1.conv2"}));
    blocks.closeAll();
    EXPECT_THAT(titlesIn(blocks), ElementsAre("input", "stem", "+layer1", "fc"));
    blocks.setOpen(blocks.find("layer1"), true);
    EXPECT_THAT(titlesIn(blocks), ElementsAre("input", "stem", "[layer1", "+layer1.0", "+layer1.1", "fc"));
    blocks.openAll();
    EXPECT_THAT(titlesIn(blocks),
                ElementsAre("input", "stem", "[layer1", "[layer1.0", "conv1", "conv2", "add", "[layer1.1", "conv1", "conv2", "fc"));
    EXPECT_EQ(blocks.visibleCount(), 8);
    EXPECT_EQ(blocks.find("layer9"), -1);
}

TEST(GraphBlocks, ABlockOfOneLayerIsThatLayer)
{
    GraphBlocks blocks(drawingFrom({"a.conv conv", "a.downsample.0 conv", "a.add add a.conv a.downsample.0", "fc.0 linear a.add"}));
    blocks.openAll();
    EXPECT_THAT(titlesIn(blocks), ElementsAre("[a", "conv", "downsample.0", "add", "fc.0"));
}

TEST(GraphBlocks, ABlockOfOneBlockIsThatBlock)
{
    GraphBlocks blocks(drawingFrom({"x input", "encoder.layer.0.a conv x", "encoder.layer.0.b conv encoder.layer.0.a",
                                    "encoder.layer.1.a conv encoder.layer.0.b", "encoder.layer.1.b conv encoder.layer.1.a"}));
    blocks.openAll();
    EXPECT_THAT(titlesIn(blocks), ElementsAre("x", "[encoder", "[layer.0", "a", "b", "[layer.1", "a", "b"));
}

// BERT's attention is called as the block that holds query, key and value.
TEST(GraphBlocks, ALayerMayBeCalledAsItsBlock)
{
    GraphBlocks blocks(drawingFrom({"x input", "self.query linear x", "self.key linear x", "self attention self.query self.key"}));
    blocks.openAll();
    EXPECT_THAT(titlesIn(blocks), ElementsAre("x", "[self", "query", "key", "self"));
    blocks.closeAll();
    EXPECT_THAT(titlesIn(blocks), ElementsAre("x", "+self"));
}

TEST(GraphBlocks, OddNamesAreNames)
{
    GraphBlocks blocks(drawingFrom({". input", "a. conv .", "a..b conv a.", "7.8 conv a..b", "7.9 conv 7.8", ".. conv 7.9"}));
    blocks.openAll();
    EXPECT_EQ(blocks.visibleCount(), 6);
}

TEST(GraphBlocks, WhatIsLeftAndEnteredAgainIsNoBlock)
{
    // a → b → a: closed, the block would read what reads it.
    GraphBlocks blocks(drawingFrom({"x input", "a.1 conv x", "b conv a.1", "a.2 conv b", "c.1 conv a.2", "c.2 conv c.1"}));
    EXPECT_EQ(blocks.find("a"), -1);
    EXPECT_GT(blocks.find("c"), 0);
    blocks.closeAll();
    EXPECT_THAT(titlesIn(blocks), ElementsAre("x", "a.1", "b", "a.2", "+c"));
}

TEST(GraphBlocks, TwoBlocksThatReadEachOtherAreNone)
{
    GraphBlocks blocks(drawingFrom({"a.1 conv", "b.2 conv", "b.1 conv a.1", "a.2 conv b.2"}));
    EXPECT_EQ(blocks.find("a"), -1);
    EXPECT_EQ(blocks.find("b"), -1);
    EXPECT_FALSE(hasCycle(blocks.visible()));
}

TEST(GraphBlocks, MergedLayersBelongToTheirOwner)
{
    GraphDrawing drawing = drawingFrom({"x input", "conv conv x", "bn batch_norm conv", "relu relu bn", "fc linear relu"});
    drawing.layers[2].fusedInto = "conv";
    drawing.layers[3].fusedInto = "bn"; // by way of another
    drawing.layers[3].shape = "8×4×4";
    const GraphBlocks blocks(drawing);
    EXPECT_EQ(blocks.ownerOf(3), 1);
    EXPECT_THAT(blocks.mergedInto(1), ElementsAre(2, 3));
    const VisibleGraph graph = blocks.visible();
    ASSERT_EQ(graph.boxes.size(), 3u);
    ASSERT_EQ(graph.tensors.size(), 2u);
    EXPECT_EQ(graph.tensors[1].layer, 3) << "the shape is that of the last merged layer";
    EXPECT_EQ(graph.tensors[1].from, 1);
    EXPECT_THAT(graph.tensors[1].to, ElementsAre(2));
}

TEST(GraphBlocks, AnUnknownOwnerIsNone)
{
    GraphDrawing drawing = drawingFrom({"x input", "a conv x"});
    drawing.layers[1].fusedInto = "nobody";
    const GraphBlocks blocks(drawing);
    EXPECT_EQ(blocks.ownerOf(1), 1);
    EXPECT_THAT(GraphBlocks(GraphDrawing()).visible().boxes, IsEmpty());
}

TEST(GraphBlocks, AResultIsDrawnOnceForEachReader)
{
    GraphBlocks blocks(drawingFrom({"x input", "b.1 conv x", "b.2 add x b.1", "y add x x", "z add b.1 b.2 y"}));
    blocks.closeAll();
    const VisibleGraph graph = blocks.visible();
    // x → {b, y}; b.1 → z; b.2 → z; y → z
    ASSERT_EQ(graph.tensors.size(), 4u);
    EXPECT_THAT(graph.tensors[0].to, ElementsAre(1, 2));
    EXPECT_EQ(graph.boxes[1].results, 2);
    EXPECT_EQ(graph.tensors[2].result, 1);
    EXPECT_EQ(graph.boxes[1].arrivals, 1);
}

TEST(GraphBlocks, SumsUpWhatIsInside)
{
    GraphDrawing drawing = drawingFrom({"x input", "b.1 conv x", "b.2 conv b.1", "b.3 add b.2 x"});
    drawing.layers[1].parameters = 100;
    drawing.layers[1].macs = 2000;
    drawing.layers[1].weightBits = 8;
    drawing.layers[1].sqnrDb = 40.0;
    drawing.layers[1].latencyMs = 0.5;
    drawing.layers[2].parameters = 11;
    drawing.layers[2].weightBits = 4;
    drawing.layers[2].activationBits = 8;
    drawing.layers[2].sqnrDb = 31.0;
    drawing.layers[2].latencyMs = 0.25;
    GraphBlocks blocks(drawing);
    const BlockSummary &sum = blocks.blocks()[static_cast<std::size_t>(blocks.find("b"))].summary;
    EXPECT_EQ(sum.ops.at("conv"), 2);
    EXPECT_EQ(sum.ops.at("add"), 1);
    EXPECT_EQ(sum.parameters, 111);
    EXPECT_EQ(sum.macs, 2000);
    EXPECT_EQ(sum.weightBits, std::pair(4, 8));
    EXPECT_EQ(sum.activationBits, std::pair(8, 8));
    EXPECT_EQ(sum.worstSqnrDb, 31.0);
    EXPECT_EQ(sum.latencyMs, 0.75);
    drawing.layers[2].sqnrDb = 12.0;
    blocks.updateFigures(drawing);
    EXPECT_EQ(sum.worstSqnrDb, 12.0);
}

TEST(GraphBlocks, RevealOpensWhatIsAround)
{
    const GraphDrawing drawing = drawnNetwork("bert-mini");
    GraphBlocks blocks(drawing);
    blocks.closeAll();
    const auto found = std::find_if(drawing.layers.begin(), drawing.layers.end(),
                                    [](const DrawnLayer &l) { return l.name == "bert.encoder.layer.2.attention.self.key"; });
    blocks.reveal(static_cast<int>(found - drawing.layers.begin()));
    const std::vector<std::string> titles = titlesIn(blocks);
    EXPECT_THAT(titles, testing::Contains("key"));
    EXPECT_THAT(titles, testing::Contains("[layer.2"));
    EXPECT_THAT(titles, testing::Contains("+layer.1"));
}

class RealNetwork : public testing::TestWithParam<std::string>
{
};

TEST_P(RealNetwork, OpensToAViewThatCanBeTakenIn)
{
    GraphBlocks blocks(drawnNetwork(GetParam()));
    blocks.openDefault();
    EXPECT_GE(blocks.visibleCount(), GraphBlocks::kFewestBoxes);
    EXPECT_LE(blocks.visibleCount(), GraphBlocks::kMostBoxes);
}

TEST_P(RealNetwork, LosesNothing)
{
    const ModelInspection inspection = inspectedNetwork(GetParam(), false);
    GraphBlocks blocks(drawingOf(inspection));
    EXPECT_EQ(blocks.blocks()[0].summary.parameters, inspection.parameters);
    EXPECT_EQ(blocks.blocks()[0].summary.macs, inspection.macs);
    blocks.openAll();
    EXPECT_EQ(blocks.visibleCount(), static_cast<int>(inspection.layers.size()));
    std::size_t edges = 0;
    for (const InspectedLayer &layer : inspection.layers)
        edges += std::set<std::string>(layer.inputs.begin(), layer.inputs.end()).size();
    std::size_t drawn = 0;
    for (const VisibleTensor &tensor : blocks.visible().tensors)
        drawn += tensor.to.size();
    EXPECT_EQ(drawn, edges);
}

TEST_P(RealNetwork, HasNoCycleWhateverIsOpen)
{
    GraphBlocks blocks(drawnNetwork(GetParam()));
    std::mt19937 random(5);
    for (int round = 0; round < 20; ++round) {
        for (std::size_t block = 1; block < blocks.blocks().size(); ++block)
            blocks.setOpen(static_cast<int>(block), random() % 2 == 0);
        EXPECT_FALSE(hasCycle(blocks.visible())) << "round " << round;
    }
}

INSTANTIATE_TEST_SUITE_P(GraphBlocks, RealNetwork, testing::ValuesIn(networkNames()), [](const auto &info) {
    std::string name = info.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

} // namespace
} // namespace quantoscope
