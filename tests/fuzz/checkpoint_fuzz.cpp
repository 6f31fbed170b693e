// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/checkpoint.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// What parseCheckpoint accepts lies inside the data or in copies of bounded size; what it refuses has a sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace quantoscope;
    const auto state = parseCheckpoint(reinterpret_cast<const std::byte *>(data), size, "fuzz.pth");
    if (!state) {
        if (state.error().text().empty() || state.error().code == ErrorCode::Internal)
            std::abort();
        return 0;
    }
    for (const auto &[name, tensor] : state->tensors) {
        if (tensor.byteCount() > 5 * size)
            std::abort();
        (void)tensor.toF32();
    }
    return 0;
}
