// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace quantoscope {

// Whether the bytes are a JPEG that stops before its end marker. Its decoder would fill what is missing with grey, and say so on
// standard error alone. Source: ITU-T T.81, annex B.
bool isCutJpeg(const std::byte *bytes, std::size_t size);

} // namespace quantoscope
