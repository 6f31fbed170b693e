// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <filesystem>
#include <string_view>

namespace quantoscope {

// A file that appears whole or not at all: it is written beside its target under a temporary name, flushed to the disk by
// commit() and renamed. Without commit() the temporary file vanishes and the target stays as it was.
// A target that exists keeps its permissions; a symbolic link keeps pointing at the file that is replaced.
// A target that is a device or a pipe (/dev/stdout) cannot be replaced and is written directly.
// Errors: BadInput with the path and the system's reason ("file.unwritable").
class AtomicFile
{
public:
    static Result<AtomicFile> create(const std::filesystem::path &target);

    AtomicFile(AtomicFile &&other) noexcept;
    AtomicFile &operator=(AtomicFile &&) = delete;
    ~AtomicFile();

    Status write(const void *data, std::size_t size);
    Status write(std::string_view text) { return write(text.data(), text.size()); }
    Status commit(); // nothing may be written afterwards

private:
    AtomicFile() = default;
    Error failure(int number) const;

    std::filesystem::path m_asked;     // as the caller named it, for messages
    std::filesystem::path m_target;    // behind symbolic links
    std::filesystem::path m_temporary; // empty when written directly or committed
    int m_descriptor = -1;
};

// The whole of a small file at once.
Status writeFileAtomically(const std::filesystem::path &target, std::string_view content);

} // namespace quantoscope
