// SPDX-License-Identifier: GPL-3.0-or-later
#include "passes/calibrate.h"

#include "small_graphs.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace quantoscope {
namespace {

using test::addInput;
using test::addOp;
using test::addWeighted;

// Shows what it is told to, whatever the input.
class ScriptedExecutable : public Executable
{
public:
    struct Seen {
        NodeId node;
        std::vector<float> values;
        std::size_t channels;
    };
    std::vector<Seen> script;
    bool throws = false;
    int runs = 0;

    Status run(const InputBatch &, std::vector<float> &) override { return {}; }
    Status runWithTap(const InputBatch &, std::vector<float> &, const Tap &tap) override
    {
        ++runs;
        if (throws)
            throw std::runtime_error("primitive failed");
        for (const Seen &seen : script)
            tap(seen.node, seen.values.data(), seen.values.size(), seen.channels);
        return {};
    }
    Status runTimed(const InputBatch &, std::vector<float> &, std::vector<double> &) override { return {}; }
};

BatchSource batchesOf(std::vector<InputBatch> batches)
{
    auto next = std::make_shared<std::size_t>(0);
    return [batches = std::move(batches), next](InputBatch &out) -> Result<bool> {
        if (*next == batches.size())
            return false;
        out = batches[(*next)++];
        return true;
    };
}

InputBatch imageBatch(int count, std::vector<float> pixels)
{
    InputBatch batch;
    batch.batch = count;
    batch.pixels = std::move(pixels);
    return batch;
}

TEST(Calibrate, CollectsEveryTappedLayerAndTheInput)
{
    const Graph graph = test::residualNetwork();
    ScriptedExecutable executable;
    executable.script = {{1, {1.F, -2.F, 3.F, 4.F}, 2}, {6, {0.F, 5.F}, 2}};
    const auto result = calibrate(graph, executable, batchesOf({imageBatch(2, {-1.F, 0.5F}), imageBatch(1, {2.F})}), 3, 1, {});
    ASSERT_TRUE(result.ok()) << result.error().text();
    EXPECT_EQ(result->images, 3);
    EXPECT_EQ(result->tensors.size(), 3U);
    EXPECT_EQ(result->tensors.at("conv").count, 8U);
    EXPECT_EQ(result->tensors.at("conv").channels, (std::vector<Range>{{1.F, 3.F}, {-2.F, 4.F}}));
    EXPECT_EQ(result->tensors.at("relu_1").max, 5.F);
    // The input was not tapped, so it is taken from the batches.
    EXPECT_EQ(result->tensors.at("input").min, -1.F);
    EXPECT_EQ(result->tensors.at("input").max, 2.F);
    EXPECT_EQ(result->tensors.at("input").batches.size(), 2U);
}

TEST(Calibrate, ATappedInputIsCountedOnce)
{
    const Graph graph = test::residualNetwork();
    ScriptedExecutable executable;
    executable.script = {{0, {1.F, 2.F}, 1}};
    const auto result = calibrate(graph, executable, batchesOf({imageBatch(1, {1.F, 2.F})}), 1, 1, {});
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(result->tensors.at("input").count, 2U);
}

TEST(Calibrate, TokenIdsAreNotValues)
{
    Graph graph;
    addInput(graph, InputKind::TokenIds);
    graph.outputs = {0};
    ScriptedExecutable executable;
    executable.script = {{0, {101.F, 102.F}, 1}};
    const auto result = calibrate(graph, executable, batchesOf({imageBatch(1, {})}), 1, 1, {});
    ASSERT_TRUE(result.ok());
    EXPECT_TRUE(result->tensors.empty());
}

TEST(Calibrate, NeedsAnImage)
{
    const Graph graph = test::residualNetwork();
    ScriptedExecutable executable;
    const auto result = calibrate(graph, executable, batchesOf({}), 0, 1, {});
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::BadUsage);
    EXPECT_EQ(result.error().message.id(), "calibrate.no-images");
    EXPECT_EQ(result.error().text(), "Calibration needs at least one image or question, found none.");
}

TEST(Calibrate, CancelIsSeenBeforeEachBatch)
{
    const Graph graph = test::residualNetwork();
    ScriptedExecutable executable;
    const RunContext context;
    auto inner = batchesOf({imageBatch(1, {1.F}), imageBatch(1, {1.F}), imageBatch(1, {1.F})});
    int asked = 0;
    const BatchSource source = [&](InputBatch &batch) {
        if (++asked == 2)
            context.token().cancel();
        return inner(batch);
    };
    const auto result = calibrate(graph, executable, source, 3, 1, context);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(executable.runs, 2);
}

TEST(Calibrate, ReportsProgressPerBatch)
{
    const Graph graph = test::residualNetwork();
    ScriptedExecutable executable;
    std::vector<Progress> seen;
    const RunContext context(CancelToken(), [&](const Progress &progress) { seen.push_back(progress); });
    ASSERT_TRUE(calibrate(graph, executable, batchesOf({imageBatch(3, {1.F}), imageBatch(1, {1.F})}), 4, 1, context).ok());
    ASSERT_EQ(seen.size(), 4U);
    EXPECT_EQ(seen[0].fraction, 0.0);
    EXPECT_EQ(seen[1].fraction, 0.75);
    EXPECT_EQ(seen[1].what.text(), "Calibrating: 3 of 4");
    EXPECT_EQ(seen.back().fraction, 1.0);
}

TEST(Calibrate, ErrorsOfTheSourceAndExceptionsComeBack)
{
    const Graph graph = test::residualNetwork();
    ScriptedExecutable executable;
    const BatchSource broken = [](InputBatch &) -> Result<bool> { return badInput("image.unreadable", "No image."); };
    const auto fromSource = calibrate(graph, executable, broken, 1, 1, {});
    ASSERT_FALSE(fromSource.ok());
    EXPECT_EQ(fromSource.error().message.id(), "image.unreadable");
    executable.throws = true;
    const auto thrown = calibrate(graph, executable, batchesOf({imageBatch(1, {1.F})}), 1, 1, {});
    ASSERT_FALSE(thrown.ok());
    EXPECT_EQ(thrown.error().code, ErrorCode::Internal);
    EXPECT_EQ(thrown.error().text(), "Calibration failed: primitive failed.");
}

} // namespace
} // namespace quantoscope
