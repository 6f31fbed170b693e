// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"

#include "base/system_reason.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace quantoscope {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kLargestWrite = std::size_t{1} << 30; // Linux writes at most 2 GiB at a time
constexpr int kNameAttempts = 100;

fs::path temporaryName(const fs::path &target)
{
    static std::atomic<unsigned> counter{0};
    std::string name = ".";
    name += target.filename().string().substr(0, 200);
    name += '.';
    name += std::to_string(::getpid());
    name += '-';
    name += std::to_string(counter.fetch_add(1));
    name += ".tmp";
    return target.parent_path() / name;
}

// A rename is on the disk only once its folder is; failing here loses nothing that was there before.
void flushFolder(const fs::path &folder)
{
    const int descriptor = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

AtomicFile::AtomicFile(AtomicFile &&other) noexcept
    : m_asked(std::move(other.m_asked))
    , m_target(std::move(other.m_target))
    , m_temporary(std::exchange(other.m_temporary, {}))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

AtomicFile::~AtomicFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

Error AtomicFile::failure(int number) const
{
    return badInput("file.unwritable", "{file}: cannot be written: {reason}. Nothing was changed.",
                    {{"file", m_asked.string()}, {"reason", systemReason(number)}});
}

Result<AtomicFile> AtomicFile::create(const fs::path &target)
{
    AtomicFile file;
    file.m_asked = target;
    file.m_target = target;
    std::error_code code;
    if (fs::is_symlink(target, code)) {
        const fs::path real = fs::canonical(target, code);
        if (!code)
            file.m_target = real;
    }
    struct stat status = {};
    const bool exists = ::stat(file.m_target.c_str(), &status) == 0;
    if (exists && S_ISDIR(status.st_mode))
        return file.failure(EISDIR);
    if (file.m_target.filename().empty())
        return file.failure(target.empty() ? ENOENT : EISDIR);
    if (exists && !S_ISREG(status.st_mode)) {
        file.m_descriptor = ::open(file.m_target.c_str(), O_WRONLY | O_CLOEXEC);
        if (file.m_descriptor < 0)
            return file.failure(errno);
        return file;
    }
    // O_EXCL: never through a link that somebody else laid; another process's leftover of the same name is stepped over.
    for (int attempt = 0; attempt < kNameAttempts && file.m_descriptor < 0; ++attempt) {
        const fs::path temporary = temporaryName(file.m_target);
        file.m_descriptor = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (file.m_descriptor >= 0)
            file.m_temporary = temporary;
        else if (errno != EEXIST)
            return file.failure(errno);
    }
    if (file.m_descriptor < 0)
        return file.failure(EEXIST);
    if (exists)
        (void)!::fchmod(file.m_descriptor, status.st_mode & 07777);
    return file;
}

Status AtomicFile::write(const void *data, std::size_t size)
{
    const auto *from = static_cast<const char *>(data);
    while (size > 0) {
        const ssize_t written = ::write(m_descriptor, from, std::min(size, kLargestWrite));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return failure(errno);
        from += written;
        size -= static_cast<std::size_t>(written);
    }
    return {};
}

Status AtomicFile::commit()
{
    const bool direct = m_temporary.empty();
    if (!direct && ::fsync(m_descriptor) != 0)
        return failure(errno);
    // A network folder reports a full disk only now.
    if (::close(std::exchange(m_descriptor, -1)) != 0)
        return failure(errno);
    if (direct)
        return {};
    if (::rename(m_temporary.c_str(), m_target.c_str()) != 0)
        return failure(errno);
    m_temporary.clear();
    flushFolder(m_target.parent_path());
    return {};
}

Status writeFileAtomically(const fs::path &target, std::string_view content)
{
    QS_TRY_ASSIGN(AtomicFile file, AtomicFile::create(target));
    QS_TRY(file.write(content));
    return file.commit();
}

} // namespace quantoscope
