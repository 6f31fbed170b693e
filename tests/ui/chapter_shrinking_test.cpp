// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn_fixture.h"
#include "pages/learn/figures/knob.h"
#include "pages/learn/shrinking/shrink_curves.h"
#include "pages/learn/shrinking/shrinking_chapter.h"
#include "teach/shrink_layer.h"
#include "workers/core_engine.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>

#include <gmock/gmock.h>

#include <random>

namespace quantoscope {
namespace {

class ChapterShrinkingTest : public ChapterTest
{
protected:
    ChapterShrinkingTest()
        : ChapterTest("shrinking")
    {
    }
    void SetUp() override
    {
        ChapterTest::SetUp();
        if (HasFatalFailure())
            return;
        ASSERT_TRUE(settle());
    }
    void TearDown() override
    {
        ChapterTest::TearDown();
        m_engine->holdReplacements = false;
    }

    ShrinkingChapter *chapter() { return qobject_cast<ShrinkingChapter *>(page()->currentChapter()); }
    bool settle()
    {
        return waitFor([&] { return chapter()->isSettled(); });
    }
    QComboBox *list(const char *choice) { return qobject_cast<QComboBox *>(inside(choice, "list")); }
    QString textOf(const QString &label) { return find<QLabel>(label)->text(); }
    // Types a number into the knob, as a reader does.
    void turn(int percent)
    {
        auto *field = chapter()->findChild<Knob *>(QStringLiteral("knob.share"))->findChild<QDoubleSpinBox *>();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::number(percent));
        QTest::keyClick(field, Qt::Key_Return);
        ASSERT_EQ(chapter()->figureState().value(QStringLiteral("share")).toInt(), percent);
    }
    void answer(int percent)
    {
        auto *field = find<QSpinBox>(QStringLiteral("shrinkAnswer"));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::number(percent));
        click(QStringLiteral("checkShrinkAnswer"));
        ASSERT_TRUE(settle());
    }
    Tensor weightOf(const std::string &layer)
    {
        const Graph &graph = m_state->model()->model->graph;
        return graph.at(*graph.find(layer)).param("weight");
    }
};

TEST_F(ChapterShrinkingTest, OpensOnALayerOfResNet18)
{
    EXPECT_EQ(chapter()->figureState(), chapter()->defaultState());
    EXPECT_EQ(list("choice.layer")->count(), 21); // its weighted layers
    EXPECT_THAT(textOf(QStringLiteral("shrinkNumbers")).toStdString(), testing::StartsWith("18\u202F432 of 36\u202F864 weights remain."));
    const ChapterText text = chapter()->text();
    EXPECT_TRUE(text.body.contains(QStringLiteral("<formula>W \\approx A \\cdot B</formula>")));
    EXPECT_FALSE(text.takeText.isEmpty());
}

TEST_F(ChapterShrinkingTest, CurvesAndNumbersAreCores)
{
    std::mt19937 random(4);
    const char *methods[] = {"weights", "filters", "low-rank"};
    const char *layers[] = {"layer1.0.conv1", "layer2.0.downsample.0", "fc"};
    for (int round = 0; round < 6; ++round) {
        const int method = static_cast<int>(random() % 3);
        const std::string layer = layers[random() % 3];
        const int percent = static_cast<int>(random() % 100);
        chapter()->setFigureState({{QStringLiteral("method"), QLatin1String(methods[method])},
                                   {QStringLiteral("layer"), QString::fromStdString(layer)},
                                   {QStringLiteral("share"), percent}});
        ASSERT_TRUE(settle());
        const ShrinkLayer core(weightOf(layer));
        const auto &panels = find<ShrinkCurves>(QStringLiteral("shrinkCurves"))->panels();
        ASSERT_EQ(panels.size(), 4U);
        const ShrunkWeight cost = core.at(static_cast<ShrinkMethod>(method), percent / 100.0);
        EXPECT_DOUBLE_EQ(panels[0].marks[0].at.y(), 100.0 * cost.relativeError());
        EXPECT_DOUBLE_EQ(panels[1].marks[0].at.y(), std::min(60.0, cost.decibels()));
        EXPECT_DOUBLE_EQ(panels[2].marks[0].at.y(), static_cast<double>(cost.storedBytes) / 1e6);
        for (const QPointF &point : panels[2].curves[0].points)
            EXPECT_DOUBLE_EQ(point.y(),
                             static_cast<double>(core.at(static_cast<ShrinkMethod>(method), point.x() / 100.0).storedBytes) / 1e6);
        EXPECT_TRUE(panels[3].marks.empty()); // nothing was measured
    }
}

