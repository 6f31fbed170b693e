// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace quantoscope {

struct ZipEntry {
    std::string name;
    std::span<const std::byte> bytes; // as they stand in the file
    std::uint64_t size = 0;           // unpacked, as the directory claims
    bool compressed = false;
};

// The directory of a zip file that lies in memory. PyTorch stores tensors uncompressed so that they can be mapped: entries are
// handed out as they stand and nothing is ever unpacked, so there is nothing a bomb could do. Checksums are not compared:
// PyTorch does not either, and can be told not to write them.
// Source: APPNOTE.TXT 6.3.10 of PKWARE (with zip64).
class ZipArchive
{
public:
    // `bytes` must outlive the archive. Errors: BadInput for a directory that is missing, cut off or contradicts the file;
    // NotPossible for encrypted entries and archives in several parts.
    static Result<ZipArchive> parse(std::span<const std::byte> bytes, const std::string &fileName);

    const std::vector<ZipEntry> &entries() const { return m_entries; }
    const ZipEntry *find(std::string_view name) const; // null when there is none

    // The content of a stored entry. Errors: BadInput when it is missing or compressed.
    Result<std::span<const std::byte>> stored(const std::string &name) const;

private:
    std::string m_fileName;
    std::vector<ZipEntry> m_entries;
    std::unordered_map<std::string, std::size_t> m_byName;
};

} // namespace quantoscope
