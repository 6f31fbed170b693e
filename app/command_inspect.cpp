// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "base/atomic_file.h"
#include "engine/inspect_model.h"
#include "loaders/load_model.h"
#include "output_option.h"
#include "recipe/json_cursor.h"
#include "recipe/recipe_json.h"
#include "run_options.h"
#include "study/export_study.h"
#include "study/number_text.h"

#include <iostream>

namespace quantoscope {

namespace {

struct InspectOptions {
    std::string model;
    std::string recipeFile;
    std::string jsonFile;
    int sequence = 0;
    ModelOptions modelOptions;
};

std::string quantizationText(const InspectedLayer &layer)
{
    if (!layer.planned)
        return "";
    if (!layer.integer)
        return "float";
    if (layer.scaleOfInput)
        return "integers, scale of its input";
    std::string text;
    if (layer.weight)
        text = "w" + std::to_string(layer.weight->bits) + " " + std::string(granularityName(layer.weight->granularity)) + " " +
               std::string(schemeName(layer.weight->scheme));
    if (layer.activation)
        text += (text.empty() ? "a" : ", a") + std::to_string(layer.activation->bits) + " " +
                std::string(schemeName(layer.activation->scheme)) + " " + observerText(layer.observer);
    return text;
}

std::string threeNumbers(const std::array<float, 3> &values)
{
    std::string text;
    for (const float value : values)
        text += (text.empty() ? "" : ", ") + decimalText(static_cast<double>(value), 4, Language::English);
    return text;
}

std::string inputText(const ModelInspection &inspection)
{
    if (inspection.task == Task::QuestionAnswering)
        return "Input: up to " + std::to_string(inspection.maxTokens) + " tokens.";
    const ImageInput &image = inspection.image;
    const std::string size = "Input: " + shapeText({image.channels, image.height, image.width});
    if (!image.known)
        return size + " is assumed here, for the file does not say: the data decide, or --size, --mean and --std.";
    return size + (image.bgr ? ", blue first" : "") + ", mean " + threeNumbers(image.mean) + ", standard deviation " +
           threeNumbers(image.std) + ".";
}

Json inputJson(const ModelInspection &inspection)
{
    if (inspection.task == Task::QuestionAnswering)
        return Json{{"max_tokens", inspection.maxTokens}};
    const ImageInput &image = inspection.image;
    return Json{{"channels", image.channels}, {"height", image.height}, {"width", image.width}, {"mean", image.mean},
                {"std", image.std},           {"bgr", image.bgr},       {"known", image.known}};
}

TextTable layerTable(const ModelInspection &inspection)
{
    TextTable table;
    table.title = inspection.name + " (" + inspection.architecture + (inspection.stem.empty() ? "" : ", " + inspection.stem + " stem") +
                  ", " + inspection.format + ")";
    table.columns = {{"Layer", false},     {"Operation", false}, {"Result", false},
                     {"Parameters", true}, {"MACs", true},       {"Fused into", false}};
    if (inspection.hasRecipe)
        table.columns.push_back({inspection.isStoredQuantized ? "As stored" : "With the recipe", false});
    for (const InspectedLayer &layer : inspection.layers) {
        std::vector<std::string> row{
            layer.name, layer.op, shapeText(layer.shape), std::to_string(layer.parameters), std::to_string(layer.macs), layer.fusedInto};
        if (inspection.hasRecipe)
            row.push_back(quantizationText(layer));
        table.rows.push_back(std::move(row));
    }
    table.footnotes = {"Parameters: " + std::to_string(inspection.parameters) + ". Multiply-adds for one image or sequence: " +
                       std::to_string(inspection.macs) + ". Fusion groups: " + std::to_string(inspection.groups.size()) + "."};
    table.footnotes.push_back(inputText(inspection));
    for (const Message &warning : inspection.warnings)
        table.footnotes.push_back(warning.text());
    return table;
}

TextTable groupTable(const ModelInspection &inspection)
{
    TextTable table;
    table.title = "Fusion groups";
    table.columns = {{"Group", false}, {"Kind", false}, {"Layers", false}};
    if (inspection.hasRecipe)
        table.columns.push_back({"Fused", false});
    for (const InspectedGroup &group : inspection.groups) {
        std::string layers;
        for (const std::string &name : group.layers)
            layers += (layers.empty() ? "" : ", ") + name;
        std::vector<std::string> row{group.name, group.kind, layers};
        if (inspection.hasRecipe)
            row.push_back(group.fused ? "yes" : "no");
        table.rows.push_back(std::move(row));
    }
    return table;
}

Json settingJson(const InspectedLayer &layer)
{
    Json json;
    json["float"] = !layer.integer;
    if (layer.scaleOfInput)
        json["scale_of_input"] = true;
    if (layer.weight)
        json["weight"] = Json{{"bits", layer.weight->bits},
                              {"scheme", std::string(schemeName(layer.weight->scheme))},
                              {"granularity", std::string(granularityName(layer.weight->granularity))}};
    if (layer.activation)
        json["activation"] = Json{{"bits", layer.activation->bits},
                                  {"scheme", std::string(schemeName(layer.activation->scheme))},
                                  {"observer", observerText(layer.observer)}};
    return json;
}

Json inspectionJson(const ModelInspection &inspection)
{
    Json json{{"model", inspection.name},
              {"architecture", inspection.architecture},
              {"stem", inspection.stem},
              {"format", inspection.format},
              {"source", inspection.source},
              {"sha256", inspection.sha256},
              {"parameters", inspection.parameters},
              {"macs", inspection.macs},
              {"input", inputJson(inspection)}};
    json["layers"] = Json::array();
    for (const InspectedLayer &layer : inspection.layers) {
        Json entry{{"name", layer.name},
                   {"op", layer.op},
                   {"inputs", layer.inputs},
                   {"shape", layer.shape},
                   {"parameters", layer.parameters},
                   {"macs", layer.macs},
                   {"fused_into", layer.fusedInto}};
        if (inspection.hasRecipe && layer.planned)
            entry["recipe"] = settingJson(layer);
        json["layers"].push_back(std::move(entry));
    }
    json["fusion_groups"] = Json::array();
    for (const InspectedGroup &group : inspection.groups)
        json["fusion_groups"].push_back(Json{{"name", group.name}, {"kind", group.kind}, {"layers", group.layers}, {"fused", group.fused}});
    json["warnings"] = Json::array();
    for (const Message &warning : inspection.warnings)
        json["warnings"].push_back(warning.text());
    return json;
}

Status inspect(const InspectOptions &options)
{
    InspectRequest request;
    request.model = options.model;
    request.sequence = options.sequence;
    QS_TRY_ASSIGN(request.load, options.modelOptions.loadOptions());
    if (!options.recipeFile.empty()) {
        QS_TRY_ASSIGN(request.recipe, loadRecipe(options.recipeFile));
    }
    const auto inspected = inspectModel(request);
    if (!inspected)
        return inRecipeFile(inspected.error(), options.recipeFile);
    const ModelInspection &inspection = *inspected;
    std::cout << plainText({layerTable(inspection), groupTable(inspection)});
    if (!options.jsonFile.empty())
        QS_TRY(writeFileAtomically(options.jsonFile, jsonText(inspectionJson(inspection))));
    return {};
}

} // namespace

Command addInspectCommand(CLI::App &app)
{
    CLI::App *command = app.add_subcommand("inspect", "Show a model's layers, shapes, operations and fusion groups.");
    auto options = std::make_shared<InspectOptions>();
    command->add_option("MODEL", options->model, "Bundled name, file, folder or arch:NAME")->required();
    command->add_option("--recipe", options->recipeFile, "Recipe file: also show what each layer would become");
    command->add_option("--sequence", options->sequence, "Tokens, for text models")->check(CLI::Range(1, 65536));
    addOutputFile(*command, "--json", options->jsonFile, "Also write it to this file");
    options->modelOptions.addTo(*command);
    return {command, [options](const CommandContext &) { return inspect(*options); }};
}

} // namespace quantoscope
