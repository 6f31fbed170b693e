// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace quantoscope {

// Whether the window and the charts speak a language: "en" or "el".
inline bool isKnownLanguage(const std::string &language)
{
    return language == "en" || language == "el";
}

} // namespace quantoscope
