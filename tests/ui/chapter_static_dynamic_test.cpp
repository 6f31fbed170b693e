// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/run_plans.h"
#include "learn_fixture.h"
#include "pages/learn/static_dynamic/drift_task.h"
#include "pages/learn/static_dynamic/drift_view.h"
#include "pages/learn/static_dynamic/method_times.h"
#include "teach/teaching_signal.h"
#include "words/number_words.h"
#include "workers/core_engine.h"

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <random>

namespace quantoscope {
namespace {

class StaticDynamicTest : public ChapterTest
{
protected:
    StaticDynamicTest()
        : ChapterTest("static-dynamic")
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
    DriftView *drift() { return chapter()->findChild<DriftView *>(); }
    DriftTask *task() { return chapter()->findChild<DriftTask *>(); }
};

TEST_F(StaticDynamicTest, opensOnALayerOfResNet18)
{
    EXPECT_EQ(m_engine->calibrations, 1) << "by itself, without a click";
    EXPECT_TRUE(drift()->isVisible());
    ASSERT_EQ(drift()->outcome().batches.size(), 8U);
    set("scale", 4.0);
    EXPECT_GT(drift()->outcome().lastGainDb(), 3.0) << "what grew fourfold is clipped by the fixed range";
    EXPECT_GT(drift()->outcome().batches.back().clippedShare, 0.0);
}

TEST_F(StaticDynamicTest, theNumbersAreCoresOnRandomSettings)
{
    const TensorStatistics *seen = nullptr;
    SessionRequest request;
    request.model = "resnet18";
    const auto calibration = m_engine->calibrate(request, presetRecommended(Method::Static), {});
    ASSERT_TRUE(calibration.ok());
    std::mt19937 random(6);
    for (int i = 0; i < 12; ++i) {
        const std::string layer = random() % 2 ? "layer2.0.conv1" : "layer3.1.conv1";
        seen = &(*calibration)->statistics.tensors.at(layer);
        DriftSetting setting;
        setting.kind = random() % 2 ? Drift::Shift : Drift::Scale;
        setting.amount = 0.1 + 0.05 * static_cast<double>(random() % 38);
        setting.spec.bits = 2 + static_cast<int>(random() % 7);
        chapter()->setFigureState(
            {{QStringLiteral("view"), QStringLiteral("drift")},
             {QStringLiteral("layer"), QString::fromStdString(layer)},
             {QStringLiteral("bits"), setting.spec.bits},
             {QStringLiteral("drift"), setting.kind == Drift::Shift ? QStringLiteral("shift") : QStringLiteral("scale")},
             {QStringLiteral("scale"), setting.amount},
             {QStringLiteral("shift"), setting.amount}});
        const DriftOutcome expected = driftingBatches(sampleHistogram(*seen, 16384), setting);
        ASSERT_EQ(drift()->outcome().batches.size(), expected.batches.size());
        EXPECT_DOUBLE_EQ(drift()->outcome().batches.back().fixedDb, expected.batches.back().fixedDb);
        EXPECT_DOUBLE_EQ(drift()->outcome().ownDb, expected.ownDb);
        EXPECT_TRUE(part<QLabel>("driftNumbers")->text().contains(decibelWords(expected.batches.back().ownDb)));
    }
}

TEST_F(StaticDynamicTest, driftIsTurnedByKeysAndUndone)
{
    const double before = drift()->outcome().lastGainDb();
    press(inside("knob.scale", "slider"), Qt::Key_Right, 4);
    EXPECT_NEAR(stored("scale").toDouble(), 2.2, 1e-9);
    EXPECT_NE(drift()->outcome().lastGainDb(), before);
    press(inside("choice.drift", "list"), Qt::Key_Down);
    EXPECT_EQ(stored("drift").toString(), QStringLiteral("shift"));
    EXPECT_TRUE(part<QWidget>("knob.shift")->isVisible());
    EXPECT_FALSE(part<QWidget>("knob.scale")->isVisible());
    const QJsonObject turned = chapter()->figureState();
    while (page()->findChild<QWidget *>(QStringLiteral("undoFigure"))->isEnabled())
        click(QStringLiteral("undoFigure"));
    EXPECT_EQ(chapter()->figureState(), chapter()->defaultState());
    while (page()->findChild<QWidget *>(QStringLiteral("redoFigure"))->isEnabled())
        click(QStringLiteral("redoFigure"));
    EXPECT_EQ(chapter()->figureState(), turned);
    click(QStringLiteral("resetFigure"));
    EXPECT_EQ(chapter()->figureState(), chapter()->defaultState());
}

TEST_F(StaticDynamicTest, theTaskCanBeFailedAndSolvedInBothLanguages)
{
    for (const char *language : {"en", "el"}) {
        speak(language);
        click(QStringLiteral("resetFigure"));
        showView(1);
        ASSERT_TRUE(settle());
        ASSERT_TRUE(task()->expected());
        auto *plot = part<QWidget>("driftGain");
        EXPECT_FALSE(plot->isVisible()) << "it would give the answer away";
        set("answer", 4.0);
        QTest::mouseClick(part<QPushButton>("checkAnswer"), Qt::LeftButton);
        EXPECT_FALSE(task()->isRight());
        EXPECT_FALSE(plot->isVisible());
        const QString wrong = part<QLabel>("taskFeedback")->text();
        auto *slider = inside("knob.answer", "slider");
        const double right = *task()->expected();
        press(slider, Qt::Key_Left, static_cast<int>(std::lround((4.0 - right) / 0.05)));
        QTest::mouseClick(part<QPushButton>("checkAnswer"), Qt::LeftButton);
        EXPECT_TRUE(task()->isRight());
        EXPECT_NE(part<QLabel>("taskFeedback")->text(), wrong);
        EXPECT_TRUE(part<QLabel>("taskFeedback")->text().contains(decimalWords(right, 2)));
        EXPECT_TRUE(plot->isVisible());
    }
}

TEST_F(StaticDynamicTest, timesComeFromRunsOfTheStudy)
{
    showView(2);
    EXPECT_TRUE(part<QWidget>("timesEmpty")->isVisible());
    QTest::mouseClick(part<QPushButton>("timesEmptyButton"), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return methodTimes(m_state->study().runs()).size() == 1 && !m_state->runs().isRunning(); }));
    open();
    const MethodTime time = methodTimes(m_state->study().runs()).front();
    EXPECT_GT(time.dynamicMs, 0.0);
    EXPECT_GT(time.floatMs, 0.0);
    auto *table = part<QTableWidget>("methodTimes");
    EXPECT_TRUE(table->isVisible());
    EXPECT_EQ(table->item(0, 2)->text(), significantWords(time.staticMs, 3));
    EXPECT_EQ(table->item(0, 3)->text(), significantWords(time.dynamicMs, 3));
}

