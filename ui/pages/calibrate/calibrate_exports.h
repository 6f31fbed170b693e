// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observers/statistics.h"
#include "pages/calibrate/range_choice_model.h"

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace quantoscope {

// On what the values were seen: the last columns of every row, empty for weights.
struct CalibrationSource {
    QString data; // id of the data set; empty: none
    int items = 0;
    std::uint64_t seed = 0;
};

// What the page's charts and its table hold, as comma-separated values: a point whatever the language, code words as recipes have them.
// `tensor` says in each row what it is of ("resnet18/conv1/activations").
QString histogramCsv(const Histogram &histogram, const std::string &tensor, const CalibrationSource &source = {});
QString channelsCsv(const std::vector<Range> &channels, const std::string &tensor, const CalibrationSource &source = {});
QString choicesCsv(const std::vector<RangeChoice> &choices, const std::string &tensor, const CalibrationSource &source = {});

} // namespace quantoscope
