// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/run.h"

#include <map>
#include <string>

namespace quantoscope {

// The SQNR in dB of each layer with weights that ran in integers, by name: what keepWorstInFloat chooses among.
std::map<std::string, double> weightedLayerSqnr(const Run &run);

} // namespace quantoscope
