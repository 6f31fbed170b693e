// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execute_runs.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <functional>
#include <sys/wait.h>
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

TEST_F(ExecuteRuns, anIdThatAnotherProcessTookBeforeTheQueueBeganIsReplacedWhereTheRunIsNew)
{
    StudyFile file = open();
    std::vector<QueuedRun> queue = smallQueue();
    queue.resize(1);
    ASSERT_TRUE(executeRuns(queue, file, {}).ok());
    queue[0].isNew = true;
    Listener listener;
    const auto executed = executeRuns(queue, file, {}, &listener);
    ASSERT_TRUE(executed.ok());
    EXPECT_EQ(executed->stored, 1);
    EXPECT_EQ(listener.renamed.at("m/fp32"), "mobilenet_v2/fp32");
    EXPECT_EQ(listener.stored, Ids{"mobilenet_v2/fp32"});
    EXPECT_EQ(listener.timed, Ids{"mobilenet_v2/fp32"});
    EXPECT_EQ(file.runIds()->size(), 2U);
}

TEST_F(ExecuteRuns, oneSessionServesAllOfAGroup)
{
    StudyFile file = open();
    std::vector<QueuedRun> queue = smallQueue();
    QueuedRun other = queue.back(); // between two of the first group
    other.id = "other";
    other.request.session.images = 4;
    queue.insert(queue.begin() + 1, other);
    std::vector<int> opened; // the number of images tells which
    std::shared_ptr<ModelSession> kept;
    ExecuteRunsOptions options;
    options.session = [&](const SessionRequest &request) {
        opened.push_back(request.images);
        auto session = ModelSession::open(request);
        if (session.ok() && request.images == 6)
            kept = *session;
        return session;
    };
    Listener listener;
    ASSERT_TRUE(executeRuns(queue, file, {}, &listener, options).ok());
    EXPECT_EQ(opened, (std::vector<int>{6, 4}));
    EXPECT_EQ(listener.stored, (Ids{"m/fp32", "m/static", "m/dynamic", "other"}));
    EXPECT_EQ(listener.timed, listener.stored);

    // The window's session has everything already: its statistics and its baseline come from there.
    bool calibrated = false;
    const RunContext context(
        {}, [&](const Progress &progress) { calibrated = calibrated || progress.what.text().find("Calibrating") != std::string::npos; });
    options.session = [&](const SessionRequest &) -> Result<std::shared_ptr<ModelSession>> { return kept; };
    QueuedRun again = smallQueue()[1];
    again.id = "again";
    ASSERT_TRUE(executeRuns({again}, file, context, nullptr, options).ok());
    EXPECT_FALSE(calibrated);
    EXPECT_EQ(file.run("again")->accuracy.top1, file.run("m/static")->accuracy.top1);
}

TEST_F(ExecuteRuns, aFailureDoesNotStopTheOthers)
{
    StudyFile file = open();
    std::vector<QueuedRun> queue = smallQueue();
    queue[0].request.backend = "nobody";
    QueuedRun noModel = queue[1];
    noModel.id = "no model";
    noModel.request.session.model = "/nowhere/model.pt";
    queue.insert(queue.begin(), noModel);
    Listener listener;
    const auto executed = executeRuns(queue, file, {}, &listener);
    ASSERT_TRUE(executed.ok()) << executed.error().text();
    EXPECT_EQ(listener.failed, (Ids{"no model", "m/fp32"}));
    EXPECT_EQ(listener.stored, (Ids{"m/static", "m/dynamic"}));
    EXPECT_EQ(listener.timed, listener.stored);
    EXPECT_EQ(executed->failed, 2);
    EXPECT_EQ(executed->stored, 2);
}

TEST_F(ExecuteRuns, aFailureStopsTheOthersWhereThatIsWanted)
{
    StudyFile file = open();
    std::vector<QueuedRun> queue = smallQueue();
    queue[1].request.backend = "nobody";
    Listener listener;
    ExecuteRunsOptions options;
    options.stopAtFirstFailure = true;
    const auto executed = executeRuns(queue, file, {}, &listener, options);
    ASSERT_FALSE(executed.ok());
    EXPECT_EQ(executed.error().message.id(), "backend.unknown");
    EXPECT_EQ(listener.stored, Ids{"m/fp32"});
    EXPECT_EQ(listener.failed, Ids{"m/static"});
    EXPECT_EQ(listener.cancelled, Ids{"m/dynamic"}) << "each run ends with one word";
}

// In a process of its own, which gives up root's rights.
TEST_F(ExecuteRuns, whereNothingCanBeStoredNothingIsComputed)
{
    constexpr unsigned kNobody = 65534;
    open();
    fs::permissions(m_path, fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read);
    const pid_t child = fork();
    if (child == 0) {
        if (geteuid() == 0 && (setgid(kNobody) != 0 || setuid(kNobody) != 0))
            _exit(2);
        auto file = StudyFile::open(m_path);
        if (!file.ok())
            _exit(3);
        Listener listener;
        listener.onStarted = [](const std::string &) { _exit(4); };
        const auto executed = executeRuns(smallQueue(), *file, {}, &listener);
        if (!executed.ok() || executed->failed != 3 || listener.failed != Ids{"m/fp32", "m/static", "m/dynamic"})
            _exit(5); // each run says it
        ExecuteRunsOptions options;
        options.stopAtFirstFailure = true;
        const auto stopped = executeRuns(smallQueue(), *file, {}, nullptr, options);
        _exit(!stopped.ok() && stopped.error().message.id() == "study.read-only" ? 0 : 6);
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0);
}

