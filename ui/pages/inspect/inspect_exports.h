// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/caption.h"
#include "pages/inspect/inspected_runs.h"
#include "study/study_tables.h"

#include <QString>

namespace quantoscope {

class ChangedAnswersModel;

// What Inspect's lists and charts hold, to save. Tables are in the language in force; values separated by commas have code words and raw
// numbers.
TextTable answersTable(const InspectedRuns &runs, const ChangedAnswersModel &shown); // as filtered

QString answersCsv(const InspectedRuns &runs, const ChangedAnswersModel &shown);
QString classesCsv(const InspectedRuns &runs);
QString confusionCsv(const InspectedRuns &runs, bool folded); // cells that are empty in both runs are left out
QString layerFiguresCsv(const InspectedRuns &runs);

// "ResNet-18, static against ResNet-18, FP32", what of them is seen, and where the numbers come from.
Caption inspectCaption(const InspectedRuns &runs, const QString &seen);
// The same below a table.
void addProvenance(TextTable &table, const InspectedRuns &runs);

} // namespace quantoscope
