// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/mapped_file.h"

#include "base/system_reason.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace quantoscope {

namespace {

constexpr std::byte kNothing{}; // what data() of an empty file points at

Error openError(const std::filesystem::path &file, int number)
{
    if (number == ENOENT || number == ENOTDIR)
        return badInput("file.missing", "{file}: there is no such file.", {{"file", file.string()}});
    return badInput("file.unreadable", "{file}: cannot be read: {reason}.", {{"file", file.string()}, {"reason", systemReason(number)}});
}

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int number() const { return m_number; }

private:
    int m_number;
};

} // namespace

Result<std::shared_ptr<const MappedFile>> MappedFile::open(const std::filesystem::path &file)
{
    // Without O_NONBLOCK a named pipe would block here for ever.
    const Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (descriptor.number() < 0)
        return openError(file, errno);
    struct stat status = {};
    if (::fstat(descriptor.number(), &status) != 0)
        return openError(file, errno);
    if (S_ISDIR(status.st_mode))
        return badInput("file.is-folder", "{file}: is a folder; a file was expected.", {{"file", file.string()}});
    if (!S_ISREG(status.st_mode))
        return badInput("file.not-regular", "{file}: is no regular file, so it cannot be mapped into memory.", {{"file", file.string()}});

    const auto size = static_cast<std::size_t>(status.st_size);
    if (size == 0)
        return std::shared_ptr<const MappedFile>(new MappedFile(&kNothing, 0));
    void *address = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor.number(), 0);
    if (address == MAP_FAILED)
        return openError(file, errno);
    return std::shared_ptr<const MappedFile>(new MappedFile(static_cast<const std::byte *>(address), size));
}

MappedFile::~MappedFile()
{
    if (m_size > 0)
        ::munmap(const_cast<std::byte *>(m_data), m_size);
}

} // namespace quantoscope
