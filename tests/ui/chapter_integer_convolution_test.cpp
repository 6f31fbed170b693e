// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn_fixture.h"
#include "pages/learn/integer_convolution/fold_view.h"
#include "pages/learn/integer_convolution/steps_view.h"
#include "words/number_words.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>

#include <random>

namespace quantoscope {
namespace {

class IntegerConvolutionTest : public ChapterTest
{
protected:
    IntegerConvolutionTest()
        : ChapterTest("integer-convolution")
    {
    }
    StepsView *steps() { return part<StepsView>("stepsView"); }
    FoldView *fold() { return part<FoldView>("foldView"); }
};

TEST_F(IntegerConvolutionTest, theNumbersAreCoresOnRandomSettings)
{
    std::mt19937 random(8);
    const auto draw = [&](double from, double to) { return std::round((from + (to - from) * random() / 4294967296.0) * 100.0) / 100.0; };
    for (int i = 0; i < 40; ++i) {
        QJsonArray input, weight;
        std::array<float, 9> x{}, w{};
        for (std::size_t k = 0; k < 9; ++k) {
            input.append(draw(-3.0, 3.0));
            weight.append(draw(-1.0, 1.0));
            x[k] = static_cast<float>(input.last().toDouble());
            w[k] = static_cast<float>(weight.last().toDouble());
        }
        const int bits = 2 + static_cast<int>(random() % 7);
        chapter()->setFigureState({{QStringLiteral("input"), input},
                                   {QStringLiteral("weight"), weight},
                                   {QStringLiteral("bits"), bits},
                                   {QStringLiteral("bias"), 1.25},
                                   {QStringLiteral("lowest"), -3.0},
                                   {QStringLiteral("highest"), 5.0},
                                   {QStringLiteral("step"), StepsView::kSteps}});
        const OutputSteps expected = outputSteps(outputValue(x, w, 1.25F, {-3.F, 5.F}, bits));
        EXPECT_EQ(steps()->steps().products, expected.products);
        EXPECT_EQ(steps()->steps().q, expected.q);
        EXPECT_TRUE(steps()->lines()[1].contains(decimalWords(static_cast<double>(expected.sum), 0)));
        EXPECT_TRUE(steps()->lines()[6].contains(significantWords(expected.real, 4)));
    }
}

TEST_F(IntegerConvolutionTest, theStepsComeOneByOneInBothLanguages)
{
    for (const char *language : {"en", "el"}) {
        speak(language);
        click(QStringLiteral("resetFigure"));
        EXPECT_EQ(steps()->lines().size(), 1);
        EXPECT_FALSE(part<QPushButton>("previousStep")->isEnabled());
        QTest::mouseClick(part<QPushButton>("nextStep"), Qt::LeftButton);
        press(part<QPushButton>("nextStep"), Qt::Key_Space);
        EXPECT_EQ(steps()->lines().size(), 3);
        QTest::mouseClick(part<QPushButton>("previousStep"), Qt::LeftButton);
        EXPECT_EQ(stored("step").toInt(), 2);
        QTest::mouseClick(part<QPushButton>("allSteps"), Qt::LeftButton);
        EXPECT_EQ(steps()->lines().size(), StepsView::kSteps);
        EXPECT_FALSE(part<QPushButton>("nextStep")->isEnabled());
        click(QStringLiteral("undoFigure"));
        EXPECT_EQ(stored("step").toInt(), 2);
        EXPECT_EQ(steps()->lines()[0].contains(QLatin1Char(',')), true);
    }
}

TEST_F(IntegerConvolutionTest, aNumberIsTypedAndUndone)
{
    auto *cell = inside("grid.input", "cell.4");
    cell->setFocus();
    QTest::keyClick(cell, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(cell, QStringLiteral("3.5"));
    QTest::keyClick(cell, Qt::Key_Return);
    EXPECT_EQ(stored("input").toArray()[4].toDouble(), 3.5);
    EXPECT_EQ(steps()->steps().input[4], 255) << "it is the largest of the input now";
    click(QStringLiteral("undoFigure"));
    EXPECT_EQ(chapter()->figureState(), chapter()->defaultState());
    press(inside("knob.bias", "slider"), Qt::Key_Right, 2);
    EXPECT_NEAR(stored("bias").toDouble(), 0.6, 1e-9);
    press(inside("knob.bits", "slider"), Qt::Key_Left, 4);
    EXPECT_EQ(stored("bits").toInt(), 4);
    EXPECT_LE(steps()->steps().input[4], 15);
}

TEST_F(IntegerConvolutionTest, aChannelOfARealLayerIsFolded)
{
    showView(1);
    ASSERT_TRUE(fold()->isVisible());
    const Graph &graph = m_state->model()->model->graph;
    const auto layers = foldableLayers(graph);
    ASSERT_GT(layers.size(), 10U);
    press(inside("knob.channel", "slider"), Qt::Key_Right, 5);
    press(inside("choice.layer", "list"), Qt::Key_Down);
    const std::string name = stored("layer").toString().toStdString();
    EXPECT_EQ(name, "layer1.0.conv2");
    const auto layer = std::find_if(layers.begin(), layers.end(), [&](const FusionGroup &group) { return group.name == name; });
    const auto expected = foldedChannel(graph, *layer, 5, 0);
    ASSERT_TRUE(fold()->channel() && expected);
    EXPECT_EQ(fold()->channel()->foldedWeight, expected->foldedWeight);
    EXPECT_TRUE(fold()->lines().last().contains(significantWords(expected->foldedBias, 4)));
    set("channel", 500);
    EXPECT_EQ(fold()->channel()->foldedWeight, foldedChannel(graph, *layer, 63, 0)->foldedWeight) << "the last one there is";
    click(QStringLiteral("resetFigure"));
    EXPECT_EQ(chapter()->figureState(), chapter()->defaultState());
}

TEST_F(IntegerConvolutionTest, theButtonFusesTheLayer)
{
    Recipe unfused = m_state->recipe().recipe();
    unfused.unfused = {"layer1.0.conv1"};
    m_state->recipe().change(unfused, QStringLiteral("Fusion"));
    set("bits", 6);
    click(QStringLiteral("takeToModel"));
    EXPECT_TRUE(m_state->recipe().recipe().unfused.empty());
    const Graph &graph = m_state->model()->model->graph;
    EXPECT_EQ(resolveLayer(m_state->recipe().recipe(), graph.at(*graph.find("layer1.0.conv1"))).weight.bits, 6);
    EXPECT_EQ(window().currentPage(), PageId::Layers);
}

TEST(IntegerConvolutionWithoutNetwork, saysWhatIsMissingAndWhereToGetIt)
{
    QTemporaryDir folder;
    auto settings = std::make_unique<Settings>(folder.filePath(QStringLiteral("settings.ini")));
    settings->setDataFolder(folder.path());
    AppState state(std::make_unique<FakeEngine>(), std::move(settings));
    MainWindow window(state);
    window.show();
    window.showPage(PageId::Learn);
    auto *page = qobject_cast<LearnPage *>(window.page(PageId::Learn));
    page->showChapter(QStringLiteral("integer-convolution"));
    page->currentChapter()->setFigureState({{QStringLiteral("view"), QStringLiteral("fold")}});
    auto *place = page->currentChapter()->findChild<QWidget *>(QStringLiteral("foldEmpty"));
    EXPECT_TRUE(place->isVisible());
    page->currentChapter()->takeToModel();
    EXPECT_EQ(window.currentPage(), PageId::Model);
    EXPECT_EQ(state.recipe().undoStack().count(), 0);
    window.showPage(PageId::Learn);
    QTest::mouseClick(place->findChild<QPushButton *>(QStringLiteral("foldEmptyButton")), Qt::LeftButton);
    EXPECT_EQ(window.currentPage(), PageId::Model);
    state.openModel(ModelChoice());
    ASSERT_TRUE(waitFor([&] { return state.model() != nullptr; }));
    EXPECT_FALSE(place->isVisibleTo(page->currentChapter()));
}

} // namespace
} // namespace quantoscope
