// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing as its user meets it: real clicks and keys, search, colours, languages.
#include "graph_view_fixture.h"

#include <QApplication>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolTip>
#include <QTranslator>
#include <QWheelEvent>

#include <gmock/gmock.h>

namespace quantoscope {
namespace {

TEST_F(GraphViewTest, StartsAtTheTopWithLegibleText)
{
    EXPECT_EQ(m_view.zoom(), 1.0);
    EXPECT_EQ(m_view.verticalScrollBar()->value(), m_view.verticalScrollBar()->minimum());
    EXPECT_TRUE(m_view.seenRect().contains(scene().boxRect(boxOf("input"))));
}

TEST_F(GraphViewTest, AClickSelectsALayer)
{
    QSignalSpy changed(&m_view, &GraphView::selectionChanged);
    click(middleOf(boxOf("conv1")));
    EXPECT_EQ(m_view.selectedLayers(), QStringList{"conv1"});
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toStringList(), QStringList{"conv1"});
    click(middleOf(boxOf("fc")), Qt::ControlModifier);
    EXPECT_EQ(m_view.selectedLayers(), (QStringList{"conv1", "fc"}));
    click(middleOf(boxOf("conv1")), Qt::ControlModifier);
    EXPECT_EQ(m_view.selectedLayers(), QStringList{"fc"});
    click(middleOf(boxOf("fc")));
    EXPECT_EQ(changed.size(), 3) << "the same selection again is no change";
}

TEST_F(GraphViewTest, AClosedBlockStandsForItsLayers)
{
    m_view.closeAll();
    click(middleOf(blockBox("layer1")));
    EXPECT_EQ(m_view.selectedLayers(),
              (QStringList{"layer1.0.conv1", "layer1.0.conv2", "layer1.0.add", "layer1.1.conv1", "layer1.1.conv2", "layer1.1.add"}));
}

TEST_F(GraphViewTest, AClickOnTheGroundSelectsNothing)
{
    m_view.setSelectedLayers({"conv1"});
    click({3, 350});
    EXPECT_TRUE(m_view.selectedLayers().isEmpty());
}

TEST_F(GraphViewTest, ADragOverTheGroundSelectsWhatItTouches)
{
    const QRectF conv = scene().boxRect(boxOf("conv1"));
    const QPoint from = m_view.mapFromScene(conv.topLeft() - QPointF(60, 20));
    const QPoint to = m_view.mapFromScene(conv.center());
    QTest::mousePress(m_view.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view.viewport(), (from + to) / 2);
    QTest::mouseMove(m_view.viewport(), to);
    QTest::mouseRelease(m_view.viewport(), Qt::LeftButton, {}, to);
    EXPECT_EQ(m_view.selectedLayers(), QStringList{"conv1"});
}

TEST_F(GraphViewTest, SelectionFromOutsideSaysNothing)
{
    QSignalSpy changed(&m_view, &GraphView::selectionChanged);
    m_view.setSelectedLayers({"bn1", "layer4.1.conv2", "no such layer"});
    EXPECT_EQ(m_view.selectedLayers(), (QStringList{"conv1", "layer4.1.conv2"})) << "a merged layer counts as its owner";
    EXPECT_EQ(changed.size(), 0);
}

TEST_F(GraphViewTest, ADoubleClickOpensAndClosesABlock)
{
    m_view.closeAll();
    QTest::mouseDClick(m_view.viewport(), Qt::LeftButton, {}, middleOf(blockBox("layer2")));
    EXPECT_EQ(m_view.openBlocks(), QStringList{"layer2"});
    EXPECT_EQ(scene().visible().boxes[static_cast<std::size_t>(blockBox("layer2"))].kind, BoxKind::Frame);
    QTest::mouseDClick(m_view.viewport(), Qt::LeftButton, {}, titleOf(blockBox("layer2")));
    EXPECT_TRUE(m_view.openBlocks().isEmpty());
}

TEST_F(GraphViewTest, ADoubleClickOnALayerIsReported)
{
    QSignalSpy activated(&m_view, &GraphView::layerActivated);
    QTest::mouseDClick(m_view.viewport(), Qt::LeftButton, {}, middleOf(boxOf("fc")));
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated[0][0].toString(), "fc");
}

TEST_F(GraphViewTest, TheChevronOpensWithOneClick)
{
    m_view.closeAll();
    m_view.centerOn(scene().boxRect(blockBox("layer3")).center());
    click(m_view.mapFromScene(scene().boxRect(blockBox("layer3")).topLeft() + QPointF(11, 14)));
    EXPECT_EQ(m_view.openBlocks(), QStringList{"layer3"});
    EXPECT_TRUE(m_view.selectedLayers().isEmpty());
}

