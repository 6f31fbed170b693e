// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>

namespace quantoscope {

// A file mapped into memory, read-only. Share it as the owner of the tensors that look into it.
// Thread: any. The file must not shrink while it is mapped (nobody can check that: reading past the new end is SIGBUS).
class MappedFile
{
public:
    // Errors: BadInput for a file that is missing, a folder, something else that is no regular file, or not readable.
    static Result<std::shared_ptr<const MappedFile>> open(const std::filesystem::path &file);

    ~MappedFile();
    MappedFile(const MappedFile &) = delete;
    MappedFile &operator=(const MappedFile &) = delete;

    const std::byte *data() const { return m_data; } // never null, also when the file is empty
    std::size_t size() const { return m_size; }
    std::span<const std::byte> bytes() const { return {m_data, m_size}; }

private:
    MappedFile(const std::byte *data, std::size_t size)
        : m_data(data)
        , m_size(size)
    {
    }

    const std::byte *m_data;
    std::size_t m_size;
};

} // namespace quantoscope
