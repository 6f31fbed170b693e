// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluate_images.h"

#include "engine/image_batches.h"
#include "fake_parts.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <numeric>

namespace quantoscope {
namespace {

ImageTask taskOf(std::vector<int> items, int unreadable = -1)
{
    auto images = std::make_shared<OnePixelImages>(100);
    images->unreadable = unreadable;
    return {images, std::move(items), onePixelInput()};
}

TEST(ImageBatches, TheLastBatchRepeatsItsLastImage)
{
    ImageBatches batches(std::make_shared<OnePixelImages>(10), {0, 51, 102}, onePixelInput(), 2);
    InputBatch batch;
    EXPECT_EQ(*batches.next(batch), 2);
    EXPECT_EQ(batch.batch, 2);
    ASSERT_EQ(batch.pixels.size(), 6U);
    EXPECT_FLOAT_EQ(batch.pixels[3], 51.F / 255.F);
    EXPECT_EQ(*batches.next(batch), 1);
    EXPECT_FLOAT_EQ(batch.pixels[0], 102.F / 255.F);
    EXPECT_FLOAT_EQ(batch.pixels[3], 102.F / 255.F);
    EXPECT_EQ(*batches.next(batch), 0);
}

struct DivideCase {
    const char *name;
    int count, limit, batch;
};

class BatchThatDivides : public testing::TestWithParam<DivideCase>
{
};
TEST_P(BatchThatDivides, IsTheLargestUpToTheLimit)
{
    EXPECT_EQ(batchThatDivides(GetParam().count, GetParam().limit), GetParam().batch);
}
INSTANTIATE_TEST_SUITE_P(Counts, BatchThatDivides,
                         testing::Values(DivideCase{"Power", 256, 16, 16}, DivideCase{"Few", 5, 16, 5}, DivideCase{"Prime", 257, 16, 1},
                                         DivideCase{"Odd", 45, 16, 15}, DivideCase{"None", 0, 16, 1}, DivideCase{"One", 1, 16, 1}),
                         [](const auto &info) { return info.param.name; });

TEST(PredictionOf, OrdersClassesAndBreaksTiesByTheLowerClass)
{
    const std::vector<float> logits{1.F, 3.F, 3.F, -2.F, 0.F, 2.F, 2.F};
    const Prediction prediction = predictionOf(logits.data(), 7);
    EXPECT_EQ(prediction.top, (std::vector<int>{1, 2, 5, 6, 0}));
    double sum = 0.0;
    for (const float x : logits)
        sum += std::exp(static_cast<double>(x));
    EXPECT_NEAR(prediction.confidence[0], std::exp(3.0) / sum, 1e-6);
    EXPECT_EQ(predictionOf(logits.data(), 2).top, (std::vector<int>{1, 0}));
}

TEST(PredictionOf, LargeLogitsDoNotOverflow)
{
    const std::vector<float> logits{1000.F, 999.F, -1e30F};
    EXPECT_NEAR(predictionOf(logits.data(), 3).confidence[0], 1.0 / (1.0 + std::exp(-1.0)), 1e-6);
}

TEST(EvaluateImages, GivesEveryImageItsOwnAnswerInOrder)
{
    // The class that an image's red value names (modulo 3), so that a mixed-up batch would show.
    FakeExecutable executable([](const InputBatch &input, std::vector<float> &output) -> Status {
        output.assign(static_cast<std::size_t>(input.batch) * 3, 0.F);
        for (int i = 0; i < input.batch; ++i) {
            const int red = static_cast<int>(std::lround(input.pixels[static_cast<std::size_t>(i) * 3] * 255.F));
            output[static_cast<std::size_t>(i * 3 + red % 3)] = 1.F;
        }
        return {};
    });
    const std::vector<int> items{4, 7, 9, 11, 20};
    const auto predictions = evaluateImages(executable, 2, taskOf(items), {});
    ASSERT_TRUE(predictions.ok()) << predictions.error().text();
    ASSERT_EQ(predictions->size(), items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        EXPECT_EQ((*predictions)[i].item, items[i]);
        EXPECT_EQ((*predictions)[i].label, items[i] % 3);
        EXPECT_EQ((*predictions)[i].top.front(), items[i] % 3);
    }
}

TEST(EvaluateImages, StopsAtTheNextBatchWhenCancelled)
{
    CancelToken token;
    int runs = 0;
    FakeExecutable executable([&](const InputBatch &input, std::vector<float> &output) -> Status {
        output.assign(static_cast<std::size_t>(input.batch) * 3, 0.F);
        if (++runs == 2)
            token.cancel();
        return {};
    });
    std::vector<int> items(50);
    std::iota(items.begin(), items.end(), 0);
    const auto predictions = evaluateImages(executable, 4, taskOf(items), RunContext(token, {}));
    ASSERT_FALSE(predictions.ok());
    EXPECT_EQ(predictions.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(runs, 2);
}

TEST(EvaluateImages, RefusesLogitsThatAreNotFinite)
{
    FakeExecutable executable([](const InputBatch &, std::vector<float> &output) -> Status {
        output = {0.F, std::numeric_limits<float>::quiet_NaN(), 1.F};
        return {};
    });
    const auto predictions = evaluateImages(executable, 1, taskOf({17}), {});
    ASSERT_FALSE(predictions.ok());
    EXPECT_EQ(predictions.error().code, ErrorCode::BadInput);
    EXPECT_EQ(predictions.error().message.id(), "engine.logits_not_finite");
    EXPECT_EQ(predictions.error().text(), "The network's result for record 17 is not a finite number.");
}

TEST(EvaluateImages, PassesOnAnImageThatCannotBeRead)
{
    FakeExecutable executable([](const InputBatch &input, std::vector<float> &output) -> Status {
        output.assign(static_cast<std::size_t>(input.batch) * 3, 0.F);
        return {};
    });
    const auto predictions = evaluateImages(executable, 2, taskOf({1, 2, 3}, 3), {});
    ASSERT_FALSE(predictions.ok());
    EXPECT_EQ(predictions.error().text(), "record 3 cannot be read.");
}

} // namespace
} // namespace quantoscope
