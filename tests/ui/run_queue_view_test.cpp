// SPDX-License-Identifier: GPL-3.0-or-later
// The queue on the page Run: what it has room for, what it scrolls to, and what it says of the time that is left.
#include "actions/run_plans.h"
#include "frame/language_controller.h"
#include "pages/page.h"
#include "pages/run/queue_model.h"
#include "theme/theme.h"
#include "window_fixture.h"

#include <QHeaderView>
#include <QTest>
#include <QTreeView>

namespace quantoscope {
namespace {

class RunQueueViewTest : public WindowTest
{
protected:
    void TearDown() override
    {
        ThemeController::instance().setPresentation(false);
        LanguageController::instance().setLanguage(QStringLiteral("en"));
    }
    Page &page()
    {
        window().showPage(PageId::Run);
        Page &page = *window().page(PageId::Run);
        EXPECT_TRUE(waitFor([&] { return page.isSettled() && !m_state->backgroundJobs().isBusy(); }));
        return page;
    }
    QueueModel &queue() { return static_cast<QueueModel &>(*find<QTreeView>(QStringLiteral("runQueue"))->model()); }
    void finish()
    {
        ASSERT_TRUE(waitFor([&] { return !m_state->runs().isRunning(); }));
    }
};

// In both languages and both types; there is room for the names of the runs too.
TEST_F(RunQueueViewTest, namesStepsAndTimesAreNotCutOff)
{
    window().resize(1920, 1080);
    page();
    startFourMethods(*m_state);
    finish();
    auto *view = find<QTreeView>(QStringLiteral("runQueue"));
    for (const bool presentation : {false, true}) {
        ThemeController::instance().setPresentation(presentation);
        for (const char *language : {"el", "en"}) {
            LanguageController::instance().setLanguage(QLatin1String(language));
            QTest::qWait(50); // layouts of layouts
            for (const int column : {QueueModel::RunColumn, QueueModel::StepColumn, QueueModel::TimeColumn}) {
                EXPECT_GE(view->columnWidth(column), view->header()->sectionSizeHint(column)) << language << ' ' << column;
                for (int row = 0; row < queue().rowCount(); ++row) {
                    const QModelIndex index = queue().index(row, column);
                    EXPECT_GE(view->columnWidth(column), view->sizeHintForIndex(index).width())
                        << language << ' ' << index.data().toString().toStdString();
                }
            }
        }
    }
}

TEST_F(RunQueueViewTest, theRunningRowIsInSight)
{
    page();
    m_engine->holdRuns = true;
    m_engine->runsBeforeHold = 18;
    const auto &entries = m_state->runs().entries();
    for (int i = 0; i < 6; ++i)
        startFourMethods(*m_state);
    ASSERT_TRUE(waitFor([&] { return entries[0].state == RunState::Running; }));
    auto *view = find<QTreeView>(QStringLiteral("runQueue"));
    const auto isInSight = [&](int row) {
        const QRect place = view->visualRect(queue().index(row, 0));
        return place.isValid() && place.top() >= 0 && place.bottom() <= view->viewport()->height();
    };
    EXPECT_TRUE(waitFor([&] { return isInSight(0); }, 2000)) << "what is added does not scroll it away";
    startFourMethods(*m_state);
    EXPECT_TRUE(waitFor([&] { return isInSight(0); }, 2000));
    m_engine->holdRuns = false;
    ASSERT_TRUE(waitFor([&] { return entries[18].state == RunState::Running; }));
    EXPECT_TRUE(waitFor([&] { return isInSight(18); }, 2000));
    m_engine->runsBeforeHold = -1;
    finish();
}

TEST_F(RunQueueViewTest, aRunThatWaitsForItsTimingSaysSo)
{
    page();
    m_engine->holdTiming = true;
    startRecipe(*m_state);
    const auto &entries = m_state->runs().entries();
    ASSERT_TRUE(waitFor([&] { return !entries.empty() && entries[0].state == RunState::Timing; }));
    EXPECT_TRUE(entries[0].awaitsTiming());
    EXPECT_EQ(queue().index(0, QueueModel::StepColumn).data().toString(), QStringLiteral("waiting to be timed"));
    EXPECT_EQ(secondsLeft(entries[0], entries[0].storedMs + 60000), -1.0) << "it takes no longer because others run";
    m_engine->holdTiming = false;
    finish();
    EXPECT_GE(entries[0].timingMs, entries[0].storedMs);
    EXPECT_EQ(entries[0].timedFrom, 0.95);
}

TEST(SecondsLeft, ofATimingCountFromItsOwnBegin)
{
    QueueEntry entry;
    EXPECT_EQ(secondsLeft(entry, 1000), -1.0) << "not begun";
    entry.startedMs = 0;
    entry.state = RunState::Running;
    entry.progress = 0.25;
    EXPECT_NEAR(secondsLeft(entry, 4000), 12.0, 1e-9);
    entry.state = RunState::Timing;
    entry.progress = 0.5;
    EXPECT_EQ(secondsLeft(entry, 60000), -1.0) << "it waits for the others";
    entry.timingMs = 60000;
    entry.timedFrom = 0.5;
    entry.progress = 0.75; // half of the timing
    EXPECT_NEAR(secondsLeft(entry, 64000), 4.0, 1e-9);
    entry.timedFrom = entry.progress = 1.0;
    EXPECT_EQ(secondsLeft(entry, 64000), -1.0);
}

TEST_F(RunQueueViewTest, nothingRunsOffThePageInLargeGreek)
{
    ThemeController::instance().setPresentation(true);
    LanguageController::instance().setLanguage(QStringLiteral("el"));
    window().resize(1280, 800);
    page();
    QTest::qWait(100); // layouts of layouts
    startFourMethods(*m_state);
    finish();
    QTest::qWait(100);
    for (const char *name : {"runPlan", "runSettings", "runBatch", "runStart", "runMore", "queueCancel", "queueClear"}) {
        const auto *widget = find<QWidget>(QLatin1String(name));
        EXPECT_LT(widget->mapTo(&page(), widget->rect().topRight()).x(), page().width()) << name;
        EXPECT_GE(widget->width(), widget->minimumSizeHint().width()) << name;
    }
    const auto *plan = find<QWidget>(QStringLiteral("runPlan"));
    const auto *settings = find<QWidget>(QStringLiteral("runSettings"));
    EXPECT_GT(settings->geometry().top(), plan->geometry().bottom()) << "below each other";
    window().resize(2600, 1200);
    QTest::qWait(100);
    EXPECT_EQ(settings->geometry().top(), plan->geometry().top()) << "beside each other where there is room";
}

} // namespace
} // namespace quantoscope
