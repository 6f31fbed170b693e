// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/study_tables.h"

#include "study/network_title.h"

#include <algorithm>
#include <functional>

namespace quantoscope {

namespace {

constexpr const char *kAbsent = "–";

std::string filled(const std::string &words, std::vector<Message::Argument> arguments)
{
    return Message("", words, std::move(arguments)).text();
}

// A column and how a row's text comes about.
struct ColumnRule {
    std::string heading;
    bool number = true;
    std::function<std::string(const ComparisonRow &)> text;
};

template <typename Value, typename Format>
std::string orAbsent(const std::optional<Value> &value, Format format)
{
    return value ? format(*value) : std::string(kAbsent);
}

// A baseline has no difference to itself; its cells stay empty rather than show a dash or a zero.
template <typename Format>
std::string change(const ComparisonRow &row, const std::optional<double> &value, Format format)
{
    return row.isBaseline ? std::string() : orAbsent(value, format);
}

std::string intervalText(const std::optional<Interval> &interval, Language language)
{
    return orAbsent(interval, [&](const Interval &known) {
        const char *separator = language == Language::Greek ? "; " : ", "; // the comma is the decimal mark there
        std::string out = "[";
        out.append(accuracyText(known.low, language)).append(separator).append(accuracyText(known.high, language)).append("]");
        return out;
    });
}

std::string remarks(const ComparisonRow &row, const TableWords &words)
{
    std::vector<std::string> parts;
    if (row.withinNoise && *row.withinNoise)
        parts.push_back(words.withinNoise);
    if (row.simulated)
        parts.push_back(words.simulated);
    else if (!row.latencyMs.value)
        parts.push_back(words.untimed);
    std::string out;
    for (const std::string &part : parts)
        out.append(out.empty() ? "" : ", ").append(part);
    return out;
}

void addSizeColumns(std::vector<ColumnRule> &rules, const TableWords &words)
{
    const Language language = words.language;
    rules.push_back({words.size, true, [language](const ComparisonRow &row) {
                         return orAbsent(row.sizeMb.value, [&](double value) { return megabyteText(value, language); });
                     }});
    rules.push_back({words.megabyteDifference, true, [language](const ComparisonRow &row) {
                         return change(row, row.sizeMb.difference, [&](double value) { return signedMegabyteText(value, language); });
                     }});
    rules.push_back({words.percentDifference, true, [language](const ComparisonRow &row) {
                         return change(row, row.sizeMb.percent, [&](double value) { return signedPercentText(value, language); });
                     }});
}

void addAccuracyColumns(std::vector<ColumnRule> &rules, const TableWords &words, const std::string &heading,
                        ComparedValue ComparisonRow::*member, std::optional<Interval> ComparisonRow::*interval)
{
    const Language language = words.language;
    rules.push_back({heading, true, [=](const ComparisonRow &row) {
                         return orAbsent((row.*member).value, [&](double value) { return accuracyText(value, language); });
                     }});
    rules.push_back({words.interval, true, [=](const ComparisonRow &row) { return intervalText(row.*interval, language); }});
    rules.push_back({words.pointDifference, true, [=](const ComparisonRow &row) {
                         return change(row, (row.*member).difference, [&](double value) { return signedAccuracyText(value, language); });
                     }});
    rules.push_back({words.percentDifference, true, [=](const ComparisonRow &row) {
                         return change(row, (row.*member).percent,
                                       [&](double value) { return signedAccuracyPercentText(value, language); });
                     }});
}

void addTimeColumns(std::vector<ColumnRule> &rules, const TableWords &words)
{
    const Language language = words.language;
    rules.push_back({words.time, true, [language](const ComparisonRow &row) {
                         return orAbsent(row.latencyMs.value, [&](double value) { return millisecondText(value, language); });
                     }});
    rules.push_back({words.millisecondDifference, true, [language](const ComparisonRow &row) {
                         return change(row, row.latencyMs.difference, [&](double value) {
                             return signedMillisecondText(value, row.latencyMs.baseline.value_or(value), language);
                         });
                     }});
    rules.push_back({words.percentDifference, true, [language](const ComparisonRow &row) {
                         return change(row, row.latencyMs.percent, [&](double value) { return signedPercentText(value, language); });
                     }});
}

TextTable tabulate(const std::vector<ComparisonRow> &rows, const std::vector<ColumnRule> &rules, const TableWords &words)
{
    TextTable table;
    table.columns = {{words.model, false}, {words.method, false}};
    for (const ColumnRule &rule : rules)
        table.columns.push_back({rule.heading, rule.number});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool newModel = i == 0 || rows[i].model != rows[i - 1].model;
        if (newModel && i > 0)
            table.groupStarts.push_back(i);
        std::vector<std::string> cells = {newModel ? networkTitle(rows[i].model) : std::string(), methodLabel(rows[i].method, words)};
        for (const ColumnRule &rule : rules)
            cells.push_back(rule.text(rows[i]));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

TextTable comparisonTable(const Comparison &comparison, const std::vector<Run> &runs, const TableWords &words)
{
    const bool questions = comparison.task == Task::QuestionAnswering;
    const bool anyAccuracy = std::any_of(comparison.rows.begin(), comparison.rows.end(),
                                         [](const ComparisonRow &row) { return row.accuracy.value || row.f1.value; });
    std::vector<ColumnRule> rules;
    addSizeColumns(rules, words);
    if (anyAccuracy) {
        addAccuracyColumns(rules, words, questions ? words.exact : words.accuracy, &ComparisonRow::accuracy,
                           &ComparisonRow::accuracyInterval);
        if (questions)
            addAccuracyColumns(rules, words, words.f1, &ComparisonRow::f1, &ComparisonRow::f1Interval);
    }
    if (comparesAnswersOnly(comparison)) {
        rules.push_back({words.same, true, [language = words.language](const ComparisonRow &row) {
                             return change(row, row.samePercent, [&](double value) { return accuracyText(value, language); });
                         }});
    }
    addTimeColumns(rules, words);
    rules.push_back({words.notes, false, [&words](const ComparisonRow &row) { return remarks(row, words); }});

    TextTable table = tabulate(comparison.rows, rules, words);
    table.title = filled(comparison.datasetId.empty() ? words.sizeTitle
                         : questions                  ? words.questionTitle
                                                      : words.imageTitle,
                         {{"dataset", comparison.datasetId == "sample" ? words.sample : comparison.dataset}});
    if (anyAccuracy && comparison.datasetId == "sample")
        table.footnotes.push_back(words.sampleNote);
    table.footnotes.push_back(words.differences);
    std::vector<const Run *> shown;
    for (const ComparisonRow &row : comparison.rows)
        shown.push_back(&runs[row.run]);
    table.footnotes.push_back(provenanceLine(shown, words));
    return table;
}

bool onThesisData(const Comparison &comparison)
{
    return comparison.datasetId == "cifar-100" || comparison.datasetId == "squad";
}

// A row of ours with the thesis's line for it and for its baseline.
struct ThesisPair {
    ComparisonRow row;
    ThesisValue value;
    std::optional<ThesisValue> baseline;
    bool sameData = false;
};

std::vector<ThesisPair> pairWithThesis(const std::vector<Comparison> &comparisons, const std::vector<ThesisValue> &thesis)
{
    std::vector<ThesisPair> out;
    for (const Comparison &comparison : comparisons) {
        for (const ComparisonRow &row : comparison.rows) {
            const auto value = thesisValueFor(thesis, row.model, row.method);
            if (!value)
                continue;
            const auto baseline = row.isBaseline ? std::nullopt : thesisValueFor(thesis, row.model, "fp32");
            out.push_back({row, *value, baseline, onThesisData(comparison)});
        }
    }
    return out;
}

std::optional<TextTable> thesisTable(const std::vector<Comparison> &comparisons, const std::vector<ThesisValue> &thesis,
                                     const TableWords &words)
{
    const std::vector<ThesisPair> pairs = pairWithThesis(comparisons, thesis);
    if (pairs.empty())
        return std::nullopt;
    const bool accuracies = std::any_of(pairs.begin(), pairs.end(), [](const ThesisPair &pair) { return pair.sameData; });
    const bool leftOut =
        std::any_of(pairs.begin(), pairs.end(), [](const ThesisPair &pair) { return !pair.sameData && pair.row.accuracy.value; });
    const Language language = words.language;
    const auto megabytes = [&](double value) { return megabyteText(value, language); };
    const auto milliseconds = [&](double value) { return millisecondText(value, language); };
    const auto percent = [&](double value) { return signedPercentText(value, language); };
    const auto accuracy = [&](double value) { return accuracyText(value, language); };
    const auto points = [&](double value) { return signedAccuracyText(value, language); };
    const auto relative = [](const ThesisPair &pair, double ThesisValue::*member) -> std::optional<double> {
        if (!pair.baseline)
            return std::nullopt;
        return 100.0 * (pair.value.*member - (*pair.baseline).*member) / (*pair.baseline).*member;
    };

    TextTable table;
    table.title = words.thesisTitle;
    table.columns = {{words.model, false},         {words.method, false},           {words.sizeThesis, true},
                     {words.sizeHere, true},       {words.sizePercentThesis, true}, {words.sizePercentHere, true},
                     {words.accuracyThesis, true}, {words.pointsThesis, true}};
    if (accuracies) {
        table.columns.insert(table.columns.begin() + 7, {words.accuracyHere, true});
        table.columns.push_back({words.pointsHere, true});
    }
    for (const std::string *heading : {&words.timeThesis, &words.timeHere, &words.timePercentThesis, &words.timePercentHere})
        table.columns.push_back({*heading, true});

    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const ThesisPair &pair = pairs[i];
        const ComparisonRow &row = pair.row;
        const bool newModel = i == 0 || row.model != pairs[i - 1].row.model;
        if (newModel && i > 0)
            table.groupStarts.push_back(i);
        std::optional<double> pointsThesis;
        if (pair.baseline)
            pointsThesis = pair.value.accuracyPercent - pair.baseline->accuracyPercent;
        std::vector<std::string> cells = {newModel ? networkTitle(row.model) : std::string(), methodLabel(row.method, words)};
        cells.push_back(megabytes(pair.value.sizeMb));
        cells.push_back(orAbsent(row.sizeMb.value, megabytes));
        cells.push_back(change(row, relative(pair, &ThesisValue::sizeMb), percent));
        cells.push_back(change(row, row.sizeMb.percent, percent));
        cells.push_back(accuracy(pair.value.accuracyPercent));
        if (accuracies)
            cells.push_back(orAbsent(pair.sameData ? row.accuracy.value : std::nullopt, accuracy));
        cells.push_back(change(row, pointsThesis, points));
        if (accuracies)
            cells.push_back(change(row, pair.sameData ? row.accuracy.difference : std::nullopt, points));
        cells.push_back(milliseconds(pair.value.timeMs));
        cells.push_back(orAbsent(row.latencyMs.value, milliseconds));
        cells.push_back(change(row, relative(pair, &ThesisValue::timeMs), percent));
        cells.push_back(change(row, row.latencyMs.percent, percent));
        table.rows.push_back(std::move(cells));
    }
    table.footnotes.push_back(words.thesisConditions);
    if (leftOut)
        table.footnotes.push_back(words.thesisOtherData);
    return table;
}

// The distinct values in the order they appear, "1, 8".
template <typename Get>
std::string distinct(const std::vector<const Run *> &runs, Get get)
{
    std::vector<std::string> seen;
    for (const Run *run : runs) {
        const std::string text = get(*run);
        if (!text.empty() && std::find(seen.begin(), seen.end(), text) == seen.end())
            seen.push_back(text);
    }
    std::string out;
    for (const std::string &text : seen)
        out.append(out.empty() ? "" : ", ").append(text);
    return out.empty() ? kAbsent : out;
}

std::string distinctCounts(const std::vector<const Run *> &runs, int Run::*member, const std::string &words)
{
    const bool any = std::any_of(runs.begin(), runs.end(), [member](const Run *run) { return run->*member > 0; });
    if (!any)
        return {};
    const auto text = [member](const Run &run) { return run.*member > 0 ? std::to_string(run.*member) : std::string(); };
    return filled(words, {{"count", distinct(runs, text)}});
}

} // namespace

std::string methodLabel(const std::string &method, const TableWords &words)
{
    if (method == "fp32")
        return words.fp32;
    if (method == "static")
        return words.staticFused;
    if (method == "static-nofuse")
        return words.staticUnfused;
    if (method == "dynamic")
        return words.dynamic;
    return method;
}

std::string provenanceLine(const std::vector<const Run *> &runs, const TableWords &words)
{
    const bool questions = !runs.empty() && runs.front()->task == Task::QuestionAnswering;
    return filled(words.provenance,
                  {{"cpu", distinct(runs, [](const Run &run) { return run.provenance.cpu; })},
                   {"isa", distinct(runs, [](const Run &run) { return run.provenance.isa; })},
                   {"backend", distinct(runs, [](const Run &run) { return run.backend; })},
                   {"threads", distinct(runs, [](const Run &run) { return std::to_string(run.threads); })},
                   {"batch", distinct(runs, [](const Run &run) { return std::to_string(run.batch); })},
                   {"tokens", distinctCounts(runs, &Run::sequence, words.tokens)},
                   {"evaluated", distinctCounts(runs, &Run::images, questions ? words.questionsEvaluated : words.imagesEvaluated)},
                   {"calibrated", distinctCounts(runs, &Run::calibrationImages, words.calibrated)},
                   {"version", distinct(runs, [](const Run &run) { return run.provenance.version; })},
                   {"date", distinct(runs, [](const Run &run) { return run.provenance.date.substr(0, 10); })}});
}

std::vector<TextTable> studyTables(const std::vector<Run> &runs, const std::vector<ThesisValue> &thesis, const TableWords &words)
{
    const std::vector<Comparison> comparisons = compareRuns(runs);
    std::vector<TextTable> out;
    for (const Comparison &comparison : comparisons)
        out.push_back(comparisonTable(comparison, runs, words));
    if (auto table = thesisTable(comparisons, thesis, words))
        out.push_back(std::move(*table));
    return out;
}

std::string provenanceLine(const std::vector<Run> &runs, const TableWords &words)
{
    std::vector<const Run *> all;
    for (const Run &run : runs)
        all.push_back(&run);
    return provenanceLine(all, words);
}

} // namespace quantoscope
