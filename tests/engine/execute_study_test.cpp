// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execute_study.h"

#include "engine/benchmark.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <unistd.h>

namespace quantoscope {
namespace {

namespace fs = std::filesystem;

StudyPlan smallPlan()
{
    StudyPlan plan;
    plan.name = "small";
    PlannedModel model;
    model.model = "mobilenet_v2";
    model.methods = {Method::Fp32, Method::Static, Method::Dynamic};
    plan.models = {model};
    plan.images = 6;
    plan.calibrationImages = 4;
    plan.latencyBudgetSeconds = 0.01;
    return plan;
}

class ExecuteStudy : public testing::Test
{
protected:
    ExecuteStudy()
        : m_path(fs::temp_directory_path() / ("study-" + std::to_string(getpid()) + ".qstudy"))
    {
        fs::remove(m_path);
    }
    ~ExecuteStudy() override { fs::remove(m_path); }

    StudyFile open()
    {
        auto file = StudyFile::openOrCreate(m_path);
        if (!file.ok())
            throw std::runtime_error(file.error().text());
        return std::move(file).value();
    }

    fs::path m_path;
};

TEST_F(ExecuteStudy, StoresEveryRunWithItsTime)
{
    StudyFile file = open();
    std::vector<std::string> stored;
    const auto done = executeStudy(smallPlan(), file, {}, [&](const quantoscope::Run &run) {
        EXPECT_FALSE(run.latency) << "times come when all methods of the model are there";
        stored.push_back(run.method);
    });
    ASSERT_TRUE(done.ok()) << done.error().text();
    EXPECT_EQ(stored, (std::vector<std::string>{"fp32", "static", "dynamic"}));
    const auto runs = file.runs();
    ASSERT_TRUE(runs.ok());
    ASSERT_EQ(runs->size(), 3U);
    for (const quantoscope::Run &run : *runs) {
        EXPECT_TRUE(run.latency) << run.id;
        EXPECT_EQ(run.images, 6);
        EXPECT_EQ(run.predictions.size(), 6U);
        EXPECT_EQ(run.agreement.has_value(), run.method != "fp32");
    }
    EXPECT_TRUE(*studyIsComplete(smallPlan(), file));
}

TEST_F(ExecuteStudy, KeepsWhatIsFinishedWhenCancelledAndGoesOn)
{
    CancelToken token;
    {
        StudyFile file = open();
        const auto done = executeStudy(smallPlan(), file, RunContext(token, {}), [&](const quantoscope::Run &) { token.cancel(); });
        ASSERT_FALSE(done.ok());
        EXPECT_EQ(done.error().code, ErrorCode::Cancelled);
    }
    StudyFile file = open();
    auto runs = file.runs();
    ASSERT_TRUE(runs.ok());
    ASSERT_EQ(runs->size(), 1U);
    EXPECT_FALSE(runs->front().latency);
    EXPECT_FALSE(*studyIsComplete(smallPlan(), file));

    std::vector<std::string> stored;
    const auto done = executeStudy(smallPlan(), file, {}, [&](const quantoscope::Run &run) { stored.push_back(run.method); });
    ASSERT_TRUE(done.ok()) << done.error().text();
    EXPECT_EQ(stored, (std::vector<std::string>{"static", "dynamic"})) << "what was stored is not done again";
    runs = file.runs();
    ASSERT_EQ(runs->size(), 3U);
    for (const quantoscope::Run &run : *runs)
        EXPECT_TRUE(run.latency) << run.id;

    stored.clear();
    ASSERT_TRUE(executeStudy(smallPlan(), file, {}, [&](const quantoscope::Run &run) { stored.push_back(run.method); }).ok());
    EXPECT_TRUE(stored.empty());
}

TEST_F(ExecuteStudy, GoesOnWhenOneModelFails)
{
    StudyPlan plan = smallPlan();
    PlannedModel missing;
    missing.model = "/no/such/network.safetensors";
    missing.methods = {Method::Fp32, Method::Static};
    plan.models.insert(plan.models.begin(), missing);
    StudyFile file = open();
    std::vector<std::string> failed;
    const auto done = executeStudy(plan, file, {}, {}, [&](const std::string &id, const Error &error) {
        EXPECT_EQ(error.code, ErrorCode::BadInput);
        failed.push_back(id);
    });
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code, ErrorCode::BadInput);
    EXPECT_EQ(failed.size(), 2U);
    const auto runs = file.runs();
    ASSERT_TRUE(runs.ok());
    ASSERT_EQ(runs->size(), 3U);
    for (const quantoscope::Run &run : *runs)
        EXPECT_TRUE(run.latency) << run.id;
}

TEST_F(ExecuteStudy, RefusesAnotherPlan)
{
    StudyFile file = open();
    ASSERT_TRUE(file.setPlan(smallPlan()).ok());
    StudyPlan other = smallPlan();
    other.images = 7;
    const auto done = executeStudy(other, file, {});
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code, ErrorCode::BadUsage);
    EXPECT_EQ(done.error().message.id(), "study.other-plan");
}

TEST(Benchmark, ComparesMethodsWithThePeak)
{
    BenchmarkRequest request;
    request.run.session.model = "arch:mobilenet_v2-cifar";
    request.recipes = {presetRecommended(Method::Fp32), presetRecommended(Method::Static)};
    request.run.latencyBudgetSeconds = 0.02;
    request.run.measureLayers = false;
    const auto session = ModelSession::open(request.run.session);
    ASSERT_TRUE(session.ok()) << session.error().text();
    const auto result = executeBenchmark(**session, request, {});
    ASSERT_TRUE(result.ok()) << result.error().text();
    ASSERT_EQ(result->rows.size(), 2U);
    for (const BenchmarkRow &row : result->rows) {
        ASSERT_TRUE(row.gmacPerSecond);
        const double expected = static_cast<double>(row.run.macs) / (row.run.latency->min * 1e-3) / 1e9;
        EXPECT_NEAR(*row.gmacPerSecond, expected, 1e-9 * expected);
        EXPECT_GT(*row.peakShare, 0.0);
        EXPECT_LT(*row.peakShare, 1.2); // the peak is a roof, but for the clock's moves
    }
    EXPECT_DOUBLE_EQ(*result->rows[0].speedup, 1.0);
}

TEST(Benchmark, RefusesAnEmptyList)
{
    SessionRequest request;
    request.model = "arch:mobilenet_v2-cifar";
    const auto session = ModelSession::open(request);
    ASSERT_TRUE(session.ok()) << session.error().text();
    const auto result = executeBenchmark(**session, {}, {});
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().message.id(), "engine.empty_benchmark");
}

} // namespace
} // namespace quantoscope
