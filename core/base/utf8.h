// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace quantoscope {

// Whether the bytes are UTF-8 as RFC 3629 allows it: no overlong forms, no surrogates, nothing above U+10FFFF.
bool isValidUtf8(std::string_view text);

// Text from an untrusted file as a message may show it: control characters and broken UTF-8 become "?", and what is longer
// than `limit` bytes is cut at a character and ends in "…".
std::string printableText(std::string_view text, std::size_t limit = 120);

} // namespace quantoscope
