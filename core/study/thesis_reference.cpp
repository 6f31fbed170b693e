// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/thesis_reference.h"

#include "recipe/json_cursor.h"

#include <charconv>
#include <cmath>

namespace quantoscope {

namespace {

constexpr std::string_view kHeading = "model,method,size,size_unit,accuracy_percent,time_ms";
constexpr std::size_t kColumns = 6;
constexpr double kMegabytesPerMebibyte = 1.048576;
constexpr std::uintmax_t kLargestFileBytes = 1U << 20U;

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> out;
    while (true) {
        const auto at = text.find(separator);
        out.push_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return out;
        text.remove_prefix(at + 1);
    }
}

struct Line {
    std::string file;
    int number = 0;

    Error error(const Message &expected, std::string_view found) const
    {
        return badInput("thesis.line", "{file}, line {line}: expected {expected}, found “{found}”.",
                        {{"file", file}, {"line", std::to_string(number)}, {"expected", expected}, {"found", std::string(found)}});
    }

    Result<double> value(const char *column, std::string_view text) const
    {
        double out = 0.0;
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), out);
        if (problem != std::errc() || end != text.data() + text.size() || !std::isfinite(out) || out < 0.0)
            return error(Message("thesis.number", "a number of at least 0 in column {column}", {{"column", column}}), text);
        return out;
    }
};

Result<ThesisValue> parseLine(const Line &line, std::string_view text)
{
    const auto fields = split(text, ',');
    if (fields.size() != kColumns)
        return line.error(Message("thesis.fields", "{count} fields", {{"count", std::to_string(kColumns)}}), text);
    ThesisValue out;
    out.model = fields[0];
    out.method = fields[1];
    QS_TRY_ASSIGN(out.sizeMb, line.value("size", fields[2]));
    if (fields[3] == "MiB") {
        out.printedInMib = true;
        out.sizeMb *= kMegabytesPerMebibyte;
    } else if (fields[3] != "MB") {
        return line.error(Message("thesis.unit", "MB or MiB in column size_unit"), fields[3]);
    }
    QS_TRY_ASSIGN(out.accuracyPercent, line.value("accuracy_percent", fields[4]));
    QS_TRY_ASSIGN(out.timeMs, line.value("time_ms", fields[5]));
    return out;
}

} // namespace

Result<std::vector<ThesisValue>> parseThesisReference(std::string_view text, const std::string &fileName)
{
    std::vector<ThesisValue> out;
    Line line{fileName, 0};
    for (std::string_view content : split(text, '\n')) {
        ++line.number;
        if (!content.empty() && content.back() == '\r')
            content.remove_suffix(1);
        if (line.number == 1 && content != kHeading)
            return line.error(Message("thesis.heading", "the heading {heading}", {{"heading", std::string(kHeading)}}), content);
        if (line.number == 1 || content.empty())
            continue;
        QS_TRY_ASSIGN(ThesisValue value, parseLine(line, content));
        out.push_back(std::move(value));
    }
    return out;
}

Result<std::vector<ThesisValue>> loadThesisReference(const std::filesystem::path &path)
{
    QS_TRY_ASSIGN(const std::string text, readJsonFile(path, kLargestFileBytes));
    return parseThesisReference(text, path.string());
}

std::optional<ThesisValue> thesisValueFor(const std::vector<ThesisValue> &values, const std::string &model, const std::string &method)
{
    const bool bertBase = model == "arch:bert-base" || model == "bert-base";
    const std::string name = bertBase ? "bert-base-cased-squad2" : model;
    for (const ThesisValue &value : values) {
        if (value.model == name && value.method == method)
            return value;
    }
    return std::nullopt;
}

} // namespace quantoscope
