// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/backend.h"

#include <memory>
#include <string>
#include <vector>

namespace quantoscope {

// "reference", "simulate", "onednn", "torch" or "torch:ENGINE". Errors: BadUsage, lists the names.
Result<std::shared_ptr<const Backend>> findBackend(const std::string &name);
std::vector<std::string> backendNames();

} // namespace quantoscope
