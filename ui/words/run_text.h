// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run_request.h"
#include "study/run.h"

#include <QString>

namespace quantoscope {

// What a run is called in lists, in the language in force: "ResNet-18 · Static, 4-bit weights · torch". The backend stands there where it
// is not the usual one, bits and changed layers where the name of the method does not tell.
QString runTitle(const Run &run);
QString runTitle(const RunRequest &request);
// The same without the network.
QString methodAndSettings(const Run &run);
QString methodAndSettings(const RunRequest &request);

// What a run gave, as far as it is known: "79.30 % · 11.26 MB · 8.41 ms".
QString runResult(const Run &run);

} // namespace quantoscope
