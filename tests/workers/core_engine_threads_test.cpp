// SPDX-License-Identifier: GPL-3.0-or-later
// The engine under the window's two queues at once, as the pages use them: meant for the thread sanitizer (the preset tsan).
#include "event_loop.h"
#include "study/study_file.h"
#include "workers/core_engine.h"
#include "workers/job_queue.h"

#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <mutex>

namespace quantoscope {
namespace {

constexpr int kPatienceMs = 300000; // the sanitizer is slow
const std::string kNetwork = "mobilenet_v2";

SessionRequest smallSession()
{
    SessionRequest request;
    request.model = kNetwork;
    request.images = 6;
    request.calibrationImages = 4;
    request.workThreads = 1;
    return request;
}

std::vector<QueuedRun> smallRuns(const std::vector<Method> &methods)
{
    std::vector<QueuedRun> runs;
    for (const Method method : methods) {
        QueuedRun run;
        run.request.session = smallSession();
        run.request.recipe.method = method;
        run.request.latencyBudgetSeconds = 0.0;
        run.id = freshRunId(run.request, {});
        runs.push_back(run);
    }
    return runs;
}

// Counts what arrives on the working thread, as RunQueue does.
class CountingObserver : public RunObserver
{
public:
    void runProgress(const std::string &, double, const Message &) override { ++reports; }
    void runStored(const Run &run) override
    {
        const std::lock_guard lock(mutex);
        stored.push_back(run.id);
    }
    void runFailed(const std::string &, const Error &error) override
    {
        const std::lock_guard lock(mutex);
        failures.push_back(error.code);
    }

    std::atomic<int> reports{0};
    std::mutex mutex;
    std::vector<std::string> stored;
    std::vector<ErrorCode> failures;
};

class CoreEngineThreads : public testing::Test
{
protected:
    void SetUp() override
    {
        m_folder = std::filesystem::temp_directory_path() / ("quantoscope-threads-" + std::to_string(::getpid()));
        std::filesystem::create_directories(m_folder);
        ModelChoice choice;
        choice.what = kNetwork;
        bool arrived = false;
        m_background.submit<std::shared_ptr<const OpenedModel>>(
            {}, [this, choice](const RunContext &context) { return m_engine.openModel(choice, context); }, &m_receiver,
            [&](Result<std::shared_ptr<const OpenedModel>> opened) {
                ASSERT_TRUE(opened.ok());
                m_model = *opened;
                arrived = true;
            });
        ASSERT_TRUE(waitFor([&] { return arrived; }, kPatienceMs));
    }
    void TearDown() override { std::filesystem::remove_all(m_folder); }
    JobId run(const std::vector<Method> &methods)
    {
        return m_work.submit<bool>(
            {},
            [this, methods](const RunContext &context) -> Result<bool> {
                QS_TRY(m_engine.executeRuns(smallRuns(methods), m_folder / "study.qstudy", m_observer, context));
                return true;
            },
            &m_receiver, [this](Result<bool> result) { m_ended = std::move(result); });
    }

