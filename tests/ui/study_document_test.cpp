// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/run_plans.h"
#include "study/study_file.h"
#include "window_fixture.h"

#include <QDir>
#include <QSignalSpy>

#include <fstream>
#include <set>

namespace quantoscope {
namespace {

using Ids = std::vector<std::string>;

Ids idsOf(const StudyDocument &study)
{
    Ids ids;
    for (const RunPointer &run : study.runs())
        ids.push_back(run->id);
    return ids;
}

class StudyDocumentTest : public WindowTest
{
protected:
    StudyDocument &study() { return m_state->study(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    void runRecipe(AppState &state)
    {
        startRecipe(state);
        ASSERT_TRUE(waitFor([&] { return !state.runs().isRunning(); }));
    }

    void save(const QString &path)
    {
        QSignalSpy spy(&study(), &StudyDocument::saved);
        study().saveAs(path);
        ASSERT_TRUE(waitFor([&] { return !spy.isEmpty(); }));
    }

    void open(AppState &state, const QString &path)
    {
        QSignalSpy spy(&state.study(), &StudyDocument::opened);
        state.study().open(path);
        ASSERT_TRUE(waitFor([&] { return !spy.isEmpty(); }));
    }

    // Another window of the same user.
    struct Window {
        FakeEngine *engine;
        std::unique_ptr<AppState> state;
    };
    Window secondWindow()
    {
        auto settings = std::make_unique<Settings>(file(QStringLiteral("settings.ini")));
        settings->setDataFolder(m_folder.path());
        auto engine = std::make_unique<FakeEngine>();
        Window window{engine.get(), nullptr};
        window.state = std::make_unique<AppState>(std::move(engine), std::move(settings));
        window.state->openModel(ModelChoice());
        EXPECT_TRUE(waitFor([&] { return window.state->data() != nullptr; }));
        return window;
    }

    QStringList untitledFiles() const
    {
        return QDir(StudyDocument::untitledFolder(m_state->settings())).entryList({QStringLiteral("*.qstudy")}, QDir::Files);
    }
};

TEST_F(StudyDocumentTest, saveMovesAnUntitledStudy)
{
    runRecipe(*m_state);
    EXPECT_TRUE(study().isUntitled());
    EXPECT_EQ(study().title(), QStringLiteral("Untitled study"));
    save(file(QStringLiteral("mine.qstudy")));
    EXPECT_FALSE(study().isUntitled());
    EXPECT_EQ(study().title(), QStringLiteral("mine"));
    EXPECT_EQ(idsOf(study()), Ids{"resnet18/static"});
    EXPECT_EQ(runIdsIn(file(QStringLiteral("mine.qstudy"))), Ids{"resnet18/static"});
    EXPECT_TRUE(waitFor([&] { return untitledFiles().isEmpty(); })) << "the next start must not offer it again";
    EXPECT_EQ(m_state->settings().recent(Settings::Recent::Studies), QStringList{file(QStringLiteral("mine.qstudy"))});
}

TEST_F(StudyDocumentTest, saveAsOfANamedStudyIsACopy)
{
    runRecipe(*m_state);
    save(file(QStringLiteral("one.qstudy")));
    save(file(QStringLiteral("two.qstudy")));
    runRecipe(*m_state);
    EXPECT_EQ(runIdsIn(file(QStringLiteral("one.qstudy"))), Ids{"resnet18/static"});
    EXPECT_EQ(runIdsIn(file(QStringLiteral("two.qstudy"))), (Ids{"resnet18/static", "resnet18/static-2"}));
}

TEST_F(StudyDocumentTest, savingOntoItselfLosesNothing)
{
    runRecipe(*m_state);
    save(file(QStringLiteral("one.qstudy")));
    save(file(QStringLiteral("one.qstudy")));
    EXPECT_EQ(runIdsIn(file(QStringLiteral("one.qstudy"))), Ids{"resnet18/static"});
}

TEST_F(StudyDocumentTest, runsUnderWayFollowAStudyThatGetsAName)
{
    m_engine->holdRuns = true;
    startFourMethods(*m_state);
    ASSERT_TRUE(waitFor([&] { return m_state->runs().entries()[0].state == RunState::Running; }));
    save(file(QStringLiteral("named.qstudy")));
    m_engine->holdRuns = false;
    ASSERT_TRUE(waitFor([&] { return !m_state->runs().isRunning(); }));
    EXPECT_EQ(study().runs().size(), 4U) << "they appear as they come";
    const Ids expected{"resnet18/fp32", "resnet18/static", "resnet18/static-nofuse", "resnet18/dynamic"};
    EXPECT_TRUE(waitFor([&] { return runIdsIn(file(QStringLiteral("named.qstudy"))) == expected; }));
    const auto stored = StudyFile::open(file(QStringLiteral("named.qstudy")).toStdString())->run("resnet18/static");
    ASSERT_TRUE(stored.ok());
    EXPECT_TRUE(stored->latency);
    EXPECT_FALSE(stored->predictions.empty());
    EXPECT_TRUE(waitFor([&] { return untitledFiles().isEmpty(); }));
}

TEST_F(StudyDocumentTest, runsGoToTheStudyTheyWereStartedFor)
{
    const QString first = study().path();
    m_engine->holdRuns = true;
    startFourMethods(*m_state);
    QSignalSpy opened(&study(), &StudyDocument::opened);
    study().startUntitled(false);
    ASSERT_TRUE(waitFor([&] { return !opened.isEmpty(); }));
    ASSERT_NE(study().path(), first);
    m_engine->holdRuns = false;
    ASSERT_TRUE(waitFor([&] { return !m_state->runs().isRunning(); }));
    EXPECT_TRUE(study().runs().empty());
    EXPECT_EQ(runIdsIn(first).size(), 4U);
    EXPECT_TRUE(runIdsIn(study().path()).empty());
}

TEST_F(StudyDocumentTest, whatCannotBeOpenedLeavesWhatIsOpen)
{
    runRecipe(*m_state);
    const QString before = study().path();
    std::ofstream(file(QStringLiteral("no-study.qstudy")).toStdString()) << "this is no study, this is a text file that is long enough";
    QSignalSpy failed(&study(), &StudyDocument::failed);
    study().open(file(QStringLiteral("no-study.qstudy")));
    ASSERT_TRUE(waitFor([&] { return failed.size() == 1; }));
    study().open(file(QStringLiteral("missing.qstudy")));
    ASSERT_TRUE(waitFor([&] { return failed.size() == 2; }));
    EXPECT_EQ(study().path(), before);
    EXPECT_EQ(study().runs().size(), 1U);
    EXPECT_TRUE(m_state->settings().recent(Settings::Recent::Studies).isEmpty());
}

TEST_F(StudyDocumentTest, theProblemStandsAboveTheRunsUntilAnotherStudyIsOpened)
{
    auto *problem = find<QLabel>(QStringLiteral("studyProblem"));
    EXPECT_FALSE(problem->isVisible());
    study().open(file(QStringLiteral("missing.qstudy")));
    ASSERT_TRUE(waitFor([&] { return problem->isVisible(); }));
    EXPECT_TRUE(problem->text().contains(QStringLiteral("missing.qstudy"))) << problem->text().toStdString();
    study().startUntitled(false);
    EXPECT_TRUE(waitFor([&] { return !problem->isVisible(); }));
}

TEST_F(StudyDocumentTest, theLastUntitledStudyIsGoneOnWith)
{
    runRecipe(*m_state);
    const QString path = study().path();
    m_state.reset();
    auto settings = std::make_unique<Settings>(file(QStringLiteral("settings.ini")));
    settings->setDataFolder(m_folder.path());
    m_state = std::make_unique<AppState>(std::make_unique<FakeEngine>(), std::move(settings));
    study().startUntitled(true);
    ASSERT_TRUE(waitFor([&] { return !study().path().isEmpty(); }));
    EXPECT_EQ(study().path(), path);
    EXPECT_EQ(idsOf(study()), Ids{"resnet18/static"});
}

TEST_F(StudyDocumentTest, anUntitledStudyBelongsToOneWindow)
{
    runRecipe(*m_state);
    Window other = secondWindow();
    other.state->study().startUntitled(true);
    ASSERT_TRUE(waitFor([&] { return !other.state->study().path().isEmpty(); }));
    EXPECT_NE(other.state->study().path(), study().path());
    EXPECT_TRUE(other.state->study().runs().empty());
}

TEST_F(StudyDocumentTest, whatAnotherWindowStoresAppears)
{
    save(file(QStringLiteral("shared.qstudy")));
    Window other = secondWindow();
    open(*other.state, file(QStringLiteral("shared.qstudy")));
    QSignalSpy stored(&study(), &StudyDocument::runStored);
    runRecipe(*other.state);
    ASSERT_TRUE(waitFor([&] { return study().runs().size() == 1 && study().runs()[0]->latency; }));
    EXPECT_EQ(stored.size(), 1);
    other.state->study().removeRun(QStringLiteral("resnet18/static"));
    EXPECT_TRUE(waitFor([&] { return study().runs().empty() && other.state->study().runs().empty(); }));
}

TEST_F(StudyDocumentTest, runsThatDidNotChangeStayTheSameObjects)
{
    runRecipe(*m_state);
    save(file(QStringLiteral("shared.qstudy")));
    Window other = secondWindow();
    open(*other.state, file(QStringLiteral("shared.qstudy")));
    // Our own storing is seen by the watching connection too; let it settle.
    ASSERT_TRUE(waitFor([&] { return !m_state->backgroundJobs().isBusy(); }));
    const RunPointer before = study().runs()[0];
    runRecipe(*other.state);
    ASSERT_TRUE(waitFor([&] { return study().runs().size() == 2; }));
    EXPECT_EQ(study().runs()[0], before);
}

TEST_F(StudyDocumentTest, twoWindowsRunAtOnceInOneFileAndNothingIsLost)
{
    save(file(QStringLiteral("shared.qstudy")));
    Window other = secondWindow();
    open(*other.state, file(QStringLiteral("shared.qstudy")));
    constexpr int kRounds = 5;
    for (int round = 0; round < kRounds; ++round) {
        startFourMethods(*m_state);
        startFourMethods(*other.state);
    }
    ASSERT_TRUE(waitFor([&] { return !m_state->runs().isRunning() && !other.state->runs().isRunning(); }, 60000));
    for (AppState *state : {m_state.get(), other.state.get()}) {
        for (const QueueEntry &entry : state->runs().entries())
            EXPECT_EQ(entry.state, RunState::Done) << entry.id.toStdString() << (entry.error ? entry.error->text() : "");
    }
    const Ids stored = runIdsIn(file(QStringLiteral("shared.qstudy")));
    EXPECT_EQ(stored.size(), 2U * 4U * kRounds);
    EXPECT_EQ(std::set<std::string>(stored.begin(), stored.end()).size(), stored.size());
    EXPECT_TRUE(waitFor([&] { return study().runs().size() == stored.size() && other.state->study().runs().size() == stored.size(); }));
}

TEST_F(StudyDocumentTest, aFileThatVanishesIsSaidAndCanBeSavedElsewhere)
{
    runRecipe(*m_state);
    save(file(QStringLiteral("gone.qstudy")));
    ASSERT_TRUE(waitFor([&] { return !m_state->backgroundJobs().isBusy(); }));
    QSignalSpy failed(&study(), &StudyDocument::failed);
    QFile::remove(file(QStringLiteral("gone.qstudy")));
    ASSERT_TRUE(waitFor([&] { return failed.size() == 1; }));
    EXPECT_EQ(study().runs().size(), 1U);
    save(file(QStringLiteral("rescued.qstudy")));
    EXPECT_EQ(runIdsIn(file(QStringLiteral("rescued.qstudy"))), Ids{"resnet18/static"});
}

// Closing or killing in the middle, and going on.

TEST_F(StudyDocumentTest, closingInTheMiddleLeavesTheRestToBeGoneOnWith)
{
    m_engine->runErrors.emplace("static", notPossible("test.no", "Layer conv1 cannot run."));
    startFourMethods(*m_state);
    ASSERT_TRUE(waitFor([&] { return !m_state->runs().isRunning(); }));
    m_engine->runErrors.clear();
    m_engine->holdRuns = true;
    startFourMethods(*m_state);
    startRecipe(*m_state);
    ASSERT_TRUE(waitFor([&] { return m_state->runs().entries()[4].state == RunState::Running; }));
    const QString path = study().path();
    QElapsedTimer closing;
    closing.start();
    m_state->runs().stopForClosing();
    QApplication::processEvents();
    m_state.reset();
    EXPECT_LT(closing.elapsed(), 2000);

    Window next = secondWindow();
    open(*next.state, path);
    ASSERT_TRUE(waitFor([&] { return next.state->runs().stoppedCount() > 0; }));
    EXPECT_EQ(next.state->runs().stoppedCount(), 5);
    EXPECT_EQ(next.state->study().runs().size(), 3U);
    next.state->runs().goOn();
    EXPECT_EQ(next.state->runs().stoppedCount(), 0);
    ASSERT_TRUE(waitFor([&] { return !next.state->runs().isRunning(); }));
    EXPECT_EQ(next.state->study().runs().size(), 8U);
    next.state->runs().journal().waitUntilWritten();
    EXPECT_TRUE(QDir(QFileInfo(path).path()).entryList({QStringLiteral("*.pending-*")}).isEmpty());
}

TEST_F(StudyDocumentTest, dismissedRunsAreNotOfferedAgain)
{
    m_engine->holdRuns = true;
    startFourMethods(*m_state);
    const QString path = study().path();
    m_state->runs().stopForClosing();
    m_state.reset();
    for (int round = 0; round < 2; ++round) {
        Window next = secondWindow();
        open(*next.state, path);
        EXPECT_EQ(waitFor([&] { return next.state->runs().stoppedCount() == 4; }, round == 0 ? 5000 : 500), round == 0);
        next.state->runs().dismissStopped();
    }
}

TEST_F(StudyDocumentTest, whatTheUserCancelledIsNotOffered)
{
    m_engine->holdRuns = true;
    startFourMethods(*m_state);
    const QString path = study().path();
    ASSERT_TRUE(waitFor([&] { return m_state->runs().entries()[0].state == RunState::Running; }));
    m_state->runs().cancel();
    ASSERT_TRUE(waitFor([&] { return !m_state->runs().isRunning(); }));
    m_state.reset();
    Window next = secondWindow();
    open(*next.state, path);
    EXPECT_FALSE(waitFor([&] { return next.state->runs().stoppedCount() > 0; }, 500));
}

} // namespace
} // namespace quantoscope
