// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_context.h"
#include "downloads/public_data.h"

namespace quantoscope {

// Checks a fetched file by its checksum and puts what it holds into the data folder: whole or not at all. Gives the path to open. The file
// itself stays. For a job: reads the whole file. Errors: BadInput, among them "download.checksum"; Cancelled.
Result<QString> installData(const PublicData &data, const QString &file, const QString &dataFolder, const RunContext &context);

} // namespace quantoscope
