// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/tensor.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

inline constexpr std::size_t kSafetensorsPrefix = 8;                // little-endian length of the header
inline constexpr std::uint64_t kSafetensorsHeaderCap = 100'000'000; // what the format's own reader allows

struct SafetensorsEntry {
    std::string name;
    DType type = DType::F32;
    Shape shape;
    std::uint64_t begin = 0, end = 0; // bytes from the start of the data section
};

struct SafetensorsHeader {
    std::vector<SafetensorsEntry> entries; // as the file lists them
    std::map<std::string, std::string> metadata;
};

// Reads the JSON text alone; offsets are not yet compared with anything.
// Errors: BadInput for anything but the structure that the format describes, also for a name that stands twice;
// NotPossible for element types that the format knows and we do not.
Result<SafetensorsHeader> parseSafetensorsHeader(std::string_view json, const std::string &fileName);

} // namespace quantoscope
