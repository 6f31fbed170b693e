// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/comparison.h"

#include "sample_runs.h"
#include "study/thesis_reference.h"

#include <gtest/gtest.h>

#include <cmath>

namespace quantoscope {
namespace {

std::vector<std::string> idsOf(const Comparison &comparison, const std::vector<quantoscope::Run> &runs)
{
    std::vector<std::string> out;
    for (const ComparisonRow &row : comparison.rows)
        out.push_back(runs[row.run].id);
    return out;
}

TEST(Comparison, ComputesDifferencesFromRawValues)
{
    const auto runs = test::smallStudy();
    const auto comparisons = compareRuns(runs);
    ASSERT_EQ(comparisons.size(), 3U);
    const ComparisonRow &fp32 = comparisons[0].rows[0];
    EXPECT_TRUE(fp32.isBaseline);
    EXPECT_EQ(fp32.accuracy.value, 77.025);
    EXPECT_FALSE(fp32.accuracy.difference || fp32.sizeMb.difference || fp32.latencyMs.difference || fp32.withinNoise);
    const ComparisonRow &quantized = comparisons[0].rows[1];
    EXPECT_FALSE(quantized.isBaseline);
    EXPECT_EQ(quantized.method, "static");
    EXPECT_DOUBLE_EQ(*quantized.sizeMb.value, 11.34);
    EXPECT_DOUBLE_EQ(*quantized.sizeMb.difference, 11.34 - 44.93);
    EXPECT_DOUBLE_EQ(*quantized.sizeMb.percent, 100.0 * (11.34 - 44.93) / 44.93);
    EXPECT_DOUBLE_EQ(*quantized.accuracy.difference, 76.95 - 77.025);
    EXPECT_DOUBLE_EQ(*quantized.accuracy.percent, 100.0 * (76.95 - 77.025) / 77.025);
    EXPECT_DOUBLE_EQ(*quantized.latencyMs.difference, 1.352 - 6.85);
    EXPECT_DOUBLE_EQ(*quantized.latencyMs.percent, 100.0 * (1.352 - 6.85) / 6.85);
    EXPECT_EQ(*quantized.latencyMs.baseline, 6.85);
    EXPECT_EQ(quantized.withinNoise, true);
    EXPECT_EQ(comparisons[0].rows[2].withinNoise, false);
    EXPECT_DOUBLE_EQ(quantized.accuracyInterval->low, 76.95 - 1.3);

    const ComparisonRow &answers = comparisons[1].rows[1];
    EXPECT_EQ(*answers.accuracy.value, 92.0);
    EXPECT_EQ(*answers.f1.value, 95.25);
    EXPECT_DOUBLE_EQ(*answers.f1.difference, 95.25 - 96.3);
    EXPECT_EQ(answers.accuracyInterval->high, 94.5);
    EXPECT_EQ(answers.f1Interval->high, 96.75);

    const ComparisonRow &shape = comparisons[2].rows[1];
    EXPECT_FALSE(shape.accuracy.value || shape.latencyMs.value || shape.accuracyInterval);
    EXPECT_TRUE(shape.sizeMb.difference);
}

TEST(Comparison, NeverMixesDataAndKeepsAModelsMethodsTogether)
{
    auto runs = test::smallStudy();
    quantoscope::Run onSample = runs[0];
    onSample.id = "sample";
    onSample.datasetId = "sample";
    onSample.dataset = "generated sample";
    quantoscope::Run other = runs[1];
    other.id = "other model";
    other.model = "resnet34";
    quantoscope::Run late = runs[1];
    late.id = "late";
    runs = {runs[0], onSample, other, late};
    const auto comparisons = compareRuns(runs);
    ASSERT_EQ(comparisons.size(), 2U);
    EXPECT_EQ(idsOf(comparisons[0], runs), (std::vector<std::string>{"resnet18/fp32", "late", "other model"}));
    EXPECT_EQ(comparisons[1].dataset, "generated sample");
    EXPECT_EQ(idsOf(comparisons[1], runs), std::vector<std::string>{"sample"});
    EXPECT_FALSE(comparisons[0].rows[2].sizeMb.difference); // resnet34 has no FP32 here
    EXPECT_TRUE(compareRuns({}).empty());
}

TEST(Comparison, ComparesOnlyWhatWasMeasuredAlike)
{
    auto runs = test::smallStudy();
    runs.resize(2);
    struct Case {
        const char *what;
        void (*change)(quantoscope::Run &);
        bool accuracy, time;
    };
    for (const Case &item : {
             Case{"nothing", [](quantoscope::Run &) {}, true, true},
             Case{"images", [](quantoscope::Run &run) { run.images = 100; }, false, true},
             Case{"seed", [](quantoscope::Run &run) { run.seed = 1; }, false, true},
             Case{"threads", [](quantoscope::Run &run) { run.threads = 2; }, true, false},
             Case{"batch", [](quantoscope::Run &run) { run.batch = 8; }, true, false},
             Case{"sequence", [](quantoscope::Run &run) { run.sequence = 64; }, true, false},
             Case{"backend", [](quantoscope::Run &run) { run.backend = "torch"; }, true, false},
         }) {
        auto changed = runs;
        item.change(changed[1]);
        const ComparisonRow row = compareRuns(changed)[0].rows[1];
        EXPECT_EQ(row.accuracy.difference.has_value(), item.accuracy) << item.what;
        EXPECT_EQ(row.latencyMs.difference.has_value(), item.time) << item.what;
        EXPECT_TRUE(row.sizeMb.difference) << item.what;
    }

    // Of two baselines, the one on the same backend.
    auto two = runs;
    two.push_back(runs[0]);
    two[2].backend = "torch";
    two[2].latency->median = 9.4;
    two.push_back(runs[1]);
    two[3].backend = "torch";
    const auto rows = compareRuns(two)[0].rows;
    EXPECT_EQ(*rows[1].latencyMs.baseline, 6.85);
    EXPECT_EQ(*rows[3].latencyMs.baseline, 9.4);
    EXPECT_TRUE(rows[2].isBaseline);
}

TEST(Comparison, HasNoPercentOfABaselineOfZero)
{
    auto runs = test::smallStudy();
    runs[0].accuracy.top1 = 0.0;
    const ComparisonRow row = compareRuns(runs)[0].rows[1];
    EXPECT_EQ(*row.accuracy.difference, 76.95);
    EXPECT_FALSE(row.accuracy.percent);
}

TEST(ThesisReference, IsReadWithMibConverted)
{
    const auto values = loadThesisReference(TEST_RESOURCES "/study-reference.csv");
    ASSERT_TRUE(values.ok()) << values.error().text();
    EXPECT_EQ(values->size(), 18U);
    const auto unfused = thesisValueFor(*values, "mobilenet_v2", "static-nofuse");
    ASSERT_TRUE(unfused);
    EXPECT_EQ(unfused->sizeMb, 2.76);
    EXPECT_EQ(unfused->accuracyPercent, 54.88);
    EXPECT_EQ(unfused->timeMs, 60.5);
    EXPECT_FALSE(unfused->printedInMib);
    const auto bert = thesisValueFor(*values, "arch:bert-base", "fp32");
    ASSERT_TRUE(bert);
    EXPECT_TRUE(bert->printedInMib);
    EXPECT_NEAR(bert->sizeMb, 430.95, 0.005);
    EXPECT_FALSE(thesisValueFor(*values, "arch:bert-base", "static"));
    EXPECT_FALSE(thesisValueFor(*values, "bert-mini-qa", "fp32"));
}

TEST(ThesisReference, NamesTheLineThatIsWrong)
{
    const std::string heading = "model,method,size,size_unit,accuracy_percent,time_ms\n";
    struct Case {
        std::string text;
        const char *sentence;
    };
    for (const Case &item : {
             Case{"a,b\n", "r.csv, line 1: expected the heading model,method,size,size_unit,accuracy_percent,time_ms, found “a,b”."},
             Case{"", "r.csv, line 1: expected the heading model,method,size,size_unit,accuracy_percent,time_ms, found “”."},
             Case{heading + "a,fp32,1,MB,2\n", "r.csv, line 2: expected 6 fields, found “a,fp32,1,MB,2”."},
             Case{heading + "\r\na,fp32,1.5x,MB,2,3\n", "r.csv, line 3: expected a number of at least 0 in column size, found “1.5x”."},
             Case{heading + "a,fp32,1,MB,,3", "r.csv, line 2: expected a number of at least 0 in column accuracy_percent, found “”."},
             Case{heading + "a,fp32,1,MB,2,-3", "r.csv, line 2: expected a number of at least 0 in column time_ms, found “-3”."},
             Case{heading + "a,fp32,1,MB,2,nan", "r.csv, line 2: expected a number of at least 0 in column time_ms, found “nan”."},
             Case{heading + "a,fp32,1,kB,2,3", "r.csv, line 2: expected MB or MiB in column size_unit, found “kB”."},
         }) {
        const auto values = parseThesisReference(item.text, "r.csv");
        ASSERT_FALSE(values.ok()) << item.text;
        EXPECT_EQ(values.error().code, ErrorCode::BadInput);
        EXPECT_EQ(values.error().text(), item.sentence);
    }
    EXPECT_EQ(loadThesisReference("/nonexistent.csv").error().text(), "/nonexistent.csv cannot be read: there is no such file.");
}

} // namespace
} // namespace quantoscope
