// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/json_cursor.h"
#include "study/run.h"

#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

// A run as JSON, what `run --json` and results.json hold. Accuracies and intervals are percent, sizes bytes, times milliseconds.
// What was not measured is null: accuracy, agreement, latency_ms, a layer's weight or activation. Numbers that are not finite are null.
std::string runText(const Run &run);                // one object, for people
std::string runsText(const std::vector<Run> &runs); // a list of them

// Reads back what runText or runsText wrote, unchanged. Errors: BadInput with the line or the path.
Result<Run> parseRun(std::string_view text, const std::string &fileName);
Result<std::vector<Run>> parseRuns(std::string_view text, const std::string &fileName);

// The same inside a larger document. readRun throws JsonProblem.
Json runJson(const Run &run);
Run readRun(const JsonCursor &json);

// Parts that are stored apart from their run.
Json latencyJson(const Latency &latency);
Json predictionsJson(const std::vector<Prediction> &predictions, Task task);
std::vector<Prediction> readPredictions(const JsonCursor &json);

} // namespace quantoscope
