// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "base/atomic_file.h"
#include "engine/benchmark.h"
#include "graph/model.h"
#include "option_checks.h"
#include "progress_bar.h"
#include "run_options.h"
#include "run_summary.h"
#include "study/export_study.h"
#include "study/number_text.h"
#include "study/run_json.h"

#include <algorithm>
#include <iostream>

namespace quantoscope {

namespace {

struct BenchOptions {
    TimedModelOptions timed;
    RecipeOptions recipe;
    std::string methods = "fp32,static,dynamic";
    std::string backends = "onednn";
    bool layers = false;
};

Result<BenchmarkRequest> requestOf(const BenchOptions &options)
{
    BenchmarkRequest request;
    QS_TRY_ASSIGN(request.run, options.timed.request());
    request.run.measureLayers = options.layers;
    std::vector<Method> methods;
    for (const std::string &name : splitList(options.methods)) {
        QS_TRY_ASSIGN(const Method method, parseMethod(name));
        methods.push_back(method);
    }
    QS_TRY(options.recipe.checkUsed(methods));
    for (const Method method : methods) {
        QS_TRY_ASSIGN(Recipe recipe, options.recipe.recipeOf(method));
        request.recipes.push_back(std::move(recipe));
    }
    request.backends = splitList(options.backends);
    return request;
}

std::string decimals(const std::optional<double> &value, int count, double factor = 1.0)
{
    return value ? decimalText(*value * factor, count, Language::English) : "–";
}

TextTable benchTable(const BenchmarkResult &result, const std::vector<Message> &notes)
{
    const Run &first = result.rows.front().run;
    TextTable table;
    table.title = first.model + ": batch " + std::to_string(first.batch) +
                  (first.sequence > 0 ? ", " + std::to_string(first.sequence) + " tokens" : "") + ", " + threadsText(first.threads) + ", " +
                  first.provenance.cpu;
    table.columns = {{"Method", false}, {"Backend", false}, {"Min ms", true},          {"Median ms", true}, {"p90 ms", true},
                     {"Runs", true},    {"GMAC/s", true},   {"Share of peak %", true}, {"Times FP32", true}};
    for (const BenchmarkRow &row : result.rows) {
        const auto ms = [&](double Latency::*field) {
            return row.run.latency ? millisecondText((*row.run.latency).*field, Language::English) : std::string("–");
        };
        table.rows.push_back({row.run.method, row.run.backend, ms(&Latency::min), ms(&Latency::median), ms(&Latency::p90),
                              row.run.latency ? std::to_string(row.run.latency->runs) : "–", decimals(row.gmacPerSecond, 1),
                              decimals(row.peakShare, 1, 100.0), decimals(row.speedup, 2)});
    }
    table.footnotes = {"Peak measured in this run on " + threadsText(result.peak.threads) +
                           (result.peak.threads < first.threads ? ", as many as this machine has cores: " : ": ") +
                           decimalText(result.peak.fp32GmacPerSecond, 1, Language::English) + " FP32 GMAC/s (" +
                           result.peak.fp32Instruction + "), " + decimalText(result.peak.int8GmacPerSecond, 1, Language::English) +
                           " INT8 GMAC/s (" + result.peak.int8Instruction + ").",
                       "GMAC/s and share are of the fastest run; runs were interleaved. " +
                           decimalText(static_cast<double>(first.macs) * 1e-6, 1, Language::English) + " million multiply-adds each."};
    for (const Message &note : notes)
        table.footnotes.push_back("Note: " + note.text());
    for (const Message &skipped : result.skipped)
        table.footnotes.push_back("Left out: " + skipped.text());
    return table;
}

Json rowJson(const BenchmarkRow &row, const MultiplyAddPeak &peak)
{
    Json json = runJson(row.run);
    json["benchmark"] = Json{{"gmac_per_second", row.gmacPerSecond ? Json(*row.gmacPerSecond) : Json()},
                             {"share_of_peak", row.peakShare ? Json(*row.peakShare) : Json()},
                             {"times_fp32", row.speedup ? Json(*row.speedup) : Json()},
                             {"peak_threads", peak.threads},
                             {"peak_fp32_gmac_per_second", peak.fp32GmacPerSecond},
                             {"peak_int8_gmac_per_second", peak.int8GmacPerSecond}};
    return json;
}

// What the rows have to say, each once.
std::vector<Message> notesOf(const std::vector<BenchmarkRow> &rows)
{
    std::vector<Message> notes;
    for (const BenchmarkRow &row : rows) {
        for (const Message &warning : row.run.warnings) {
            if (std::find(notes.begin(), notes.end(), warning) == notes.end())
                notes.push_back(warning);
        }
    }
    return notes;
}

Status bench(const BenchOptions &options, const CLI::App &given, const CommandContext &command)
{
    QS_TRY_ASSIGN(const BenchmarkRequest request, requestOf(options));
    if (!options.timed.jsonFile().empty())
        QS_TRY(AtomicFile::create(options.timed.jsonFile()));
    ProgressBar bar;
    const RunContext context(command.token, bar.sink());
    QS_TRY_ASSIGN(const auto session, ModelSession::open(request.run.session));
    QS_TRY(checkOptionsMatter(given, *session));
    QS_TRY_ASSIGN(BenchmarkResult result, executeBenchmark(*session, request, context));
    bar.clear();
    for (BenchmarkRow &row : result.rows) {
        for (const Message &note : shortageNotes(given, *session))
            row.run.warnings.push_back(note);
    }
    std::cout << plainText({benchTable(result, notesOf(result.rows))});
    if (options.timed.jsonFile().empty())
        return {};
    Json list = Json::array();
    for (const BenchmarkRow &row : result.rows)
        list.push_back(rowJson(row, result.peak));
    return writeFileAtomically(options.timed.jsonFile(), jsonText(list.size() == 1 ? list[0] : list));
}

} // namespace

Command addBenchCommand(CLI::App &app)
{
    CLI::App *command = app.add_subcommand("bench", "Time methods and backends of one model in turns, against the machine's peak.");
    auto options = std::make_shared<BenchOptions>();
    options->timed.addTo(*command, 0.01);
    command->add_option("--method", options->methods, "List of fp32, static, static-nofuse, dynamic")->capture_default_str();
    command->add_option("--backend", options->backends, "List of backends")->capture_default_str();
    command->add_flag("--layers", options->layers, "Also time each layer (in the JSON)");
    options->recipe.addBitsTo(*command);
    return {command, [options, command](const CommandContext &context) { return bench(*options, *command, context); }};
}

} // namespace quantoscope