TEST_F(GraphViewTest, AnOpenedBlockStaysWhereItIs)
{
    m_view.openDefault();
    const int before = blockBox("layer3.1");
    m_view.centerOn(scene().boxRect(before).center());
    const int top = m_view.mapFromScene(scene().boxRect(before).topLeft()).y();
    m_view.setBlockOpen("layer3.1", true);
    EXPECT_NEAR(m_view.mapFromScene(scene().boxRect(blockBox("layer3.1")).topLeft()).y(), top, 1);
    m_view.setBlockOpen("no such block", true); // is ignored
}

TEST_F(GraphViewTest, ArrowsFollowTheLines)
{
    click(middleOf(boxOf("input")));
    key(Qt::Key_Down);
    EXPECT_EQ(currentName(), "conv1");
    EXPECT_EQ(m_view.selectedLayers(), QStringList{"conv1"});
    key(Qt::Key_Down);
    EXPECT_EQ(currentName(), "layer1.0.conv1") << "straight on, not along the skip";
    key(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(m_view.selectedLayers(), (QStringList{"layer1.0.conv1", "layer1.0.conv2"}));
    key(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(currentName(), "layer1.0.conv1");
    EXPECT_EQ(m_view.selectedLayers().size(), 2) << "Ctrl moves without selecting";
    key(Qt::Key_Space);
    EXPECT_EQ(m_view.selectedLayers(), QStringList{"layer1.0.conv2"});
    EXPECT_TRUE(m_view.accessibleDescription().contains("layer1.0.conv1; Operation: convolution"))
        << m_view.accessibleDescription().toStdString();
}

TEST_F(GraphViewTest, ArrowsGoAside)
{
    m_view.openAll();
    click(middleOf(boxOf("layer2.0.conv1")));
    key(Qt::Key_Right);
    EXPECT_EQ(currentName(), "layer2.0.downsample.0");
    key(Qt::Key_Left);
    EXPECT_EQ(currentName(), "layer2.0.conv1");
    key(Qt::Key_Left);
    EXPECT_EQ(currentName(), "layer2.0.conv1") << "there is nothing further left";
}

TEST_F(GraphViewTest, KeysOpenAndCloseBlocks)
{
    m_view.closeAll();
    click(middleOf(blockBox("layer1")));
    key(Qt::Key_Return);
    EXPECT_EQ(m_view.openBlocks(), QStringList{"layer1"});
    click(middleOf(blockBox("layer1.1")));
    key(Qt::Key_Backspace);
    EXPECT_TRUE(m_view.openBlocks().isEmpty());
    EXPECT_EQ(currentName(), "layer1") << "the block that closed is the current one";
}

TEST_F(GraphViewTest, KeysSelectAllAndNothing)
{
    key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(m_view.selectedLayers().size(), 32); // 20 convolutions, 8 sums, input, pool, flatten, fc
    key(Qt::Key_Escape);
    EXPECT_TRUE(m_view.selectedLayers().isEmpty());
}

TEST_F(GraphViewTest, ZoomsByWheelAndKeys)
{
    QSignalSpy zoomed(&m_view, &GraphView::zoomChanged);
    const QPointF held(450, 300);
    const QPointF before = m_view.mapToScene(held.toPoint());
    QWheelEvent wheel(held, m_view.viewport()->mapToGlobal(held), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view.viewport(), &wheel);
    EXPECT_GT(m_view.zoom(), 1.3);
    EXPECT_GE(zoomed.size(), 1);
    const QPointF after = m_view.mapToScene(held.toPoint());
    EXPECT_NEAR(before.y(), after.y(), 1.5) << "what is under the pointer stays there";
    key(Qt::Key_0);
    EXPECT_DOUBLE_EQ(m_view.zoom(), 1.0);
    key(Qt::Key_Minus);
    EXPECT_LT(m_view.zoom(), 1.0);
    key(Qt::Key_Plus);
    EXPECT_NEAR(m_view.zoom(), 1.0, 1e-9);
    key(Qt::Key_F);
    EXPECT_TRUE(m_view.seenRect().adjusted(-2, -2, 2, 2).contains(m_view.scene()->sceneRect()));
    for (int i = 0; i < 40; ++i)
        key(Qt::Key_Minus);
    EXPECT_GT(m_view.seenRect().height(), 100.0);
    EXPECT_LT(m_view.seenRect().height(), 1.1 * m_view.scene()->sceneRect().height()) << "no smaller than fits";
    for (int i = 0; i < 40; ++i)
        key(Qt::Key_Plus);
    EXPECT_LE(m_view.zoom(), 4.0);
}

TEST_F(GraphViewTest, TheMiddleButtonMovesTheDrawing)
{
    const int before = m_view.verticalScrollBar()->value();
    QTest::mousePress(m_view.viewport(), Qt::MiddleButton, {}, {400, 400});
    QTest::mouseMove(m_view.viewport(), {400, 300});
    QTest::mouseRelease(m_view.viewport(), Qt::MiddleButton, {}, {400, 300});
    EXPECT_EQ(m_view.verticalScrollBar()->value(), before + 100);
}

TEST_F(GraphViewTest, SearchFindsLayersInClosedBlocks)
{
    m_view.closeAll();
    QSignalSpy searched(&m_view, &GraphView::searchChanged);
    EXPECT_EQ(m_view.setSearch("LAYER3.1.conv"), 2);
    EXPECT_EQ(searched.last()[0].toInt(), 1);
    EXPECT_EQ(searched.last()[1].toInt(), 2);
    EXPECT_TRUE(m_view.openBlocks().isEmpty()) << "typing opens nothing";
    EXPECT_TRUE(m_view.seenRect().contains(scene().boxRect(blockBox("layer3"))));
    m_view.showMatch(1);
    EXPECT_EQ(currentName(), "layer3.1.conv1") << "the first match, out of its block";
    m_view.showMatch(1);
    EXPECT_EQ(currentName(), "layer3.1.conv2");
    EXPECT_EQ(searched.last()[0].toInt(), 2);
    key(Qt::Key_F3);
    EXPECT_EQ(currentName(), "layer3.1.conv1") << "and round again";
    m_view.showMatch(-1);
    EXPECT_EQ(currentName(), "layer3.1.conv2");
    EXPECT_EQ(m_view.setSearch("linear layer"), 1) << "operations are found as well";
    EXPECT_EQ(m_view.setSearch("bn1"), 9) << "and merged layers, by their owner";
    EXPECT_EQ(m_view.setSearch("nothing like this"), 0);
    EXPECT_EQ(m_view.setSearch("  "), 0);
    m_view.showMatch(1); // without matches: nothing happens
}

TEST_F(GraphViewTest, ShowLayerOpensWhatIsAround)
{
    m_view.closeAll();
    m_view.showLayer("layer4.1.bn2");
    EXPECT_EQ(m_view.openBlocks(), (QStringList{"layer4", "layer4.1"}));
    EXPECT_EQ(currentName(), "layer4.1.conv2");
    EXPECT_TRUE(m_view.seenRect().contains(scene().boxRect(boxOf("layer4.1.conv2"))));
    m_view.showLayer("no such layer");
}

TEST_F(GraphViewTest, TheSameNetworkKeepsBlocksSelectionAndPlace)
{
    m_view.closeAll();
    m_view.setBlockOpen("layer2", true);
    m_view.setSelectedLayers({"fc", "layer2.0.conv1"});
    m_view.centerOn(scene().boxRect(boxOf("fc")).center());
    const double y = m_view.seenRect().center().y();
    GraphDrawing drawing = m_view.drawing();
    drawing.layers[1].sqnrDb = 30.0;
    m_view.setDrawing(drawing);
    EXPECT_EQ(m_view.openBlocks(), QStringList{"layer2"});
    EXPECT_EQ(m_view.selectedLayers(), (QStringList{"layer2.0.conv1", "fc"}));
    EXPECT_NEAR(m_view.seenRect().center().y(), y, 1.0);
    // Without fusion the same layers stand alone: blocks stay as they are.
    m_view.setDrawing(drawnNetwork("resnet18", false));
    EXPECT_EQ(m_view.openBlocks(), QStringList{"layer2"});
    EXPECT_EQ(m_view.selectedLayers(), (QStringList{"layer2.0.conv1", "fc"}));
    // Merged again, what was selected by itself counts as its owner.
    m_view.setSelectedLayers({"bn1"});
    EXPECT_EQ(m_view.selectedLayers(), QStringList{"bn1"});
    m_view.setDrawing(drawnNetwork("resnet18"));
    EXPECT_EQ(m_view.selectedLayers(), QStringList{"conv1"});
    // Another network starts anew.
    m_view.setDrawing(drawnNetwork("mobilenet_v2"));
    EXPECT_TRUE(m_view.selectedLayers().isEmpty());
    m_view.setDrawing({});
    EXPECT_TRUE(m_view.openBlocks().isEmpty());
    m_view.showAll();
    key(Qt::Key_Down);
    key(Qt::Key_Plus);
}

TEST_F(GraphViewTest, ColoursByAFigureAndSaysWhatTheyMean)
{
    EXPECT_TRUE(m_view.canColour(Colouring::Bits));
    EXPECT_FALSE(m_view.canColour(Colouring::Sqnr));
    EXPECT_FALSE(m_view.canColour(Colouring::Time));
    auto *legend = m_view.findChild<QWidget *>("graphLegend");
    ASSERT_NE(legend, nullptr);
    EXPECT_FALSE(legend->isVisible());
    m_view.setColouring(Colouring::Sqnr);
    EXPECT_FALSE(legend->isVisible()) << "nothing is known";
    m_view.setColouring(Colouring::Bits);
    EXPECT_TRUE(legend->isVisible());
    EXPECT_TRUE(m_view.rect().contains(legend->geometry()));
    const int conv = boxOf("conv1");
    ASSERT_TRUE(scene().fillOf(conv));
    // The picture shows that colour.
    const QPoint inside = m_view.mapFromScene(scene().boxRect(conv).topLeft() + QPointF(8, 12));
    EXPECT_EQ(m_view.grab().toImage().pixelColor(m_view.viewport()->mapTo(&m_view, inside)), *scene().fillOf(conv));
    m_view.setColouring(Colouring::None);
    EXPECT_FALSE(legend->isVisible());
    EXPECT_FALSE(scene().fillOf(conv));
}

TEST_F(GraphViewTest, FollowsThePalette)
{
    QPalette dark = m_view.palette();
    dark.setColor(QPalette::Window, QColor("#0F1216"));
    dark.setColor(QPalette::Base, QColor("#161A1F"));
    dark.setColor(QPalette::Text, QColor("#E6E9ED"));
    m_view.setPalette(dark);
    EXPECT_EQ(m_view.grab().toImage().pixelColor(3, 350), QColor("#0F1216"));
    EXPECT_TRUE(scene().style().dark);
}

TEST_F(GraphViewTest, FollowsTheFont)
{
    const QRectF before = scene().boxRect(boxOf("conv1"));
    QFont font = m_view.font();
    font.setPixelSize(26);
    m_view.setFont(font);
    EXPECT_GT(scene().boxRect(boxOf("conv1")).height(), 1.5 * before.height());
}

class Backwards : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("«%1»").arg(QString::fromUtf8(source));
    }
};

