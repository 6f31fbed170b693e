// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/comparison.h"
#include "study/table_words.h"
#include "study/thesis_reference.h"

#include <string>
#include <vector>

namespace quantoscope {

// A table of finished texts, ready for any output format.
struct TextTable {
    std::string title;
    struct Column {
        std::string heading;
        bool number = false; // aligned to the right
    };
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows; // each as long as columns
    std::vector<std::size_t> groupStarts;       // rows before which a rule stands (a new model)
    std::vector<std::string> footnotes;
};

// One table for each data set, then, where the thesis has figures for the models, one that shows them beside the measured ones.
std::vector<TextTable> studyTables(const std::vector<Run> &runs, const std::vector<ThesisValue> &thesis, const TableWords &words = {});

std::string methodLabel(const std::string &method, const TableWords &words); // "FP32", "Static, not fused", a recipe's own name
// Where the figures of these runs come from: each condition with its distinct values.
std::string provenanceLine(const std::vector<const Run *> &runs, const TableWords &words);
std::string provenanceLine(const std::vector<Run> &runs, const TableWords &words);

} // namespace quantoscope
