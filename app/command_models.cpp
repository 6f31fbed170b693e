// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "base/atomic_file.h"
#include "loaders/load_model.h"
#include "models/architectures.h"
#include "output_option.h"
#include "recipe/json_cursor.h"
#include "study/export_study.h"

#include <iostream>

namespace quantoscope {

namespace {

Status listModels(const std::string &jsonFile)
{
    Json list = Json::array();
    TextTable table;
    table.title = "Bundled models";
    table.columns = {{"Name", false}, {"File", false}, {"Here", false}};
    for (const BundledModel &model : bundledModels()) {
        table.rows.push_back({model.name, model.path.string(), model.present ? "yes" : "missing"});
        list.push_back(Json{{"name", model.name}, {"path", model.path.string()}, {"present", model.present}});
    }
    std::string shapes = "arch:bert-base";
    for (const std::string &name : architectureNames())
        shapes += ", arch:" + name + "-cifar, arch:" + name + "-imagenet";
    table.footnotes = {
        "A model is also a file (safetensors, PyTorch checkpoint, TorchScript, or what 'run --save' wrote), a Hugging Face folder,",
        "or an architecture with random weights, for sizes and times only: " + shapes + "."};
    std::cout << plainText({table});
    if (!jsonFile.empty())
        QS_TRY(writeFileAtomically(jsonFile, jsonText(list)));
    return {};
}

} // namespace

Command addModelsCommand(CLI::App &app)
{
    CLI::App *command = app.add_subcommand("models", "List the models that come with the program.");
    auto jsonFile = std::make_shared<std::string>();
    addOutputFile(*command, "--json", *jsonFile, "Also write the list to this file");
    return {command, [jsonFile](const CommandContext &) { return listModels(*jsonFile); }};
}

} // namespace quantoscope
