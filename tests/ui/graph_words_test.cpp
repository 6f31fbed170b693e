// SPDX-License-Identifier: GPL-3.0-or-later
// What is written in the network's drawing, and in what colours.
#include "graph/graph_style.h"
#include "graph/graph_words.h"
#include "graph/value_scale.h"

#include "graph_networks.h"

#include <QPalette>

#include <gmock/gmock.h>

#include <algorithm>
#include <limits>

namespace quantoscope {
namespace {

int indexOf(const GraphDrawing &drawing, const std::string &name)
{
    const auto found = std::find_if(drawing.layers.begin(), drawing.layers.end(), [&](const DrawnLayer &l) { return l.name == name; });
    EXPECT_NE(found, drawing.layers.end()) << name;
    return static_cast<int>(found - drawing.layers.begin());
}

TEST(GraphWords, AmountsHaveThreeDigits)
{
    EXPECT_EQ(amountText(0), "0");
    EXPECT_EQ(amountText(999), "999");
    EXPECT_EQ(amountText(1000), "1.00\u202Fk");
    EXPECT_EQ(amountText(36864), "36.9\u202Fk");
    EXPECT_EQ(amountText(99950), "100\u202Fk");
    EXPECT_EQ(amountText(999499), "999\u202Fk");
    EXPECT_EQ(amountText(999500), "1.00\u202FM");
    EXPECT_EQ(amountText(37748736), "37.7\u202FM");
    EXPECT_EQ(amountText(4089184256), "4.09\u202FG");
    EXPECT_EQ(amountText(std::numeric_limits<std::int64_t>::max()), "9.22\u202FE");
}

TEST(GraphWords, BitsAreShort)
{
    EXPECT_EQ(drawnBits(8, 8), "W8 · A8");
    EXPECT_EQ(drawnBits(std::nullopt, 8), "A8");
    EXPECT_EQ(drawnBits(4, kFloatBits), "W4");
    EXPECT_EQ(drawnBits(kFloatBits, 8), "A8");
    EXPECT_EQ(drawnBits(kFloatBits, kFloatBits), "FP32");
    EXPECT_EQ(drawnBits(std::nullopt, kFloatBits), "FP32");
    EXPECT_EQ(drawnBits(std::nullopt, std::nullopt), "");
}

TEST(GraphWords, ABlockSaysItsSpread)
{
    BlockSummary summary;
    EXPECT_EQ(valueText(Colouring::Bits, summary), "");
    summary.weightBits = {4, 8};
    summary.activationBits = {8, 8};
    EXPECT_EQ(valueText(Colouring::Bits, summary), "W4–8 · A8");
    summary.weightBits = {8, kFloatBits};
    EXPECT_EQ(valueText(Colouring::Bits, summary), "W8–FP32 · A8");
    summary.weightBits = summary.activationBits = {kFloatBits, kFloatBits};
    EXPECT_EQ(valueText(Colouring::Bits, summary), "FP32");
    summary.worstSqnrDb = 31.26;
    EXPECT_EQ(valueText(Colouring::Sqnr, summary), "from 31.3 dB");
    summary.latencyMs = 0.4123;
    EXPECT_EQ(valueText(Colouring::Time, summary), "0.412 ms");
    EXPECT_EQ(valueText(Colouring::None, summary), "");
}

TEST(GraphWords, ALayerSaysWhatItIsMergedWith)
{
    const GraphDrawing resnet = drawnNetwork("resnet18");
    const GraphBlocks blocks(resnet);
    EXPECT_EQ(layerLine(resnet, blocks, indexOf(resnet, "conv1")), "+ bn1 + relu");
    EXPECT_EQ(layerLine(resnet, blocks, indexOf(resnet, "layer2.0.downsample.0")), "convolution + batch normalization");
    EXPECT_EQ(layerLine(resnet, blocks, indexOf(resnet, "fc")), "linear layer");
    EXPECT_EQ(layerLine(resnet, blocks, indexOf(resnet, "flatten")), "");
    const GraphDrawing bert = drawnNetwork("bert-mini");
    const GraphBlocks bertBlocks(bert);
    EXPECT_EQ(layerLine(bert, bertBlocks, indexOf(bert, "bert.embeddings.LayerNorm")), "");
    EXPECT_EQ(layerLine(bert, bertBlocks, indexOf(bert, "input_ids")), "input");
}

TEST(GraphWords, ABlockSaysWhatIsInIt)
{
    const GraphDrawing resnet = drawnNetwork("resnet18");
    const GraphBlocks blocks(resnet);
    const BlockSummary &summary = blocks.blocks()[static_cast<std::size_t>(blocks.find("layer1.0"))].summary;
    EXPECT_EQ(blockLines(summary), QStringList({"2 × convolution · 1 × addition", "74.0\u202Fk parameters · 75.5\u202FM MACs"}));
}

TEST(GraphWords, FactsTellEverything)
{
    GraphDrawing drawing = drawnNetwork("resnet18");
    drawing.layers[1].sqnrDb = 38.16;
    drawing.layers[1].latencyMs = 0.25;
    const GraphBlocks blocks(drawing);
    const QString tip = factsTip("conv1", layerFacts(drawing, blocks, 1));
    for (const char *part : {"conv1", "convolution", "bn1, relu", "64×32×32", "1\u202F856", "1\u202F769\u202F472", "38.2 dB", "0.250 ms"})
        EXPECT_TRUE(tip.contains(QString::fromUtf8(part))) << part << " is not in " << tip.toStdString();
    const QString spoken = factsSpoken("conv1", layerFacts(drawing, blocks, 1));
    EXPECT_TRUE(spoken.startsWith("conv1; Operation: convolution;")) << spoken.toStdString();
    EXPECT_TRUE(factsTip("<b>", {}).contains("&lt;b&gt;"));
}

TEST(GraphDrawingOf, TakesBitsFromTheRecipe)
{
    InspectedLayer conv;
    conv.name = "conv";
    conv.op = "conv";
    conv.planned = true;
    conv.weight = QuantSpec{4};
    InspectedLayer add = conv;
    add.name = "add";
    add.op = "add";
    add.weight.reset();
    add.activation = QuantSpec{8};
    InspectedLayer merged;
    merged.name = "bn";
    merged.op = "batch_norm";
    merged.fusedInto = "conv";
    ModelInspection inspection;
    inspection.layers = {conv, add, merged};
    const GraphDrawing drawing = drawingOf(inspection);
    EXPECT_EQ(drawing.layers[0].weightBits, 4);
    EXPECT_EQ(drawing.layers[0].activationBits, kFloatBits);
    EXPECT_EQ(drawing.layers[1].weightBits, std::nullopt);
    EXPECT_EQ(drawing.layers[1].activationBits, 8);
    EXPECT_EQ(drawing.layers[2].activationBits, std::nullopt);
    EXPECT_EQ(drawing.layers[2].fusedInto, "conv");
    EXPECT_EQ(shapeLabel({64, 32, 32}), "64×32×32");
    EXPECT_EQ(shapeLabel({}), "");
}

TEST(GraphDrawingOf, TakesFiguresFromARun)
{
    GraphDrawing drawing = drawingFrom({"x input", "conv conv x", "bn batch_norm conv", "fc linear bn"});
    drawing.layers[3].sqnrDb = 3.0;
    LayerRecord conv;
    conv.name = "conv";
    conv.weight = QuantSpec{8};
    conv.sqnrDb = 40.0;
    conv.latencyMs = 1.5;
    LayerRecord bn;
    bn.name = "bn";
    bn.fusedInto = "conv";
    bn.latencyMs = 9.0;
    setRunFigures(drawing, {conv, bn});
    EXPECT_EQ(drawing.layers[1].sqnrDb, 40.0);
    EXPECT_EQ(drawing.layers[1].latencyMs, 1.5);
    EXPECT_EQ(drawing.layers[1].weightBits, 8);
    EXPECT_EQ(drawing.layers[1].activationBits, kFloatBits);
    EXPECT_EQ(drawing.layers[2].fusedInto, "conv");
    EXPECT_EQ(drawing.layers[2].latencyMs, std::nullopt);
    EXPECT_EQ(drawing.layers[3].sqnrDb, std::nullopt) << "what the run does not know is forgotten";
}

TEST(ValueScale, AsksForAttentionWhereItIsNeeded)
{
    GraphDrawing drawing = drawingFrom({"x input", "a conv x", "b conv a", "c conv b"});
    EXPECT_TRUE(ValueScale(Colouring::Bits, drawing).isEmpty());
    EXPECT_TRUE(ValueScale(Colouring::Sqnr, drawing).isEmpty());
    drawing.layers[1].weightBits = 8;
    drawing.layers[2].weightBits = 2;
    drawing.layers[2].activationBits = 8;
    drawing.layers[3].weightBits = kFloatBits;
    const ValueScale bits(Colouring::Bits, drawing);
    EXPECT_LT(*bits.shareOf(drawing.layers[1]), *bits.shareOf(drawing.layers[2]));
    EXPECT_EQ(*bits.shareOf(drawing.layers[2]), 1.0);
    EXPECT_FALSE(bits.shareOf(drawing.layers[3]));
    ASSERT_EQ(bits.steps().size(), 3u);
    EXPECT_EQ(bits.steps()[0].text, "FP32");
    EXPECT_EQ(bits.steps()[2].text, "2");

    drawing.layers[1].sqnrDb = 42.0;
    drawing.layers[2].sqnrDb = 17.0;
    drawing.layers[3].sqnrDb = std::numeric_limits<double>::infinity(); // no error at all
    const ValueScale sqnr(Colouring::Sqnr, drawing);
    EXPECT_GT(*sqnr.shareOf(drawing.layers[2]), *sqnr.shareOf(drawing.layers[1]));
    EXPECT_EQ(*sqnr.shareOf(drawing.layers[3]), 0.0);
    EXPECT_EQ(sqnr.steps()[0].text, "45.0 dB");
    EXPECT_EQ(sqnr.steps()[1].text, "15.0 dB");

    drawing.layers[1].latencyMs = 0.0;
    drawing.layers[2].latencyMs = 2.0;
    const ValueScale time(Colouring::Time, drawing);
    EXPECT_EQ(*time.shareOf(drawing.layers[2]), 1.0);
    EXPECT_EQ(*time.shareOf(drawing.layers[1]), 0.0);
    BlockSummary block;
    block.latencyMs = 5.0; // more than any layer
    EXPECT_EQ(*time.shareOf(block), 1.0);
}

QPalette paletteOf(const char *ground, const char *surface, const char *text, const char *accent)
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(ground));
    palette.setColor(QPalette::Base, QColor(surface));
    palette.setColor(QPalette::Text, QColor(text));
    palette.setColor(QPalette::Highlight, QColor(accent));
    return palette;
}

