// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/figures/diagram.h"

namespace quantoscope {

// The two pipelines, stepped through, and transfer learning, in the language in force.
Diagram afterTrainingDiagram();  // PTQ
Diagram duringTrainingDiagram(); // QAT
Diagram transferDiagram();

} // namespace quantoscope
