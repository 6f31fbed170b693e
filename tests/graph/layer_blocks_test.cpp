// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layer_blocks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace quantoscope {
namespace {

using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(LayerBlocks, AreTheFirstPartsOfNames)
{
    EXPECT_THAT(layerBlocks({"input", "conv1", "layer1.0.conv1", "layer1.0.bn1", "layer2.0.conv1", "layer2.0.add", "fc"}),
                ElementsAre("", "", "layer1", "layer1", "layer2", "layer2", ""));
}

TEST(LayerBlocks, OneThatHoldsNearlyEverythingFallsIntoItsParts)
{
    EXPECT_THAT(layerBlocks({"features.0.0", "features.0.1", "features.1.conv", "features.1.add", "features.2.conv", "classifier.1"}),
                ElementsAre("features.0", "features.0", "features.1", "features.1", "", "")); // one layer is no block
    EXPECT_THAT(
        layerBlocks({"bert.embeddings.word", "bert.embeddings.norm", "bert.encoder.layer.0.query", "bert.encoder.layer.0.key",
                     "bert.encoder.layer.1.query", "bert.encoder.layer.1.key", "bert.encoder.layer.10.query", "bert.encoder.layer.10.key"}),
        ElementsAre("bert.embeddings", "bert.embeddings", "bert.encoder.layer.0", "bert.encoder.layer.0", "bert.encoder.layer.1",
                    "bert.encoder.layer.1", "bert.encoder.layer.10", "bert.encoder.layer.10"));
}

TEST(LayerBlocks, LayersWithoutCommonPartsStandAlone)
{
    EXPECT_THAT(layerBlocks({}), IsEmpty());
    EXPECT_THAT(layerBlocks({"conv", "bn", "relu"}), Each(""));
    EXPECT_THAT(layerBlocks({"a.0", "b.0", "c.0"}), Each(""));
    EXPECT_THAT(layerBlocks({"features.0", "features.1", "features.2"}), Each("")); // parts without layers of their own
    EXPECT_THAT(layerBlocks({"a", "a", ".", "..", ""}), Each(""));
}

TEST(LayerBlocks, NamesAreShortInside)
{
    EXPECT_EQ(nameInBlock("layer1.0.conv1", "layer1"), "0.conv1");
    EXPECT_EQ(nameInBlock("fc", ""), "fc");
    EXPECT_EQ(nameInBlock("layer10.0", "layer1"), "layer10.0"); // not of this block
}

} // namespace
} // namespace quantoscope
