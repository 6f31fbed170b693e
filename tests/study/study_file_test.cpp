// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/study_file.h"

#include "sample_runs.h"

#include <gtest/gtest.h>

#include <csignal>
#include <fstream>
#include <functional>
#include <iterator>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace quantoscope {
namespace {

using test::TemporaryFolder;

Run numberedRun(int number)
{
    Run run = test::runWithEverything();
    run.id = "run " + std::to_string(number);
    return run;
}

Run longRun(int number) // some 400 KB
{
    Run run = numberedRun(number);
    for (int item = 0; item < 5'000; ++item) {
        run.predictions.push_back(run.predictions[0]);
        run.predictions.back().item = item;
    }
    return run;
}

std::string bytesOf(const std::filesystem::path &path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void writeBytes(const std::filesystem::path &path, const std::string &bytes)
{
    std::ofstream(path, std::ios::binary) << bytes;
}

void executeSql(const std::filesystem::path &path, const std::string &sql)
{
    sqlite3 *handle = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &handle), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(handle);
    sqlite3_close(handle);
}

// Runs `body` in a process of its own and gives its exit status, so that limits and rights of this one stay as they are.
int inChild(const std::function<int()> &body)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(body());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

constexpr uid_t kNobody = 65534; // for tests of rights, because root may read and write everywhere

// 0 when the error has this id and sentence; otherwise tells what it was.
int expectError(const Status &status, const std::string &id, const std::string &sentence)
{
    if (!status.ok() && status.error().message.id() == id && status.error().text() == sentence)
        return 0;
    std::fprintf(stderr, "expected %s: %s\nfound %s: %s\n", id.c_str(), sentence.c_str(),
                 status.ok() ? "success" : status.error().message.id().c_str(), status.ok() ? "" : status.error().text().c_str());
    return 1;
}

Status statusOf(const Result<StudyFile> &opened)
{
    return opened.ok() ? Status() : Status(opened.error());
}

TEST(StudyFile, KeepsRunsInOrderAcrossOpenings)
{
    const TemporaryFolder folder;
    const auto path = folder / "study.qstudy";
    {
        auto study = StudyFile::create(path);
        ASSERT_TRUE(study.ok()) << study.error().text();
        EXPECT_EQ(study->path(), path);
        for (const quantoscope::Run &run : {test::questionRun(), test::runWithEverything(), numberedRun(1)})
            ASSERT_TRUE(study->addRun(run).ok());
    }
    auto study = StudyFile::open(path);
    ASSERT_TRUE(study.ok()) << study.error().text();
    const auto runs = study->runs();
    ASSERT_TRUE(runs.ok()) << runs.error().text();
    ASSERT_EQ(runs->size(), 3U);
    EXPECT_EQ(test::difference(runs.value()[0], test::questionRun()), "");
    EXPECT_EQ(test::difference(runs.value()[1], test::runWithEverything()), "");
    EXPECT_EQ(test::difference(runs.value()[2], numberedRun(1)), "");
    EXPECT_EQ(study->runIds().value(), (std::set<std::string>{"bert-mini-qa/dynamic", "resnet18/static \"x\" ü", "run 1"}));
    const auto brief = study->runs(Predictions::Skip);
    ASSERT_TRUE(brief.ok());
    EXPECT_EQ(test::difference(brief.value()[1], test::runWithEverything()), "predictions ");

    // One file and nothing beside it.
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
    ASSERT_TRUE(study->clear().ok());
    EXPECT_TRUE(study->runs()->empty());
}

TEST(StudyFile, StoresTheLatenciesOfAModelTogetherOrNotAtAll)
{
    const TemporaryFolder folder;
    auto study = StudyFile::openOrCreate(folder / "s");
    ASSERT_TRUE(study.ok());
    for (int number : {1, 2}) {
        quantoscope::Run run = numberedRun(number);
        run.latency.reset();
        run.layers[0].latencyMs.reset();
        ASSERT_TRUE(study->addRun(run).ok());
        EXPECT_FALSE(study->runs()->back().latency);
    }
    RunLatency first{"run 1", {1, 2, 3, 4, 5, 6}, {{"conv1", 0.25}, {"no such layer", 9.0}}};
    RunLatency second{"run 2", {7, 8, 9, 10, 11, 12}, {}};
    RunLatency unknown{"run 3", {}, {}};
    const Status refused = study->updateLatencies({first, second, unknown});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::BadUsage);
    EXPECT_EQ(refused.error().text(), "The study " + (folder / "s").string() + " has no run “run 3” to add a latency to.");
    EXPECT_FALSE(study->runs()->front().latency);

