// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/backend.h"

namespace quantoscope {

// NotPossible ("backend.layer-cannot-run"): names the layer, the backend and the reason that canRun gave.
Error cannotRun(const Backend &backend, const Node &node, const Capability &capability);

// Errors: cannotRun of the first layer that the backend refuses.
Status checkEveryLayerRuns(const Backend &backend, const QuantizedGraph &graph);

} // namespace quantoscope
