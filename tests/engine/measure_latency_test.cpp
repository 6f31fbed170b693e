// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/measure_latency.h"

#include "backends/onednn_backend.h"
#include "engine/multiply_add_peak.h"
#include "fake_parts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <string>
#include <thread>
#include <vector>

namespace quantoscope {
namespace {

FakeExecutable::Work logging(std::string &log, char name)
{
    return [&log, name](const InputBatch &, std::vector<float> &) -> Status {
        log += name;
        return {};
    };
}

TEST(MeasureInterleaved, TakesTurns)
{
    std::string log;
    FakeExecutable a(logging(log, 'a'));
    FakeExecutable b(logging(log, 'b'));
    const InputBatch input;
    LatencyOptions options;
    options.warmUpSeconds = 0.0;
    options.budgetSeconds = 0.0;
    options.minimumRuns = 6;
    options.runsPerTurn = 3;
    const auto latencies = measureInterleaved({{&a, &input}, {&b, &input}}, options, {});
    ASSERT_TRUE(latencies.ok());
    // Two runs each to warm up; then turns of one run that is not timed and three that are, until each has its six.
    EXPECT_EQ(log, "aabb"
                   "aaaa"
                   "bbbb"
                   "aaaa"
                   "bbbb");
    ASSERT_EQ(latencies->size(), 2U);
    EXPECT_EQ((*latencies)[0].runs, 6);
    EXPECT_EQ((*latencies)[1].runs, 6);
    EXPECT_LE((*latencies)[0].min, (*latencies)[0].median);
    EXPECT_LE((*latencies)[0].median, (*latencies)[0].p95);
}

TEST(MeasureInterleaved, StopsWhenCancelled)
{
    CancelToken token;
    int runs = 0;
    FakeExecutable endless([&](const InputBatch &, std::vector<float> &) -> Status {
        if (++runs == 10)
            token.cancel();
        return {};
    });
    const InputBatch input;
    LatencyOptions options;
    options.warmUpSeconds = 0.0;
    options.budgetSeconds = 3600.0;
    options.maximumRuns = 1 << 30;
    const auto latencies = measureInterleaved({{&endless, &input}}, options, RunContext(token, {}));
    ASSERT_FALSE(latencies.ok());
    EXPECT_EQ(latencies.error().code, ErrorCode::Cancelled);
}

TEST(MeasureInterleaved, GivesTheErrorOfARun)
{
    FakeExecutable broken([](const InputBatch &, std::vector<float> &) -> Status { return internalError("test.broken", "It broke."); });
    const InputBatch input;
    const auto latencies = measureInterleaved({{&broken, &input}}, {}, {});
    ASSERT_FALSE(latencies.ok());
    EXPECT_EQ(latencies.error().message.id(), "test.broken");
}

TEST(MeasureNodes, GivesTheMedianOfEachNode)
{
    FakeExecutable executable([](const InputBatch &, std::vector<float> &) -> Status { return {}; });
    const InputBatch input;
    const auto nodes = measureNodes({&executable, &input}, 0.0, {});
    ASSERT_TRUE(nodes.ok());
    EXPECT_EQ(*nodes, std::vector<double>{2.5});
}

TEST(SummarizeTimes, OrdersThem)
{
    const Latency latency = summarizeTimes({5.0, 1.0, 3.0, 2.0, 4.0});
    EXPECT_DOUBLE_EQ(latency.min, 1.0);
    EXPECT_DOUBLE_EQ(latency.median, 3.0);
    EXPECT_DOUBLE_EQ(latency.p10, 1.4);
    EXPECT_DOUBLE_EQ(latency.p90, 4.6);
    EXPECT_EQ(latency.runs, 5);
    EXPECT_EQ(summarizeTimes({}).runs, 0);
}

TEST(MultiplyAddPeak, IsMeasuredForBothKindsOfNumber)
{
    const MultiplyAddPeak peak = measureMultiplyAddPeak(1, vectorUnits(onednnIsa()), 0.02);
    EXPECT_GT(peak.fp32GmacPerSecond, 0.1);
    EXPECT_GT(peak.int8GmacPerSecond, 0.1);
    EXPECT_FALSE(peak.fp32Instruction.empty());
    EXPECT_FALSE(peak.int8Instruction.empty());
    MultiplyAddPeak higher = peak;
    higher.int8GmacPerSecond += 1.0;
    EXPECT_DOUBLE_EQ(higherPeak(peak, higher).int8GmacPerSecond, higher.int8GmacPerSecond);
    EXPECT_DOUBLE_EQ(higherPeak(higher, peak).fp32GmacPerSecond, peak.fp32GmacPerSecond);
}

TEST(MultiplyAddPeak, MoreThreadsThanCoresReachNoMore)
{
    const int cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    const VectorUnits units = vectorUnits(onednnIsa());
    const MultiplyAddPeak ofCores = measureMultiplyAddPeak(cores, units, 0.1);
    const MultiplyAddPeak crowded = measureMultiplyAddPeak(8 * cores, units, 0.1);
    EXPECT_EQ(ofCores.threads, cores);
    EXPECT_EQ(crowded.threads, cores);
    // Both may be disturbed, but eight times as much is another measure, not a disturbance.
    EXPECT_LT(crowded.int8GmacPerSecond, 4.0 * ofCores.int8GmacPerSecond);
    EXPECT_LT(crowded.fp32GmacPerSecond, 4.0 * ofCores.fp32GmacPerSecond);
    EXPECT_EQ(measureMultiplyAddPeak(0, units, 0.01).threads, 1);
}

TEST(MultiplyAddPeak, TakesTheUnitsOfTheInstructionSet)
{
    EXPECT_EQ(vectorUnits("AVX512_CORE_AMX"), VectorUnits::Amx);
    EXPECT_EQ(vectorUnits("AVX512_CORE_BF16"), VectorUnits::Avx512Vnni);
    EXPECT_EQ(vectorUnits("AVX512_CORE_VNNI"), VectorUnits::Avx512Vnni);
    EXPECT_EQ(vectorUnits("AVX512_CORE"), VectorUnits::Avx512);
    EXPECT_EQ(vectorUnits("AVX2_VNNI"), VectorUnits::Avx2Vnni);
    EXPECT_EQ(vectorUnits("AVX2"), VectorUnits::Avx2);
    EXPECT_EQ(vectorUnits("AVX"), VectorUnits::Sse); // no multiply-add of floats yet
    EXPECT_EQ(vectorUnits("generic"), VectorUnits::Sse);
}

#if defined(__x86_64__)
TEST(MultiplyAddPeak, WiderUnitsDoMore)
{
    // Each of these does at least twice the work of the one before it in as many cycles: a kernel that counts wrong, or that the
    // compiler has emptied, falls out of the order.
    std::vector<VectorUnits> steps = {VectorUnits::Sse};
    for (const VectorUnits units : {VectorUnits::Avx2, VectorUnits::Avx512, VectorUnits::Avx512Vnni, VectorUnits::Amx}) {
        if (units <= vectorUnits(onednnIsa()))
            steps.push_back(units);
    }
    std::vector<double> rates(steps.size());
    const auto rise = [&] { return std::adjacent_find(rates.begin(), rates.end(), std::greater_equal<>()) == rates.end(); };
    // Other programs may slow one of them down, again and again they do not.
    for (int attempt = 0; attempt < 20 && (attempt == 0 || !rise()); ++attempt) {
        for (std::size_t i = 0; i < steps.size(); ++i)
            rates[i] = std::max(rates[i], measureMultiplyAddPeak(1, steps[i], 0.05).int8GmacPerSecond);
    }
    EXPECT_LT(rates[0], 500.0); // 16 multiply-adds an instruction pair, two pairs a cycle: nothing at 5 GHz does more than 160
    for (std::size_t i = 1; i < steps.size(); ++i) {
        EXPECT_GT(rates[i], rates[i - 1]) << static_cast<int>(steps[i]);
        EXPECT_LT(rates[i], 12.0 * rates[i - 1]) << static_cast<int>(steps[i]); // 1,024 against 128 a cycle at the widest step
    }
}
#endif

} // namespace
} // namespace quantoscope
