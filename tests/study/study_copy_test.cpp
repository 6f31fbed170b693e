// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/study_file.h"

#include "sample_runs.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace quantoscope {
namespace {

using test::TemporaryFolder;
namespace fs = std::filesystem;

Run namedRun(const std::string &id)
{
    Run run = test::runWithEverything();
    run.id = id;
    return run;
}

StudyFile created(const fs::path &path)
{
    auto file = StudyFile::create(path);
    if (!file.ok())
        throw std::runtime_error(file.error().text());
    return std::move(file).value();
}

std::vector<fs::path> filesIn(const fs::path &folder)
{
    std::vector<fs::path> files;
    for (const auto &entry : fs::directory_iterator(folder))
        files.push_back(entry.path().filename());
    std::sort(files.begin(), files.end());
    return files;
}

TEST(StudyFile, GivesOneRun)
{
    const TemporaryFolder folder;
    StudyFile file = created(folder / "s.qstudy");
    ASSERT_TRUE(file.addRun(namedRun("a")).ok());
    ASSERT_TRUE(file.addRun(namedRun("b/é'\"")).ok());
    const auto run = file.run("b/é'\"");
    ASSERT_TRUE(run.ok()) << run.error().text();
    EXPECT_EQ(test::difference(*run, namedRun("b/é'\"")), "");
    const auto light = file.run("a", Predictions::Skip);
    ASSERT_TRUE(light.ok());
    EXPECT_EQ(light->id, "a");
    EXPECT_TRUE(light->predictions.empty());
    const auto none = file.run("c");
    ASSERT_FALSE(none.ok());
    EXPECT_EQ(none.error().message.id(), "study.no-such-run");
    EXPECT_EQ(none.error().text(), "The study " + file.path().string() + " has no run “c”.");
}

TEST(StudyFile, RemovesOneRun)
{
    const TemporaryFolder folder;
    StudyFile file = created(folder / "s.qstudy");
    for (const char *id : {"a", "b", "c"})
        ASSERT_TRUE(file.addRun(namedRun(id)).ok());
    ASSERT_TRUE(file.setPlan(thesisPlan()).ok());
    ASSERT_TRUE(file.removeRun("b").ok());
    EXPECT_EQ(*file.runIds(), (std::set<std::string>{"a", "c"}));
    EXPECT_TRUE(file.plan()->has_value()) << "the plan stays";
    const Status again = file.removeRun("b");
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().message.id(), "study.no-such-run");
    ASSERT_TRUE(file.addRun(namedRun("b")).ok()) << "the id is free again";
    EXPECT_EQ(file.runs()->back().id, "b");
}

TEST(StudyFile, CopiesEverything)
{
    const TemporaryFolder folder;
    StudyFile file = created(folder / "s.qstudy");
    ASSERT_TRUE(file.addRun(namedRun("a")).ok());
    ASSERT_TRUE(file.setPlan(thesisPlan()).ok());
    const fs::path target = folder / "copy of it's.qstudy";
    ASSERT_TRUE(file.copyTo(target).ok());
    EXPECT_EQ(filesIn(folder.path()), (std::vector<fs::path>{"copy of it's.qstudy", "s.qstudy"})) << "nothing is left over";
    auto copy = StudyFile::open(target);
    ASSERT_TRUE(copy.ok()) << copy.error().text();
    ASSERT_EQ(copy->runs()->size(), 1U);
    EXPECT_EQ(test::difference(copy->runs()->front(), namedRun("a")), "");
    EXPECT_EQ(**copy->plan(), thesisPlan());

    ASSERT_TRUE(file.addRun(namedRun("b")).ok()) << "the study stays on its own file";
    EXPECT_EQ(copy->runs()->size(), 1U);
    ASSERT_TRUE(copy->addRun(namedRun("mine")).ok());
    EXPECT_EQ(file.runIds()->count("mine"), 0U);
}

