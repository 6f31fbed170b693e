// SPDX-License-Identifier: GPL-3.0-or-later
// Frames around boxes, with real networks: nothing lies over anything else, and every line leads where it should.
#include "graph/graph_scene.h"
#include "graph/nested_layout.h"

#include "graph_networks.h"

#include <QElapsedTimer>

#include <gmock/gmock.h>

#include <algorithm>
#include <random>
#include <set>

namespace quantoscope {
namespace {

NestedBox box(int parent, bool inTopRow = false)
{
    NestedBox nested;
    nested.parent = parent;
    nested.size = {100.0, 40.0};
    nested.inTopRow = inTopRow;
    return nested;
}

NestedBox frame(int parent)
{
    NestedBox nested;
    nested.parent = parent;
    nested.isFrame = true;
    nested.titleWidth = 60.0;
    return nested;
}

std::set<int> framesAround(const std::vector<NestedBox> &boxes, int index)
{
    std::set<int> frames;
    for (int parent = boxes[static_cast<std::size_t>(index)].parent; parent >= 0; parent = boxes[static_cast<std::size_t>(parent)].parent)
        frames.insert(parent);
    return frames;
}

void expectSound(const std::vector<NestedBox> &boxes, const std::vector<NestedTensor> &tensors, const NestedLayout &layout,
                 const std::string &what)
{
    for (std::size_t a = 0; a < boxes.size(); ++a) {
        const int parent = boxes[a].parent;
        if (parent >= 0) {
            EXPECT_TRUE(layout.boxes[static_cast<std::size_t>(parent)].contains(layout.boxes[a]))
                << what << ": " << a << " leaves its frame";
        }
        for (std::size_t b = a + 1; b < boxes.size(); ++b) {
            if (framesAround(boxes, static_cast<int>(b)).count(static_cast<int>(a)) == 0) {
                EXPECT_FALSE(layout.boxes[a].intersects(layout.boxes[b])) << what << ": " << a << " over " << b;
            }
        }
    }
    for (std::size_t t = 0; t < tensors.size(); ++t) {
        const NestedTensor &tensor = tensors[t];
        const TensorRoute &route = layout.tensors[t];
        const QRectF &from = layout.boxes[static_cast<std::size_t>(tensor.from)];
        EXPECT_EQ(route.start.y(), from.bottom()) << what;
        ASSERT_EQ(route.arrows.size(), tensor.to.size()) << what << ": tensor " << t;
        for (const int reader : tensor.to) {
            const QRectF &to = layout.boxes[static_cast<std::size_t>(reader)];
            EXPECT_TRUE(std::any_of(route.arrows.begin(), route.arrows.end(),
                                    [&](const QPointF &tip) { return tip.y() == to.top() && tip.x() > to.left() && tip.x() < to.right(); }))
                << what << ": tensor " << t << " does not arrive at " << reader;
        }
        // Where a line may be: in the frames around its ends.
        std::set<int> allowed = framesAround(boxes, tensor.from);
        for (const int reader : tensor.to)
            allowed.merge(framesAround(boxes, reader));
        // Every piece begins at the box or where another one of the same result ends.
        for (const QPolygonF &line : route.lines) {
            EXPECT_TRUE(line.front() == route.start || std::any_of(route.lines.begin(), route.lines.end(),
                                                                   [&](const QPolygonF &other) { return other.back() == line.front(); }))
                << what << ": tensor " << t << " has a loose end";
            for (int i = 1; i < line.size(); ++i) {
                EXPECT_GE(line[i].y(), line[i - 1].y()) << what << ": tensor " << t << " goes up";
                const QRectF piece = QRectF(line[i - 1], line[i]).normalized().adjusted(-1, -1, 1, 1);
                for (std::size_t b = 0; b < boxes.size(); ++b) {
                    if (allowed.count(static_cast<int>(b)) == 0) {
                        EXPECT_FALSE(piece.intersects(layout.boxes[b].adjusted(2, 2, -2, -2)))
                            << what << ": tensor " << t << " through " << b;
                    }
                }
            }
        }
    }
}

TEST(NestedLayout, ALineCrossesABorderOnceForAllWhoReadItThere)
{
    // 0 → frame 1 {2 → 3, 0 → 3} → 4
    const std::vector<NestedBox> boxes = {box(-1), frame(-1), box(1), box(1), box(-1)};
    const std::vector<NestedTensor> tensors = {{0, 0, {2, 3}}, {2, 0, {3}}, {3, 0, {4}}};
    const NestedLayout layout = layOutNested(boxes, tensors);
    expectSound(boxes, tensors, layout, "one frame");
    const auto outside = std::count_if(layout.tensors[0].lines.begin(), layout.tensors[0].lines.end(),
                                       [&](const QPolygonF &line) { return line.front() == layout.tensors[0].start; });
    EXPECT_EQ(outside, 1);
    for (const int index : {2, 3, 4})
        EXPECT_EQ(layout.boxes[0].center().x(), layout.boxes[static_cast<std::size_t>(index)].center().x()) << "the way is straight";
}

TEST(NestedLayout, AFrameHoldsItsTitle)
{
    std::vector<NestedBox> boxes = {box(-1), frame(-1), box(1)};
    boxes[1].titleWidth = 240.0;
    const NestedLayout layout = layOutNested(boxes, {{0, 0, {2}}});
    EXPECT_GE(layout.boxes[1].width(), 240.0);
    EXPECT_GT(layout.tensors[0].arrows[0].x(), layout.boxes[1].left() + 240.0) << "the line does not cross the title";
    EXPECT_GE(layout.boxes[2].top() - layout.boxes[1].top(), LayoutSpacing().topZone);
}

TEST(NestedLayout, FramesMayBeEmptyOfLines)
{
    const std::vector<NestedBox> boxes = {frame(-1), box(0), box(0), frame(-1), frame(3), box(4, true)};
    expectSound(boxes, {}, layOutNested(boxes, {}), "alone");
}

TEST(NestedLayout, InputsStandInTheFirstRow)
{
    const std::vector<NestedBox> boxes = {box(-1, true), box(-1), box(-1, true), box(-1)};
    const NestedLayout layout = layOutNested(boxes, {{0, 0, {1}}, {1, 0, {3}}, {2, 0, {3}}});
    EXPECT_EQ(layout.boxes[2].top(), layout.boxes[0].top());
}

// The scene's own boxes, with the sizes of their texts.
void expectSceneSound(const GraphScene &scene, const std::string &what)
{
    std::vector<NestedBox> boxes;
    for (const VisibleBox &visible : scene.visible().boxes) {
        NestedBox nested;
        nested.parent = visible.parent;
        nested.isFrame = visible.kind == BoxKind::Frame;
        boxes.push_back(nested);
    }
    std::vector<NestedTensor> tensors;
    for (const VisibleTensor &tensor : scene.visible().tensors)
        tensors.push_back({tensor.from, tensor.result, tensor.to});
    expectSound(boxes, tensors, scene.layout(), what);
}

class NetworkDrawing : public testing::TestWithParam<std::string>
{
};

TEST_P(NetworkDrawing, IsSoundHoweverItsBlocksAreOpen)
{
    GraphScene scene;
    for (const bool fused : {true, false}) {
        scene.setDrawing(drawnNetwork(GetParam(), fused));
        expectSceneSound(scene, "as it opens");
        scene.blocks().openAll();
        scene.rebuild();
        expectSceneSound(scene, "all open");
        scene.blocks().closeAll();
        scene.rebuild();
        expectSceneSound(scene, "all closed");
        std::mt19937 random(9);
        for (int round = 0; round < 6; ++round) {
            for (std::size_t block = 1; block < scene.blocks().blocks().size(); ++block)
                scene.blocks().setOpen(static_cast<int>(block), random() % 2 == 0);
            scene.rebuild();
            expectSceneSound(scene, "round " + std::to_string(round));
        }
    }
}

TEST_P(NetworkDrawing, IsTheSameEachTime)
{
    GraphScene first;
    GraphScene second;
    first.setDrawing(drawnNetwork(GetParam()));
    second.setDrawing(drawnNetwork(GetParam()));
    EXPECT_EQ(first.layout().boxes, second.layout().boxes);
    for (std::size_t t = 0; t < first.layout().tensors.size(); ++t)
        EXPECT_EQ(first.layout().tensors[t].lines, second.layout().tensors[t].lines);
}

// What may be asked for: 300 ms. It takes a hundredth of that; the best of three keeps a busy machine out of it.
TEST_P(NetworkDrawing, IsLaidOutAtOnce)
{
    GraphScene scene;
    scene.setDrawing(drawnNetwork(GetParam(), false));
    scene.blocks().openAll();
    double best = 1e9;
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        scene.rebuild();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    RecordProperty("bestMs", std::to_string(best));
    EXPECT_LT(best, 300.0);
}

INSTANTIATE_TEST_SUITE_P(Graph, NetworkDrawing, testing::ValuesIn(networkNames()), [](const auto &info) {
    std::string name = info.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

// The way of the data is one straight line; only what leaves it stands aside.
TEST(NetworkDrawingOf, ResNetHasAStraightWay)
{
    GraphScene scene;
    scene.setDrawing(drawnNetwork("resnet18"));
    scene.blocks().openAll();
    scene.rebuild();
    const double middle = scene.boxRect(0).center().x();
    int aside = 0;
    for (std::size_t index = 0; index < scene.visible().boxes.size(); ++index) {
        const VisibleBox &visible = scene.visible().boxes[index];
        if (visible.kind == BoxKind::Frame)
            continue;
        const bool isDownsample = visible.title == "downsample.0";
        aside += isDownsample ? 1 : 0;
        EXPECT_EQ(scene.boxRect(static_cast<int>(index)).center().x() == middle, !isDownsample) << visible.title;
    }
    EXPECT_EQ(aside, 3);
}

TEST(NetworkDrawingOf, BertHasAStraightWayAndTheMaskBesideIt)
{
    GraphScene scene;
    scene.setDrawing(drawnNetwork("bert-base"));
    scene.blocks().openAll();
    scene.rebuild();
    const double middle = scene.boxRect(0).center().x();
    int onTheWay = 0;
    for (std::size_t index = 0; index < scene.visible().boxes.size(); ++index) {
        const std::string &title = scene.visible().boxes[index].title;
        const double x = scene.boxRect(static_cast<int>(index)).center().x();
        if (title == "LayerNorm" || title == "dense" || title == "key" || title == "qa_outputs") {
            EXPECT_EQ(x, middle) << title << " " << index;
            ++onTheWay;
        } else if (title == "attention_mask" || title == "value") {
            EXPECT_GT(x, middle) << title;
        }
    }
    EXPECT_EQ(onTheWay, 1 + 12 * (2 + 3 + 1) + 1);
}

} // namespace
} // namespace quantoscope
