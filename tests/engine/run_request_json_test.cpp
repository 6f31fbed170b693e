// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run_request_json.h"

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

bool same(const RunRequest &a, const RunRequest &b)
{
    return a.session == b.session && a.recipe == b.recipe && a.methodLabel == b.methodLabel && a.backend == b.backend &&
           a.threads == b.threads && a.batch == b.batch && a.sequence == b.sequence && a.latencyBudgetSeconds == b.latencyBudgetSeconds &&
           a.measureLayers == b.measureLayers && a.evaluate == b.evaluate;
}

Result<RunRequest> readBack(const Json &json)
{
    // Through text, as it lies on a disk.
    return readJson("pending.json", [&] {
        const Json parsed = parseJson(json.dump(), "pending.json");
        return readRunRequest(JsonCursor(parsed, "pending.json"));
    });
}

RunRequest plainRequest()
{
    RunRequest request;
    request.session.model = "resnet18";
    request.recipe = presetRecommended(Method::Static);
    return request;
}

// Everything differs from its usual value.
RunRequest rarestRequest()
{
    RunRequest request;
    SessionRequest &session = request.session;
    session.model = "/a folder/μοντέλο.pt";
    session.load.architecture = "resnet34";
    session.load.stem = "imagenet";
    session.load.classes = 7;
    session.load.mean = {0.1F, 0.2F, 0.3F};
    session.load.std = {0.4F, 0.5F, 0.6F};
    session.load.size = 64;
    session.data = "images";
    session.dataOptions.labels = LabelKind::Coarse;
    session.images = 11;
    session.calibrationImages = 12;
    session.seed = 0xFFFF'FFFF'FFFF'FFFFULL;
    session.workThreads = 3;
    session.imageInput = ImageInput{3, 48, 40, 56, {0.485F, 0.456F, 0.406F}, {0.229F, 0.224F, 0.225F}, true, true};
    session.classNames = {"cat", "dog \"one\""};
    session.original = "resnet34";
    request.recipe = presetThesis(Method::Dynamic);
    request.recipe.name = "mine";
    LayerOverride change;
    change.value = "fc";
    change.weightBits = 4;
    request.recipe.overrides.push_back(change);
    request.methodLabel = "mine";
    request.backend = "torch:fbgemm";
    request.threads = 2;
    request.batch = 8;
    request.sequence = 96;
    request.latencyBudgetSeconds = 0.25;
    request.measureLayers = false;
    request.evaluate = false;
    return request;
}

TEST(RunRequestJson, readsBackWhatItWrote)
{
    for (const RunRequest &request : {plainRequest(), rarestRequest()}) {
        const auto read = readBack(runRequestJson(request));
        ASSERT_TRUE(read.ok()) << read.error().text();
        EXPECT_TRUE(same(*read, request)) << runRequestJson(request).dump(2);
        EXPECT_EQ(runRequestJson(*read), runRequestJson(request));
    }
}

TEST(RunRequestJson, saysWhatIsWrongAndWhere)
{
    const auto problem = [](auto change) {
        Json json = runRequestJson(plainRequest());
        change(json);
        const auto read = readBack(json);
        return read.ok() ? std::string("read") : read.error().text();
    };
    EXPECT_NE(problem([](Json &json) { json["surprise"] = 1; }).find("surprise"), std::string::npos);
    EXPECT_NE(problem([](Json &json) { json["session"]["seed"] = -1; }).find("session.seed"), std::string::npos);
    EXPECT_NE(problem([](Json &json) { json["session"]["labels"] = "rough"; }).find("\"fine\", \"coarse\""), std::string::npos);
    EXPECT_NE(problem([](Json &json) { json["session"]["load"]["mean"] = {1, 2}; }).find("three numbers"), std::string::npos);
    EXPECT_NE(problem([](Json &json) { json["threads"] = "two"; }).find("threads"), std::string::npos);
    EXPECT_NE(problem([](Json &json) { json.erase("recipe"); }).find("recipe"), std::string::npos);
}

} // namespace
} // namespace quantoscope
