// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/study_plan.h"

#include "recipe/recipe_json.h"
#include "sample_runs.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace quantoscope {
namespace {

TEST(StudyPlan, OfTheThesisIsItsModelsAndMethods)
{
    const StudyPlan plan = thesisPlan();
    std::vector<std::string> ids;
    for (const PlannedRun &run : plannedRuns(plan))
        ids.push_back(run.id);
    EXPECT_EQ(ids, (std::vector<std::string>{
                       "resnet18/fp32",     "resnet18/static",      "resnet18/static-nofuse",     "resnet18/dynamic",
                       "resnet34/fp32",     "resnet34/static",      "resnet34/static-nofuse",     "resnet34/dynamic",
                       "resnet50/fp32",     "resnet50/static",      "resnet50/static-nofuse",     "resnet50/dynamic",
                       "mobilenet_v2/fp32", "mobilenet_v2/static",  "mobilenet_v2/static-nofuse", "mobilenet_v2/dynamic",
                       "bert-mini-qa/fp32", "bert-mini-qa/dynamic", "arch:bert-base/fp32",        "arch:bert-base/dynamic"}));
    const std::vector<PlannedRun> runs = plannedRuns(plan);
    EXPECT_EQ(runs[1].recipe, presetRecommended(Method::Static));
    EXPECT_EQ(runs[1].data, "sample");
    EXPECT_EQ(runs[1].images, 1000);
    EXPECT_EQ(runs[1].calibrationImages, 256);
    EXPECT_EQ(runs[1].sequence, 0);
    EXPECT_EQ(runs[19].sequence, 128);
    StudyPlan asInTheThesis = plan;
    asInTheThesis.preset = Preset::Thesis;
    EXPECT_EQ(plannedRuns(asInTheThesis)[1].recipe, presetThesis(Method::Static));
    EXPECT_NE(asInTheThesis, plan);
}

TEST(StudyPlan, OfTheDocumentationIsReadAndEveryKeyIsDocumented)
{
    std::ifstream file(std::string(TEST_RESOURCES) + "/../docs/formats.md");
    std::stringstream text;
    text << file.rdbuf();
    const std::string page = text.str();
    const std::size_t chapter = page.find("## A study plan");
    ASSERT_NE(chapter, std::string::npos);
    const std::string section = page.substr(chapter, page.find("\n## ", chapter) - chapter);
    const std::size_t begin = section.find("```json\n") + 8;
    const auto plan = parseStudyPlan(section.substr(begin, section.find("```", begin) - begin), "formats.md");
    ASSERT_TRUE(plan.ok()) << plan.error().text();
    std::vector<std::string> ids;
    for (const PlannedRun &run : plannedRuns(plan.value())) {
        ids.push_back(run.id);
        EXPECT_EQ(run.images, 200);
    }
    EXPECT_EQ(ids, (std::vector<std::string>{"resnet18/fp32", "resnet18/static", "resnet18/four bits"}));
    EXPECT_EQ(plannedRuns(plan.value())[2].recipe.defaults.weight.bits, 4);

    StudyPlan everything = thesisPlan();
    everything.models[0].recipes = {presetRecommended(Method::Static)};
    const Json json = Json::parse(planText(everything));
    for (const auto &[key, unused] : json.items())
        EXPECT_NE(section.find("`" + key), std::string::npos) << key;
    for (const auto &[key, unused] : json.at("models")[0].items())
        EXPECT_NE(section.find(key + "`"), std::string::npos) << key;
}

TEST(StudyPlan, ReadsBackWhatItWrote)
{
    StudyPlan plan = thesisPlan();
    plan.preset = Preset::Thesis;
    plan.data = "/data/cifar";
    plan.labels = "coarse";
    plan.seed = 18446744073709551615ULL;
    plan.backend = "torch:qnnpack";
    plan.threads = 2;
    plan.batch = 8;
    plan.sequence = 64;
    plan.latencyBudgetSeconds = 0.1;
    plan.measureLayers = false;
    Recipe recipe = presetRecommended(Method::Static);
    recipe.name = "four bits";
    recipe.defaults.weight.bits = 4;
    plan.models[0].recipes = {recipe};
    plan.models[1].data = "other";
    plan.models[1].images = 10;
    plan.models[1].calibrationImages = 20;
    plan.models[1].batch = 3;
    const auto read = parseStudyPlan(planText(plan), "plan.json");
    ASSERT_TRUE(read.ok()) << read.error().text();
    EXPECT_EQ(*read, plan);
    EXPECT_EQ(planText(*read), planText(plan));
    EXPECT_EQ(parseStudyPlan(planText(thesisPlan()), "plan.json").value(), thesisPlan());

    const std::vector<PlannedRun> runs = plannedRuns(plan);
    EXPECT_EQ(runs[4].id, "resnet18/four bits");
    EXPECT_EQ(runs[4].recipe, recipe);
    EXPECT_EQ(runs[5].id, "resnet34@other/fp32");
    EXPECT_EQ(runs[5].batch, 3);
    EXPECT_EQ(runs[5].images, 10);
}

TEST(StudyPlan, KeepsOnlyTheModelsAskedFor)
{
    const auto two = restrictModels(thesisPlan(), {"mobilenet_v2", "resnet18"});
    ASSERT_TRUE(two.ok());
    ASSERT_EQ(two->models.size(), 2U);
    EXPECT_EQ(two->models[0].model, "resnet18");
    EXPECT_EQ(restrictModels(thesisPlan(), {}).value(), thesisPlan());
    const auto unknown = restrictModels(thesisPlan(), {"vgg16"});
    ASSERT_FALSE(unknown.ok());
    EXPECT_EQ(unknown.error().code, ErrorCode::BadUsage);
    EXPECT_EQ(unknown.error().text(), "The plan has no model “vgg16”; it has resnet18, resnet34, resnet50, mobilenet_v2, bert-mini-qa, "
                                      "arch:bert-base.");
}

TEST(StudyPlan, TakesRecipesFromFilesBesideIt)
{
    const test::TemporaryFolder folder;
    Recipe recipe = presetRecommended(Method::Static);
    recipe.name = "";
    std::ofstream(folder / "mine.json") << recipeText(recipe);
    std::ofstream(folder / "plan.json") << R"({"models": [{"model": "resnet18", "recipes": ["mine.json"]}]})";
    const auto plan = loadStudyPlan(folder / "plan.json");
    ASSERT_TRUE(plan.ok()) << plan.error().text();
    recipe.name = "mine";
    EXPECT_EQ(plan->models[0].recipes, std::vector<Recipe>{recipe});

    std::filesystem::remove(folder / "mine.json");
    const auto missing = loadStudyPlan(folder / "plan.json");
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().text(), (folder / "mine.json").string() + " cannot be read: there is no such file.");
    EXPECT_EQ(loadStudyPlan(folder / "none.json").error().message.id(), "json.no-file");
}

