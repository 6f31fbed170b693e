// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace quantoscope {

// The value below which `percent` (0..100) of the ascending values lie, linear between neighbours, as numpy.percentile; 0 for none.
double percentileOfSorted(const std::vector<double> &sorted, double percent);

} // namespace quantoscope
