// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/backend.h"
#include "graph/model.h"
#include "study/run.h"

#include <string>

namespace quantoscope {

// Where a run's numbers come from: this program's version, the model's hash, the processor, the instruction set that the
// backend uses, the libraries, and the date (ISO 8601, UTC).
Provenance provenanceOf(const Model &model, const Backend &backend);

std::string processorName(); // from /proc/cpuinfo, "unknown" where there is none
std::string utcDate();       // now, "2025-01-31T12:34:56Z"

} // namespace quantoscope