TEST(GraphStyle, CanBeReadInLightAndDark)
{
    for (const QPalette &palette :
         {paletteOf("#F6F7F9", "#FFFFFF", "#1F2328", "#0072B2"), paletteOf("#0F1216", "#161A1F", "#E6E9ED", "#5AB0F0")}) {
        const GraphStyle style = GraphStyle::of(palette, QFont());
        for (const QColor &ground : {style.ground, style.surface, style.accentSoft, style.frame(1), style.frame(2)}) {
            EXPECT_GE(contrastOf(style.text, ground), 4.5) << ground.name().toStdString();
            EXPECT_GE(contrastOf(style.muted, ground), 4.5) << ground.name().toStdString();
        }
        for (const QColor &ground : {style.ground, style.frame(1)})
            EXPECT_GE(contrastOf(style.edge, ground), 3.0) << ground.name().toStdString();
        double before = contrastOf(style.scale(0.0), style.surface);
        for (int step = 0; step <= 100; ++step) {
            const QColor fill = style.scale(step / 100.0);
            EXPECT_GE(contrastOf(style.textOn(fill), fill), 4.5) << fill.name().toStdString();
            EXPECT_GE(contrastOf(fill, style.surface), before - 0.001) << "away from the surface, step by step: " << step;
            before = contrastOf(fill, style.surface);
        }
    }
    EXPECT_DOUBLE_EQ(contrastOf(Qt::black, Qt::white), 21.0);
}

} // namespace
} // namespace quantoscope