TEST_F(ChapterShrinkingTest, MeasuresWhenTheKnobRestsAndOnceOnly)
{
    turn(80);
    ASSERT_TRUE(settle());
    EXPECT_EQ(m_engine->replacements, 1);
    // Eight tenths are zero: 84 − 80·0.64.
    EXPECT_THAT(textOf(QStringLiteral("shrinkAccuracy")).toStdString(),
                testing::HasSubstr("accuracy 32.8 % (95 %: 29.8 – 35.8), as it is 84.0 %"));
    const auto &accuracy = find<ShrinkCurves>(QStringLiteral("shrinkCurves"))->panels()[3];
    ASSERT_EQ(accuracy.marks.size(), 1U);
    EXPECT_NEAR(accuracy.marks[0].at.y(), 32.8, 0.01);
    EXPECT_NEAR(accuracy.marks[0].interval->first, 29.8, 0.01);
    EXPECT_EQ(accuracy.lines[0].at, 84.0);
    click(QStringLiteral("measureShrunk"));
    ASSERT_TRUE(settle());
    EXPECT_EQ(m_engine->replacements, 1); // known already
}

TEST_F(ChapterShrinkingTest, ADraggedKnobIsMeasuredWhenItIsLetGo)
{
    auto *slider = chapter()->findChild<Knob *>(QStringLiteral("knob.share"))->findChild<QSlider *>();
    slider->setSliderDown(true);
    for (int at = 50; at <= 70; ++at)
        slider->setSliderPosition(at);
    EXPECT_TRUE(chapter()->isSettled());
    EXPECT_EQ(m_engine->replacements, 0);
    slider->setSliderDown(false);
    ASSERT_TRUE(settle());
    EXPECT_EQ(m_engine->replacements, 1);
    click(QStringLiteral("undoFigure")); // the drag is one step
    EXPECT_EQ(chapter()->figureState().value(QStringLiteral("share")).toInt(), 50);
}

TEST_F(ChapterShrinkingTest, TheNewestSettingWins)
{
    m_engine->holdReplacements = true;
    click(QStringLiteral("measureShrunk"));
    ASSERT_TRUE(waitFor([&] { return m_engine->replacements == 1; }));
    turn(30);
    ASSERT_TRUE(waitFor([&] { return m_engine->replacements == 2; })); // the first one was cancelled, or this would wait for ever
    m_engine->holdReplacements = false;
    ASSERT_TRUE(settle());
    const auto &accuracy = find<ShrinkCurves>(QStringLiteral("shrinkCurves"))->panels()[3];
    ASSERT_EQ(accuracy.marks.size(), 1U);
    EXPECT_EQ(accuracy.marks[0].at.x(), 30.0);
}

TEST_F(ChapterShrinkingTest, ACancelledMeasurementLeavesNothing)
{
    m_engine->holdReplacements = true;
    click(QStringLiteral("measureShrunk"));
    ASSERT_TRUE(waitFor([&] { return m_engine->replacements == 1; }));
    EXPECT_EQ(textOf(QStringLiteral("shrinkAccuracy")), QStringLiteral("Measuring the accuracy…"));
    m_state->engineJobs().cancelAll();
    ASSERT_TRUE(settle());
    EXPECT_EQ(textOf(QStringLiteral("shrinkAccuracy")), QStringLiteral("The accuracy of this setting is not measured yet."));
}

TEST_F(ChapterShrinkingTest, AFailureIsSaid)
{
    m_engine->replaceError =
        badUsage("engine.replace_no_layer", "{model} has no layer {layer} with weights.", {{"model", "m"}, {"layer", "l"}});
    click(QStringLiteral("measureShrunk"));
    ASSERT_TRUE(settle());
    EXPECT_EQ(textOf(QStringLiteral("shrinkAccuracy")), QStringLiteral("m has no layer l with weights."));
    answer(10);
    EXPECT_EQ(textOf(QStringLiteral("shrinkVerdict")), QStringLiteral("m has no layer l with weights."));
}