TEST_F(GraphViewTest, FollowsTheLanguage)
{
    const double before = scene().boxRect(boxOf("fc")).width();
    Backwards translator;
    QCoreApplication::installTranslator(&translator);
    QTest::qWait(1);
    EXPECT_EQ(m_view.accessibleName(), "«The network as a graph»");
    EXPECT_TRUE(scene().tipOf(boxOf("fc")).contains("«Operation»"));
    EXPECT_GE(scene().boxRect(boxOf("fc")).width(), before);
    QCoreApplication::removeTranslator(&translator);
    QTest::qWait(1);
    EXPECT_EQ(m_view.accessibleName(), "The network as a graph");
}

TEST_F(GraphViewTest, TipsTellWhatIsUnderThePointer)
{
    EXPECT_TRUE(scene().tipOf(boxOf("conv1")).contains("bn1, relu"));
    const QRectF conv = scene().boxRect(boxOf("conv1"));
    const QString line = scene().tensorTipAt({conv.center().x(), conv.bottom() + 8});
    EXPECT_TRUE(line.contains("64×32×32")) << line.toStdString();
    EXPECT_TRUE(line.contains("layer1.0.conv1, layer1.0.add")) << line.toStdString();
    EXPECT_TRUE(scene().tensorTipAt({-500, -500}).isEmpty());
    QHelpEvent help(QEvent::ToolTip, middleOf(boxOf("conv1")), QCursor::pos());
    QApplication::sendEvent(m_view.viewport(), &help);
    EXPECT_TRUE(QToolTip::text().contains("conv1")) << QToolTip::text().toStdString();
    QToolTip::hideText();
}