TEST(StudyFile, ACopyReplacesWhatWasThere)
{
    const TemporaryFolder folder;
    StudyFile file = created(folder / "s.qstudy");
    ASSERT_TRUE(file.addRun(namedRun("a")).ok());
    const fs::path target = folder / "old.qstudy";
    std::ofstream(target) << "something else";
    // A journal that a killed writer of the old file left: it must not be played back into the new one.
    std::ofstream(target.string() + "-journal") << std::string(1024, 'x');
    ASSERT_TRUE(file.copyTo(target).ok());
    auto copy = StudyFile::open(target);
    ASSERT_TRUE(copy.ok()) << copy.error().text();
    EXPECT_EQ(copy->runs()->size(), 1U);
}

TEST(StudyFile, ACopyOntoItselfChangesNothing)
{
    const TemporaryFolder folder;
    StudyFile file = created(folder / "s.qstudy");
    ASSERT_TRUE(file.addRun(namedRun("a")).ok());
    fs::create_symlink(folder / "s.qstudy", folder / "link.qstudy");
    ASSERT_TRUE(file.copyTo(folder / "s.qstudy").ok());
    ASSERT_TRUE(file.copyTo(folder / "link.qstudy").ok());
    EXPECT_TRUE(fs::is_symlink(folder / "link.qstudy"));
    ASSERT_TRUE(file.addRun(namedRun("b")).ok());
    EXPECT_EQ(StudyFile::open(folder / "s.qstudy")->runs()->size(), 2U);
}

TEST(StudyFile, AFailedCopyLeavesTheOldFile)
{
    const TemporaryFolder folder;
    StudyFile file = created(folder / "s.qstudy");
    ASSERT_TRUE(file.addRun(namedRun("a")).ok());
    const Status missing = file.copyTo(folder / "no folder/x.qstudy");
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().code, ErrorCode::BadInput);
    EXPECT_NE(missing.error().text().find("no folder"), std::string::npos) << missing.error().text();

    fs::create_directory(folder / "busy.qstudy");
    std::ofstream(folder / "busy.qstudy" / "inside") << "x";
    const Status onFolder = file.copyTo(folder / "busy.qstudy");
    ASSERT_FALSE(onFolder.ok());
    EXPECT_TRUE(fs::exists(folder / "busy.qstudy" / "inside"));
    EXPECT_EQ(filesIn(folder.path()), (std::vector<fs::path>{"busy.qstudy", "s.qstudy"})) << "no half copy stays behind";
    EXPECT_EQ(file.runs()->size(), 1U);
}

TEST(StudyFile, AReadOnlyStudyCanBeCopied)
{
    const TemporaryFolder folder;
    {
        StudyFile file = created(folder / "s.qstudy");
        ASSERT_TRUE(file.addRun(namedRun("a")).ok());
    }
    ASSERT_EQ(chmod((folder / "s.qstudy").c_str(), 0444), 0);
    auto file = StudyFile::open(folder / "s.qstudy");
    ASSERT_TRUE(file.ok());
    ASSERT_TRUE(file->copyTo(folder / "copy.qstudy").ok());
    auto copy = StudyFile::open(folder / "copy.qstudy");
    ASSERT_TRUE(copy.ok());
    EXPECT_TRUE(copy->addRun(namedRun("b")).ok());
}

TEST(StudyFile, NoticesWhatOthersChange)
{
    const TemporaryFolder folder;
    StudyFile mine = created(folder / "s.qstudy");
    auto theirs = StudyFile::open(folder / "s.qstudy");
    ASSERT_TRUE(theirs.ok());
    const int before = *mine.foreignChanges();
    ASSERT_TRUE(mine.addRun(namedRun("a")).ok());
    EXPECT_EQ(*mine.foreignChanges(), before) << "its own changes do not count";
    ASSERT_TRUE(theirs->addRun(namedRun("b")).ok());
    const int after = *mine.foreignChanges();
    EXPECT_NE(after, before);
    EXPECT_EQ(*mine.foreignChanges(), after) << "asking changes nothing";
    ASSERT_TRUE(theirs->removeRun("a").ok());
    EXPECT_NE(*mine.foreignChanges(), after);
}

} // namespace
} // namespace quantoscope
