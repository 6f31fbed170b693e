// SPDX-License-Identifier: GPL-3.0-or-later
// The run queue over its engine's thread, with a study that is read, saved and watched meanwhile: meant for the thread sanitizer (the
// preset tsan). The engine is the fake one, so that what is looked at is the handing over.
#include "app_state/app_state.h"
#include "study/study_file.h"
#include "ui/fake_engine.h"
#include "workers/event_loop.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace quantoscope {
namespace {

constexpr int kPatienceMs = 120000; // the sanitizer is slow

struct Window {
    FakeEngine *engine = nullptr; // owned by the state
    std::unique_ptr<AppState> state;
};

class RunQueueThreads : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(m_folder.isValid()); }

    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    Window window() const
    {
        auto settings = std::make_unique<Settings>(file("settings.ini"));
        settings->setDataFolder(m_folder.path());
        auto engine = std::make_unique<FakeEngine>();
        Window made{engine.get(), nullptr};
        made.state = std::make_unique<AppState>(std::move(engine), std::move(settings));
        return made;
    }
    Window windowOnNewStudy() const
    {
        Window made = window();
        made.state->study().startUntitled(false);
        EXPECT_TRUE(waitFor([&] { return !made.state->study().path().isEmpty(); }, kPatienceMs));
        return made;
    }
    static void open(AppState &state, const QString &path)
    {
        state.study().open(path);
        EXPECT_TRUE(waitFor([&] { return state.study().path() == path; }, kPatienceMs));
    }
    static void saveAs(AppState &state, const QString &path)
    {
        state.study().saveAs(path);
        EXPECT_TRUE(waitFor([&] { return state.study().path() == path; }, kPatienceMs));
    }

    static void startFour(AppState &state)
    {
        std::vector<RunRequest> requests;
        for (const Method method : {Method::Fp32, Method::Static, Method::StaticNoFuse, Method::Dynamic})
            requests.push_back(state.runRequest(presetRecommended(method)));
        EXPECT_GT(state.runs().start(requests, QStringLiteral("Four methods")), 0);
    }
    static bool waitUntilIdle(const AppState &state)
    {
        return waitFor([&] { return !const_cast<AppState &>(state).runs().isRunning(); }, kPatienceMs);
    }
    // What the views do at every report.
    static std::size_t look(AppState &state)
    {
        std::size_t letters = 0;
        for (const QueueEntry &entry : state.runs().entries()) {
            letters += entry.step.text().size() + static_cast<std::size_t>(entry.id.size());
            letters += entry.result ? entry.result->id.size() : 0;
            letters += entry.error ? entry.error->text().size() : 0;
        }
        for (const RunPointer &run : state.study().runs())
            letters += run->id.size();
        return letters;
    }
    static std::size_t count(const AppState &state, RunState wanted)
    {
        const auto &entries = const_cast<AppState &>(state).runs().entries();
        return static_cast<std::size_t>(
            std::count_if(entries.begin(), entries.end(), [&](const QueueEntry &entry) { return entry.state == wanted; }));
    }
    static std::size_t storedIn(const QString &path)
    {
        const auto file = StudyFile::open(path.toStdString());
        const auto ids = file.ok() ? file->runIds() : Result<std::set<std::string>>(file.error());
        return ids.ok() ? ids->size() : 0;
    }

    QTemporaryDir m_folder;
};

TEST_F(RunQueueThreads, reportsArriveWhileTheWindowLooks)
{
    Window window = windowOnNewStudy();
    AppState &state = *window.state;
    window.engine->runErrors.emplace("static-nofuse", notPossible("test.no", "It cannot run."));
    std::size_t seen = 0;
    QObject::connect(&state.runs(), &RunQueue::entryChanged, &state, [&] { seen += look(state); });
    constexpr int kRounds = 5;
    for (int round = 0; round < kRounds; ++round)
        startFour(state);
    ASSERT_TRUE(waitUntilIdle(state));
    EXPECT_GT(seen, 0U);
    EXPECT_EQ(count(state, RunState::Done), 3U * kRounds);
    EXPECT_EQ(count(state, RunState::Failed), 1U * kRounds);
    EXPECT_EQ(storedIn(state.study().path()), 3U * kRounds);
}