    ASSERT_TRUE(study->updateLatencies({first, second}).ok());
    const auto runs = study->runs();
    ASSERT_TRUE(runs.ok());
    EXPECT_EQ(runs.value()[0].latency->median, 2.0);
    EXPECT_EQ(runs.value()[0].latency->runs, 6);
    EXPECT_EQ(runs.value()[0].layers[0].latencyMs, 0.25);
    EXPECT_EQ(runs.value()[1].latency->p95, 11.0);
    EXPECT_FALSE(runs.value()[1].layers[0].latencyMs);
    EXPECT_EQ(test::difference(runs.value()[1], numberedRun(2)), "latency layers "); // and predictions are still there
}

TEST(StudyFile, GoesOnWithTheSamePlanOnly)
{
    const TemporaryFolder folder;
    auto study = StudyFile::openOrCreate(folder / "s");
    ASSERT_TRUE(study.ok());
    EXPECT_FALSE(study->plan()->has_value());
    ASSERT_TRUE(study->setPlan(thesisPlan()).ok());
    ASSERT_TRUE(study->setPlan(thesisPlan()).ok());
    auto again = StudyFile::openOrCreate(folder / "s");
    ASSERT_TRUE(again.ok()) << again.error().text();
    EXPECT_EQ(again->plan().value(), thesisPlan());
    StudyPlan other = thesisPlan();
    other.name = "other";
    other.preset = Preset::Thesis;
    const Status refused = again->setPlan(other);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::BadUsage);
    EXPECT_EQ(refused.error().message.id(), "study.other-plan");
    EXPECT_EQ(refused.error().text(), "The study " + (folder / "s").string() +
                                          " follows another plan, with name \"thesis\" and not \"other\"; choose another folder.");
    EXPECT_EQ(again->plan().value(), thesisPlan());
}

TEST(StudyFile, RefusesRunsWithoutAnIdOfTheirOwn)
{
    const TemporaryFolder folder;
    const std::string name = (folder / "s").string();
    auto study = StudyFile::create(name);
    ASSERT_TRUE(study.ok());
    EXPECT_EQ(
        expectError(study->addRun(quantoscope::Run{}), "study.no-id", "A run without an id cannot be stored in the study " + name + "."),
        0);
    ASSERT_TRUE(study->addRun(numberedRun(1)).ok());
    EXPECT_EQ(expectError(study->addRun(numberedRun(1)), "study.duplicate-run", "The study " + name + " has the run “run 1” already."), 0);
    EXPECT_EQ(study->runs()->size(), 1U);
}

