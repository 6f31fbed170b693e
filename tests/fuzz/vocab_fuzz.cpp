// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a vocab.txt: refused with a sentence, or read into words that keep what the file holds.
#include "loaders/vocabulary.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const auto words = quantoscope::parseVocabulary(bytes, "vocab.txt");
    if (!words.ok()) {
        if (words.error().text().find("vocab.txt") != 0)
            std::abort();
        return 0;
    }
    const auto lines = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n'));
    if (words->size() != lines && words->size() != lines + 1)
        std::abort();
    return 0;
}
