// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

namespace quantoscope {

static_assert(std::endian::native == std::endian::little, "the formats read here are little-endian and are read as they are");

// Walks over untrusted bytes; every step says whether it stayed inside. After a step that did not, nothing has moved.
class ByteReader
{
public:
    explicit ByteReader(std::span<const std::byte> bytes, std::size_t position = 0)
        : m_bytes(bytes)
        , m_position(position)
    {
    }

    std::size_t position() const { return m_position; }
    std::size_t remaining() const { return m_position <= m_bytes.size() ? m_bytes.size() - m_position : 0; }

    template <typename T>
    bool read(T &value)
    {
        if (remaining() < sizeof(T))
            return false;
        std::memcpy(&value, m_bytes.data() + m_position, sizeof(T));
        m_position += sizeof(T);
        return true;
    }

    bool take(std::uint64_t size, std::span<const std::byte> &bytes)
    {
        if (remaining() < size)
            return false;
        bytes = m_bytes.subspan(m_position, static_cast<std::size_t>(size));
        m_position += static_cast<std::size_t>(size);
        return true;
    }

    bool skip(std::uint64_t size)
    {
        std::span<const std::byte> ignored;
        return take(size, ignored);
    }

private:
    std::span<const std::byte> m_bytes;
    std::size_t m_position;
};

inline std::string_view asText(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

} // namespace quantoscope