    std::filesystem::path m_folder;
    CoreEngine m_engine;
    CountingObserver m_observer;
    QObject m_receiver;
    std::shared_ptr<const OpenedModel> m_model;
    std::optional<Result<bool>> m_ended;
    JobQueue m_background{QStringLiteral("background")}, m_work{QStringLiteral("engine")}; // ended before what they use
};

TEST_F(CoreEngineThreads, pagesAskWhileRunsGoOn)
{
    run({Method::Fp32, Method::Static, Method::Dynamic});
    int answers = 0, asked = 0;
    RunRequest other;
    other.session = smallSession();
    other.session.model = "resnet18";
    while (!m_ended && asked < 40) {
        ++asked;
        m_background.submit<std::shared_ptr<const OpenedData>>(
            {}, [this](const RunContext &context) { return m_engine.openData(smallSession(), context); }, &m_receiver,
            [&](Result<std::shared_ptr<const OpenedData>> data) {
                ASSERT_TRUE(data.ok());
                EXPECT_EQ((*data)->evaluationItems.size(), 6U);
                ++answers;
            });
        m_background.submit<BackendCheck>(
            {}, [this](const RunContext &) { return m_engine.checkBackend(*m_model, Recipe(), "onednn"); }, &m_receiver,
            [&](Result<BackendCheck> check) {
                ASSERT_TRUE(check.ok());
                ++answers;
            });
        m_background.submit<std::vector<RunCheck>>(
            {}, [this, other](const RunContext &context) { return m_engine.checkRuns({other}, context); }, &m_receiver,
            [&](Result<std::vector<RunCheck>> checks) {
                ASSERT_TRUE(checks.ok());
                ++answers;
            });
        const int wanted = answers + 3;
        ASSERT_TRUE(waitFor([&] { return answers >= wanted; }, kPatienceMs));
    }
    ASSERT_TRUE(waitFor([&] { return m_ended.has_value(); }, kPatienceMs));
    ASSERT_TRUE(m_ended->ok()) << m_ended->error().text();
    EXPECT_EQ(m_observer.stored.size(), 3U);
    EXPECT_TRUE(m_observer.failures.empty());
    EXPECT_GT(m_observer.reports.load(), 3);
    EXPECT_GT(asked, 1); // at the same time indeed
}

TEST_F(CoreEngineThreads, aCancelInTheMiddleKeepsWhatWasStored)
{
    const JobId job = run({Method::Fp32, Method::Static, Method::StaticNoFuse, Method::Dynamic});
    ASSERT_TRUE(waitFor(
        [&] {
            const std::lock_guard lock(m_observer.mutex);
            return !m_observer.stored.empty();
        },
        kPatienceMs));
    m_work.cancel(job);
    ASSERT_TRUE(waitFor([&] { return m_ended.has_value(); }, kPatienceMs));
    ASSERT_FALSE(m_ended->ok());
    EXPECT_EQ(m_ended->error().code, ErrorCode::Cancelled);
    EXPECT_EQ(m_observer.stored.size() + m_observer.failures.size(), 4U);
    auto file = StudyFile::openOrCreate(m_folder / "study.qstudy");
    ASSERT_TRUE(file.ok());
    const auto runs = file->runs();
    ASSERT_TRUE(runs.ok());
    EXPECT_EQ(runs->size(), m_observer.stored.size());
}

TEST_F(CoreEngineThreads, anotherNetworkOpensWhileOneIsCalibrated)
{
    std::optional<Result<std::shared_ptr<const Calibration>>> calibrated;
    m_work.submit<std::shared_ptr<const Calibration>>(
        {}, [this](const RunContext &context) { return m_engine.calibrate(smallSession(), Recipe(), context); }, &m_receiver,
        [&](Result<std::shared_ptr<const Calibration>> result) { calibrated = std::move(result); });
    int opened = 0;
    for (const char *name : {"resnet18", "mobilenet_v2", "resnet18"}) {
        ModelChoice choice;
        choice.what = name;
        m_background.submit<std::shared_ptr<const OpenedModel>>(
            {}, [this, choice](const RunContext &context) { return m_engine.openModel(choice, context); }, &m_receiver,
            [&](Result<std::shared_ptr<const OpenedModel>> model) { opened += model.ok(); });
    }
    ASSERT_TRUE(waitFor([&] { return calibrated && opened == 3; }, kPatienceMs));
    EXPECT_TRUE(calibrated->ok());
}

// The window closes: the queues go first, in the middle of a run.
TEST_F(CoreEngineThreads, endingTheQueuesStopsARun)
{
    run({Method::Fp32, Method::Static});
    ASSERT_TRUE(waitFor([&] { return m_observer.reports > 0; }, kPatienceMs));
}

} // namespace
} // namespace quantoscope