TEST(StudyFile, NamesWhatIsNoStudyAndLeavesItAsItIs)
{
    const TemporaryFolder folder;
    const auto text = folder / "text.qstudy";
    writeBytes(text, std::string(5000, 'x'));
    const std::string before = bytesOf(text);
    EXPECT_EQ(expectError(statusOf(StudyFile::open(text)), "study.foreign", text.string() + " is not a study: it is no SQLite file."), 0);
    EXPECT_EQ(
        expectError(statusOf(StudyFile::openOrCreate(text)), "study.foreign", text.string() + " is not a study: it is no SQLite file."), 0);
    EXPECT_EQ(expectError(statusOf(StudyFile::create(text)), "study.exists", text.string() + " exists already and is not written over."),
              0);
    EXPECT_EQ(bytesOf(text), before);

    const auto database = folder / "other.sqlite";
    executeSql(database, "CREATE TABLE runs (x)");
    const std::string databaseBefore = bytesOf(database);
    EXPECT_EQ(expectError(statusOf(StudyFile::openOrCreate(database)), "study.foreign-database",
                          database.string() + " is not a study: it is an SQLite file of another program."),
              0);
    EXPECT_EQ(bytesOf(database), databaseBefore);

    const auto newer = folder / "newer.qstudy";
    ASSERT_TRUE(StudyFile::create(newer).ok());
    executeSql(newer, "PRAGMA user_version=2");
    EXPECT_EQ(expectError(statusOf(StudyFile::open(newer)), "study.version",
                          "The study " + newer.string() + " has version 2; this program reads version 1."),
              0);

    const auto none = folder / "none.qstudy";
    EXPECT_EQ(expectError(statusOf(StudyFile::open(none)), "study.missing", "There is no study " + none.string() + "."), 0);
    EXPECT_FALSE(std::filesystem::exists(none));
    EXPECT_EQ(
        expectError(statusOf(StudyFile::open(folder.path())), "study.no-file", folder.path().string() + " is not a study: it is no file."),
        0);
    EXPECT_EQ(expectError(statusOf(StudyFile::openOrCreate(folder.path())), "study.no-file",
                          folder.path().string() + " is not a study: it is no file."),
              0);
}

TEST(StudyFile, TakesAnEmptyFileForAKilledCreation)
{
    const TemporaryFolder folder;
    const auto path = folder / "s";
    writeBytes(path, "");
    auto study = StudyFile::openOrCreate(path);
    ASSERT_TRUE(study.ok()) << study.error().text();
    EXPECT_TRUE(study->addRun(numberedRun(1)).ok());
}

