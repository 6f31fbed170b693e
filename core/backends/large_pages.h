// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace quantoscope {

// Memory for weights and activations that lies together in pages of 2 MB where the system offers them (Linux: transparent
// huge pages on request). A network reads all its weights once a run; with pages of 4 KB their addresses do not fit into the
// processor's translation cache, which costs ResNet-18 about a tenth of its time. Gives its memory back when it is destroyed.
class LargePages
{
public:
    LargePages() = default;
    ~LargePages();
    LargePages(LargePages &&other) noexcept;
    LargePages &operator=(LargePages &&other) noexcept;

    // Zeroed, aligned to 64 bytes, valid as long as this object or the one it was moved to. Throws std::bad_alloc.
    std::byte *allocate(std::size_t bytes);

private:
    struct Block {
        std::byte *data = nullptr;
        std::size_t bytes = 0, used = 0;
    };
    void release() noexcept;

    std::vector<Block> m_blocks;
};

} // namespace quantoscope
