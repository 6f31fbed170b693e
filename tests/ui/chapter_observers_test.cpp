// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/range_histogram.h"
#include "learn_fixture.h"
#include "pages/learn/observers/observer_table.h"
#include "pages/learn/observers/observer_task_panel.h"
#include "teach/teaching_signal.h"
#include "words/number_words.h"
#include "workers/core_engine.h"

#include <QLabel>
#include <QPushButton>

#include <random>

namespace quantoscope {
namespace {

class ObserversTest : public ChapterTest
{
protected:
    ObserversTest()
        : ChapterTest("observers")
    {
    }
    void SetUp() override
    {
        ChapterTest::SetUp();
        ASSERT_TRUE(settle());
    }
    bool settle()
    {
        return waitFor([&] { return chapter()->isSettled(); });
    }
    RangeHistogram *histogram() { return part<RangeHistogram>("observersHistogram"); }
    ObserverTable *table() { return part<ObserverTable>("observers"); }
    QString cell(int row, int column) { return table()->item(row, column)->text(); }
    void answer(ObserverKind kind)
    {
        auto *list = qobject_cast<QComboBox *>(inside("choice.answer", "list"));
        const int row = list->findData(QString::fromStdString(observerText({kind})));
        ASSERT_GE(row, 0);
        while (list->currentIndex() != row)
            press(list, list->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
        QTest::mouseClick(part<QPushButton>("checkAnswer"), Qt::LeftButton);
    }
};

TEST_F(ObserversTest, opensOnALayerOfResNet18)
{
    EXPECT_EQ(m_engine->calibrations, 1) << "by itself, without a click";
    EXPECT_EQ(stored("source").toString(), QStringLiteral("resnet18"));
    EXPECT_EQ(stored("layer").toString(), QStringLiteral("layer2.0.conv1"));
    EXPECT_TRUE(histogram()->isVisible());
    EXPECT_EQ(histogram()->tensor().count, 4096U);
    EXPECT_EQ(histogram()->picture().marks.size(), 6U);
    EXPECT_EQ(table()->rowCount(), 6);
    EXPECT_FALSE(m_state->calibration()) << "the window's own calibration is not touched";
}

TEST_F(ObserversTest, theTableIsCoresOnRandomSettings)
{
    std::mt19937 random(4);
    for (int i = 0; i < 8; ++i) {
        const auto signal = static_cast<TeachingSignal>(random() % kTeachingSignals);
        const std::string_view name = teachingSignalName(signal);
        const int width = 2 + static_cast<int>(random() % 7);
        set("source", QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
        set("bits", width);
        ASSERT_TRUE(settle());
        const auto expected = compareObservers(statisticsOf(teachingSignal(signal, 50000), 16), {width});
        for (int row = 0; row < 6; ++row) {
            const RangeAssessment &one = expected[static_cast<std::size_t>(row)];
            EXPECT_EQ(cell(row, 3), decibelWords(one.sqnrDb));
            EXPECT_EQ(cell(row, 2), percentWords(one.clippedShare));
            EXPECT_EQ(histogram()->picture().marks[static_cast<std::size_t>(row)].range, one.range);
        }
    }
}

TEST_F(ObserversTest, aRowShadesItsRangeAndAHandleMovesIt)
{
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualItemRect(table()->item(4, 0)).center());
    EXPECT_EQ(stored("observer").toString(), QStringLiteral("mse"));
    ASSERT_TRUE(histogram()->assessment());
    EXPECT_EQ(histogram()->assessment()->range, histogram()->picture().marks[4].range);
    histogram()->replot();
    auto *handle = part<QWidget>("rangeHandleHigh");
    press(handle, Qt::Key_Left, 3);
    EXPECT_EQ(stored("range").toArray().size(), 2);
    EXPECT_TRUE(part<QLabel>("ownRange")->text().contains(decibelWords(histogram()->assessment()->sqnrDb)));
    while (page()->findChild<QWidget *>(QStringLiteral("undoFigure"))->isEnabled())
        click(QStringLiteral("undoFigure"));
    EXPECT_EQ(chapter()->figureState(), chapter()->defaultState());
}

TEST_F(ObserversTest, theTaskCanBeFailedAndSolvedInBothLanguages)
{
    for (const char *language : {"en", "el"}) {
        speak(language);
        click(QStringLiteral("resetFigure"));
        ASSERT_TRUE(settle());
        showView(1);
        ASSERT_TRUE(settle());
        EXPECT_EQ(table()->isVisible(), false) << "the decibels would give it away";
        const auto all = compareObservers(histogram()->tensor(), {4});
        const auto right = rightObservers(all, ObserverQuestion::Best);
        auto *panel = chapter()->findChild<ObserverTaskPanel *>();
        ObserverKind wrong = ObserverKind::MinMax;
        for (const RangeAssessment &one : all) {
            if (std::find(right.begin(), right.end(), one.observer.kind) == right.end())
                wrong = one.observer.kind;
        }
        answer(wrong);
        EXPECT_FALSE(panel->isRight());
        const QString before = part<QLabel>("taskFeedback")->text();
        EXPECT_FALSE(before.contains(QStringLiteral("dB")));
        answer(right.front());
        EXPECT_TRUE(panel->isRight());
        EXPECT_TRUE(part<QLabel>("taskFeedback")->text().contains(QStringLiteral("dB")));
        QTest::mouseClick(part<QPushButton>("anotherTask"), Qt::LeftButton);
        ASSERT_TRUE(settle());
        EXPECT_EQ(stored("task").toInt(), 1);
        EXPECT_EQ(stored("answer").toString(), QString());
        click(QStringLiteral("undoFigure"));
        ASSERT_TRUE(settle());
        EXPECT_EQ(stored("task").toInt(), 0);
        EXPECT_TRUE(panel->isRight());
    }
}

TEST_F(ObserversTest, theButtonTakesObserverAndBitsToTheLayer)
{
    set("observer", QStringLiteral("entropy"));
    press(inside("knob.bits", "slider"), Qt::Key_Right, 2);
    ASSERT_TRUE(settle());
    click(QStringLiteral("takeToModel"));
    const Graph &graph = m_state->model()->model->graph;
    const LayerSetting setting = resolveLayer(m_state->recipe().recipe(), graph.at(*graph.find("layer2.0.conv1")));
    EXPECT_EQ(setting.observer.kind, ObserverKind::Entropy);
    EXPECT_EQ(setting.activation.bits, 6);
    EXPECT_EQ(resolveLayer(m_state->recipe().recipe(), graph.at(*graph.find("conv1"))).activation.bits, 8);
    EXPECT_EQ(window().currentPage(), PageId::Calibrate);
    EXPECT_EQ(m_state->selectedLayers(), QStringList{QStringLiteral("layer2.0.conv1")});
}

TEST(ObserversFailure, saysWhyAndTriesAgain)
{
    QTemporaryDir folder;
    auto settings = std::make_unique<Settings>(folder.filePath(QStringLiteral("settings.ini")));
    settings->setDataFolder(folder.path());
    auto engine = std::make_unique<FakeEngine>();
    FakeEngine *fake = engine.get();
    fake->calibrateError = badInput("test.images", "No image could be read.");
    AppState state(std::move(engine), std::move(settings));
    MainWindow window(state);
    window.show();
    window.showPage(PageId::Learn);
    auto *page = qobject_cast<LearnPage *>(window.page(PageId::Learn));
    page->showChapter(QStringLiteral("observers"));
    ASSERT_TRUE(waitFor([&] { return fake->calibrations == 1 && page->currentChapter()->isSettled(); }));
    auto *place = page->currentChapter()->findChild<QWidget *>(QStringLiteral("observersEmpty"));
    EXPECT_TRUE(place->isVisible());
    bool said = false;
    for (QLabel *label : place->findChildren<QLabel *>())
        said = said || label->text().contains(QStringLiteral("No image could be read."));
    EXPECT_TRUE(said);
    fake->calibrateError.reset();
    QTest::mouseClick(place->findChild<QPushButton *>(QStringLiteral("observersEmptyButton")), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return fake->calibrations == 2 && page->currentChapter()->isSettled(); }));
    EXPECT_FALSE(place->isVisible());
}

} // namespace
} // namespace quantoscope