TEST(StudyFile, ReportsDamage)
{
    const TemporaryFolder folder;
    const auto good = folder / "good.qstudy";
    {
        auto study = StudyFile::create(good);
        ASSERT_TRUE(study.ok());
        for (int number = 0; number < 5; ++number)
            ASSERT_TRUE(study->addRun(numberedRun(number)).ok());
    }
    const std::string bytes = bytesOf(good);
    ASSERT_GT(bytes.size(), 16'000U);
    const auto bad = folder / "bad.qstudy";

    // Every page in turn: either the damage is reported, or what is read is whole.
    int reported = 0;
    for (std::size_t at = 4096; at < bytes.size(); at += 4096) {
        std::string damaged = bytes;
        for (std::size_t i = 0; i < 64; ++i)
            damaged[at + i] = static_cast<char>(0xA5);
        writeBytes(bad, damaged);
        const auto opened = StudyFile::open(bad);
        const Status status = opened.ok() ? (opened->runs().ok() ? Status() : Status(opened->runs().error())) : Status(opened.error());
        if (status.ok())
            continue;
        ++reported;
        EXPECT_EQ(status.error().code, ErrorCode::BadInput);
        EXPECT_NE(status.error().text().find(bad.string()), std::string::npos) << status.error().text();
        EXPECT_EQ(bytesOf(bad), damaged);
    }
    EXPECT_GT(reported, 2);

    writeBytes(bad, bytes.substr(0, bytes.size() - 9000));
    const auto truncated = StudyFile::open(bad);
    ASSERT_FALSE(truncated.ok());
    EXPECT_EQ(truncated.error().message.id(), "study.damaged");
    EXPECT_EQ(truncated.error().text(), "The study " + bad.string() +
                                            " is damaged: parts of it are missing or contradict each other. Take a copy of it from "
                                            "before, or start a new study.");

    writeBytes(bad, bytes);
    executeSql(bad, "UPDATE runs SET record = '{\"id\": 5}' WHERE position = 2");
    auto opened = StudyFile::open(bad);
    ASSERT_TRUE(opened.ok());
    const auto runs = opened->runs();
    ASSERT_FALSE(runs.ok());
    EXPECT_EQ(runs.error().text(), bad.string() + ", run run 1: id must be a text, but is 5.");
    EXPECT_EQ(opened->runIds()->size(), 5U);

    executeSql(bad, "DROP TABLE runs");
    const auto noTable = opened->runs();
    ASSERT_FALSE(noTable.ok());
    EXPECT_EQ(noTable.error().text(), "The study " + bad.string() + " cannot be used: no such table: runs.");
}

TEST(StudyFile, SaysWhereNothingCanBeCreated)
{
    const TemporaryFolder folder;
    for (const std::filesystem::path &path : {std::filesystem::path("/proc/study.qstudy"), folder.path() / "no" / "folder.qstudy"}) {
        EXPECT_EQ(
            expectError(statusOf(StudyFile::openOrCreate(path)), "study.cannot-open",
                        "The study " + path.string() +
                            " can be neither opened nor created: the folder is missing or nothing may be written there (unable to open "
                            "database file)."),
            0);
    }
}

TEST(StudyFile, IsReadWhereItMayNotBeWritten)
{
    const TemporaryFolder folder;
    const auto path = folder / "s";
    {
        auto study = StudyFile::create(path);
        ASSERT_TRUE(study.ok());
        ASSERT_TRUE(study->addRun(numberedRun(1)).ok());
    }
    namespace fs = std::filesystem;
    constexpr auto kRead = fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read;
    constexpr auto kEnter = fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec;
    fs::permissions(path, kRead);
    fs::permissions(folder.path(), kRead | kEnter);
    const int verdict = inChild([&] {
        if (geteuid() == 0 && (setgid(kNobody) != 0 || setuid(kNobody) != 0))
            return 2;
        auto study = StudyFile::open(path);
        if (!study.ok())
            return expectError(study.error(), "none", "");
        if (study->runs()->size() != 1 || study->checkWritable().ok())
            return 3;
        return expectError(study->addRun(numberedRun(2)), "study.read-only",
                           "Nothing can be stored in the study " + path.string() +
                               ": it or its folder is read-only (attempt to write a readonly database).");
    });
    EXPECT_EQ(verdict, 0);
    fs::permissions(folder.path(), fs::perms::owner_all); // nobody else may even look
    const int hidden = inChild([&] {
        if (geteuid() == 0 && (setgid(kNobody) != 0 || setuid(kNobody) != 0))
            return 2;
        return geteuid() != kNobody
                   ? 0
                   : expectError(
                         statusOf(StudyFile::openOrCreate(path)), "study.cannot-open",
                         "The study " + path.string() +
                             " can be neither opened nor created: the folder is missing or nothing may be written there (unable to open "
                             "database file).");
    });
    EXPECT_EQ(hidden, 0);
}

TEST(StudyFile, LosesNothingWhenTheDiskIsFull)
{
    const TemporaryFolder folder;
    const auto path = folder / "s";
    const int verdict = inChild([&] {
        auto study = StudyFile::create(path);
        if (!study.ok() || !study->addRun(longRun(1)).ok())
            return 2;
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        getrlimit(RLIMIT_FSIZE, &limit);
        const rlim_t before = limit.rlim_cur;
        limit.rlim_cur = std::filesystem::file_size(path) + 100'000;
        setrlimit(RLIMIT_FSIZE, &limit);
        const int full = expectError(study->addRun(longRun(2)), "study.no-space",
                                     "Writing or reading the study " + path.string() +
                                         " failed, the disk may be full (disk I/O error). What was stored before is unharmed.");
        if (full != 0)
            return 3;
        const auto kept = study->runs();
        if (!kept.ok() || kept->size() != 1 || !test::difference(kept->front(), longRun(1)).empty())
            return 4;
        limit.rlim_cur = before; // somebody made room
        setrlimit(RLIMIT_FSIZE, &limit);
        return study->addRun(longRun(2)).ok() ? 0 : 5;
    });
    EXPECT_EQ(verdict, 0);
    auto study = StudyFile::open(path);
    ASSERT_TRUE(study.ok()) << study.error().text();
    ASSERT_EQ(study->runs()->size(), 2U);
    EXPECT_EQ(test::difference(study->runs()->back(), longRun(2)), "");
}

TEST(StudyFile, CannotBeCreatedOnAFullDisk)
{
    const TemporaryFolder folder;
    const auto path = folder / "s";
    const int verdict = inChild([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        getrlimit(RLIMIT_FSIZE, &limit);
        limit.rlim_cur = 1000;
        setrlimit(RLIMIT_FSIZE, &limit);
        return expectError(statusOf(StudyFile::openOrCreate(path)), "study.no-space",
                           "Writing or reading the study " + path.string() +
                               " failed, the disk may be full (disk I/O error). What was stored before is unharmed.");
    });
    EXPECT_EQ(verdict, 0);
    EXPECT_TRUE(StudyFile::openOrCreate(path).ok());
}

TEST(StudyFile, IsSharedByTwoProcesses)
{
    const TemporaryFolder folder;
    const auto path = folder / "s";
    constexpr int kRunsEach = 15;
    std::vector<pid_t> children;
    for (int process = 0; process < 2; ++process) {
        const pid_t child = fork();
        if (child == 0) {
            auto study = StudyFile::openOrCreate(path); // both may create it
            bool fine = study.ok() && study->setPlan(thesisPlan()).ok();
            for (int i = 0; fine && i < kRunsEach; ++i)
                fine = study->addRun(numberedRun(process * kRunsEach + i)).ok();
            _exit(fine ? 0 : 1);
        }
        children.push_back(child);
    }
    for (const pid_t child : children) {
        int status = 0;
        waitpid(child, &status, 0);
        EXPECT_EQ(status, 0);
    }
    auto study = StudyFile::open(path);
    ASSERT_TRUE(study.ok()) << study.error().text();
    EXPECT_EQ(study->runs()->size(), 2U * kRunsEach);
    EXPECT_EQ(study->plan().value(), thesisPlan());
}

TEST(StudyFile, SaysWhenAnotherProgramHoldsIt)
{
    const TemporaryFolder folder;
    const auto path = folder / "s";
    auto study = StudyFile::create(path);
    ASSERT_TRUE(study.ok());
    sqlite3 *other = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    EXPECT_TRUE(study->checkWritable().ok()) << "the other one will be gone";
    EXPECT_EQ(expectError(study->addRun(numberedRun(1)), "study.busy",
                          "The study " + path.string() + " is in use by another program; it was waited for 5 seconds."),
              0);
    sqlite3_close(other);
    EXPECT_TRUE(study->addRun(numberedRun(1)).ok());
    const std::string before = bytesOf(path);
    EXPECT_TRUE(study->checkWritable().ok());
    EXPECT_EQ(bytesOf(path), before) << "it only asks";
}

TEST(StudyFile, LosesOnlyTheRunUnderWayWhenKilled)
{
    const TemporaryFolder folder;
    const auto path = folder / "s";
    int next = 0;
    for (int round = 0; round < 8; ++round) {
        int reports[2];
        ASSERT_EQ(pipe(reports), 0);
        const pid_t child = fork();
        if (child == 0) {
            auto study = StudyFile::openOrCreate(path);
            for (int number = next; study.ok(); ++number) {
                if (!study->addRun(longRun(number)).ok() || write(reports[1], &number, sizeof number) != sizeof number)
                    break;
            }
            _exit(1);
        }
        close(reports[1]);
        // Killed at different moments: before the file is there, and while a run is being written.
        int stored = next - 1;
        for (int i = 0; i < round % 3; ++i)
            ASSERT_EQ(read(reports[0], &stored, sizeof stored), static_cast<ssize_t>(sizeof stored));
        usleep(static_cast<useconds_t>(round * 3500));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status));
        while (read(reports[0], &stored, sizeof stored) == static_cast<ssize_t>(sizeof stored)) {
        }
        close(reports[0]);

        auto study = StudyFile::openOrCreate(path);
        ASSERT_TRUE(study.ok()) << study.error().text();
        const auto runs = study->runs();
        ASSERT_TRUE(runs.ok()) << runs.error().text();
        ASSERT_GE(static_cast<int>(runs->size()), stored + 1);
        for (std::size_t i = 0; i < runs->size(); ++i)
            EXPECT_EQ(test::difference(runs.value()[i], longRun(static_cast<int>(i))), "");
        next = static_cast<int>(runs->size());
    }
    EXPECT_GT(next, 0);
}

} // namespace
} // namespace quantoscope
