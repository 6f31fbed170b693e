// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fit_plan_data.h"

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

const std::string kImages = TEST_RESOURCES "/sample/test.bin";
const std::string kQuestions = TEST_RESOURCES "/sample/qa-sample-dev.json";

StudyPlan planOn(const std::string &data)
{
    StudyPlan plan;
    plan.data = data;
    for (const char *name : {"mobilenet_v2", "bert-mini-qa", "arch:bert-base"}) {
        PlannedModel model;
        model.model = name;
        model.methods = {Method::Fp32};
        plan.models.push_back(model);
    }
    return plan;
}

TEST(FitPlanData, ModelsOfTheOtherTaskTakeTheSample)
{
    const auto images = fitPlanData(planOn(kImages));
    ASSERT_TRUE(images.ok()) << images.error().text();
    EXPECT_EQ(images->onSample, std::vector<std::string>{"bert-mini-qa"});
    EXPECT_FALSE(images->plan.models[0].data.has_value());
    EXPECT_EQ(images->plan.models[1].data, "sample");
    EXPECT_FALSE(images->plan.models[2].data.has_value()); // random weights read no data

    const auto questions = fitPlanData(planOn(kQuestions));
    ASSERT_TRUE(questions.ok()) << questions.error().text();
    EXPECT_EQ(questions->onSample, std::vector<std::string>{"mobilenet_v2"});
}

TEST(FitPlanData, DataOfAModelsOwnAndDataThatSuitNobodyStay)
{
    StudyPlan own = planOn(kImages);
    own.models[1].data = kQuestions;
    EXPECT_EQ(fitPlanData(own)->plan, own);
    for (const char *data : {"sample", "/nowhere"})
        EXPECT_EQ(fitPlanData(planOn(data))->plan, planOn(data));
}

TEST(FitPlanData, SaysWhichModelCannotBeOpened)
{
    StudyPlan plan = planOn(kImages);
    plan.models[0].model = "/nowhere/net.pt";
    const auto fitted = fitPlanData(plan);
    ASSERT_FALSE(fitted.ok());
    EXPECT_EQ(fitted.error().message.id(), "model.not-found");
}

} // namespace
} // namespace quantoscope
