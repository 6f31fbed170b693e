// SPDX-License-Identifier: GPL-3.0-or-later
// Two windows on one study, each in a process of its own: nothing is lost, and a file that somebody holds is a sentence.
#include "heartbeat.h"
#include "study/study_file.h"
#include "window_fixture.h"

#include <QAction>
#include <QLabel>
#include <QProcess>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <csignal>
#include <cstdio>
#include <set>
#include <sqlite3.h>

namespace quantoscope {
namespace {

constexpr int kRounds = 4, kMethods = 4;
constexpr int kPatienceMs = 60000;

std::set<std::string> idsIn(const QString &path)
{
    const auto file = StudyFile::open(path.toStdString());
    return file.ok() ? *file->runIds() : std::set<std::string>{file.error().text()};
}

class TwoWindowsTest : public WindowTest
{
protected:
    void clickAction(const char *name)
    {
        auto *action = window().findChild<QAction *>(QLatin1String(name));
        auto *button = qobject_cast<QToolButton *>(find<QToolBar>(QStringLiteral("toolBar"))->widgetForAction(action));
        ASSERT_TRUE(waitFor([&] { return button->isEnabled(); }));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void open(const QString &path)
    {
        m_state->study().open(path);
        ASSERT_TRUE(waitFor([&] { return m_state->study().path() == path; }));
    }
    QString sharedStudy()
    {
        const QString path = m_folder.filePath(QStringLiteral("shared.qstudy"));
        m_state->study().saveAs(path);
        EXPECT_TRUE(waitFor([&] { return m_state->study().path() == path; }));
        return path;
    }
    bool waitUntilIdle() const
    {
        return waitFor([&] { return !m_state->runs().isRunning(); }, kPatienceMs);
    }
    void expectAllDone() const
    {
        for (const QueueEntry &entry : m_state->runs().entries())
            EXPECT_EQ(entry.state, RunState::Done) << entry.id.toStdString() << (entry.error ? ": " + entry.error->text() : "");
    }

    // Another window in another process, on the same study.
    void startOther(const QString &study)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QUANTOSCOPE_TEST_STUDY"), study);
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        m_other.setProcessEnvironment(environment);
        m_other.start(QApplication::applicationFilePath(), {QStringLiteral("--gtest_also_run_disabled_tests"),
                                                            QStringLiteral("--gtest_filter=TwoWindowsTest.DISABLED_theOther")});
        ASSERT_TRUE(waitUntilOtherSays("open\n"));
    }
    bool waitUntilOtherSays(const char *word)
    {
        return waitFor(
            [&] {
                m_other.waitForReadyRead(1);
                m_said += m_other.readAllStandardOutput();
                return m_said.contains(word);
            },
            kPatienceMs);
    }

