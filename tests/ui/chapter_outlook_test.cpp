// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn_fixture.h"
#include "pages/learn/outlook/ladder_figure.h"
#include "pages/learn/outlook/outlook_chapter.h"
#include "theme/theme.h"
#include "workers/core_engine.h"

#include <QComboBox>
#include <QLabel>
#include <QRandomGenerator>
#include <QSpinBox>

#include <gmock/gmock.h>

namespace quantoscope {
namespace {

class OutlookChapterTest : public ChapterTest
{
protected:
    OutlookChapterTest()
        : ChapterTest("outlook")
    {
    }
    void SetUp() override
    {
        ChapterTest::SetUp();
        if (HasFatalFailure())
            return;
        m_outlook = qobject_cast<OutlookChapter *>(chapter());
        ASSERT_TRUE(waitFor([&] { return m_outlook->isSettled(); }));
        m_figure = part<LadderFigure>(QStringLiteral("ladderFigure"));
        m_layers = part<QWidget>(QStringLiteral("choice.layer"))->findChild<QComboBox *>(QStringLiteral("list"));
        m_filters = part<QSpinBox>(QStringLiteral("filter"));
    }
    Tensor weightOf(const QString &layer)
    {
        const Graph &graph = m_state->model()->model->graph;
        return graph.at(*graph.find(layer.toStdString())).param("weight").toF32();
    }
    std::vector<LadderRung> core(const QString &layer, int filter)
    {
        const Tensor weight = weightOf(layer);
        const auto size = static_cast<std::size_t>(weight.elementCount() / weight.dim(0));
        return bitLadder(weight.data<float>() + static_cast<std::size_t>(filter - 1) * size, size);
    }
    QString note() { return part<QLabel>(QStringLiteral("ladderNote"))->text(); }