// The invented loss is 80·share²: five points are reached at a quarter.
TEST_F(ChapterShrinkingTest, TheTaskCanBeFailedAndSolved)
{
    answer(60);
    EXPECT_THAT(textOf(QStringLiteral("shrinkVerdict")).toStdString(),
                testing::StartsWith("✗ Too much: without 60 % the accuracy changes by −28.8 points."));
    answer(5);
    EXPECT_THAT(textOf(QStringLiteral("shrinkVerdict")).toStdString(), testing::StartsWith("✗ More is possible"));
    answer(22);
    EXPECT_EQ(textOf(QStringLiteral("shrinkVerdict")),
              QStringLiteral("✓ Right: without 22 % the accuracy changes by −3.9 points, without 32 % already by −8.2."));
    QTest::keyClick(list("choice.method"), Qt::Key_Down);
    EXPECT_FALSE(find<QLabel>(QStringLiteral("shrinkVerdict"))->isVisible()); // another question
}

TEST_F(ChapterShrinkingTest, EveryChangeCanBeUndoneAndReset)
{
    const QJsonObject first = chapter()->figureState();
    QTest::keyClick(list("choice.method"), Qt::Key_Down);
    QTest::keyClick(list("choice.layer"), Qt::Key_Down);
    turn(33);
    QTest::keyClick(tabBar(), Qt::Key_Right);
    ASSERT_TRUE(settle());
    const QJsonObject last = chapter()->figureState();
    EXPECT_EQ(last.value(QStringLiteral("view")), QStringLiteral("distillation"));
    EXPECT_EQ(last.value(QStringLiteral("method")), QStringLiteral("filters"));
    while (find<QToolButton>(QStringLiteral("undoFigure"))->isEnabled())
        click(QStringLiteral("undoFigure"));
    EXPECT_EQ(chapter()->figureState(), first);
    while (find<QToolButton>(QStringLiteral("redoFigure"))->isEnabled())
        click(QStringLiteral("redoFigure"));
    EXPECT_EQ(chapter()->figureState(), last);
    click(QStringLiteral("resetFigure"));
    EXPECT_EQ(chapter()->figureState(), chapter()->defaultState());
    chapter()->setFigureState(last);
    EXPECT_EQ(chapter()->figureState(), last);
    ASSERT_TRUE(settle());
}

TEST_F(ChapterShrinkingTest, TakesTheLayerAtAboutTheSameSize)
{
    turn(85); // 15 % of 32 bits and one bit: 5.8 bits a weight
    click(QStringLiteral("takeToModel"));
    const Recipe &recipe = m_state->recipe().recipe();
    ASSERT_FALSE(recipe.overrides.empty());
    EXPECT_EQ(recipe.overrides.back().value, "layer1.0.conv1");
    EXPECT_EQ(recipe.overrides.back().weightBits, 5);
    EXPECT_TRUE(window().page(PageId::Layers)->isVisible());
    m_state->recipe().undoStack().undo();
    EXPECT_TRUE(m_state->recipe().recipe().overrides.empty());
}

TEST_F(ChapterShrinkingTest, FollowsTheLanguage)
{
    LanguageController::instance().setLanguage(QStringLiteral("el"));
    EXPECT_EQ(page()->currentChapter(), chapter());
    turn(80);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(textOf(QStringLiteral("shrinkAccuracy")).contains(QStringLiteral("32,8")))
        << textOf(QStringLiteral("shrinkAccuracy")).toStdString();
    EXPECT_FALSE(chapter()->text().body.contains(QStringLiteral("Quantization")));
    answer(22);
    EXPECT_TRUE(textOf(QStringLiteral("shrinkVerdict")).startsWith(QStringLiteral("✓ Σωστά")));
}

// With the engine itself: the sample's images, a layer of the bundled network.
TEST(ChapterShrinkingReal, MeasuresTheBundledNetwork)
{
    CoreEngine engine;
    const auto opened = engine.openModel(ModelChoice(), {});
    ASSERT_TRUE(opened.ok());
    SessionRequest request;
    request.model = "resnet18";
    request.images = 100;
    const Graph &graph = (*opened)->model->graph;
    const ShrinkLayer layer(graph.at(*graph.find("layer1.0.conv1")).param("weight"));
    const auto half = engine.evaluateReplacedWeight(request, {"layer1.0.conv1", layer.weight(ShrinkMethod::PruneWeights, 0.5)}, {});
    ASSERT_TRUE(half.ok()) << half.error().text();
    EXPECT_LT(*half->baseline.top1 - *half->accuracy.top1, 5.0); // half of the single weights are not missed
    const auto filters = engine.evaluateReplacedWeight(request, {"layer1.0.conv1", layer.weight(ShrinkMethod::PruneFilters, 0.7)}, {});
    ASSERT_TRUE(filters.ok());
    EXPECT_GT(*filters->baseline.top1 - *filters->accuracy.top1, 30.0); // most of the filters are
}

} // namespace
} // namespace quantoscope
