// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execute_runs.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <unistd.h>

namespace quantoscope {
namespace {

namespace fs = std::filesystem;

std::vector<QueuedRun> smallQueue()
{
    std::vector<QueuedRun> queue;
    for (const Method method : {Method::Fp32, Method::Static, Method::Dynamic}) {
        RunRequest request;
        request.session.model = "mobilenet_v2";
        request.session.images = 6;
        request.session.calibrationImages = 4;
        request.recipe = presetRecommended(method);
        request.latencyBudgetSeconds = 0.01;
        queue.push_back({"m/" + request.label(), request, {}});
    }
    return queue;
}

// Writes down what it hears; `onStarted` may interfere.
class Listener : public RunObserver
{
public:
    std::function<void(const std::string &)> onStarted = [](const std::string &) {};
    std::vector<std::string> stored, cancelled, failed, timed;
    std::map<std::string, std::string> renamed;

    void runStarted(const std::string &id) override { onStarted(id); }
    void runRenamed(const std::string &id, const std::string &newId) override { renamed[id] = newId; }
    void runStored(const Run &run) override { stored.push_back(run.id); }
    void runFailed(const std::string &id, const Error &error) override
    {
        (error.code == ErrorCode::Cancelled ? cancelled : failed).push_back(id);
    }
    void runTimed(const std::string &id, const Latency &, const std::map<std::string, double> &) override { timed.push_back(id); }
};

using Ids = std::vector<std::string>;

class ExecuteRuns : public testing::Test
{
protected:
    ExecuteRuns()
        : m_path(fs::temp_directory_path() / ("runs-" + std::to_string(getpid()) + ".qstudy"))
    {
        fs::remove(m_path);
    }
    ~ExecuteRuns() override { fs::remove(m_path); }

    StudyFile open()
    {
        auto file = StudyFile::openOrCreate(m_path);
        if (!file.ok())
            throw std::runtime_error(file.error().text());
        return std::move(file).value();
    }

    fs::path m_path;
};

TEST_F(ExecuteRuns, oneRunIsCancelledAndTheOthersGoOn)
{
    StudyFile file = open();
    const std::vector<QueuedRun> queue = smallQueue();
    Listener listener;
    listener.onStarted = [&](const std::string &id) {
        if (id == "m/static")
            queue[1].cancel.cancel(); // in the middle of it
    };
    const auto executed = executeRuns(queue, file, {}, &listener);
    ASSERT_TRUE(executed.ok()) << executed.error().text();
    EXPECT_EQ(listener.stored, (Ids{"m/fp32", "m/dynamic"}));
    EXPECT_EQ(listener.cancelled, Ids{"m/static"});
    EXPECT_EQ(listener.timed, listener.stored);
    EXPECT_EQ(executed->stored, 2);
    EXPECT_EQ(executed->failed, 1);
}

TEST_F(ExecuteRuns, oneThatWaitsIsCancelledBeforeItBegins)
{
    StudyFile file = open();
    const std::vector<QueuedRun> queue = smallQueue();
    queue[2].cancel.cancel();
    Listener listener;
    Ids started;
    listener.onStarted = [&](const std::string &id) { started.push_back(id); };
    ASSERT_TRUE(executeRuns(queue, file, {}, &listener).ok());
    EXPECT_EQ(started, (Ids{"m/fp32", "m/static"}));
    EXPECT_EQ(listener.cancelled, Ids{"m/dynamic"});
}

TEST_F(ExecuteRuns, theWholeQueueStopsWithItsOwnToken)
{
    StudyFile file = open();
    const std::vector<QueuedRun> queue = smallQueue();
    const CancelToken all;
    Listener listener;
    listener.onStarted = [&](const std::string &id) {
        if (id == "m/static")
            all.cancel();
    };
    const auto executed = executeRuns(queue, file, RunContext(all, {}), &listener);
    ASSERT_FALSE(executed.ok());
    EXPECT_EQ(executed.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(listener.stored, Ids{"m/fp32"});
    EXPECT_EQ(listener.cancelled, (Ids{"m/static", "m/dynamic"}));
}

TEST_F(ExecuteRuns, anIdThatAnotherProcessTookMeanwhileIsReplaced)
{
    StudyFile file = open();
    Listener listener;
    listener.onStarted = [&](const std::string &id) {
        if (id != "m/static")
            return;
        StudyFile other = open();
        quantoscope::Run run;
        run.id = id;
        run.method = "another window's";
        ASSERT_TRUE(other.addRun(run).ok());
    };
    ASSERT_TRUE(executeRuns(smallQueue(), file, {}, &listener).ok());
    EXPECT_EQ(listener.renamed, (std::map<std::string, std::string>{{"m/static", "mobilenet_v2/static"}}));
    EXPECT_EQ(listener.stored, (Ids{"m/fp32", "mobilenet_v2/static", "m/dynamic"}));
    EXPECT_EQ(listener.timed, listener.stored);
    EXPECT_TRUE(listener.failed.empty());
    const auto there = file.run("m/static");
    ASSERT_TRUE(there.ok());
    EXPECT_EQ(there->method, "another window's");
}

} // namespace
} // namespace quantoscope