    OutlookChapter *m_outlook = nullptr;
    LadderFigure *m_figure = nullptr;
    QComboBox *m_layers = nullptr;
    QSpinBox *m_filters = nullptr;
};

TEST_F(OutlookChapterTest, opensOnTheOpenNetwork)
{
    EXPECT_EQ(m_outlook->figureState(), m_outlook->defaultState());
    EXPECT_EQ(stored("layer").toString(), QStringLiteral("layer1.0.conv1"));
    EXPECT_EQ(m_layers->count(), 21);
    EXPECT_EQ(m_filters->maximum(), 64);
    ASSERT_EQ(m_figure->rungs().size(), 6U);
    EXPECT_TRUE(note().contains(QStringLiteral("filter 1 of 64: 576 weights"))) << note().toStdString();
    EXPECT_EQ(m_figure->captions(0)[0], QStringLiteral("32 bits"));
    EXPECT_EQ(m_figure->captions(0)[4], QStringLiteral("SQNR: exact"));
    EXPECT_EQ(m_figure->captions(2)[1], QStringLiteral("Levels: 255"));
    EXPECT_EQ(m_figure->captions(3)[3], QStringLiteral("Size: 292 bytes"));
    EXPECT_EQ(m_figure->captions(5)[0], QStringLiteral("1 bit"));
}

TEST_F(OutlookChapterTest, showsCoresLadderOfRandomFilters)
{
    QRandomGenerator random(3);
    for (int i = 0; i < 40; ++i) {
        const QString layer = m_layers->itemData(random.bounded(m_layers->count())).toString();
        const int filter = 1 + random.bounded(static_cast<int>(weightOf(layer).dim(0)));
        expectRoundTrip({{"layer", layer}, {"filter", filter}, {"bits", i % 2 == 0 ? "8" : "2"}});
        EXPECT_EQ(m_layers->currentData().toString(), layer);
        EXPECT_EQ(m_filters->value(), filter);
        const auto expected = core(layer, filter);
        ASSERT_EQ(m_figure->rungs().size(), expected.size());
        for (std::size_t rung = 0; rung < expected.size(); ++rung) {
            ASSERT_EQ(m_figure->rungs()[rung].values, expected[rung].values) << layer.toStdString() << " " << filter;
            ASSERT_EQ(m_figure->rungs()[rung].decibels, expected[rung].decibels);
        }
        m_figure->grab(); // paints every shape: convolutions, 1 × 1, Linear
    }
}

TEST_F(OutlookChapterTest, layerAndFilterAreChosenWithTheKeysAndUndone)
{
    const QJsonObject first = m_outlook->figureState();
    m_layers->setFocus();
    QTest::keyClick(m_layers, Qt::Key_End); // fc
    EXPECT_EQ(stored("layer").toString(), QStringLiteral("fc"));
    m_filters->setFocus();
    m_filters->selectAll();
    QTest::keyClicks(m_filters, QStringLiteral("100"));
    QTest::keyClick(m_filters, Qt::Key_Return);
    EXPECT_EQ(stored("filter").toInt(), 100);
    QTest::keyClick(m_filters, Qt::Key_Up); // there are no more classes
    EXPECT_EQ(stored("filter").toInt(), 100);
    QTest::keyClick(m_layers, Qt::Key_Home);
    EXPECT_EQ(stored("filter").toInt(), 64); // the first convolution has no 100
    expectUndoneRedoneReset(first, 3);
}

TEST_F(OutlookChapterTest, statesThatTheNetworkLacksChangeNothing)
{
    m_outlook->setFigureState({{"layer", "layer2.0.conv1"}, {"filter", 5}});
    m_outlook->setFigureState({{"layer", "no such layer"}});
    EXPECT_EQ(stored("layer").toString(), QStringLiteral("layer2.0.conv1"));
    EXPECT_EQ(stored("filter").toInt(), 5);
    m_outlook->setFigureState({{"filter", 100000}});
    EXPECT_EQ(stored("filter").toInt(), 128);
    m_outlook->setFigureState({{"filter", -1}});
    EXPECT_EQ(stored("filter").toInt(), 1);
}

TEST_F(OutlookChapterTest, theLayerOfTheModelTakesTheBits)
{
    const int steps = m_state->recipe().undoStack().count();
    press(QStringLiteral("choice.bits.2"));
    click(QStringLiteral("takeToModel"));
    EXPECT_TRUE(window().page(PageId::Layers)->isVisible());
    EXPECT_EQ(m_state->recipe().undoStack().count(), steps + 1);
    EXPECT_EQ(m_state->selectedLayers(), QStringList{QStringLiteral("layer1.0.conv1")});
    const Graph &graph = m_state->model()->model->graph;
    const Recipe recipe = m_state->recipe().recipe();
    const LayerSetting taken = resolveLayer(recipe, graph.at(*graph.find("layer1.0.conv1")));
    EXPECT_EQ(taken.weight.bits, 2);
    EXPECT_EQ(taken.weight.granularity, Granularity::PerChannel);
    EXPECT_EQ(resolveLayer(recipe, graph.at(*graph.find("layer1.0.conv2"))).weight.bits, 8);
}

TEST_F(OutlookChapterTest, followsTheNetworkThatIsOpened)
{
    m_state->openModel({"mobilenet_v2", {}});
    ASSERT_TRUE(waitFor([&] { return m_state->model() && m_state->modelChoice().what == "mobilenet_v2"; }));
    ASSERT_TRUE(waitFor([&] { return m_layers->count() > 21; }));
    EXPECT_EQ(m_outlook->figureState(), m_outlook->defaultState());
    EXPECT_EQ(m_figure->rungs().size(), 6U);
    EXPECT_EQ(m_figure->rungs()[0].values, core(stored("layer").toString(), 1)[0].values);
}

TEST_F(OutlookChapterTest, theNoteIsWholeInASmallWindowAndForAProjector)
{
    window().resize(1280, 720);
    auto *label = part<QLabel>(QStringLiteral("ladderNote"));
    for (const bool presented : {false, true}) {
        ThemeController::instance().setPresentation(presented);
        speak(QStringLiteral("el"));
        EXPECT_TRUE(waitFor([&] { return label->height() >= label->heightForWidth(label->width()); })) << label->height();
        EXPECT_LE(m_figure->geometry().bottom(), label->geometry().top());
        EXPECT_GE(m_figure->height(), m_figure->minimumSizeHint().height());
    }
    ThemeController::instance().setPresentation(false);
}

TEST_F(OutlookChapterTest, speaksGreek)
{
    speak(QStringLiteral("el"));
    EXPECT_EQ(m_figure->captions(5)[0], QStringLiteral("1 bit"));
    EXPECT_TRUE(m_figure->captions(2)[1].startsWith(QStringLiteral("Στάθμες"))) << m_figure->captions(2)[1].toStdString();
    EXPECT_TRUE(m_figure->captions(2)[4].contains(QLatin1Char(','))) << m_figure->captions(2)[4].toStdString();
    EXPECT_TRUE(note().contains(QStringLiteral("φίλτρο 1 από 64"))) << note().toStdString();
    m_filters->setFocus();
    QTest::keyClick(m_filters, Qt::Key_Up);
    EXPECT_EQ(stored("filter").toInt(), 2);
    EXPECT_NE(m_outlook->text().title, QStringLiteral("Below eight bits"));
    click(QStringLiteral("undoFigure"));
    EXPECT_EQ(stored("filter").toInt(), 1);
}

// A window whose network could not be opened: the chapter reads ResNet-18 for itself, or says why it cannot.
class OutlookWithoutNetworkTest : public testing::Test
{
protected:
    void start(std::unique_ptr<Engine> engine)
    {
        ASSERT_TRUE(m_folder.isValid());
        m_state =
            std::make_unique<AppState>(std::move(engine), std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini"))));
        m_chapter = std::make_unique<OutlookChapter>(*m_state);
        m_chapter->retranslate();
        ASSERT_EQ(m_state->model(), nullptr);
        m_chapter->shown();
        EXPECT_FALSE(m_chapter->isSettled());
        ASSERT_TRUE(waitFor([&] { return m_chapter->isSettled(); }));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<AppState> m_state;
    std::unique_ptr<OutlookChapter> m_chapter;
};

TEST_F(OutlookWithoutNetworkTest, readsResNet18)
{
    start(std::make_unique<FakeEngine>());
    EXPECT_EQ(m_chapter->findChild<LadderFigure *>()->rungs().size(), 6U);
    EXPECT_TRUE(m_chapter->findChild<QLabel *>(QStringLiteral("ladderNote"))->text().startsWith(QStringLiteral("ResNet-18")));
    EXPECT_FALSE(m_chapter->findChild<QLabel *>(QStringLiteral("ladderNote"))->text().contains(QStringLiteral("FP16"))); // random ones
}

TEST_F(OutlookWithoutNetworkTest, saysThatTheBundledNetworkIsFp16Already)
{
    start(std::make_unique<CoreEngine>());
    EXPECT_TRUE(m_chapter->findChild<QLabel *>(QStringLiteral("ladderNote"))->text().contains(QStringLiteral("FP16")));
}

TEST_F(OutlookWithoutNetworkTest, saysWhyThereIsNone)
{
    auto engine = std::make_unique<FakeEngine>();
    engine->openModelError = badInput("test.none", "There is no network.");
    start(std::move(engine));
    EXPECT_TRUE(m_chapter->findChild<LadderFigure *>()->rungs().empty());
    EXPECT_EQ(m_chapter->findChild<QLabel *>(QStringLiteral("ladderNote"))->text(), QStringLiteral("There is no network."));
    EXPECT_FALSE(m_chapter->findChild<QSpinBox *>(QStringLiteral("filter"))->isEnabled());
}

// The bundled network: what the text says of it is so. Its file holds FP16 weights, so that 16 bits lose nothing.
TEST(OutlookChapterReal, theLadderOfTheBundledNetwork)
{
    CoreEngine engine;
    const auto opened = engine.openModel(ModelChoice(), {});
    ASSERT_TRUE(opened.ok());
    int filters = 0, exactHalves = 0, oneBeatsTwo = 0;
    double worstEight = 200.0;
    for (const Node &node : (*opened)->model->graph.nodes) {
        if (!hasQuantizableWeights(node.op) || !node.hasParam("weight"))
            continue;
        const Tensor weight = node.param("weight").toF32();
        const auto size = static_cast<std::size_t>(weight.elementCount() / weight.dim(0));
        for (std::int64_t filter = 0; filter < weight.dim(0); ++filter, ++filters) {
            const auto rungs = bitLadder(weight.data<float>() + static_cast<std::size_t>(filter) * size, size);
            exactHalves += rungs[1].decibels >= 200.0;
            oneBeatsTwo += rungs[5].decibels > rungs[4].decibels;
            worstEight = std::min(worstEight, rungs[2].decibels);
        }
    }
    EXPECT_EQ(exactHalves, filters);
    EXPECT_GT(oneBeatsTwo, 0.95 * filters);
    EXPECT_GT(worstEight, 30.0);
}

} // namespace
} // namespace quantoscope
