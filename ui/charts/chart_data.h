// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/run.h"

#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

// What a chart shows of a run. Accuracies in percent, sizes in MB (10^6 bytes), times in ms a batch.
enum class Metric { Top1, ExactMatch, F1, SizeMb, LatencyMs };

bool isAccuracy(Metric metric);

// The kinds of run that have a colour and a mark of their own, in the order in which they are drawn.
enum class StyleKind { Fp32, Static, StaticNoFuse, Dynamic, BelowEightBits, MixedPrecision };

StyleKind styleKind(const Run &run);

struct ChartPoint {
    double value = 0.0;
    std::optional<Interval> interval; // accuracy: 95 %; time: 10th to 90th percentile
    bool simulated = false;           // not from the kernels it speaks of
};

// Empty where the run has no such figure.
std::optional<ChartPoint> metricOf(const Run &run, Metric metric);

struct ChartRun {
    const Run *run = nullptr; // owned by the caller of groupRuns
    StyleKind kind = StyleKind::Fp32;
    int variant = 0;         // 0 for the first run of its method of this model, 1 for the second …
    std::string variantName; // what tells it from the others of its method; empty when it is the only one
};

struct ModelRuns {
    std::string model;
    std::vector<ChartRun> runs; // by kind, then as given

    const Run *baseline() const;                 // the first FP32 run, or null
    const Run *baselineOf(const Run &run) const; // the FP32 run under the same conditions, or null
};

// Runs that may stand in one chart: same task, same data set.
struct DatasetRuns {
    std::string datasetId, dataset;
    Task task = Task::ImageClassification;
    std::vector<ModelRuns> models; // as they first appear
    std::vector<Metric> hidden;    // left out of its charts
};

// Sorts runs into charts. Runs of different datasetId never come together. The result points into `runs`.
std::vector<DatasetRuns> groupRuns(const std::vector<Run> &runs);

// The metrics of this task that at least one of the runs has and that are not hidden: of one model of the group, or of all.
std::vector<Metric> metricsOf(const DatasetRuns &group, const ModelRuns &model);
std::vector<Metric> metricsOf(const DatasetRuns &group);

// All of them, model by model, in the order in which they are drawn.
std::vector<const Run *> runsOf(const ModelRuns &model);
std::vector<const Run *> runsOf(const DatasetRuns &group);

// The accuracy of a task that its charts draw first.
Metric accuracyMetric(Task task);

} // namespace quantoscope
