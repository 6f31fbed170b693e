// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <filesystem>

namespace quantoscope {

std::filesystem::path nativePath(const QString &path);

// Stores in the study `to` what `from` has and it lacks: runs, and times of runs.
Status bringOver(const QString &from, const QString &to);

} // namespace quantoscope
