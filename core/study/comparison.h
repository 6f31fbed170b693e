// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/run.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

// A measured value beside the same model's FP32 value. Differences are of the raw values, never of printed ones.
struct ComparedValue {
    std::optional<double> value;
    std::optional<double> baseline;   // the FP32 value it is compared with
    std::optional<double> difference; // value − baseline: percentage points, MB or ms
    std::optional<double> percent;    // 100 · difference / baseline
};

struct ComparisonRow {
    std::size_t run = 0; // index into the runs that were compared
    std::string model, method, backend;
    Task task = Task::ImageClassification;
    bool isBaseline = false; // the FP32 run that the model's other rows are compared with
    bool simulated = false;
    ComparedValue sizeMb;   // the file, in 10^6 bytes
    ComparedValue accuracy; // percent: top-1, or exact match
    std::optional<Interval> accuracyInterval;
    ComparedValue f1; // percent; question answering only
    std::optional<Interval> f1Interval;
    ComparedValue latencyMs;           // median
    std::optional<double> samePercent; // answers that are the same as FP32's: what is left to compare where there are no labels
    std::optional<bool> withinNoise;   // of the paired test against FP32; absent where no label says what is right
};

// Rows that may stand in one table: the same task and the same data. Accuracies on different data are never mixed.
struct Comparison {
    Task task = Task::ImageClassification;
    std::string datasetId, dataset;  // empty for random weights, which have no accuracy
    std::vector<ComparisonRow> rows; // in the order of the runs, the methods of a model together
};

// Whether no run has an accuracy, for want of labels, but answers can be compared with FP32's: then that share stands in its place.
bool comparesAnswersOnly(const Comparison &comparison);

// Whether two runs may be compared at all, whether on the very same items, and whether timed alike.
bool sameData(const Run &a, const Run &b);       // task and data set
bool sameItems(const Run &a, const Run &b);      // number of images and seed
bool sameConditions(const Run &a, const Run &b); // backend, threads, batch and sequence

// Groups by data, in the order they first appear. The baseline of a run is the FP32 run of the same model and data; its accuracy
// is compared when images and seed are the same too, its time when backend, threads, batch and sequence are.
std::vector<Comparison> compareRuns(const std::vector<Run> &runs);

} // namespace quantoscope
