// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace quantoscope {

// The code points of UTF-8 text; each byte that is not part of a valid sequence becomes U+FFFD.
std::u32string codePointsOf(std::string_view utf8);

// UTF-8 of code points; surrogates and values beyond U+10FFFF become U+FFFD.
std::string utf8Of(std::u32string_view codePoints);

} // namespace quantoscope
