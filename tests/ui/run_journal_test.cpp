// SPDX-License-Identifier: GPL-3.0-or-later
#include "app_state/run_journal.h"

#include "app_state/run_queue.h"
#include "window_fixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <fstream>
#include <optional>
#include <sys/wait.h>
#include <unistd.h>

namespace quantoscope {
namespace {

QueuedRun queuedRun(const std::string &id, const std::string &model = "resnet18")
{
    QueuedRun run;
    run.id = id;
    run.request.session.model = model;
    run.request.recipe = presetRecommended(Method::Static);
    return run;
}

std::vector<PendingGroup> twoGroups()
{
    return {{QStringLiteral("Four methods of “ResNet”"), {queuedRun("a/fp32"), queuedRun("a/static")}},
            {QStringLiteral("Δοκιμή"), {queuedRun("b/static", "mobilenet_v2")}}};
}

std::vector<std::string> ids(const std::vector<PendingGroup> &groups)
{
    std::vector<std::string> all;
    for (const PendingGroup &group : groups) {
        for (const QueuedRun &run : group.runs)
            all.push_back(run.id);
    }
    return all;
}

TEST(PendingText, readsBackWhatItWrote)
{
    const auto read = parsePending(pendingText(twoGroups()), "x.json");
    ASSERT_TRUE(read.ok()) << read.error().text();
    ASSERT_EQ(read->size(), 2U);
    EXPECT_EQ((*read)[1].title, QStringLiteral("Δοκιμή"));
    EXPECT_EQ(ids(*read), (std::vector<std::string>{"a/fp32", "a/static", "b/static"}));
    EXPECT_EQ(pendingText(*read), pendingText(twoGroups()));
}

TEST(PendingText, refusesWhatIsNone)
{
    for (const char *text : {"", "{", "[]", R"({"version": 2, "groups": []})", R"({"version": 1, "groups": [{"title": "t"}]})"})
        EXPECT_FALSE(parsePending(text, "x.json").ok()) << text;
}

TEST(PendingText, goesOnWithWholeSessionsOnly)
{
    const auto finished = [](const std::string &done) { return [done](const QueuedRun &run) { return run.id == done; }; };
    // fp32 is timed in turns with static, which shares its session: both are needed again.
    EXPECT_EQ(ids(groupsToGoOnWith(twoGroups(), finished("a/fp32"))), (std::vector<std::string>{"a/fp32", "a/static", "b/static"}));
    EXPECT_EQ(ids(groupsToGoOnWith(twoGroups(), finished("b/static"))), (std::vector<std::string>{"a/fp32", "a/static"}));
    EXPECT_TRUE(groupsToGoOnWith(twoGroups(), [](const QueuedRun &) { return true; }).empty());
}

class RunJournalTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        m_study = m_folder.filePath(QStringLiteral("a study.qstudy"));
    }

    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files, QDir::Name); }

    StoppedRuns look(RunJournal &journal)
    {
        std::optional<StoppedRuns> found;
        QObject receiver;
        journal.look(m_study, &receiver, [&](StoppedRuns stopped) { found = std::move(stopped); });
        EXPECT_TRUE(waitFor([&] { return found.has_value(); }));
        return found ? std::move(*found) : StoppedRuns();
    }

    QTemporaryDir m_folder;
    QString m_study;
};

TEST_F(RunJournalTest, aFileIsThereWhileSomethingIsPending)
{
    RunJournal journal;
    journal.write(m_study, twoGroups());
    journal.waitUntilWritten();
    EXPECT_EQ(files().filter(QStringLiteral(".pending-")).size(), 2) << "the file and its lock";
    journal.write(m_study, {});
    journal.waitUntilWritten();
    EXPECT_TRUE(files().isEmpty()) << files().join(QLatin1Char(' ')).toStdString();
}

TEST_F(RunJournalTest, whatALivingWindowDoesIsNotOffered)
{
    RunJournal journal, other;
    journal.write(m_study, twoGroups());
    journal.waitUntilWritten();
    EXPECT_TRUE(look(other).isEmpty());
}

TEST_F(RunJournalTest, whatAClosedWindowLeftIsOfferedOnceAndForgotten)
{
    {
        RunJournal journal;
        journal.write(m_study, twoGroups()); // and closed at once: it is written all the same
    }
    RunJournal second, third;
    StoppedRuns stopped = look(second);
    EXPECT_EQ(stopped.count(), 3);
    EXPECT_TRUE(look(third).isEmpty()) << "another window has it in its hands";
    second.forget(std::move(stopped));
    second.waitUntilWritten();
    EXPECT_TRUE(look(third).isEmpty());
    EXPECT_TRUE(files().isEmpty()) << files().join(QLatin1Char(' ')).toStdString();
}

TEST_F(RunJournalTest, theLockOfAKilledProcessDoesNotHold)
{
    const std::string file = (m_study + QStringLiteral(".pending-deadbeef.json")).toStdString();
    const std::string lockFile = file + ".lock";
    ASSERT_TRUE(QFile(QString::fromStdString(file)).open(QIODevice::WriteOnly));
    std::ofstream(file) << pendingText(twoGroups());
    // What QLockFile writes, by a process that is gone.
    const pid_t gone = fork();
    if (gone == 0)
        _exit(0);
    waitpid(gone, nullptr, 0);
    std::ofstream(lockFile) << gone << "\nquantoscope\n" << QSysInfo::machineHostName().toStdString() << "\n\n\n";
    RunJournal journal;
    EXPECT_EQ(look(journal).count(), 3);
}

TEST_F(RunJournalTest, aDamagedFileIsLeftAlone)
{
    std::ofstream((m_study + QStringLiteral(".pending-1.json")).toStdString()) << "{\"version\": 1, \"gro";
    RunJournal journal;
    EXPECT_TRUE(look(journal).isEmpty());
    EXPECT_TRUE(files().contains(QStringLiteral("a study.qstudy.pending-1.json")));
}

TEST_F(RunJournalTest, aFolderThatIsGoneKeepsNothing)
{
    RunJournal journal;
    journal.write(m_folder.filePath(QStringLiteral("gone/x.qstudy")), twoGroups());
    journal.waitUntilWritten();
    EXPECT_TRUE(files().isEmpty());
}

} // namespace
} // namespace quantoscope
