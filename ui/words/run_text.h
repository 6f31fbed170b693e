// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run_request.h"
#include "study/run.h"

#include <QString>

namespace quantoscope {

// What a run is called in lists, in the language in force: "ResNet-18 · Static, 4-bit weights · torch". The backend stands there where it
// is not the usual one, bits and changed layers where the name of the method does not tell.
// Where several runs of a network are called alike, the later ones bear their number: "ResNet-18 · Static (2)".
QString runTitle(const Run &run);
QString runTitle(const RunRequest &request, const QString &runId = {}); // `runId`: the one that the run will have, if it is known
// The same without the network.
QString methodAndSettings(const Run &run);
QString methodAndSettings(const RunRequest &request, const QString &runId = {});
// Inside a sentence: "ResNet-18, static (2)".
QString runName(const Run &run);

// What a run gave, as far as it is known: "79.30 % · 11.26 MB · 8.41 ms".
QString runResult(const Run &run);

} // namespace quantoscope
