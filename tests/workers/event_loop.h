// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace quantoscope {

// Lets events pass until `done` holds; false after `milliseconds`.
bool waitFor(const std::function<bool()> &done, int milliseconds = 10000);

} // namespace quantoscope
