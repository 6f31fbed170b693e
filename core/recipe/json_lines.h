// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <map>
#include <string>
#include <string_view>

namespace quantoscope {

// The line (from 1) on which each value of a JSON text stands, by its path as JsonCursor writes it: "" is the top level, a value inside an
// object stands on the line of its key. `text` must be JSON that parseJson accepts, but for keys that stand twice: the later one counts.
std::map<std::string, int> linesOfJson(std::string_view text);

// An error of JsonCursor or parseJson about `text`, whose file is called "FILE, line N" wherever the line can be found. Others, and those
// that name a line already, are returned as they are.
Error withLine(const Error &error, std::string_view text);

} // namespace quantoscope
