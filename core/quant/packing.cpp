// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/packing.h"

#include <cstring>

namespace quantoscope {

std::size_t packedSize(std::size_t count, int bits)
{
    const auto width = static_cast<std::size_t>(bits);
    return count / 8 * width + (count % 8 * width + 7) / 8; // count · bits itself could overflow for a lying header
}

std::vector<std::byte> packBits(const std::int8_t *values, std::size_t count, int bits)
{
    std::vector<std::byte> packed(packedSize(count, bits));
    if (bits == 8) {
        if (count > 0)
            std::memcpy(packed.data(), values, count);
        return packed;
    }
    const std::uint32_t mask = (1U << bits) - 1U;
    std::uint32_t buffer = 0;
    int filled = 0;
    std::size_t at = 0;
    for (std::size_t i = 0; i < count; ++i) {
        buffer |= (static_cast<std::uint32_t>(values[i]) & mask) << filled;
        filled += bits;
        while (filled >= 8) {
            packed[at++] = static_cast<std::byte>(buffer & 0xFFU);
            buffer >>= 8;
            filled -= 8;
        }
    }
    if (filled > 0)
        packed[at] = static_cast<std::byte>(buffer & 0xFFU);
    return packed;
}

Status unpackBits(const std::byte *packed, std::size_t size, std::size_t count, int bits, std::int8_t *out)
{
    if (bits < 2 || bits > 8)
        return badInput("packing.bits", "Packed weights of {bits} bits: expected 2 to 8.", {{"bits", std::to_string(bits)}});
    if (size != packedSize(count, bits)) {
        return badInput("packing.size", "{count} packed weights of {bits} bits need {expected} bytes, found {found}.",
                        {{"count", std::to_string(count)},
                         {"bits", std::to_string(bits)},
                         {"expected", std::to_string(packedSize(count, bits))},
                         {"found", std::to_string(size)}});
    }
    const std::uint32_t mask = (1U << bits) - 1U;
    const std::uint32_t sign = 1U << (bits - 1);
    std::uint32_t buffer = 0;
    int filled = 0;
    std::size_t at = 0;
    for (std::size_t i = 0; i < count; ++i) {
        while (filled < bits) {
            buffer |= static_cast<std::uint32_t>(packed[at++]) << filled;
            filled += 8;
        }
        const std::uint32_t value = buffer & mask;
        out[i] = static_cast<std::int8_t>(static_cast<std::int32_t>(value ^ sign) - static_cast<std::int32_t>(sign));
        buffer >>= bits;
        filled -= bits;
    }
    return {};
}

} // namespace quantoscope
