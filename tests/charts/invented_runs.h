// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/run.h"

#include <vector>

namespace quantoscope {

// Runs as a study makes them, with invented but likely figures: four classifiers with four methods on the generated sample, and
// two question answerers.
std::vector<Run> inventedClassifiers();
std::vector<Run> inventedQuestionAnswerers();
std::vector<Run> inventedStudy(); // both

} // namespace quantoscope