    QProcess m_other;
    QByteArray m_said;
};

// In a process of its own.
TEST_F(TwoWindowsTest, DISABLED_theOther)
{
    const QString study = qEnvironmentVariable("QUANTOSCOPE_TEST_STUDY");
    ASSERT_FALSE(study.isEmpty());
    window();
    open(study);
    const auto say = [](const char *word) {
        std::puts(word);
        std::fflush(stdout);
    };
    say("open");
    for (int round = 0; round < kRounds; ++round) {
        clickAction("actionRunFour");
        ASSERT_TRUE(waitFor([&] { return !m_state->study().runs().empty(); }));
        say("stored");
    }
    ASSERT_TRUE(waitUntilIdle());
    expectAllDone();
    EXPECT_TRUE(waitFor([&] { return m_state->study().runs().size() == 2U * kRounds * kMethods; }, kPatienceMs)) << "what the first stored";
    say("done");
}

TEST_F(TwoWindowsTest, bothAddRunsAndBothSetsAreThere)
{
    const QString study = sharedStudy();
    startOther(study);
    for (int round = 0; round < kRounds; ++round)
        clickAction("actionRunFour");
    ASSERT_TRUE(waitUntilIdle());
    expectAllDone();
    ASSERT_TRUE(waitUntilOtherSays("done\n")) << m_said.toStdString();
    ASSERT_TRUE(m_other.waitForFinished());
    EXPECT_EQ(m_other.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(m_other.exitCode(), 0) << m_said.toStdString();
    EXPECT_EQ(idsIn(study).size(), 2U * kRounds * kMethods);
    EXPECT_TRUE(waitFor([&] { return m_state->study().runs().size() == 2U * kRounds * kMethods; }));

    m_state->study().startUntitled(false);
    ASSERT_TRUE(waitFor([&] { return m_state->study().path() != study; }));
    open(study);
    EXPECT_EQ(m_state->study().runs().size(), 2U * kRounds * kMethods) << "and when it is opened again";
    std::set<std::string> ids;
    for (const RunPointer &run : m_state->study().runs()) {
        EXPECT_TRUE(run->latency) << run->id;
        ids.insert(run->id);
    }
    EXPECT_EQ(ids, idsIn(study));
}

TEST_F(TwoWindowsTest, aWindowThatIsKilledHarmsNobody)
{
    const QString study = sharedStudy();
    startOther(study);
    for (int round = 0; round < kRounds; ++round)
        clickAction("actionRunFour");
    ASSERT_TRUE(waitUntilOtherSays("stored\n"));
    ASSERT_EQ(::kill(static_cast<pid_t>(m_other.processId()), SIGKILL), 0);
    ASSERT_TRUE(m_other.waitForFinished());
    ASSERT_TRUE(waitUntilIdle());
    expectAllDone();
    const std::set<std::string> ids = idsIn(study);
    EXPECT_GT(ids.size(), static_cast<std::size_t>(kRounds * kMethods));
    for (const QueueEntry &entry : m_state->runs().entries())
        EXPECT_EQ(ids.count(entry.id.toStdString()), 1U) << entry.id.toStdString();
    clickAction("actionRunRecipe");
    ASSERT_TRUE(waitUntilIdle());
    EXPECT_EQ(m_state->runs().entries().back().state, RunState::Done) << "no lock is left behind";
}

// A program that holds the file for longer than is waited for.
class HeldStudyTest : public TwoWindowsTest
{
protected:
    void TearDown() override { release(); }
    void hold(const QString &path)
    {
        ASSERT_EQ(sqlite3_open(path.toStdString().c_str(), &m_holder), SQLITE_OK);
        ASSERT_EQ(sqlite3_exec(m_holder, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(m_holder);
    }
    void release()
    {
        sqlite3_close(m_holder);
        m_holder = nullptr;
    }

    sqlite3 *m_holder = nullptr;
};

TEST_F(HeldStudyTest, runsSaySoAndCanBeStartedAgain)
{
    const QString study = sharedStudy();
    window();
    ASSERT_TRUE(waitFor([&] { return !m_state->backgroundJobs().isBusy(); }));
    hold(study);
    const Heartbeat heartbeat;
    clickAction("actionRunRecipe");
    ASSERT_TRUE(waitUntilIdle());
    ASSERT_EQ(m_state->runs().entries().size(), 1U);
    const QueueEntry &entry = m_state->runs().entries().front();
    EXPECT_EQ(entry.state, RunState::Failed);
    ASSERT_TRUE(entry.error);
    EXPECT_NE(entry.error->text().find("is in use by another program"), std::string::npos) << entry.error->text();
    EXPECT_TRUE(find<QLabel>(QStringLiteral("jobText"))->text().contains(QStringLiteral("is in use by another program")));
    EXPECT_LT(heartbeat.longestWaitMs(), 1000.0) << "the window does not wait for the file";
    release();
    m_state->runs().runAgain(0);
    ASSERT_TRUE(waitUntilIdle());
    EXPECT_EQ(m_state->runs().entries().back().state, RunState::Done);
    EXPECT_EQ(idsIn(study).size(), 1U);
    EXPECT_TRUE(waitFor([&] { return m_state->study().runs().size() == 1; }));
}

TEST_F(HeldStudyTest, openingItSaysSoAndWhatIsOpenStays)
{
    const QString study = sharedStudy();
    m_state->study().startUntitled(false);
    ASSERT_TRUE(waitFor([&] { return m_state->study().path() != study; }));
    const QString before = m_state->study().path();
    auto *problem = find<QLabel>(QStringLiteral("studyProblem"));
    hold(study);
    m_state->study().open(study);
    ASSERT_TRUE(waitFor([&] { return problem->isVisible(); }));
    EXPECT_TRUE(problem->text().contains(QStringLiteral("is in use by another program"))) << problem->text().toStdString();
    EXPECT_EQ(m_state->study().path(), before);
    release();
    open(study);
    EXPECT_TRUE(waitFor([&] { return !problem->isVisible(); }));
}

} // namespace
} // namespace quantoscope
