// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/run.h"
#include "study/thesis_reference.h"

#include <vector>

namespace quantoscope {

class ChartPane;

// The study's printed values beside those measured, core's table as it is exported, in the language in force; or, where no network of
// the study was run, what will be here.
void addThesisTable(ChartPane &pane, const std::vector<Run> &runs, const std::vector<ThesisValue> &thesis);

} // namespace quantoscope
