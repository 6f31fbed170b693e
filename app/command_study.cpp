// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "base/atomic_file.h"
#include "base/system_reason.h"
#include "engine/execute_study.h"
#include "engine/fit_plan_data.h"
#include "loaders/load_model.h"
#include "output_option.h"
#include "progress_bar.h"
#include "run_options.h"
#include "study/export_study.h"
#include "study/run_json.h"
#include "study/study_file.h"
#include "study/study_plan.h"
#include "study/table_words.h"

#if defined(QUANTOSCOPE_WITH_CHARTS)
#include "charts/study_charts.h"
#endif

#include <filesystem>
#include <iostream>

namespace quantoscope {

namespace {

namespace fs = std::filesystem;

struct StudyOptions {
    std::string plan;
    std::string folder;
    std::string data;
    std::string models;
    std::optional<int> images;
    std::string language = "en";
    bool resume = false;
    bool show = false;
    bool printPlan = false;
    std::string jsonFile;
};

Result<StudyPlan> planOf(const StudyOptions &options)
{
    StudyPlan plan = thesisPlan();
    if (options.plan != "thesis") {
        QS_TRY_ASSIGN(plan, loadStudyPlan(options.plan));
    }
    if (!options.data.empty())
        plan.data = options.data;
    if (options.images) {
        plan.images = *options.images;
        for (PlannedModel &model : plan.models)
            model.images.reset();
    }
    if (!options.models.empty()) {
        QS_TRY_ASSIGN(plan, restrictModels(plan, splitList(options.models)));
    }
    QS_TRY_ASSIGN(FittedPlan fitted, fitPlanData(std::move(plan)));
    for (const std::string &model : fitted.onSample)
        std::cerr << model << " cannot use " << fitted.plan.data << " and takes the generated sample.\n";
    return std::move(fitted.plan);
}

Result<std::vector<TextTable>> tablesOf(const std::vector<Run> &runs, const StudyOptions &options)
{
    QS_TRY_ASSIGN(const auto thesis, loadThesisReference(resourceFolder() / "study-reference.csv"));
    return studyTables(runs, thesis, tableWords(options.language));
}

Status showStudy(const StudyOptions &options, const StudyFile &file)
{
    QS_TRY_ASSIGN(const std::vector<Run> runs, file.runs(Predictions::Skip));
    if (runs.empty())
        return badInput("cli.empty_study", "{file} holds no finished run yet.", {{"file", file.path().string()}});
    QS_TRY_ASSIGN(const auto tables, tablesOf(runs, options));
    std::cout << plainText(tables);
    return {};
}

// results.json, results.csv, the tables and the charts, beside the study.
Status writeResults(const StudyOptions &options, const StudyFile &file)
{
    QS_TRY_ASSIGN(const std::vector<Run> runs, file.runs());
    QS_TRY_ASSIGN(const auto thesis, loadThesisReference(resourceFolder() / "study-reference.csv"));
    const fs::path folder = options.folder;
    QS_TRY(exportStudy(folder, runs, thesis, tableWords(options.language)));
    if (!options.jsonFile.empty())
        QS_TRY(writeFileAtomically(options.jsonFile, runsText(runs)));
#if defined(QUANTOSCOPE_WITH_CHARTS)
    ChartOptions charts;
    charts.language = options.language;
    QS_TRY_ASSIGN(const auto drawn, writeStudyCharts(runs, folder / "charts", charts));
    std::cout << "\nTables and results are in " << folder.string() << ", " << drawn.size() << " charts in " << (folder / "charts").string()
              << ".\n";
#else
    std::cout << "\nTables and results are in " << folder.string() << ".\n";
#endif
    return {};
}

Result<StudyFile> openStudy(const StudyOptions &options)
{
    const fs::path path = fs::path(options.folder) / "study.qstudy";
    std::error_code problem;
    if ((options.resume || options.show) && !fs::exists(path, problem))
        return badUsage("cli.no_study", "There is no study in {folder} to {do}: {file} is missing.",
                        {{"folder", options.folder}, {"do", options.show ? "show" : "resume"}, {"file", path.string()}});
    if (options.show)
        return StudyFile::open(path);
    fs::create_directories(options.folder, problem);
    if (problem)
        return badInput("cli.no_folder", "The folder {folder} cannot be made: {reason}.",
                        {{"folder", options.folder}, {"reason", systemReason(problem)}});
    return StudyFile::openOrCreate(path);
}

std::string storedLine(const Run &run)
{
    std::string line = run.model + ", " + run.method + ": ";
    if (run.accuracy.top1)
        line += accuracyText(*run.accuracy.top1, Language::English) + " % top-1, ";
    if (run.accuracy.exact)
        line += accuracyText(*run.accuracy.exact, Language::English) + " % exact match, ";
    return line + megabyteText(static_cast<double>(run.sizeBytes.file) / kBytesPerMegabyte, Language::English) + " MB";
}

Status study(const StudyOptions &options, const CommandContext &command)
{
    if (options.printPlan) {
        QS_TRY_ASSIGN(const StudyPlan plan, planOf(options));
        std::cout << planText(plan);
        return {};
    }
    if (options.folder.empty())
        return badUsage("cli.no_out", "--out is required: the folder for study.qstudy, the tables and the charts.");
    if (options.show) {
        QS_TRY_ASSIGN(const StudyFile file, openStudy(options));
        return showStudy(options, file);
    }
    QS_TRY_ASSIGN(const StudyPlan plan, planOf(options));
    if (!options.jsonFile.empty())
        QS_TRY(AtomicFile::create(options.jsonFile));
    QS_TRY_ASSIGN(StudyFile file, openStudy(options));
    ProgressBar bar;
    const RunContext context(command.token, bar.sink());
    const auto stored = [&](const Run &run) {
        bar.clear();
        std::cerr << storedLine(run) << std::endl;
    };
    bool anyFailed = false;
    const auto failed = [&](const std::string &id, const Error &error) {
        anyFailed = true;
        bar.clear();
        std::cerr << id << " failed: " << error.text() << std::endl;
    };
    const auto done = executeStudy(plan, file, context, stored, failed);
    bar.clear();
    if (!done.ok() && done.error().code == ErrorCode::Cancelled) {
        std::cerr << "What is finished is kept in " << file.path().string() << "; the same command goes on from there.\n";
        return done;
    }
    QS_TRY_ASSIGN(const std::set<std::string> finished, file.runIds());
    if (!done.ok() && (!anyFailed || finished.empty())) // refused as a whole, or nothing to show
        return done;
    QS_TRY(showStudy(options, file));
    QS_TRY(writeResults(options, file));
    return done;
}

} // namespace

Command addStudyCommand(CLI::App &app)
{
    CLI::App *command = app.add_subcommand("study", "Carry out a whole study: tables, charts and files of several models and methods.");
    auto options = std::make_shared<StudyOptions>();
    command->add_option("PLAN", options->plan, "'thesis', or a study plan (JSON)")->required();
    command->add_option("--out", options->folder, "Folder for study.qstudy, the tables and the charts");
    command->add_option("--data", options->data,
                        "'sample', a folder or a file; models of another task than the data take the generated sample");
    command->add_option("--models", options->models, "Only these models of the plan: a,b");
    command->add_option("--images", options->images, "Images and questions to evaluate for each model; 0 = all")
        ->check(CLI::Range(0, 100'000'000));
    command->add_option("--language", options->language, "Of tables and charts: en or el")
        ->check(CLI::IsMember({"en", "el"}))
        ->capture_default_str();
    addOutputFile(*command, "--json", options->jsonFile, "Also write all runs to this file");
    CLI::Option *resume = command->add_flag("--resume", options->resume, "Go on with the study in the folder; it must be there");
    command->add_flag("--show", options->show, "Print the tables of the study in the folder; measure nothing")->excludes(resume);
    command->add_flag("--print-plan", options->printPlan, "Print the plan (JSON), to be changed and given as PLAN; measure nothing");
    command->footer("The same plan in the same folder goes on where it stopped; another plan there is refused (exit 2).");
    return {command, [options](const CommandContext &context) { return study(*options, context); }};
}

} // namespace quantoscope
