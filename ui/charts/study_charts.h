// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "study/run.h"

#include <filesystem>
#include <string>
#include <vector>

namespace quantoscope {

enum class ChartFormat { Png, Svg, Pdf };

struct ChartOptions {
    std::string language = "en"; // "en" or "el"
    std::vector<ChartFormat> formats{ChartFormat::Png, ChartFormat::Svg, ChartFormat::Pdf};
    int dpi = 200; // of PNG, 50..1200
};

// Draws the charts of a study into `directory` (made when missing) and returns the files written:
//   model-NAME           accuracy, size and time of each method of one model (questions: exact match and F1)
//   all-models           the same of all image classifiers side by side
//   operations           accuracy against operations, circles as large as the parameters
// Runs of different data sets never share a chart; where a name would come twice, the later file's ends with its data set's id.
// Works without a display. Thread: the main thread. Errors: BadUsage (language, dpi), BadInput (a file that cannot be written).
Result<std::vector<std::filesystem::path>> writeStudyCharts(const std::vector<Run> &runs, const std::filesystem::path &directory,
                                                            const ChartOptions &options = {});

} // namespace quantoscope
