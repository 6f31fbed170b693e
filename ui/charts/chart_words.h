// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_data.h"

#include <QString>
#include <QStringList>

namespace quantoscope {

// The texts of the charts in the language in force (see LanguageScope).
QString modelTitle(const std::string &model);   // "resnet18" → "ResNet-18"; a name of the user's stays as it is
QString methodTitle(const std::string &method); // "Static, not fused"; a recipe by its name, which is not touched
QString methodTitle(const ChartRun &chartRun);  // with what tells it from the others of its method in the chart
QString axisTitle(Metric metric);               // with its unit
QString datasetTitle(const std::string &datasetId, const std::string &dataset);

// Accuracy and size with two decimals, times with three significant digits.
QString formatValue(Metric metric, double value);
// Signed; accuracy in points, size and time in percent of the baseline.
QString formatDifference(Metric metric, double value, double baseline);
// The value, and in brackets the difference to the FP32 run where there is one; ≈ where it is within the noise.
QString valueLabel(const Run &run, Metric metric, const Run *baseline);

// What a reader must know to trust and to repeat the figure: data, images, backend, threads, batch, processor, version.
QStringList provenanceNotes(const std::vector<const Run *> &runs);
// What brackets, ≈, whiskers and hatching mean, as far as they occur.
struct NotesShown {
    bool differences = false;
};
QStringList readingNotes(const std::vector<const Run *> &runs, const std::vector<Metric> &metrics, const NotesShown &shown);

} // namespace quantoscope
