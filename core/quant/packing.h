// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace quantoscope {

// Bytes that `count` integers of `bits` bits occupy.
std::size_t packedSize(std::size_t count, int bits);

// Integers as one stream of bits: value i occupies bits [i·bits, (i + 1)·bits), least significant bit first (as in a little-endian
// number), in two's complement. The last byte is filled with zeros. bits is 2 to 8; only the low bits of each value are kept.
std::vector<std::byte> packBits(const std::int8_t *values, std::size_t count, int bits);

// The reverse; `out` holds `count` values.
// Errors: BadInput when bits is outside 2..8 or `size` is not packedSize(count, bits).
Status unpackBits(const std::byte *packed, std::size_t size, std::size_t count, int bits, std::int8_t *out);

} // namespace quantoscope
