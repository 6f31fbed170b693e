// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/study_plan.h"

#include "recipe/recipe_json.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace quantoscope {

namespace {

constexpr int kPlanVersion = 1;
constexpr std::uintmax_t kLargestPlanBytes = 16U << 20U;
constexpr std::int64_t kLargestInt = std::numeric_limits<int>::max();
constexpr int kBertSequence = 128;
constexpr int kThesisImages = 1000;

std::string runId(const PlannedModel &model, const std::string &method)
{
    return model.model + (model.data ? "@" + *model.data : std::string()) + "/" + method;
}

Json modelJson(const PlannedModel &model)
{
    Json out;
    out["model"] = model.model;
    out["methods"] = Json::array();
    for (const Method method : model.methods)
        out["methods"].push_back(methodName(method));
    if (!model.recipes.empty()) {
        out["recipes"] = Json::array();
        for (const Recipe &recipe : model.recipes)
            out["recipes"].push_back(recipeJson(recipe));
    }
    if (model.data)
        out["data"] = *model.data;
    const auto add = [&out](const char *key, const std::optional<int> &value) {
        if (value)
            out[key] = *value;
    };
    add("images", model.images);
    add("calibration_images", model.calibrationImages);
    add("batch", model.batch);
    add("sequence", model.sequence);
    return out;
}

Json planJson(const StudyPlan &plan)
{
    Json out;
    out["version"] = kPlanVersion;
    out["name"] = plan.name;
    out["preset"] = presetName(plan.preset);
    out["data"] = plan.data;
    out["labels"] = plan.labels;
    out["images"] = plan.images;
    out["calibration_images"] = plan.calibrationImages;
    out["seed"] = plan.seed;
    out["backend"] = plan.backend;
    out["threads"] = plan.threads;
    out["batch"] = plan.batch;
    out["sequence"] = plan.sequence;
    out["latency_budget_s"] = plan.latencyBudgetSeconds;
    out["measure_layers"] = plan.measureLayers;
    out["models"] = Json::array();
    for (const PlannedModel &model : plan.models)
        out["models"].push_back(modelJson(model));
    return out;
}

// Of two objects; a key that only one has is null in the other.
std::optional<PlanDifference> firstDifference(const Json &first, const Json &second)
{
    for (const Json *keys : {&first, &second}) {
        for (const auto &[key, unused] : keys->items()) {
            const Json there = first.contains(key) ? first.at(key) : Json();
            const Json here = second.contains(key) ? second.at(key) : Json();
            if (there != here)
                return PlanDifference{key, there.dump(), here.dump()};
        }
    }
    return std::nullopt;
}

Recipe readRecipeOrFile(const JsonCursor &json, const std::filesystem::path &folder)
{
    if (!json.isString())
        return readRecipe(json);
    auto loaded = loadRecipe(folder / std::filesystem::path(json.string()));
    if (!loaded)
        throw JsonProblem(loaded.error());
    Recipe recipe = std::move(loaded).value();
    if (recipe.name.empty())
        recipe.name = std::filesystem::path(json.string()).stem().string();
    return recipe;
}

int readCount(const JsonCursor &json, int low)
{
    return static_cast<int>(json.integer(low, kLargestInt));
}

void readCount(const JsonCursor &json, std::string_view key, int low, std::optional<int> &target)
{
    if (json.has(key))
        target = readCount(json.at(key), low);
}

void readCount(const JsonCursor &json, std::string_view key, int low, int &target)
{
    if (json.has(key))
        target = readCount(json.at(key), low);
}

std::string readName(const JsonCursor &json)
{
    std::string name = json.string();
    if (name.empty())
        json.failValue(phrases::filledText());
    return name;
}

PlannedModel readModel(const JsonCursor &json, const std::filesystem::path &folder)
{
    json.allowKeys({"model", "methods", "recipes", "data", "images", "calibration_images", "batch", "sequence"});
    PlannedModel out;
    out.model = readName(json.at("model"));
    if (json.has("methods")) {
        const JsonCursor methods = json.at("methods");
        for (std::size_t i = 0; i < methods.size(); ++i)
            out.methods.push_back(methods.item(i).oneOf<Method>({{"fp32", Method::Fp32},
                                                                 {"static", Method::Static},
                                                                 {"static-nofuse", Method::StaticNoFuse},
                                                                 {"dynamic", Method::Dynamic}}));
    }
    if (json.has("recipes")) {
        const JsonCursor recipes = json.at("recipes");
        for (std::size_t i = 0; i < recipes.size(); ++i) {
            out.recipes.push_back(readRecipeOrFile(recipes.item(i), folder));
            if (out.recipes.back().name.empty())
                recipes.item(i).failValue(Message("plan.named-recipe", "a recipe with a “name”, for tables to show"));
        }
    }
    if (out.methods.empty() && out.recipes.empty())
        json.failValue(Message("plan.methods-or-recipes", "an object with at least one of “methods” and “recipes”"));
    if (json.has("data"))
        out.data = readName(json.at("data"));
    readCount(json, "images", 0, out.images);
    readCount(json, "calibration_images", 0, out.calibrationImages);
    readCount(json, "batch", 1, out.batch);
    readCount(json, "sequence", 0, out.sequence);
    return out;
}

void readModels(const JsonCursor &json, const std::filesystem::path &folder, StudyPlan &out)
{
    if (json.size() == 0)
        json.failValue(Message("plan.some-models", "a list of at least one model"));
    std::set<std::string> ids;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const JsonCursor item = json.item(i);
        out.models.push_back(readModel(item, folder));
        const PlannedModel &model = out.models.back();
        const auto add = [&](const std::string &method) {
            if (!ids.insert(runId(model, method)).second)
                item.failValue(Message("plan.distinct-runs", "an object whose runs are not in the plan twice (“{run}” is)",
                                       {{"run", runId(model, method)}}));
        };
        for (const Method method : model.methods)
            add(std::string(methodName(method)));
        for (const Recipe &recipe : model.recipes)
            add(recipe.name);
    }
}

