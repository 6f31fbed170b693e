// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/run_context.h"

#include <QString>

namespace quantoscope {

// Unpacks the files and folders of a .tar or .tar.gz into a folder that exists. Refused are names that lead out of the folder, links,
// devices, and more than `mostBytes` in all. Errors: BadInput; what was unpacked until then is left to the caller. Cancelled.
Status unpackArchive(const QString &archive, const QString &folder, qint64 mostBytes, const RunContext &context);

} // namespace quantoscope
