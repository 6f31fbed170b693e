// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "study/study_tables.h"

#include <filesystem>
#include <string>
#include <vector>

namespace quantoscope {

std::string plainText(const std::vector<TextTable> &tables);    // for a terminal, columns aligned
std::string markdownText(const std::vector<TextTable> &tables); // GitHub's tables
std::string latexText(const std::vector<TextTable> &tables);    // booktabs; compiles within a document in UTF-8

// One line a run, raw numbers with a point whatever the language, fields quoted where RFC 4180 asks for it. Columns carry units.
std::string csvText(const std::vector<Run> &runs);

// Writes results.json, results.csv, tables.md and tables.tex into `folder`, which is made if it is not there; each file appears whole
// or not at all. Returns what was written. Errors: BadInput when a file cannot be written.
Result<std::vector<std::filesystem::path>> exportStudy(const std::filesystem::path &folder, const std::vector<Run> &runs,
                                                       const std::vector<ThesisValue> &thesis, const TableWords &words = {});

} // namespace quantoscope
