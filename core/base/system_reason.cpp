// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/system_reason.h"

#include <cerrno>
#include <cstring>

namespace quantoscope {

Message systemReason(int errorNumber)
{
    switch (errorNumber) {
    case ENOENT: return Message("system.missing", "No such file or directory");
    case EACCES: return Message("system.denied", "Permission denied");
    case EPERM: return Message("system.forbidden", "Operation not permitted");
    case ENOSPC: return Message("system.full", "No space left on device");
    case EDQUOT: return Message("system.quota", "Disk quota exceeded");
    case EROFS: return Message("system.read-only", "Read-only file system");
    case EISDIR: return Message("system.folder", "Is a directory");
    case ENOTDIR: return Message("system.no-folder", "Not a directory");
    case EEXIST: return Message("system.exists", "File exists");
    case ENOMEM: return Message("system.memory", "Cannot allocate memory");
    case EIO: return Message("system.device", "Input/output error");
    case EMFILE: return Message("system.open-files", "Too many open files");
    case ENAMETOOLONG: return Message("system.long-name", "File name too long");
    case EBUSY: return Message("system.busy", "Device or resource busy");
    default: return Message::verbatim(std::strerror(errorNumber));
    }
}

Message systemReason(const std::error_code &code)
{
    const bool fromSystem = code.category() == std::system_category() || code.category() == std::generic_category();
    return fromSystem ? systemReason(code.value()) : Message::verbatim(code.message());
}

} // namespace quantoscope