StudyPlan readPlan(const JsonCursor &json, const std::filesystem::path &folder)
{
    json.allowKeys({"version", "name", "preset", "data", "labels", "images", "calibration_images", "seed", "backend", "threads", "batch",
                    "sequence", "latency_budget_s", "measure_layers", "models"});
    StudyPlan out;
    if (json.has("version") && json.at("version").integer() != kPlanVersion)
        json.at("version").failValue(Message("plan.version", "{version} (the version of plans that this program reads)",
                                             {{"version", std::to_string(kPlanVersion)}}));
    if (json.has("name"))
        out.name = json.at("name").string();
    if (json.has("preset"))
        out.preset = json.at("preset").oneOf<Preset>({{"recommended", Preset::Recommended}, {"thesis", Preset::Thesis}});
    if (json.has("data"))
        out.data = readName(json.at("data"));
    if (json.has("labels"))
        out.labels = json.at("labels").oneOf<const char *>({{"fine", "fine"}, {"coarse", "coarse"}});
    readCount(json, "images", 0, out.images);
    readCount(json, "calibration_images", 0, out.calibrationImages);
    if (json.has("seed"))
        out.seed = json.at("seed").unsignedInteger();
    if (json.has("backend"))
        out.backend = readName(json.at("backend"));
    readCount(json, "threads", 1, out.threads);
    readCount(json, "batch", 1, out.batch);
    readCount(json, "sequence", 0, out.sequence);
    if (json.has("latency_budget_s")) {
        const JsonCursor budget = json.at("latency_budget_s");
        out.latencyBudgetSeconds = budget.number();
        if (!(out.latencyBudgetSeconds >= 0.0 && out.latencyBudgetSeconds <= 3600.0))
            budget.failValue(Message("plan.budget", "a number of seconds from 0 to 3600"));
    }
    if (json.has("measure_layers"))
        out.measureLayers = json.at("measure_layers").boolean();
    readModels(json.at("models"), folder, out);
    return out;
}

} // namespace

std::string_view presetName(Preset preset)
{
    return preset == Preset::Thesis ? "thesis" : "recommended";
}

Recipe presetRecipe(Preset preset, Method method)
{
    return preset == Preset::Thesis ? presetThesis(method) : presetRecommended(method);
}

