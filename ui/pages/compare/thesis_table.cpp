// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/thesis_table.h"

#include "pages/compare/chart_pane.h"
#include "study/study_tables.h"
#include "words/csv_text.h"
#include "words/number_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace quantoscope {
namespace {

struct ThesisTable {
    Q_DECLARE_TR_FUNCTIONS(ThesisTable)
};

std::optional<TextTable> besideStudy(const std::vector<Run> &runs, const std::vector<ThesisValue> &thesis, const TableWords &words)
{
    const std::vector<TextTable> tables = studyTables(runs, thesis, words);
    const auto beside =
        std::find_if(tables.begin(), tables.end(), [&](const TextTable &table) { return table.title == words.thesisTitle; });
    return beside == tables.end() ? std::nullopt : std::optional(*beside);
}

// In English, so that numbers have a point; every row names its model.
QString csvOf(const TextTable &table)
{
    QStringList headings;
    for (const TextTable::Column &column : table.columns)
        headings << QString::fromStdString(column.heading);
    CsvText csv(headings);
    QString model;
    for (const std::vector<std::string> &row : table.rows) {
        QStringList fields;
        for (const std::string &cell : row) {
            QString text = QString::fromStdString(cell);
            text.replace(QChar(0x2212), QLatin1Char('-'));
            fields << (text == QStringLiteral("–") ? QString() : text);
        }
        model = fields.front().isEmpty() ? model : fields.front();
        fields.front() = model;
        csv.add(fields);
    }
    return csv.text();
}

} // namespace

void addThesisTable(ChartPane &pane, const std::vector<Run> &runs, const std::vector<ThesisValue> &thesis)
{
    const auto table = besideStudy(runs, thesis, tableWords(numberLanguage()));
    const auto plain = besideStudy(runs, thesis, TableWords{});
    if (table && plain)
        pane.addTable(QStringLiteral("study-figures"), *table, csvOf(*plain));
    else
        pane.addNote(ThesisTable::tr("When networks of the study were run, its printed values stand here beside those measured."));
}

} // namespace quantoscope
