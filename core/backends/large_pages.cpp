// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/large_pages.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <iterator>
#include <new>
#include <utility>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace quantoscope {

namespace {

constexpr std::size_t kAlignment = 64;
constexpr std::size_t kPage = std::size_t{2} << 20;
// What is not touched costs nothing, so that blocks can be generous; more than one only for networks larger than this.
constexpr std::size_t kBlock = 32 * kPage;

std::size_t roundedUp(std::size_t bytes, std::size_t multiple)
{
    return (bytes + multiple - 1) / multiple * multiple;
}

} // namespace

LargePages::~LargePages()
{
    release();
}

LargePages::LargePages(LargePages &&other) noexcept
    : m_blocks(std::exchange(other.m_blocks, {}))
{
}

LargePages &LargePages::operator=(LargePages &&other) noexcept
{
    if (this != &other) {
        release();
        m_blocks = std::exchange(other.m_blocks, {});
    }
    return *this;
}

void LargePages::release() noexcept
{
    for (const Block &block : m_blocks) {
#if defined(__linux__)
        ::munmap(block.data, block.bytes);
#else
        std::free(block.data);
#endif
    }
    m_blocks.clear();
}

std::byte *LargePages::allocate(std::size_t bytes)
{
    const std::size_t wanted = std::max(roundedUp(bytes, kAlignment), kAlignment);
    if (wanted < bytes || wanted > SIZE_MAX - kBlock)
        throw std::bad_alloc();
    auto block = std::find_if(m_blocks.begin(), m_blocks.end(), [&](const Block &b) { return b.bytes - b.used >= wanted; });
    if (block == m_blocks.end()) {
        m_blocks.reserve(m_blocks.size() + 1);
        const std::size_t size = roundedUp(std::max(wanted, kBlock), kPage);
#if defined(__linux__)
        // One page more than needed, of which the ends outside whole pages of 2 MB are given back.
        void *mapped = ::mmap(nullptr, size + kPage, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (mapped == MAP_FAILED)
            throw std::bad_alloc();
        auto *begin = static_cast<std::byte *>(mapped);
        const std::size_t before = (kPage - reinterpret_cast<std::uintptr_t>(begin) % kPage) % kPage;
        if (before > 0)
            ::munmap(begin, before);
        if (before < kPage)
            ::munmap(begin + before + size, kPage - before);
        ::madvise(begin + before, size, MADV_HUGEPAGE); // a wish: small pages serve as well
        m_blocks.push_back({begin + before, size, 0});
#else
        auto *data = static_cast<std::byte *>(std::aligned_alloc(kPage, size));
        if (data == nullptr)
            throw std::bad_alloc();
        std::memset(data, 0, size);
        m_blocks.push_back({data, size, 0});
#endif
        block = std::prev(m_blocks.end());
    }
    std::byte *result = block->data + block->used;
    block->used += wanted;
    return result;
}

} // namespace quantoscope