TEST(MethodTimes, onlyRunsUnderTheSameConditionsAreCompared)
{
    const auto run = [](Method method, int threads, double ms, bool simulated = false) {
        auto made = std::make_shared<quantoscope::Run>();
        made->model = "resnet18";
        made->backend = "onednn";
        made->recipe.method = method;
        made->threads = threads;
        made->latency = Latency{ms, ms, ms, ms, ms, 10};
        made->simulated = simulated;
        return std::shared_ptr<const quantoscope::Run>(made);
    };
    EXPECT_TRUE(methodTimes({}).empty());
    EXPECT_TRUE(methodTimes({run(Method::Static, 1, 2.0), run(Method::Dynamic, 2, 4.0)}).empty());
    EXPECT_TRUE(methodTimes({run(Method::Static, 1, 2.0), run(Method::Dynamic, 1, 4.0, true)}).empty());
    const auto times = methodTimes({run(Method::Static, 1, 2.0), run(Method::Dynamic, 1, 4.0), run(Method::Static, 1, 1.0)});
    ASSERT_EQ(times.size(), 1U);
    EXPECT_EQ(times[0].staticMs, 1.0) << "the latest";
    EXPECT_EQ(times[0].dynamicMs, 4.0);
    EXPECT_EQ(times[0].floatMs, 0.0);
}

TEST_F(StaticDynamicTest, theButtonTakesTheMethod)
{
    press(inside("choice.method", "list"), Qt::Key_Down);
    click(QStringLiteral("takeToModel"));
    EXPECT_EQ(m_state->recipe().recipe().method, Method::Dynamic);
    EXPECT_EQ(window().currentPage(), PageId::Run);
}

// The whole way once with core: the bundled ResNet-18 without anything of the window being calibrated.
TEST(StaticDynamicWithCore, driftsRealActivations)
{
    QTemporaryDir folder;
    auto settings = std::make_unique<Settings>(folder.filePath(QStringLiteral("settings.ini")));
    settings->setDataFolder(folder.path());
    AppState state(std::make_unique<CoreEngine>(), std::move(settings));
    MainWindow window(state);
    window.show();
    window.showPage(PageId::Learn);
    auto *page = qobject_cast<LearnPage *>(window.page(PageId::Learn));
    page->showChapter(QStringLiteral("static-dynamic"));
    ASSERT_TRUE(waitFor([&] { return page->currentChapter()->isSettled(); }, 120000));
    const DriftOutcome &outcome = page->currentChapter()->findChild<DriftView *>()->outcome();
    ASSERT_EQ(outcome.batches.size(), 8U);
    EXPECT_GT(outcome.batches.front().fixedDb, 20.0) << "eight bits of a real layer";
    EXPECT_GT(outcome.lastGainDb(), 3.0);
    ASSERT_TRUE(waitFor([&] { return page->currentChapter()->findChild<DriftTask *>()->expected().has_value(); }));
}

} // namespace
} // namespace quantoscope
