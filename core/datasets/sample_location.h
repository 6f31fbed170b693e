// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace quantoscope {

// The folders in which the generated sample may lie, best first: $QUANTOSCOPE_RESOURCES/sample, then resources/sample and
// ../share/quantoscope/sample beside the program, then the source tree it was built from.
std::vector<std::string> sampleFolders();

} // namespace quantoscope
