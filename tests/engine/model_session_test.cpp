// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model_session.h"

#include "backends/registry.h"
#include "engine/execute_run.h"
#include "engine/inspect_model.h"
#include "engine/picture_folder.h"
#include "passes/quantize.h"

#include <gtest/gtest.h>

#include <cmath>

namespace quantoscope {
namespace {

SessionRequest smallSession(const std::string &model)
{
    SessionRequest request;
    request.model = model;
    request.images = 12;
    request.calibrationImages = 8;
    return request;
}

std::shared_ptr<ModelSession> opened(const SessionRequest &request)
{
    auto session = ModelSession::open(request);
    if (!session.ok())
        throw std::runtime_error(session.error().text());
    return *session;
}

TEST(ModelSession, TakesAModelThatIsLoadedAlready)
{
    auto loaded = loadModel("mobilenet_v2");
    ASSERT_TRUE(loaded.ok());
    loaded->name = "given";
    const auto model = std::make_shared<const Model>(std::move(loaded).value());
    const auto session = ModelSession::open(smallSession("mobilenet_v2"), model);
    ASSERT_TRUE(session.ok()) << session.error().text();
    EXPECT_EQ((*session)->model().name, "given");
    const Node &mine = (*session)->model().graph.nodes.at(1), &theirs = model->graph.nodes.at(1);
    EXPECT_EQ(mine.param("weight").bytes(), theirs.param("weight").bytes()) << "the weights are shared, not copied";
    EXPECT_EQ((*(*session)->baseline({}))->size(), 12U);
}

TEST(ModelSession, TheUsersInputReplacesTheModels)
{
    SessionRequest request = smallSession("mobilenet_v2");
    const auto usual = opened(request);
    ImageInput input = usual->model().image;
    input.height = input.width = 40;
    input.resizeShorterSide = 44;
    input.mean = {0.F, 0.F, 0.F};
    input.std = {1.F, 1.F, 1.F};
    input.bgr = true;
    request.imageInput = input;
    const auto changed = opened(request);
    EXPECT_EQ(changed->model().image.height, 40);
    EXPECT_TRUE(changed->model().image.known);
    EXPECT_TRUE(changed->model().image.bgr);
    const auto batch = changed->latencyInput(1, 0);
    ASSERT_TRUE(batch.ok());
    ASSERT_EQ(batch->pixels.size(), 3U * 40 * 40);
    for (const float pixel : batch->pixels) {
        ASSERT_GE(pixel, 0.F); // not normalised: as it was read
        ASSERT_LE(pixel, 1.F);
    }
    EXPECT_FALSE(request == smallSession("mobilenet_v2")) << "another session is needed for another input";
}

TEST(ModelSession, AnImpossibleInputIsRefused)
{
    const ImageInput usual = opened(smallSession("mobilenet_v2"))->model().image;
    const auto refusal = [&](auto change) {
        SessionRequest request = smallSession("mobilenet_v2");
        request.imageInput = usual;
        change(*request.imageInput);
        const auto session = ModelSession::open(request);
        return session.ok() ? std::string("opened") : session.error().message.id();
    };
    EXPECT_EQ(refusal([](ImageInput &) {}), "opened");
    EXPECT_EQ(refusal([](ImageInput &input) { input.std[1] = 0.F; }), "engine.image_input");
    EXPECT_EQ(refusal([](ImageInput &input) { input.mean[2] = std::nanf(""); }), "engine.image_input");
    EXPECT_EQ(refusal([](ImageInput &input) { input.channels = 1; }), "engine.image_input");
    EXPECT_EQ(refusal([](ImageInput &input) { input.height = 0; }), "engine.image_input");
    EXPECT_EQ(refusal([](ImageInput &input) { input.resizeShorterSide = -1; }), "engine.image_input");
}

TEST(ModelSession, NamesItsClasses)
{
    SessionRequest request = smallSession("mobilenet_v2");
    const std::vector<std::string> usual = opened(request)->classNames();
    ASSERT_EQ(usual.size(), 100U);
    EXPECT_EQ(usual.front(), "apple");
    request.classNames = {"mine"};
    const std::vector<std::string> own = opened(request)->classNames();
    ASSERT_EQ(own.size(), 100U);
    EXPECT_EQ(own[0], "mine");
    EXPECT_EQ(own[1], "class 1") << "too few names are filled up";
    request.classNames.assign(130, "x");
    EXPECT_EQ(opened(request)->classNames().size(), 100U);
    EXPECT_TRUE(opened(smallSession("bert-mini-qa"))->classNames().empty());
}

// No labels: nothing can be right, but agreement with FP32 still says what quantization changed.
TEST(ModelSession, AFolderWithoutLabelsGivesAgreement)
{
    const PictureFolder folder;
    folder.addSample(24);
    RunRequest request;
    request.session = smallSession("mobilenet_v2");
    request.session.data = folder.path().string();
    request.session.images = 0;
    request.recipe = presetRecommended(Method::Static);
    request.recipe.defaults.weight.bits = 3; // enough to change some answers
    request.latencyBudgetSeconds = 0.0;
    const auto done = executeRun(request, {});
    ASSERT_TRUE(done.ok()) << done.error().text();
    const quantoscope::Run &run = done->run;
    EXPECT_FALSE(run.accuracy.top1);
    ASSERT_TRUE(run.agreement);
    EXPECT_GT(run.images, 10);
    EXPECT_EQ(run.predictions.size(), static_cast<std::size_t>(run.images));
    int same = 0;
    const auto session = opened(request.session);
    const auto baseline = session->baseline({});
    ASSERT_TRUE(baseline.ok());
    for (std::size_t i = 0; i < run.predictions.size(); ++i) {
        EXPECT_EQ(run.predictions[i].label, -1);
        same += run.predictions[i].top[0] == (**baseline)[i].top[0] ? 1 : 0;
    }
    EXPECT_NEAR(run.agreement->samePercent, 100.0 * same / run.images, 1e-9);
    EXPECT_LT(run.agreement->samePercent, 100.0);
    EXPECT_GT(run.agreement->samePercent, 0.0);
    EXPECT_EQ(run.agreement->onlyBaselineRight, 0);
    EXPECT_EQ(run.agreement->onlyThisRight, 0);

    request.recipe = presetRecommended(Method::Fp32);
    const auto fp32 = executeRun(request, {});
    ASSERT_TRUE(fp32.ok()) << fp32.error().text();
    EXPECT_FALSE(fp32->run.agreement);
    EXPECT_FALSE(fp32->run.accuracy.top1);
}

TEST(ModelSession, KeepsTheFloatResultsOfTheLatestFusion)
{
    const auto session = opened(smallSession("mobilenet_v2"));
    const Graph fused = fuseForRecipe(session->model().graph, presetRecommended(Method::Static));
    const auto first = session->sampleResults(fused, {});
    ASSERT_TRUE(first.ok()) << first.error().text();
    ASSERT_NE(*first, nullptr);
    ASSERT_EQ((*first)->size(), (*session->sampleBatches({}))->size());
    const std::vector<float> *values = &(*first)->front().begin()->second;
    const float *kept = values->data();
    EXPECT_EQ((*session->sampleResults(fused, {}))->front().begin()->second.data(), kept) << "not run again";
    const Graph apart = fuseForRecipe(session->model().graph, presetRecommended(Method::StaticNoFuse));
    const auto other = session->sampleResults(apart, {});
    ASSERT_TRUE(other.ok());
    EXPECT_GT((*other)->front().size(), 60U) << "another fusion, other layers";

    const CancelToken token;
    token.cancel();
    const auto stopped = session->sampleResults(fused, RunContext(token, {}));
    ASSERT_FALSE(stopped.ok());
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

TEST(InspectModel, OfALoadedModelIsTheSame)
{
    InspectRequest request;
    request.model = "resnet18";
    request.recipe = presetThesis(Method::Static);
    const auto byName = inspectModel(request);
    const auto model = loadModel("resnet18");
    ASSERT_TRUE(byName.ok() && model.ok());
    const auto byModel = inspectModel(*model, request.recipe);
    ASSERT_TRUE(byModel.ok()) << byModel.error().text();
    ASSERT_EQ(byModel->layers.size(), byName->layers.size());
    for (std::size_t i = 0; i < byName->layers.size(); ++i) {
        EXPECT_EQ(byModel->layers[i].name, byName->layers[i].name);
        EXPECT_EQ(byModel->layers[i].fusedInto, byName->layers[i].fusedInto);
        EXPECT_EQ(byModel->layers[i].weight, byName->layers[i].weight);
        EXPECT_EQ(byModel->layers[i].macs, byName->layers[i].macs);
    }
    EXPECT_EQ(byModel->groups.size(), byName->groups.size());
    EXPECT_EQ(byModel->sha256, byName->sha256);
    EXPECT_FALSE(inspectModel(*model)->hasRecipe);
    Recipe foreign = presetRecommended(Method::Static);
    foreign.unfused = {"nobody"};
    EXPECT_FALSE(inspectModel(*model, foreign).ok());
}

TEST(InspectModel, showsWhatQuantizeWillDo)
{
    Recipe recipe = presetRecommended(Method::Static);
    LayerOverride merged;
    merged.value = "layer1.0.relu"; // part of layer1.0.conv1
    merged.activationBits = 4;
    recipe.overrides = {merged};
    const auto model = loadModel("resnet18");
    ASSERT_TRUE(model.ok());
    const auto inspection = inspectModel(*model, recipe);
    ASSERT_TRUE(inspection.ok());
    const auto layer = [&](const std::string &name) {
        return *std::find_if(inspection->layers.begin(), inspection->layers.end(), [&](const auto &one) { return one.name == name; });
    };
    EXPECT_EQ(layer("layer1.0.conv1").activation->bits, 4);
    EXPECT_FALSE(layer("fc").activation) << "the logits stay in float";
    EXPECT_TRUE(layer("fc").weight);
    EXPECT_FALSE(layer("avgpool").activation) << "it keeps the scale of its input";
    EXPECT_TRUE(layer("avgpool").integer && layer("avgpool").scaleOfInput);
    EXPECT_TRUE(layer("conv1").integer && !layer("conv1").scaleOfInput);
}

} // namespace
} // namespace quantoscope
