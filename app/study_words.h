// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/table_words.h"

#include <string>

namespace quantoscope {

TableWords tableWords(const std::string &language); // "en" or "el"

} // namespace quantoscope
