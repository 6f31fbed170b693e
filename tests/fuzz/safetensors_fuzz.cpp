// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/safetensors.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// What parseSafetensors accepts lies inside the data, to the last element; what it refuses has a sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace quantoscope;
    const auto state = parseSafetensors(reinterpret_cast<const std::byte *>(data), size, "fuzz.safetensors");
    if (!state) {
        if (state.error().text().empty() || state.error().code == ErrorCode::Internal)
            std::abort();
        return 0;
    }
    std::size_t bytes = 0;
    for (const auto &[name, tensor] : state->tensors) {
        (void)tensor.toF32();
        bytes += tensor.byteCount();
    }
    if (bytes > size || safetensorsSize(*state) < bytes)
        std::abort();
    return 0;
}
