// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace quantoscope {

// Parameters of a bundled network, known without opening it; 0 for another name.
std::int64_t bundledParameters(const std::string &name);

} // namespace quantoscope