TEST_F(RunQueueThreads, cancelsMeetReports)
{
    Window window = windowOnNewStudy();
    AppState &state = *window.state;
    for (int round = 0; round < 8; ++round) {
        const auto first = static_cast<int>(state.runs().entries().size());
        startFour(state);
        state.runs().cancelRun(first + 2);
        waitFor([&] { return state.runs().entries()[static_cast<std::size_t>(first)].state != RunState::Waiting; }, 5 * round);
        if (round % 2 == 1)
            state.runs().cancelRun(first);
        waitFor([] { return false; }, round);
        state.runs().cancel();
        ASSERT_TRUE(waitUntilIdle(state));
        look(state);
        for (const QueueEntry &entry : state.runs().entries())
            EXPECT_TRUE(entry.hasEnded()) << entry.id.toStdString();
        EXPECT_EQ(state.runs().entries()[static_cast<std::size_t>(first) + 2].state, RunState::Cancelled);
    }
    EXPECT_EQ(storedIn(state.study().path()), state.study().runs().size());
}

TEST_F(RunQueueThreads, aStudyIsSavedUnderItsRuns)
{
    Window window = windowOnNewStudy();
    AppState &state = *window.state;
    window.engine->runsBeforeHold = 2;
    startFour(state);
    ASSERT_TRUE(waitFor([&] { return state.study().runs().size() == 2; }, kPatienceMs));
    saveAs(state, file("mine.qstudy"));
    window.engine->runsBeforeHold = -1;
    ASSERT_TRUE(waitUntilIdle(state));
    EXPECT_TRUE(waitFor([&] { return storedIn(file("mine.qstudy")) == 4; }, kPatienceMs));
    EXPECT_EQ(state.study().runs().size(), 4U);
}

TEST_F(RunQueueThreads, twoWindowsWorkInOneFile)
{
    Window one = windowOnNewStudy();
    saveAs(*one.state, file("shared.qstudy"));
    Window other = window();
    open(*other.state, file("shared.qstudy"));
    for (int round = 0; round < 2; ++round) {
        startFour(*one.state);
        startFour(*other.state);
    }
    ASSERT_TRUE(waitUntilIdle(*one.state) && waitUntilIdle(*other.state));
    EXPECT_EQ(storedIn(file("shared.qstudy")), 16U);
    for (AppState *state : {one.state.get(), other.state.get()})
        EXPECT_TRUE(waitFor([&] { return state->study().runs().size() == 16; }, kPatienceMs));
}

TEST_F(RunQueueThreads, endingInTheMiddleLeavesTheRestToTheNextWindow)
{
    Window window = windowOnNewStudy();
    saveAs(*window.state, file("mine.qstudy"));
    window.engine->runsBeforeHold = 6;
    startFour(*window.state);
    startFour(*window.state);
    ASSERT_TRUE(waitFor([&] { return count(*window.state, RunState::Done) == 6; }, kPatienceMs));
    window.state->runs().stopForClosing();
    window.state.reset();
    EXPECT_EQ(storedIn(file("mine.qstudy")), 6U);

    Window next = this->window();
    open(*next.state, file("mine.qstudy"));
    ASSERT_TRUE(waitFor([&] { return next.state->runs().stoppedCount() == 2; }, kPatienceMs));
    next.state->runs().goOn();
    ASSERT_TRUE(waitUntilIdle(*next.state));
    EXPECT_EQ(storedIn(file("mine.qstudy")), 8U);
}

// The state goes while reports are on their way and nobody has asked for a stop.
TEST_F(RunQueueThreads, endingUnderReportsLosesNothingThatIsStored)
{
    for (int round = 0; round < 5; ++round) {
        Window window = windowOnNewStudy();
        const QString study = window.state->study().path();
        startFour(*window.state);
        startFour(*window.state);
        waitFor([] { return false; }, 4 * round);
        const std::size_t known = window.state->study().runs().size();
        window.state.reset();
        EXPECT_GE(storedIn(study), known);
    }
}

} // namespace
} // namespace quantoscope
