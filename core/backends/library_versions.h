// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace quantoscope {

std::string oneDnnVersion(); // of the library that runs, "2.6.3"

} // namespace quantoscope
