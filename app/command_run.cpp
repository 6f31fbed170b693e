// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "base/atomic_file.h"
#include "engine/execute_run.h"
#include "option_checks.h"
#include "output_option.h"
#include "progress_bar.h"
#include "run_options.h"
#include "run_summary.h"
#include "study/run_json.h"

#include <iostream>

namespace quantoscope {

namespace {

struct RunCommandOptions {
    TimedModelOptions timed;
    RecipeOptions recipe;
    std::string backend = "onednn";
    std::string original;
    std::string predictionsFile, saveFile;
};

Result<RunRequest> requestOf(const RunCommandOptions &options)
{
    QS_TRY_ASSIGN(RunRequest request, options.timed.request());
    request.session.original = options.original;
    QS_TRY_ASSIGN(request.recipe, options.recipe.recipe());
    if (options.recipe.isFile())
        request.methodLabel = request.recipe.name;
    request.backend = options.backend;
    QS_TRY(request.validate());
    return request;
}

// Says before the work, not after it, that a result could not be written.
Status checkWritable(const std::string &file)
{
    if (!file.empty())
        QS_TRY(AtomicFile::create(file));
    return {};
}

Status run(const RunCommandOptions &options, const CLI::App &given, const CommandContext &command)
{
    QS_TRY_ASSIGN(const RunRequest request, requestOf(options));
    for (const std::string *file : {&options.timed.jsonFile(), &options.predictionsFile, &options.saveFile})
        QS_TRY(checkWritable(*file));

    ProgressBar bar;
    const RunContext context(command.token, bar.sink());
    QS_TRY_ASSIGN(const auto session, ModelSession::open(request.session));
    QS_TRY(checkOptionsMatter(given, *session));
    auto executed = executeRun(*session, request, context);
    if (!executed)
        return options.recipe.located(executed.error());
    PreparedRun &done = *executed;
    for (const Message &note : shortageNotes(given, *session))
        done.run.warnings.push_back(note);
    bar.clear();

    std::cout << runSummary(done.run);
    if (!options.saveFile.empty())
        QS_TRY(saveRun(*session, done, options.saveFile));
    if (!options.predictionsFile.empty())
        QS_TRY(writeFileAtomically(options.predictionsFile, jsonText(predictionsJson(done.run.predictions, done.run.task))));
    if (!options.timed.jsonFile().empty())
        QS_TRY(writeFileAtomically(options.timed.jsonFile(), runText(done.run)));
    return {};
}

} // namespace

Command addRunCommand(CLI::App &app)
{
    CLI::App *command = app.add_subcommand("run", "Quantize one model, evaluate it and measure its size and time.");
    auto options = std::make_shared<RunCommandOptions>();
    options->timed.addTo(*command, 0.0);
    command
        ->add_option("--original", options->original,
                     "For a model that --save wrote: the float network to compare it with; default the bundled one that it was made from")
        ->group("Model");
    options->recipe.addTo(*command);
    command->add_option("--backend", options->backend, "reference, simulate, onednn, torch or torch:ENGINE")->capture_default_str();
    addOutputFile(*command, "--predictions", options->predictionsFile, "Write every prediction to this file (JSON)");
    addOutputFile(*command, "--save", options->saveFile, "Write the quantized model to this file (safetensors)");
    return {command, [options, command](const CommandContext &context) { return run(*options, *command, context); }};
}

} // namespace quantoscope