TEST_F(ExecuteRuns, whatIsThereIsNotDoneAgain)
{
    StudyFile file = open();
    ASSERT_TRUE(executeRuns(smallQueue(), file, {}).ok());
    Listener listener;
    const auto again = executeRuns(smallQueue(), file, {}, &listener);
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again->stored, 3);
    EXPECT_TRUE(listener.stored.empty());
    EXPECT_TRUE(listener.timed.empty());
}

TEST_F(ExecuteRuns, anIdWithOtherSettingsIsNotTakenForTheSameRun)
{
    StudyFile file = open();
    std::vector<QueuedRun> queue = smallQueue();
    ASSERT_TRUE(executeRuns({queue[1]}, file, {}).ok());
    const auto refused = [&](auto change) {
        QueuedRun other = queue[1];
        change(other.request);
        Listener listener;
        Error error;
        class Ear : public RunObserver
        {
        public:
            explicit Ear(Error &heard)
                : m_heard(heard)
            {
            }
            void runFailed(const std::string &, const Error &error) override { m_heard = error; }

        private:
            Error &m_heard;
        } ear(error);
        const auto executed = executeRuns({other}, file, {}, &ear);
        return executed.ok() ? error.message.id() : "stopped";
    };
    EXPECT_EQ(refused([](RunRequest &) {}), "") << "the same run";
    EXPECT_EQ(refused([](RunRequest &request) { request.recipe.defaults.weight.bits = 4; }), "engine.id_taken");
    EXPECT_EQ(refused([](RunRequest &request) { request.session.images = 5; }), "engine.id_taken");
    EXPECT_EQ(refused([](RunRequest &request) { request.session.calibrationImages = 5; }), "engine.id_taken");
    EXPECT_EQ(refused([](RunRequest &request) { request.session.seed = 5; }), "engine.id_taken");
    EXPECT_EQ(refused([](RunRequest &request) { request.backend = "simulate"; }), "engine.id_taken");
    EXPECT_EQ(refused([](RunRequest &request) { request.batch = 2; }), "engine.id_taken");
    EXPECT_EQ(file.runs()->size(), 1U);
}

TEST_F(ExecuteRuns, runsAreTimedForAsLongAsEachAsks)
{
    StudyFile file = open();
    std::vector<QueuedRun> queue = smallQueue();
    queue[0].request.latencyBudgetSeconds = 0.0;
    queue[1].request.latencyBudgetSeconds = 0.3;
    queue[2].request.backend = "simulate"; // measures no time
    Listener listener;
    ASSERT_TRUE(executeRuns(queue, file, {}, &listener).ok());
    EXPECT_EQ(listener.timed, Ids{"m/static"});
    EXPECT_FALSE(file.run("m/fp32")->latency);
    EXPECT_FALSE(file.run("m/dynamic")->latency);
    const auto timed = file.run("m/static");
    ASSERT_TRUE(timed.ok());
    ASSERT_TRUE(timed->latency);
    EXPECT_GT(timed->latency->median * timed->latency->runs, 200.0) << "milliseconds altogether";
}

TEST_F(ExecuteRuns, progressOfEachRunNeverGoesBack)
{
    StudyFile file = open();
    class Ear : public RunObserver
    {
    public:
        std::map<std::string, double> last;
        int steps = 0;
        void runProgress(const std::string &id, double fraction, const Message &what) override
        {
            EXPECT_GE(fraction, last[id]) << id << ": " << what.text();
            EXPECT_LE(fraction, 1.0) << id;
            last[id] = fraction;
            ++steps;
        }
    } ear;
    double whole = 0.0;
    const RunContext context({}, [&](const Progress &progress) {
        EXPECT_GE(progress.fraction, whole - 1e-9) << progress.what.text();
        EXPECT_LE(progress.fraction, 1.0 + 1e-9);
        whole = progress.fraction;
    });
    ASSERT_TRUE(executeRuns(smallQueue(), file, context, &ear).ok());
    EXPECT_EQ(ear.last.size(), 3U);
    EXPECT_GT(ear.steps, 20);
    for (const auto &[id, fraction] : ear.last)
        EXPECT_GT(fraction, 0.95) << id;
}

TEST_F(ExecuteRuns, idsMustBeOfTheirOwn)
{
    StudyFile file = open();
    std::vector<QueuedRun> queue = smallQueue();
    queue[1].id = queue[0].id;
    for (const char *id : {"", "m/fp32"}) {
        queue[1].id = id;
        Listener listener;
        const auto executed = executeRuns(queue, file, {}, &listener);
        ASSERT_FALSE(executed.ok());
        EXPECT_EQ(executed.error().code, ErrorCode::BadUsage);
        EXPECT_EQ(executed.error().message.id(), "engine.queue_ids");
        EXPECT_TRUE(listener.stored.empty());
    }
    EXPECT_TRUE(file.runs()->empty());
}

TEST(FreshRunId, IsReadableAndFree)
{
    RunRequest request;
    request.session.model = "resnet18";
    request.recipe = presetRecommended(Method::Static);
    EXPECT_EQ(freshRunId(request, {}), "resnet18/static");
    EXPECT_EQ(freshRunId(request, {"resnet18/static", "resnet18/static-3"}), "resnet18/static-2");
    EXPECT_EQ(freshRunId(request, {"resnet18/static", "resnet18/static-2"}), "resnet18/static-3");
    request.methodLabel = "my recipe";
    request.session.model = "/home/ann/my.net.safetensors";
    EXPECT_EQ(freshRunId(request, {}), "my.net/my recipe");
    request.session.model = "/home/ann/bert/";
    EXPECT_EQ(freshRunId(request, {}), "bert/my recipe");
    request.session.model = "arch:bert-base";
    EXPECT_EQ(freshRunId(request, {}), "arch:bert-base/my recipe");
}

} // namespace
} // namespace quantoscope
