// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/export_study.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace quantoscope {

namespace {

using Replacements = std::initializer_list<std::pair<std::string_view, std::string_view>>;

// Replaces in one pass, so that nothing is replaced twice.
std::string replaced(std::string_view text, Replacements replacements)
{
    std::string out;
    while (!text.empty()) {
        const auto *const found = std::find_if(replacements.begin(), replacements.end(),
                                               [&](const auto &pair) { return text.substr(0, pair.first.size()) == pair.first; });
        if (found != replacements.end()) {
            out += found->second;
            text.remove_prefix(found->first.size());
        } else {
            out += text.front();
            text.remove_prefix(1);
        }
    }
    return out;
}

std::string markdownEscaped(const std::string &text)
{
    return replaced(text, {{"|", "\\|"}, {"\\", "\\\\"}, {"`", "\\`"}, {"*", "\\*"}, {"<", "&lt;"}, {"\r", ""}, {"\n", " "}});
}

std::string latexEscaped(const std::string &text)
{
    return replaced(text, {{"\\", "\\textbackslash{}"},
                           {"&", "\\&"},
                           {"%", "\\%"},
                           {"$", "\\$"},
                           {"#", "\\#"},
                           {"_", "\\_"},
                           {"{", "\\{"},
                           {"}", "\\}"},
                           {"~", "\\textasciitilde{}"},
                           {"^", "\\textasciicircum{}"},
                           {"\u2212", "$-$"},
                           {"Δ", "$\\Delta$"},
                           {"–", "--"},
                           {"\r", ""},
                           {"\n", " "}});
}

std::size_t codePoints(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

std::string padded(const std::string &text, std::size_t width, bool right)
{
    const std::string blanks(width - std::min(width, codePoints(text)), ' ');
    return right ? blanks + text : text + blanks;
}

std::string withoutTrailingBlanks(std::string line)
{
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

void appendPlain(const TextTable &table, std::string &out)
{
    std::vector<std::size_t> widths;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        std::size_t width = codePoints(table.columns[column].heading);
        for (const auto &row : table.rows)
            width = std::max(width, codePoints(row[column]));
        widths.push_back(width);
    }
    const auto line = [&](auto text) {
        std::string joined;
        for (std::size_t column = 0; column < widths.size(); ++column)
            joined.append(column == 0 ? "" : "  ").append(padded(text(column), widths[column], table.columns[column].number));
        return withoutTrailingBlanks(std::move(joined)) + "\n";
    };
    std::size_t total = 2 * (widths.empty() ? 0 : widths.size() - 1);
    for (const std::size_t width : widths)
        total += width;
    std::string rule;
    for (std::size_t i = 0; i < total; ++i)
        rule += "─";
    rule += '\n';

    out += table.title + "\n" + rule;
    out += line([&](std::size_t column) { return table.columns[column].heading; }) + rule;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (std::find(table.groupStarts.begin(), table.groupStarts.end(), row) != table.groupStarts.end())
            out += '\n';
        out += line([&](std::size_t column) { return table.rows[row][column]; });
    }
    out += rule;
    for (const std::string &footnote : table.footnotes)
        out += footnote + "\n";
}

void appendMarkdown(const TextTable &table, std::string &out)
{
    out.append("## ").append(markdownEscaped(table.title)).append("\n\n|");
    for (const auto &column : table.columns)
        out.append(" ").append(markdownEscaped(column.heading)).append(" |");
    out += "\n|";
    for (const auto &column : table.columns)
        out += column.number ? " ---: |" : " :--- |";
    out += "\n";
    for (const auto &row : table.rows) {
        out += "|";
        for (const std::string &cell : row)
            out.append(cell.empty() ? "" : " ").append(markdownEscaped(cell)).append(" |");
        out += "\n";
    }
    for (const std::string &footnote : table.footnotes)
        out.append("\n").append(markdownEscaped(footnote)).append("\n");
}

void appendLatex(const TextTable &table, std::string &out)
{
    out += "\\begin{table}[htbp]\n\\centering\n\\caption{" + latexEscaped(table.title) + "}\n";
    out += "\\resizebox{\\textwidth}{!}{%\n\\begin{tabular}{";
    for (const auto &column : table.columns)
        out += column.number ? 'r' : 'l';
    out += "}\n\\toprule\n";
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        out.append(column == 0 ? "" : " & ").append(latexEscaped(table.columns[column].heading));
    out += " \\\\\n\\midrule\n";
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (std::find(table.groupStarts.begin(), table.groupStarts.end(), row) != table.groupStarts.end())
            out += "\\midrule\n";
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            // A cell that begins with a bracket would be read as an argument of the \\ before it.
            const std::string cell = latexEscaped(table.rows[row][column]);
            out.append(column == 0 ? "" : " & ").append(cell.rfind('[', 0) == 0 ? "{}" : "").append(cell);
        }
        out += " \\\\\n";
    }
    out += "\\bottomrule\n\\end{tabular}}\n";
    for (const std::string &footnote : table.footnotes)
        out.append("\\par\\footnotesize ").append(latexEscaped(footnote)).append("\n");
    out += "\\end{table}\n";
}

template <typename Append>
std::string joined(const std::vector<TextTable> &tables, Append append)
{
    std::string out;
    for (const TextTable &table : tables) {
        if (!out.empty())
            out += '\n';
        append(table, out);
    }
    return out;
}

} // namespace

std::string plainText(const std::vector<TextTable> &tables)
{
    return joined(tables, appendPlain);
}

std::string markdownText(const std::vector<TextTable> &tables)
{
    return joined(tables, appendMarkdown);
}

std::string latexText(const std::vector<TextTable> &tables)
{
    return "% Needs \\usepackage{booktabs,graphicx}; UTF-8.\n" + joined(tables, appendLatex);
}

} // namespace quantoscope