TEST_F(GraphViewTest, TheOverviewGoesWhereItIsClicked)
{
    auto *overview = m_view.findChild<QWidget *>("graphOverview");
    ASSERT_NE(overview, nullptr);
    ASSERT_TRUE(overview->isVisible());
    QTest::mouseClick(overview, Qt::LeftButton, {}, {overview->width() / 2, overview->height() - 4});
    EXPECT_TRUE(m_view.seenRect().contains(scene().boxRect(boxOf("fc"))));
    m_view.showAll();
    EXPECT_FALSE(overview->isVisible()) << "all is seen anyway";
}

TEST_F(GraphViewTest, TheMenuOffersWhatFitsAndMoreCanBeAdded)
{
    QStringList texts;
    QStringList layers;
    QObject::connect(&m_view, &GraphView::menuAboutToShow, &m_view, [&](QMenu *menu, const QStringList &names) {
        for (const QAction *action : menu->actions())
            texts << action->text().remove('&');
        layers = names;
        QTimer::singleShot(0, menu, &QMenu::close);
    });
    m_view.closeAll();
    const QPoint point = middleOf(blockBox("layer1"));
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, m_view.viewport()->mapToGlobal(point));
    QApplication::sendEvent(m_view.viewport(), &event);
    EXPECT_TRUE(texts.contains("Open layer1"));
    EXPECT_FALSE(texts.contains("Close layer1"));
    EXPECT_EQ(layers.size(), 6);
}

} // namespace
} // namespace quantoscope