struct BadPlan {
    const char *what;
    const char *text;
    const char *sentence;
};

class BadPlans : public testing::TestWithParam<BadPlan>
{
};

TEST_P(BadPlans, AreRefusedWithTheirPath)
{
    const auto read = parseStudyPlan(GetParam().text, "p.json");
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().code, ErrorCode::BadInput);
    EXPECT_EQ(read.error().text(), GetParam().sentence);
}

INSTANTIATE_TEST_SUITE_P(
    StudyPlan, BadPlans,
    testing::Values(
        BadPlan{"NoModels", "{}", "p.json: the top level lacks the key “models”."},
        BadPlan{"EmptyModels", R"({"models": []})", "p.json: models must be a list of at least one model, but is []."},
        BadPlan{"UnknownKey", R"({"model": "resnet18"})",
                "p.json: the top level has the unknown key “model”; it may have version, name, preset, data, labels, images, "
                "calibration_images, seed, backend, threads, batch, sequence, latency_budget_s, measure_layers, models."},
        BadPlan{"Version", R"({"version": 7, "models": []})",
                "p.json: version must be 1 (the version of plans that this program reads), but is 7."},
        BadPlan{"Preset", R"({"preset": "best", "models": []})",
                "p.json: preset must be one of \"recommended\", \"thesis\", but is \"best\"."},
        BadPlan{"Labels", R"({"labels": "both", "models": []})", "p.json: labels must be one of \"fine\", \"coarse\", but is \"both\"."},
        BadPlan{"Threads", R"({"threads": 0, "models": []})", "p.json: threads must be a whole number from 1 to 2147483647, but is 0."},
        BadPlan{"Images", R"({"images": -1, "models": []})", "p.json: images must be a whole number from 0 to 2147483647, but is -1."},
        BadPlan{"Budget", R"({"latency_budget_s": -1, "models": []})",
                "p.json: latency_budget_s must be a number of seconds from 0 to 3600, but is -1."},
        BadPlan{"Backend", R"({"backend": "", "models": []})", "p.json: backend must be a text that is not empty, but is \"\"."},
        BadPlan{"ModelNumber", R"({"models": [18]})", "p.json: models[0] must be an object, but is 18."},
        BadPlan{"NothingToDo", R"({"models": [{"model": "resnet18"}]})",
                "p.json: models[0] must be an object with at least one of “methods” and “recipes”, but is {\"model\":\"resnet18\"}."},
        BadPlan{"Method", R"({"models": [{"model": "a", "methods": ["fp32", "int4"]}]})",
                "p.json: models[0].methods[1] must be one of \"fp32\", \"static\", \"static-nofuse\", \"dynamic\", but is \"int4\"."},
        BadPlan{"Twice", R"({"models": [{"model": "a", "methods": ["fp32"]}, {"model": "a", "methods": ["static", "fp32"]}]})",
                "p.json: models[1] must be an object whose runs are not in the plan twice (“a/fp32” is), but is "
                "{\"model\":\"a\",\"methods\":[\"static\",\"fp32\"]}."},
        BadPlan{"NamelessRecipe", R"({"models": [{"model": "a", "recipes": [{"method": "static"}]}]})",
                "p.json: models[0].recipes[0] must be a recipe with a “name”, for tables to show, but is {\"method\":\"static\"}."},
        BadPlan{"Recipe", R"({"models": [{"model": "a", "recipes": [{"method": "static", "defaults": {"weight": {"bits": 9}}}]}]})",
                "p.json: models[0].recipes[0].defaults.weight.bits must be a whole number from 2 to 8, but is 9."}),
    [](const auto &info) { return info.param.what; });

TEST(StudyPlan, ADifferenceIsNamedWithBothValues)
{
    const StudyPlan plan = thesisPlan();
    EXPECT_FALSE(planDifference(plan, plan).has_value());
    const auto differs = [&](const StudyPlan &other) {
        const PlanDifference found = planDifference(plan, other).value();
        return found.setting + ": " + found.first + ", " + found.second;
    };
    StudyPlan images = plan;
    images.images = 7;
    EXPECT_EQ(differs(images), "images: 1000, 7");
    StudyPlan models = plan;
    models.models.resize(1);
    EXPECT_EQ(differs(models),
              R"(models: ["resnet18","resnet34","resnet50","mobilenet_v2","bert-mini-qa","arch:bert-base"], ["resnet18"])");
    StudyPlan batch = plan;
    batch.models[1].batch = 4;
    EXPECT_EQ(differs(batch), "batch of resnet34: null, 4");
    StudyPlan methods = plan;
    methods.models[0].methods.pop_back();
    EXPECT_EQ(differs(methods), R"(methods of resnet18: ["fp32","static","static-nofuse","dynamic"], ["fp32","static","static-nofuse"])");
}

} // namespace
} // namespace quantoscope
