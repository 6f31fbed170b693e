// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/export_study.h"

#include "base/atomic_file.h"
#include "base/system_reason.h"
#include "study/run_json.h"

#include <array>
#include <charconv>
#include <cmath>

namespace quantoscope {

namespace {

// The shortest digits that read back to the same double; empty when there is none.
std::string raw(const std::optional<double> &value)
{
    if (!value || !std::isfinite(*value))
        return {};
    std::array<char, 64> buffer{};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), *value);
    return {buffer.data(), result.ptr};
}

std::string quoted(const std::string &field)
{
    if (field.find_first_of(",\"\r\n") == std::string::npos)
        return field;
    std::string out = "\"";
    for (const char letter : field)
        out += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    return out + "\"";
}

using Fields = std::vector<std::pair<const char *, std::string>>; // column and value

void addValue(Fields &fields, const std::array<const char *, 5> &columns, const ComparedValue &value,
              const std::optional<Interval> &interval)
{
    fields.emplace_back(columns[0], raw(value.value));
    fields.emplace_back(columns[1], interval ? raw(interval->low) : "");
    fields.emplace_back(columns[2], interval ? raw(interval->high) : "");
    fields.emplace_back(columns[3], raw(value.difference));
    fields.emplace_back(columns[4], raw(value.percent));
}

void addAccuracies(Fields &fields, const Run &run, const ComparisonRow &row)
{
    const bool questions = run.task == Task::QuestionAnswering;
    fields.emplace_back("accuracy_metric", !row.accuracy.value ? "" : questions ? "exact" : "top1");
    addValue(
        fields,
        {"accuracy_percent", "accuracy_low_percent", "accuracy_high_percent", "accuracy_difference_points", "accuracy_difference_percent"},
        row.accuracy, row.accuracyInterval);
    fields.emplace_back("top5_percent", raw(run.accuracy.top5));
    addValue(fields, {"f1_percent", "f1_low_percent", "f1_high_percent", "f1_difference_points", "f1_difference_percent"}, row.f1,
             row.f1Interval);
    const auto agreement = run.agreement.value_or(Agreement{});
    fields.emplace_back("agreement_percent", run.agreement ? raw(agreement.samePercent) : "");
    // Without labels nothing is right or wrong, and nothing was tested.
    const bool tested = run.agreement && (run.accuracy.top1 || run.accuracy.exact);
    fields.emplace_back("mcnemar_p", tested ? raw(agreement.mcNemarP) : "");
    fields.emplace_back("within_noise", !tested ? "" : agreement.withinNoise ? "true" : "false");
}

void addLatency(Fields &fields, const Run &run, const ComparisonRow &row)
{
    const auto latency = run.latency.value_or(Latency{});
    const auto add = [&](const char *column, double value) { fields.emplace_back(column, run.latency ? raw(value) : ""); };
    add("latency_median_ms", latency.median);
    add("latency_min_ms", latency.min);
    add("latency_p10_ms", latency.p10);
    add("latency_p90_ms", latency.p90);
    add("latency_p95_ms", latency.p95);
    fields.emplace_back("latency_runs", run.latency ? std::to_string(latency.runs) : "");
    fields.emplace_back("latency_difference_ms", raw(row.latencyMs.difference));
    fields.emplace_back("latency_difference_percent", raw(row.latencyMs.percent));
}

Fields fieldsOf(const Run &run, const ComparisonRow &row)
{
    Fields fields = {{"id", run.id},
                     {"model", run.model},
                     {"architecture", run.architecture},
                     {"method", run.method},
                     {"task", std::string(taskName(run.task))},
                     {"dataset", run.dataset},
                     {"dataset_id", run.datasetId},
                     {"backend", run.backend},
                     {"execution", run.simulated ? "simulated" : "measured"},
                     {"threads", std::to_string(run.threads)},
                     {"batch", std::to_string(run.batch)},
                     {"sequence", std::to_string(run.sequence)},
                     {"images", std::to_string(run.images)},
                     {"calibration_images", std::to_string(run.calibrationImages)},
                     {"seed", std::to_string(run.seed)},
                     {"size_fp32_file_bytes", std::to_string(run.sizeBytes.fp32File)},
                     {"size_file_bytes", std::to_string(run.sizeBytes.file)},
                     {"size_packed_bytes", std::to_string(run.sizeBytes.packed)},
                     {"size_file_mb", raw(row.sizeMb.value)},
                     {"size_difference_mb", raw(row.sizeMb.difference)},
                     {"size_difference_percent", raw(row.sizeMb.percent)}};
    addAccuracies(fields, run, row);
    addLatency(fields, run, row);
    const Fields rest = {{"macs", std::to_string(run.macs)},  {"parameters", std::to_string(run.parameters)},
                         {"version", run.provenance.version}, {"model_sha256", run.provenance.modelSha256},
                         {"cpu", run.provenance.cpu},         {"isa", run.provenance.isa},
                         {"date", run.provenance.date}};
    fields.insert(fields.end(), rest.begin(), rest.end());
    return fields;
}

} // namespace

std::string csvText(const std::vector<Run> &runs)
{
    std::vector<const ComparisonRow *> rows(runs.size(), nullptr);
    const std::vector<Comparison> comparisons = compareRuns(runs);
    for (const Comparison &comparison : comparisons)
        for (const ComparisonRow &row : comparison.rows)
            rows[row.run] = &row;
    std::string out;
    const auto append = [&out](const Fields &fields, auto text) {
        for (std::size_t i = 0; i < fields.size(); ++i)
            out.append(i == 0 ? "" : ",").append(quoted(text(fields[i])));
        out += '\n';
    };
    append(fieldsOf(Run{}, ComparisonRow{}), [](const auto &field) { return std::string(field.first); });
    for (std::size_t i = 0; i < runs.size(); ++i)
        append(fieldsOf(runs[i], *rows[i]), [](const auto &field) { return field.second; });
    return out;
}

Result<std::vector<std::filesystem::path>> exportStudy(const std::filesystem::path &folder, const std::vector<Run> &runs,
                                                       const std::vector<ThesisValue> &thesis, const TableWords &words)
{
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem && !std::filesystem::is_directory(folder))
        return badInput("export.folder", "The folder {folder} cannot be made: {reason}.",
                        {{"folder", folder.string()}, {"reason", systemReason(problem)}});
    const std::vector<TextTable> tables = studyTables(runs, thesis, words);
    std::vector<std::filesystem::path> written;
    const auto write = [&](const char *name, const std::string &text) -> Status {
        written.push_back(folder / name);
        return writeFileAtomically(written.back(), text);
    };
    QS_TRY(write("results.json", runsText(runs)));
    QS_TRY(write("results.csv", csvText(runs)));
    QS_TRY(write("tables.md", markdownText(tables)));
    QS_TRY(write("tables.tex", latexText(tables)));
    return written;
}

} // namespace quantoscope
