// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "base/atomic_file.h"
#include "engine/execute_run.h"
#include "progress_bar.h"
#include "run_options.h"
#include "run_summary.h"
#include "study/run_json.h"

#include <iostream>

namespace quantoscope {

namespace {

struct RunCommandOptions {
    std::string model;
    std::string backend = "onednn";
    int threads = 0;
    int batch = 1;
    int sequence = 0;
    double latencySeconds = 2.0;
    std::string predictionsFile, jsonFile, saveFile;
    ModelOptions modelOptions;
    DataChoiceOptions data;
    RecipeOptions recipe;
};

Result<RunRequest> requestOf(const RunCommandOptions &options)
{
    RunRequest request;
    request.session.model = options.model;
    QS_TRY_ASSIGN(request.session.load, options.modelOptions.loadOptions());
    options.data.fill(request.session);
    request.session.workThreads = options.threads;
    QS_TRY_ASSIGN(request.recipe, options.recipe.recipe());
    if (options.recipe.isFile())
        request.methodLabel = request.recipe.name;
    request.backend = options.backend;
    request.threads = options.threads > 0 ? options.threads : 1;
    request.batch = options.batch;
    request.sequence = options.sequence;
    request.latencyBudgetSeconds = options.latencySeconds;
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

Status run(const RunCommandOptions &options, const CommandContext &command)
{
    QS_TRY_ASSIGN(const RunRequest request, requestOf(options));
    for (const std::string *file : {&options.jsonFile, &options.predictionsFile, &options.saveFile})
        QS_TRY(checkWritable(*file));

    ProgressBar bar;
    const RunContext context(command.token, bar.sink());
    QS_TRY_ASSIGN(const auto session, ModelSession::open(request.session));
    QS_TRY_ASSIGN(const PreparedRun done, executeRun(*session, request, context));
    bar.clear();

    std::cout << runSummary(done.run);
    if (!options.saveFile.empty())
        QS_TRY(saveRun(*session, done, options.saveFile));
    if (!options.predictionsFile.empty())
        QS_TRY(writeFileAtomically(options.predictionsFile, jsonText(predictionsJson(done.run.predictions, done.run.task))));
    if (!options.jsonFile.empty())
        QS_TRY(writeFileAtomically(options.jsonFile, runText(done.run)));
    return {};
}

} // namespace

Command addRunCommand(CLI::App &app)
{
    CLI::App *command = app.add_subcommand("run", "Quantize one model, evaluate it and measure its size and time.");
    auto options = std::make_shared<RunCommandOptions>();
    command->add_option("--model", options->model, "Bundled name, file, folder or arch:NAME")->required();
    options->modelOptions.addTo(*command);
    options->data.addTo(*command);
    options->recipe.addTo(*command);
    command->add_option("--backend", options->backend, "reference, simulate, onednn, torch or torch:ENGINE")->capture_default_str();
    command->add_option("--threads", options->threads, "Threads; default one for the time and every core for the rest")
        ->check(CLI::Range(1, 1024));
    command->add_option("--batch", options->batch, "Images or sequences in the batch that is timed")
        ->check(CLI::Range(1, 4096))
        ->capture_default_str();
    command->add_option("--sequence", options->sequence, "Tokens of the input that is timed, for text; default 128")
        ->check(CLI::Range(1, 65536));
    command->add_option("--latency", options->latencySeconds, "Seconds to measure the time for; 0 = not at all")
        ->check(CLI::Range(0.0, 3600.0))
        ->capture_default_str();
    command->add_option("--predictions", options->predictionsFile, "Write every prediction to this file (JSON)");
    command->add_option("--json", options->jsonFile, "Write everything to this file");
    command->add_option("--save", options->saveFile, "Write the quantized model to this file (safetensors)");
    return {command, [options](const CommandContext &context) { return run(*options, context); }};
}

} // namespace quantoscope
