// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/replace_weight.h"

#include "teach/low_rank.h"
#include "teach/prune.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace quantoscope {
namespace {

std::shared_ptr<ModelSession> smallSession(int images = 60)
{
    SessionRequest request;
    request.model = "resnet18";
    request.images = images;
    auto session = ModelSession::open(request);
    EXPECT_TRUE(session.ok());
    return *session;
}

Tensor weightOf(const ModelSession &session, const std::string &layer)
{
    const Graph &graph = session.model().graph;
    return graph.at(*graph.find(layer)).param("weight");
}

TEST(ReplaceWeight, TheSameWeightsAnswerTheSame)
{
    const auto session = smallSession();
    const auto result = evaluateReplacedWeight(*session, {"layer1.0.conv1", weightOf(*session, "layer1.0.conv1")}, {});
    ASSERT_TRUE(result.ok()) << result.error().text();
    EXPECT_EQ(result->images, 60);
    EXPECT_EQ(result->agreement.samePercent, 100.0);
    EXPECT_EQ(result->accuracy.top1, result->baseline.top1);
    EXPECT_GT(*result->baseline.top1, 60.0);
}

TEST(ReplaceWeight, AnswersChangeWithTheWeightsAndTheSessionKeepsItsOwn)
{
    const auto session = smallSession();
    const Tensor weight = weightOf(*session, "conv1");
    const auto gone = evaluateReplacedWeight(*session, {"conv1", Pruning(PruningKind::Filters, weight).pruned(1.0)}, {});
    ASSERT_TRUE(gone.ok()) << gone.error().text();
    EXPECT_LT(*gone->accuracy.top1, 10.0); // the image no longer arrives
    EXPECT_FALSE(gone->agreement.withinNoise);
    EXPECT_LT(gone->accuracy.interval.high, gone->baseline.interval.low);
    const LowRank lowRank(weight);
    const auto whole = evaluateReplacedWeight(*session, {"conv1", lowRank.approximation(lowRank.fullRank())}, {});
    ASSERT_TRUE(whole.ok());
    EXPECT_TRUE(whole->agreement.withinNoise);
    EXPECT_EQ(weightOf(*session, "conv1").data<float>()[0], weight.data<float>()[0]);
}

TEST(ReplaceWeight, SaysWhatDoesNotFit)
{
    const auto session = smallSession(4);
    const auto noLayer = evaluateReplacedWeight(*session, {"layer9", Tensor::zeros(DType::F32, {1})}, {});
    ASSERT_FALSE(noLayer.ok());
    EXPECT_EQ(noLayer.error().text(), "resnet18 has no layer layer9 with weights.");
    const auto shape = evaluateReplacedWeight(*session, {"fc", Tensor::zeros(DType::F32, {2, 2})}, {});
    ASSERT_FALSE(shape.ok());
    EXPECT_THAT(shape.error().text(), testing::StartsWith("The weights of fc are [100, 512]; [2, 2] was given."));
    SessionRequest random;
    random.model = "arch:resnet18-cifar";
    const auto without = ModelSession::open(random);
    ASSERT_TRUE(without.ok());
    const auto noData = evaluateReplacedWeight(**without, {"fc", Tensor::zeros(DType::F32, {100, 512})}, {});
    ASSERT_FALSE(noData.ok());
    EXPECT_EQ(noData.error().code, ErrorCode::BadUsage);
}

TEST(ReplaceWeight, CanBeCancelled)
{
    const auto session = smallSession();
    CancelToken token;
    token.cancel();
    const auto result = evaluateReplacedWeight(*session, {"fc", weightOf(*session, "fc")}, RunContext(token, {}));
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace quantoscope
