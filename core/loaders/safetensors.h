// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "loaders/state_dict.h"

#include <cstddef>
#include <filesystem>

namespace quantoscope {

bool looksLikeSafetensors(const std::byte *data, std::size_t size); // by content

// Maps the file; tensors refer to the mapping. F32, F64, F16, BF16, I8…I64, U8, BOOL.
// Errors: BadInput for headers that are truncated, empty, larger than the file, not JSON, or lie about offsets
// (outside, overlapping, negative, not dtype × shape).
// Source: the safetensors format, https://github.com/huggingface/safetensors
Result<StateDict> readSafetensors(const std::filesystem::path &file);
// The same from memory (fuzzing); tensors refer to `data`, which must outlive them.
Result<StateDict> parseSafetensors(const std::byte *data, std::size_t size, const std::string &fileName);

// Writes to a temporary file beside `file`, flushes, and renames. The header is padded with spaces to a multiple of 8; the
// format forbids holes, so tensors stand by element size, largest first, then by name: each is aligned to its elements.
// The same state gives the same bytes.
// Errors: BadInput when the folder is read-only or the disk full; nothing is left behind.
Status writeSafetensors(const std::filesystem::path &file, const StateDict &state);

// Bytes that writeSafetensors would write.
std::size_t safetensorsSize(const StateDict &state);

} // namespace quantoscope
