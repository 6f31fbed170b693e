// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/figures/diagram.h"

namespace quantoscope {

// What the chapter shows of the ways that need training, in the language in force.
Diagram distillationDiagram();        // Hinton, Vinyals and Dean 2015
Diagram tensorDecompositionDiagram(); // Tucker-2: Kim et al. 2016; CP: Lebedev et al. 2015

} // namespace quantoscope
