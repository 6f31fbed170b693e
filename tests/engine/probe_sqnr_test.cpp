// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/probe_sqnr.h"

#include "engine/execute_run.h"

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

SessionRequest smallSession(const std::string &model)
{
    SessionRequest request;
    request.model = model;
    request.images = 8;
    request.calibrationImages = 8;
    return request;
}

TEST(ProbeSqnr, IsWhatTheRunRecords)
{
    for (const char *backend : {"onednn", "simulate"}) {
        RunRequest request;
        request.session = smallSession("mobilenet_v2");
        request.recipe = presetThesis(Method::Static);
        request.backend = backend;
        request.latencyBudgetSeconds = 0.0;
        const auto done = executeRun(request, {});
        ASSERT_TRUE(done.ok()) << done.error().text();
        const auto session = ModelSession::open(request.session);
        ASSERT_TRUE(session.ok());
        const auto probe = probeSqnr(**session, request.recipe, backend, {});
        ASSERT_TRUE(probe.ok()) << probe.error().text();
        std::size_t compared = 0;
        for (const LayerRecord &layer : done->run.layers) {
            if (!layer.sqnrDb)
                continue;
            ++compared;
            ASSERT_EQ(probe->layerDb.count(layer.name), 1U) << layer.name;
            EXPECT_EQ(probe->layerDb.at(layer.name), *layer.sqnrDb) << layer.name;
        }
        EXPECT_GT(compared, 50U);
        EXPECT_EQ(probe->outputDb, probe->layerDb.at("classifier.1"));
    }
}

TEST(ProbeSqnr, FollowsTheRecipe)
{
    const auto session = ModelSession::open(smallSession("resnet18"));
    ASSERT_TRUE(session.ok());
    Recipe recipe = presetRecommended(Method::Static);
    const auto eight = probeSqnr(**session, recipe, "simulate", {});
    recipe.defaults.weight.bits = 4;
    const auto four = probeSqnr(**session, recipe, "simulate", {});
    LayerOverride all;
    all.select = LayerOverride::Select::Pattern;
    all.value = "*";
    all.keepFloat = true;
    recipe.overrides = {all};
    const auto none = probeSqnr(**session, recipe, "simulate", {});
    ASSERT_TRUE(eight.ok() && four.ok() && none.ok());
    EXPECT_GT(*eight->outputDb, *four->outputDb + 5.0);
    EXPECT_GT(*none->outputDb, 100.0) << "nothing is quantized";
}

TEST(ProbeSqnr, OfTextAndOfCancelledWork)
{
    const auto session = ModelSession::open(smallSession("bert-mini-qa"));
    ASSERT_TRUE(session.ok());
    const auto probe = probeSqnr(**session, presetRecommended(Method::Dynamic), "onednn", {});
    ASSERT_TRUE(probe.ok()) << probe.error().text();
    EXPECT_GT(*probe->outputDb, 10.0);
    EXPECT_LT(*probe->outputDb, 200.0);

    const CancelToken token;
    token.cancel();
    const auto stopped = probeSqnr(**session, presetRecommended(Method::Static), "onednn", RunContext(token, {}));
    ASSERT_FALSE(stopped.ok());
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace quantoscope
