// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/benchmark.h"
#include "engine/cli_command.h"
#include "engine/execute_run.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <unistd.h>

namespace quantoscope {
namespace {

// What a model that was saved quantized is compared with.
class StoredModel : public testing::Test
{
protected:
    StoredModel()
        : m_file(std::filesystem::temp_directory_path() / (std::to_string(getpid()) + "-stored.safetensors"))
    {
    }
    ~StoredModel() override { std::filesystem::remove(m_file); }

    static RunRequest requestFor(const std::string &model)
    {
        RunRequest request;
        request.session.model = model;
        request.session.images = 40;
        request.session.calibrationImages = 8;
        request.recipe = presetRecommended(Method::Static);
        request.recipe.defaults.weight.bits = 4;
        request.latencyBudgetSeconds = 0.0;
        request.measureLayers = false;
        return request;
    }

    // Runs and saves. Returns the run.
    quantoscope::Run save(const std::string &model)
    {
        const RunRequest request = requestFor(model);
        const auto session = ModelSession::open(request.session);
        if (!session.ok())
            throw std::runtime_error(session.error().text());
        auto done = executeRun(**session, request, {});
        if (!done.ok())
            throw std::runtime_error(done.error().text());
        if (!saveRun(**session, *done, m_file).ok())
            throw std::runtime_error("not saved");
        return done->run;
    }

    std::filesystem::path m_file;
};

TEST_F(StoredModel, IsComparedWithTheBundledNetworkItWasMadeFrom)
{
    for (const char *model : {"mobilenet_v2", "bert-mini-qa"}) {
        const quantoscope::Run first = save(model);
        const auto again = executeRun(requestFor(m_file.string()), {});
        ASSERT_TRUE(again.ok()) << again.error().text();
        ASSERT_TRUE(again->run.agreement) << model;
        EXPECT_EQ(again->run.agreement->samePercent, first.agreement->samePercent);
        EXPECT_EQ(again->run.agreement->onlyBaselineRight, first.agreement->onlyBaselineRight);
        EXPECT_EQ(again->run.agreement->onlyThisRight, first.agreement->onlyThisRight);
        EXPECT_EQ(again->run.agreement->mcNemarP, first.agreement->mcNemarP);
    }
}

TEST_F(StoredModel, OfAnUnknownNetworkIsComparedWithTheOneThatIsNamed)
{
    const std::filesystem::path own = m_file.string() + ".own.safetensors"; // the user's file: no bundled network
    std::filesystem::copy_file(TEST_RESOURCES "/models/mobilenet_v2-cifar100.safetensors", own,
                               std::filesystem::copy_options::overwrite_existing);
    const quantoscope::Run first = save(own.string());
    RunRequest request = requestFor(m_file.string());
    const auto alone = executeRun(request, {});
    ASSERT_TRUE(alone.ok()) << alone.error().text();
    EXPECT_FALSE(alone->run.agreement) << "nobody knows what it was made from";

    request.session.original = own.string();
    const auto compared = executeRun(request, {});
    ASSERT_TRUE(compared.ok()) << compared.error().text();
    ASSERT_TRUE(compared->run.agreement);
    EXPECT_EQ(compared->run.agreement->samePercent, first.agreement->samePercent);

    request.session.original = "bert-mini-qa";
    const auto other = executeRun(request, {});
    ASSERT_FALSE(other.ok());
    EXPECT_EQ(other.error().message.id(), "engine.other_original");
    EXPECT_EQ(other.error().code, ErrorCode::BadInput);
    std::filesystem::remove(own);
}

TEST_F(StoredModel, RunsByItsOwnRecipeAndTakesNoOtherOnTheCommandLine)
{
    (void)save("mobilenet_v2");
    EXPECT_EQ(cliCommand(requestFor(m_file.string())).text,
              "quantoscope-cli run --model " + m_file.string() + " --images 40 --calibration 8 --latency 0");
    BenchmarkRequest request;
    request.run = requestFor(m_file.string());
    request.run.latencyBudgetSeconds = 0.01;
    request.recipes = {presetRecommended(Method::Fp32), presetRecommended(Method::Static), presetRecommended(Method::Dynamic)};
    const auto session = ModelSession::open(request.run.session);
    ASSERT_TRUE(session.ok()) << session.error().text();
    const auto result = executeBenchmark(**session, request, {});
    ASSERT_TRUE(result.ok()) << result.error().text();
    ASSERT_EQ(result->rows.size(), 1U);
    EXPECT_EQ(result->rows[0].run.method, "static");
    EXPECT_EQ(result->rows[0].run.recipe.defaults.weight.bits, 4);
}

TEST_F(StoredModel, WithoutAKnownOriginalHasNoBaseline)
{
    (void)save("arch:mobilenet_v2-cifar");
    const auto session = ModelSession::open(requestFor(m_file.string()).session);
    ASSERT_TRUE(session.ok()) << session.error().text();
    EXPECT_FALSE((*session)->hasBaseline());
    const auto baseline = (*session)->baseline({});
    ASSERT_FALSE(baseline.ok());
    EXPECT_EQ(baseline.error().message.id(), "engine.no_original");
}

} // namespace
} // namespace quantoscope
