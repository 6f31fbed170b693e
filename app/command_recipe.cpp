// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "base/atomic_file.h"
#include "loaders/load_model.h"
#include "output_option.h"
#include "recipe/recipe_json.h"
#include "recipe/recipe_schema.h"
#include "run_options.h"
#include "study/study_plan.h"

#include <iostream>

namespace quantoscope {

namespace {

struct RecipeCommandOptions {
    std::string method = "static";
    std::string preset = "recommended";
    std::string file;
    std::string model;
    std::string jsonFile;
    ModelOptions modelOptions;
};

// Prints a text, and writes it to a file where one was named.
Status giveText(const std::string &text, const std::string &file)
{
    std::cout << text;
    if (!file.empty())
        QS_TRY(writeFileAtomically(file, text));
    return {};
}

Status printDefault(const RecipeCommandOptions &options)
{
    QS_TRY_ASSIGN(const Method method, parseMethod(options.method));
    return giveText(recipeText(presetRecipe(options.preset == "thesis" ? Preset::Thesis : Preset::Recommended, method)), options.jsonFile);
}

Status checkFile(const RecipeCommandOptions &options)
{
    QS_TRY_ASSIGN(const Recipe recipe, loadRecipe(options.file));
    if (!options.model.empty()) {
        QS_TRY_ASSIGN(const LoadOptions load, options.modelOptions.loadOptions());
        QS_TRY_ASSIGN(const Model model, loadModel(options.model, load));
        if (const Status fits = checkRecipe(recipe, model.graph); !fits.ok())
            return inRecipeFile(fits.error(), options.file);
    }
    std::cout << options.file << ": this recipe is valid" << (options.model.empty() ? "" : " for " + options.model) << ".\n";
    if (!options.jsonFile.empty())
        QS_TRY(writeFileAtomically(options.jsonFile, recipeText(recipe)));
    return {};
}

} // namespace

std::vector<Command> addRecipeCommands(CLI::App &app)
{
    CLI::App *recipe = app.add_subcommand("recipe", "Write, check and describe recipes: which layer is quantized how.");
    recipe->require_subcommand(1);
    auto options = std::make_shared<RecipeCommandOptions>();
    const auto addJson = [&](CLI::App *command) {
        addOutputFile(*command, "--json", options->jsonFile, "Also write the text to this file");
    };

    CLI::App *defaults = recipe->add_subcommand("default", "Print the recipe of a preset, to start from.");
    defaults->add_option("--method", options->method, "fp32, static, static-nofuse or dynamic")->capture_default_str();
    defaults->add_option("--preset", options->preset, "recommended or thesis")
        ->check(CLI::IsMember({"recommended", "thesis"}))
        ->capture_default_str();
    addJson(defaults);

    CLI::App *check = recipe->add_subcommand("check", "Check a recipe file, and with --model that its names are layers of a model.");
    check->add_option("FILE", options->file, "Recipe file (JSON)")->required();
    check->add_option("--model", options->model, "Model whose layers it is for");
    options->modelOptions.addTo(*check);
    addJson(check);

    CLI::App *schema = recipe->add_subcommand("schema", "Print the JSON schema of recipes.");
    addJson(schema);

    return {{defaults, [options](const CommandContext &) { return printDefault(*options); }},
            {check, [options](const CommandContext &) { return checkFile(*options); }},
            {schema, [options](const CommandContext &) { return giveText(recipeSchemaText(), options->jsonFile); }}};
}

} // namespace quantoscope
