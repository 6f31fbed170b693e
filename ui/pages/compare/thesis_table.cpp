// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/thesis_table.h"

#include "pages/compare/chart_pane.h"
#include "study/study_tables.h"
#include "words/number_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace quantoscope {
namespace {

struct ThesisTable {
    Q_DECLARE_TR_FUNCTIONS(ThesisTable)
};

} // namespace

void addThesisTable(ChartPane &pane, const std::vector<Run> &runs, const std::vector<ThesisValue> &thesis)
{
    const TableWords words = tableWords(numberLanguage());
    const std::vector<TextTable> tables = studyTables(runs, thesis, words);
    const auto beside =
        std::find_if(tables.begin(), tables.end(), [&](const TextTable &table) { return table.title == words.thesisTitle; });
    if (beside == tables.end())
        pane.addNote(ThesisTable::tr("When networks of the study were run, its printed values stand here beside those measured."));
    else
        pane.addTable(*beside);
}

} // namespace quantoscope
