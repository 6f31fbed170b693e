// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/recipe.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

enum class Preset { Recommended, Thesis };  // presetRecommended or presetThesis
std::string_view presetName(Preset preset); // "recommended", "thesis"
Recipe presetRecipe(Preset preset, Method method);

// One model of a plan. What is not set is the plan's.
struct PlannedModel {
    std::string model; // as `run --model` takes it: a bundled name, a path, "arch:bert-base"
    std::vector<Method> methods;
    std::vector<Recipe> recipes; // beside the methods; each needs a name
    std::optional<std::string> data;
    std::optional<int> images, calibrationImages, batch, sequence;

    bool operator==(const PlannedModel &) const = default;
};

// What a study measures. The same plan in the same folder goes on where it stopped.
struct StudyPlan {
    std::string name;
    Preset preset = Preset::Recommended;
    std::vector<PlannedModel> models;
    std::string data = "sample";
    std::string labels = "fine"; // or "coarse": which of CIFAR-100's
    int images = 0;              // to evaluate; 0 = all
    int calibrationImages = 256;
    std::uint64_t seed = 0;
    std::string backend = "onednn";
    int threads = 1;                   // of the latency
    int batch = 1;                     // of the latency
    int sequence = 0;                  // tokens of the latency's input; 0 = 128, or the model's limit where that is smaller
    double latencyBudgetSeconds = 2.0; // for each method; 0 = no latency
    bool measureLayers = true;         // SQNR and time of each layer

    bool operator==(const StudyPlan &) const = default;
};

// One run that a plan asks for, with the plan's values filled in.
struct PlannedRun {
    std::string id; // "resnet18/static": unique within the plan
    std::string model;
    std::string method; // methodName, or the recipe's name
    Recipe recipe;
    std::string data;
    int images = 0, calibrationImages = 0, batch = 1, sequence = 0;
};
std::vector<PlannedRun> plannedRuns(const StudyPlan &plan); // model by model, in the plan's order

// The study this project grew out of: four CNNs, bert-mini on the sample, and BERT-base's shape for size and time.
StudyPlan thesisPlan();

// `only`: names out of the plan's models, as `--models a,b` gives them. Errors: BadUsage, lists the plan's models.
Result<StudyPlan> restrictModels(StudyPlan plan, const std::vector<std::string> &only);

// The first setting in which two plans differ, with its value in each, as JSON; nothing where they are equal.
struct PlanDifference {
    std::string setting, first, second; // "images", "methods of resnet18", "models"
};
std::optional<PlanDifference> planDifference(const StudyPlan &first, const StudyPlan &second);

std::string planText(const StudyPlan &plan); // JSON, recipes inside; parseStudyPlan reads it back unchanged

// A recipe in the plan is an object or the name of a file, looked for from `folder`.
// Errors: BadInput with the line or the path, for example two runs with the same name.
Result<StudyPlan> parseStudyPlan(std::string_view text, const std::string &fileName, const std::filesystem::path &folder = {});
Result<StudyPlan> loadStudyPlan(const std::filesystem::path &path);

} // namespace quantoscope
