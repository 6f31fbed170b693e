// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/language_controller.h"
#include "learn_fixture.h"
#include "pages/learn/figures/diagram.h"
#include "pages/learn/figures/knob.h"
#include "pages/learn/training/augmentation_view.h"
#include "pages/learn/training/one_weight_view.h"
#include "pages/learn/training/training_chapter.h"
#include "teach/augmentation.h"
#include "theme/theme.h"
#include "widgets/widest_word.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <gmock/gmock.h>

#include <random>

namespace quantoscope {
namespace {

class ChapterTrainingTest : public ChapterTest
{
protected:
    ChapterTrainingTest()
        : ChapterTest("training")
    {
    }
    void SetUp() override
    {
        ChapterTest::SetUp();
        if (HasFatalFailure())
            return;
        ASSERT_TRUE(waitFor([&] { return chapter()->isSettled(); }));
    }

    TrainingChapter *chapter() { return qobject_cast<TrainingChapter *>(page()->currentChapter()); }
    OneWeightView *weight() { return find<OneWeightView>(QStringLiteral("oneWeight")); }
    int step() { return chapter()->figureState().value(QStringLiteral("step")).toInt(); }
};

TEST_F(ChapterTrainingTest, TheCurvesAreCores)
{
    std::mt19937 random(9);
    for (int round = 0; round < 10; ++round) {
        const int bits = 2 + static_cast<int>(random() % 7);
        OneWeightTask task;
        task.start = -3.0 + 0.05 * static_cast<double>(random() % 120);
        task.target = -2.0 + 0.05 * static_cast<double>(random() % 80);
        task.rate = 0.01 * static_cast<double>(1 + random() % 220);
        const int at = static_cast<int>(random() % 41);
        chapter()->setFigureState({{QStringLiteral("bits"), bits},
                                   {QStringLiteral("start"), task.start},
                                   {QStringLiteral("target"), task.target},
                                   {QStringLiteral("rate"), task.rate},
                                   {QStringLiteral("step"), at}});
        const FakeQuantizer quantizer(bits, OneWeightView::kReach);
        const GradientRule rules[] = {GradientRule::Float, GradientRule::StraightThrough, GradientRule::TrueStaircase};
        for (std::size_t i = 0; i < 3; ++i) {
            const auto course = trainOneWeight(task, quantizer, rules[i], OneWeightView::kSteps);
            const auto &points = weight()->panels()[2].curves[i].points;
            ASSERT_EQ(points.size(), static_cast<std::size_t>(at) + 1);
            for (std::size_t j = 0; j < points.size(); ++j)
                EXPECT_DOUBLE_EQ(points[j].y(), course[j].loss);
        }
        for (const QPointF &point : weight()->panels()[0].curves[1].points)
            EXPECT_DOUBLE_EQ(point.y(), quantizer.quantized(point.x()));
        for (const QPointF &point : weight()->panels()[1].curves[0].points)
            EXPECT_DOUBLE_EQ(point.y(), quantizer.straightThroughGradient(point.x()));
        EXPECT_EQ(weight()->panels()[1].curves[1].points[0].y(), 0.0);
    }
}

TEST_F(ChapterTrainingTest, TheTrueGradientIsStuckAndStraightThroughLearns)
{
    chapter()->setFigureState({{QStringLiteral("step"), OneWeightView::kSteps}});
    // The target lies between two levels: the weight hops, and stands on the nearer one again and again.
    const auto &through = weight()->course(GradientRule::StraightThrough);
    EXPECT_LT(std::min_element(through.end() - 10, through.end(), [](const auto &a, const auto &b) { return a.loss < b.loss; })->loss,
              0.01);
    EXPECT_EQ(weight()->course(GradientRule::TrueStaircase).back().weight, -1.5);
    EXPECT_GT(weight()->course(GradientRule::TrueStaircase).back().loss, 3.0);
}

TEST_F(ChapterTrainingTest, PlaysStepsAndBeginsAgain)
{
    click(QStringLiteral("trainAgain"));
    EXPECT_EQ(step(), 0);
    click(QStringLiteral("trainStep"));
    click(QStringLiteral("trainStep"));
    EXPECT_EQ(step(), 2);
    click(QStringLiteral("undoFigure"));
    EXPECT_EQ(step(), 1);
    click(QStringLiteral("trainPlay"));
    EXPECT_FALSE(chapter()->isSettled());
    ASSERT_TRUE(waitFor([&] { return step() >= 4; }));
    click(QStringLiteral("trainPlay"));
    EXPECT_TRUE(chapter()->isSettled());
    click(QStringLiteral("undoFigure")); // the whole play is one step
    EXPECT_EQ(step(), 1);
    chapter()->setFigureState({{QStringLiteral("step"), OneWeightView::kSteps - 1}});
    click(QStringLiteral("trainPlay"));
    ASSERT_TRUE(waitFor([&] { return chapter()->isSettled(); })); // ends by itself
    EXPECT_EQ(step(), OneWeightView::kSteps);
    EXPECT_FALSE(find<QPushButton>(QStringLiteral("trainStep"))->isEnabled());
}

TEST_F(ChapterTrainingTest, KnobsAreTypedAndUndone)
{
    auto *field = chapter()->findChild<Knob *>(QStringLiteral("knob.bits"))->findChild<QDoubleSpinBox *>();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("5"));
    click(QStringLiteral("takeToModel")); // the number is taken when its field is left
    EXPECT_EQ(chapter()->figureState().value(QStringLiteral("bits")).toDouble(), 5.0);
    EXPECT_EQ(m_state->recipe().recipe().defaults.weight.bits, 5);
    EXPECT_TRUE(window().page(PageId::Layers)->isVisible());
    window().showPage(PageId::Learn);
    click(QStringLiteral("undoFigure"));
    EXPECT_EQ(chapter()->figureState(), chapter()->defaultState());
}

TEST_F(ChapterTrainingTest, PipelinesAreSteppedThrough)
{
    QTest::keyClick(tabBar(), Qt::Key_Right);
    EXPECT_FALSE(find<QPushButton>(QStringLiteral("stagePrevious"))->isEnabled());
    for (int i = 0; i < 4; ++i)
        click(QStringLiteral("stageNext"));
    EXPECT_FALSE(find<QPushButton>(QStringLiteral("stageNext"))->isEnabled());
    for (const DiagramView *diagram : chapter()->findChildren<DiagramView *>()) {
        if (diagram->isVisible()) {
            EXPECT_EQ(diagram->step(), 5);
        }
    }
    const QJsonObject last = chapter()->figureState();
    click(QStringLiteral("resetFigure"));
    EXPECT_EQ(chapter()->figureState(), chapter()->defaultState());
    chapter()->setFigureState(last);
    EXPECT_EQ(chapter()->figureState(), last);
}

TEST_F(ChapterTrainingTest, WordsOfThePipelinesFitTheirBoxes)
{
    QTest::keyClick(tabBar(), Qt::Key_Right);
    int seen = 0;
    for (const char *language : {"en", "el"}) {
        LanguageController::instance().setLanguage(QLatin1String(language));
        window().resize(1280, 720);
        QTest::qWait(50); // the layouts
        for (const DiagramView *view : chapter()->findChildren<DiagramView *>()) {
            if (!view->isVisible())
                continue;
            ++seen;
            const QFontMetrics metrics(view->diagram().textFont(view->diagramArea(), view->font()));
            for (const Diagram::Box &box : view->diagram().boxes)
                EXPECT_LE(widestWord(box.text, metrics), box.place.width() * view->diagramArea().width() - theme().unit() / 2.0)
                    << box.text.toStdString();
        }
    }
    LanguageController::instance().setLanguage(QStringLiteral("en"));
    EXPECT_GT(seen, 1);
}

TEST_F(ChapterTrainingTest, AugmentsAnImageOfTheSample)
{
    chapter()->setFigureState({{QStringLiteral("view"), QStringLiteral("transfer")}});
    auto *view = find<AugmentationView>(QStringLiteral("augmentation"));
    const auto sample = openData("sample", Task::ImageClassification);
    ASSERT_TRUE(sample.ok());
    const auto image = sample->evaluationImages->image(7);
    ASSERT_TRUE(image.ok());
    EXPECT_EQ(view->shownImage().rgb, movedImage(flippedImage(*image), 3, -2).rgb);
    auto *flip = find<QCheckBox>(QStringLiteral("flipImage"));
    flip->setFocus();
    QTest::keyClick(flip, Qt::Key_Space);
    EXPECT_EQ(view->shownImage().rgb, movedImage(*image, 3, -2).rgb);
    click(QStringLiteral("undoFigure"));
    EXPECT_TRUE(flip->isChecked());
}

TEST_F(ChapterTrainingTest, FollowsTheLanguage)
{
    LanguageController::instance().setLanguage(QStringLiteral("el"));
    ASSERT_TRUE(waitFor([&] {
        return find<QLabel>(QStringLiteral("trainStepText"))->text().contains(QStringLiteral("-1,50")) ||
               find<QLabel>(QStringLiteral("trainStepText"))->text().contains(QStringLiteral("−1,50"));
    }));
    EXPECT_FALSE(chapter()->text().body.contains(QStringLiteral("After training")));
    click(QStringLiteral("trainStep"));
    EXPECT_EQ(step(), 16);
}

} // namespace
} // namespace quantoscope
