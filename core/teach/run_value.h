// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "recipe/json_cursor.h"

#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

// A path into a run's JSON: keys joined by points, a layer by its name in brackets, "layers[layer1.0.conv1].sqnr_db".
struct RunPath {
    std::optional<std::string> layer; // the name in the brackets
    std::vector<std::string> keys;    // of the run, or of the layer
};

// Nothing when the path leads to no number that a run can have (see runValuePaths).
std::optional<RunPath> parseRunPath(const std::string &path);

// Every path that leads to a number, "layers[NAME]" standing for a layer: for the documentation and error sentences.
const std::vector<std::string> &runValuePaths();

// The number at a path of a run's JSON (runJson). Errors: NotPossible where the run has no such layer or no number there; `runName` is what
// the sentence calls the run.
Result<double> runValue(const Json &run, const std::string &path, const std::string &runName);

} // namespace quantoscope
