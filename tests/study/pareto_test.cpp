// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/pareto.h"

#include "sample_runs.h"

#include <gtest/gtest.h>

#include <limits>

namespace quantoscope {
namespace {

using Indices = std::vector<std::size_t>;

TEST(ParetoFront, KeepsWhatNothingBeats)
{
    //                        cheap+bad      beaten        dear+good     equal cost, worse
    EXPECT_EQ(paretoFront({{70.0, 1.0}, {69.0, 2.0}, {80.0, 3.0}, {60.0, 1.0}}), (Indices{0, 2}));
    EXPECT_EQ(paretoFront({{80.0, 3.0}, {80.0, 2.0}}), Indices{1}) << "as accurate for less";
    EXPECT_EQ(paretoFront({{80.0, 2.0}, {80.0, 2.0}}), (Indices{0, 1})) << "equal ones all";
    EXPECT_EQ(paretoFront(std::vector<ParetoPoint>{}), Indices{});
}

TEST(ParetoFront, LeavesOutWhatHasNoValue)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(paretoFront({{std::nullopt, 0.1}, {99.0, std::nullopt}, {nan, 0.1}, {50.0, nan}, {10.0, 5.0}}), Indices{4});
}

TEST(ParetoFront, ReadsRuns)
{
    std::vector<quantoscope::Run> runs = test::smallStudy();
    runs.erase(runs.begin() + 3, runs.end()); // resnet18: fp32, static, dynamic
    ASSERT_EQ(runs.size(), 3U);
    EXPECT_EQ(paretoPoint(runs[0], RunCost::SizeMb).cost, static_cast<double>(runs[0].sizeBytes.file) / 1e6);
    EXPECT_EQ(paretoPoint(runs[0], RunCost::SizeMb).accuracy, runs[0].accuracy.top1);
    EXPECT_EQ(paretoPoint(runs[1], RunCost::LatencyMs).cost, runs[1].latency->median);
    EXPECT_EQ(paretoPoint(runs[0], RunCost::MultiplyAdds).cost, static_cast<double>(runs[0].macs) / 1e9);
    const Indices front = paretoFront(runs, RunCost::SizeMb);
    ASSERT_FALSE(front.empty());
    for (const std::size_t kept : front) {
        for (const quantoscope::Run &run : runs)
            EXPECT_FALSE(*run.accuracy.top1 > *runs[kept].accuracy.top1 && run.sizeBytes.file < runs[kept].sizeBytes.file);
    }
    runs[1].simulated = true;
    EXPECT_FALSE(paretoPoint(runs[1], RunCost::LatencyMs).cost) << "a simulated time is none";
    runs[0].task = Task::QuestionAnswering;
    EXPECT_EQ(paretoPoint(runs[0], RunCost::SizeMb).accuracy, runs[0].accuracy.exact);
}

} // namespace
} // namespace quantoscope
