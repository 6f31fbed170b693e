// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/jpeg_end.h"

#include <algorithm>
#include <cstdint>

namespace quantoscope {

namespace {

constexpr std::uint8_t kMarker = 0xFF, kStart = 0xD8, kEnd = 0xD9, kFirstRestart = 0xD0, kLastRestart = 0xD7;

// Markers that no segment follows: a stuffed zero inside the picture's data, restarts, and a temporary code.
bool standsAlone(std::uint8_t code)
{
    return code <= 0x01 || (code >= kFirstRestart && code <= kLastRestart) || code == kStart;
}

} // namespace

bool isCutJpeg(const std::byte *bytes, std::size_t size)
{
    const auto *data = reinterpret_cast<const std::uint8_t *>(bytes);
    if (size < 3 || data[0] != kMarker || data[1] != kStart || data[2] != kMarker)
        return false;
    const std::uint8_t *const end = data + size;
    for (const std::uint8_t *at = data + 2;;) {
        at = std::find(at, end, kMarker); // over the picture's data, up to the next marker
        at = std::find_if(at, end, [](std::uint8_t byte) { return byte != kMarker; });
        if (at == end)
            return true;
        const std::uint8_t code = *at++;
        if (code == kEnd)
            return false;
        if (standsAlone(code))
            continue;
        if (end - at < 2)
            return true;
        const std::ptrdiff_t length = at[0] * 256 + at[1]; // of the segment, these two bytes included: an embedded preview is jumped over
        if (end - at <= length)
            return true;
        at += std::max<std::ptrdiff_t>(length, 2);
    }
}

} // namespace quantoscope
