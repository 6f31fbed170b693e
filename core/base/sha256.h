// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>

namespace quantoscope {

// SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits: the name of a file's content.
std::string sha256Hex(std::span<const std::byte> bytes);

// Errors: those of MappedFile::open.
Result<std::string> sha256OfFile(const std::filesystem::path &file);

} // namespace quantoscope
