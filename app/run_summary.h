// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/run.h"

#include <string>

namespace quantoscope {

// "1 thread", "2 threads".
std::string threadsText(int threads);

// What `run` prints: accuracy with its interval, agreement, sizes, latency, and the warnings.
std::string runSummary(const Run &run);

} // namespace quantoscope