std::vector<PlannedRun> plannedRuns(const StudyPlan &plan)
{
    std::vector<PlannedRun> out;
    for (const PlannedModel &model : plan.models) {
        const auto add = [&](const std::string &method, const Recipe &recipe) {
            PlannedRun run;
            run.id = runId(model, method);
            run.model = model.model;
            run.method = method;
            run.recipe = recipe;
            run.data = model.data.value_or(plan.data);
            run.images = model.images.value_or(plan.images);
            run.calibrationImages = model.calibrationImages.value_or(plan.calibrationImages);
            run.batch = model.batch.value_or(plan.batch);
            run.sequence = model.sequence.value_or(plan.sequence);
            out.push_back(std::move(run));
        };
        for (const Method method : model.methods)
            add(std::string(methodName(method)), presetRecipe(plan.preset, method));
        for (const Recipe &recipe : model.recipes)
            add(recipe.name, recipe);
    }
    return out;
}

StudyPlan thesisPlan()
{
    StudyPlan plan;
    plan.name = "thesis";
    plan.images = kThesisImages;
    const std::vector<Method> four = {Method::Fp32, Method::Static, Method::StaticNoFuse, Method::Dynamic};
    const std::vector<Method> two = {Method::Fp32, Method::Dynamic};
    for (const char *name : {"resnet18", "resnet34", "resnet50", "mobilenet_v2"}) {
        PlannedModel model;
        model.model = name;
        model.methods = four;
        plan.models.push_back(std::move(model));
    }
    PlannedModel questions;
    questions.model = "bert-mini-qa";
    questions.methods = two;
    plan.models.push_back(std::move(questions));
    PlannedModel shape;
    shape.model = "arch:bert-base";
    shape.methods = two;
    shape.sequence = kBertSequence;
    plan.models.push_back(std::move(shape));
    return plan;
}

Result<StudyPlan> restrictModels(StudyPlan plan, const std::vector<std::string> &only)
{
    std::string known;
    for (const PlannedModel &model : plan.models)
        known += (known.empty() ? "" : ", ") + model.model;
    for (const std::string &name : only) {
        const bool there =
            std::any_of(plan.models.begin(), plan.models.end(), [&](const PlannedModel &model) { return model.model == name; });
        if (!there)
            return badUsage("plan.no-model", "The plan has no model “{found}”; it has {expected}.", {{"found", name}, {"expected", known}});
    }
    if (!only.empty())
        std::erase_if(plan.models,
                      [&](const PlannedModel &model) { return std::find(only.begin(), only.end(), model.model) == only.end(); });
    return plan;
}

std::optional<PlanDifference> planDifference(const StudyPlan &first, const StudyPlan &second)
{
    const auto name = [](const PlannedModel &model) { return model.model; };
    if (std::ranges::equal(first.models, second.models, {}, name, name)) {
        for (std::size_t i = 0; i < first.models.size(); ++i) {
            if (auto found = firstDifference(modelJson(first.models[i]), modelJson(second.models[i]))) {
                found->setting += " of " + first.models[i].model;
                return found;
            }
        }
    }
    Json ofFirst = planJson(first), ofSecond = planJson(second);
    for (auto [json, plan] : {std::pair{&ofFirst, &first}, std::pair{&ofSecond, &second}}) {
        Json names = Json::array();
        for (const PlannedModel &model : plan->models)
            names.push_back(model.model);
        (*json)["models"] = std::move(names);
    }
    return firstDifference(ofFirst, ofSecond);
}

std::string planText(const StudyPlan &plan)
{
    return jsonText(planJson(plan));
}

Result<StudyPlan> parseStudyPlan(std::string_view text, const std::string &fileName, const std::filesystem::path &folder)
{
    return readJson(fileName, [&] {
        const Json json = parseJson(text, fileName);
        return readPlan(JsonCursor(json, fileName), folder);
    });
}

Result<StudyPlan> loadStudyPlan(const std::filesystem::path &path)
{
    QS_TRY_ASSIGN(const std::string text, readJsonFile(path, kLargestPlanBytes));
    return parseStudyPlan(text, path.string(), path.parent_path());
}

} // namespace quantoscope
