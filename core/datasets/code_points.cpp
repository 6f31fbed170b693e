// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/code_points.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

namespace quantoscope {

std::u32string codePointsOf(std::string_view utf8)
{
    std::u32string out;
    out.reserve(utf8.size());
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(utf8.data());
    // ICU's macro counts in 32 bits; the text is taken in pieces that end between sequences.
    constexpr std::size_t kPiece = std::size_t{1} << 30;
    for (std::size_t from = 0; from < utf8.size();) {
        std::size_t length = std::min(kPiece, utf8.size() - from);
        while (from + length < utf8.size() && length > kPiece - 4 && U8_IS_TRAIL(bytes[from + length]))
            --length;
        for (std::int32_t i = 0; i < static_cast<std::int32_t>(length);) {
            UChar32 c = 0;
            U8_NEXT_OR_FFFD(bytes + from, i, static_cast<std::int32_t>(length), c);
            out.push_back(static_cast<char32_t>(c));
        }
        from += length;
    }
    return out;
}

std::string utf8Of(std::u32string_view codePoints)
{
    std::string out;
    out.reserve(codePoints.size());
    for (char32_t c : codePoints) {
        if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
            c = 0xFFFD;
        char buffer[U8_MAX_LENGTH];
        std::int32_t length = 0;
        U8_APPEND_UNSAFE(buffer, length, c);
        out.append(buffer, static_cast<std::size_t>(length));
    }
    return out;
}

} // namespace quantoscope
