// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "graph/model.h"
#include "quant/quant_spec.h"
#include "recipe/recipe.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

struct Interval {
    double low = 0.0;
    double high = 0.0;
};

// Accuracies are percent, 0..100. Absent where it was not or could not be measured.
struct Accuracy {
    std::optional<double> top1, top5;   // classification
    std::optional<double> exact, f1;    // question answering
    std::optional<double> exactAnswerable, f1Answerable; // on questions that have an answer
    std::optional<int> answerable;      // how many have one; absent in runs stored before it was counted
    Interval interval;                  // 95 % of top1 (Wilson) or f1 (bootstrap)
    Interval exactInterval;             // 95 % of exact (Wilson)
};

// The paired comparison with the FP32 run on the same images.
struct Agreement {
    double samePercent = 0.0;  // identical answers
    int onlyBaselineRight = 0; // lost
    int onlyThisRight = 0;     // gained
    double mcNemarP = 1.0;     // exact two-sided
    bool withinNoise = true;   // p >= 0.05
};

struct SizeBytes {
    std::int64_t fp32File = 0; // what our writer makes with every float as F32
    std::int64_t file = 0;     // what --save writes
    std::int64_t packed = 0;   // weights at their bits, scales, zero points, biases, and what stays float
};

struct Latency { // milliseconds for one batch
    double min = 0.0, median = 0.0, p10 = 0.0, p90 = 0.0, p95 = 0.0;
    int runs = 0;
};

struct Prediction {
    int item = 0;                      // index in the evaluation set
    int label = -1;
    std::vector<int> top;              // classes, best first, up to 5
    std::vector<float> confidence;     // softmax of each
    std::string id, answer;            // question answering
    int answerStart = -1;              // code points; -1 = no answer
    double exact = 0.0, f1 = 0.0;      // against the gold answers
};

struct LayerRecord {
    std::string name, op, fusedInto, backend;
    std::int64_t macs = 0, parameters = 0;
    std::optional<double> latencyMs, sqnrDb;
    bool integer = false;
    std::optional<QuantSpec> weight;
    std::optional<QParams> weightQ;
    std::optional<QuantSpec> activation;
    std::optional<ObserverChoice> observer;
    std::optional<QParams> activationQ;
};

struct Provenance {
    std::string version, modelSha256, cpu, isa, host, date; // date: ISO 8601, UTC
    std::map<std::string, std::string> libraries;
};

// One Recipe carried out on one Model and data set.
struct Run {
    std::string id; // unique within a study
    std::string model, architecture, stem, dataset, datasetId, backend;
    Recipe recipe;
    std::string method; // methodName, or the recipe's name for a recipe of the user's
    Task task = Task::ImageClassification;
    int threads = 1, batch = 1, sequence = 0, images = 0, calibrationImages = 0;
    std::uint64_t seed = 0;
    Accuracy accuracy;
    std::optional<Agreement> agreement;
    SizeBytes sizeBytes;
    std::optional<Latency> latency;
    bool simulated = false; // execution: "measured" or "simulated"
    std::int64_t macs = 0, parameters = 0;
    std::vector<Prediction> predictions;
    std::vector<LayerRecord> layers;
    std::vector<Message> warnings;
    Provenance provenance;
};

} // namespace quantoscope
