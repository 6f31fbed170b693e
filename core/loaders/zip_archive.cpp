// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/zip_archive.h"

#include "base/utf8.h"
#include "loaders/byte_reader.h"

#include <algorithm>
#include <optional>

namespace quantoscope {

namespace {

constexpr std::uint32_t kLocalSignature = 0x04034b50, kCentralSignature = 0x02014b50, kEndSignature = 0x06054b50,
                        kEnd64Signature = 0x06064b50, kLocator64Signature = 0x07064b50;
constexpr std::size_t kEndSize = 22, kLocator64Size = 20, kCentralSize = 46, kLongestComment = 0xffff;
constexpr std::uint32_t kSeeZip64 = 0xffffffff; // a field that the zip64 record holds instead
constexpr std::uint16_t kSeeZip64Short = 0xffff, kZip64Extra = 1, kEncrypted = 1, kStored = 0;

using Bytes = std::span<const std::byte>;

struct Directory {
    std::uint64_t offset = 0, size = 0, entries = 0;
};

struct CentralRecord {
    std::string name;
    std::uint16_t flags = 0, method = 0;
    std::uint64_t packed = 0, unpacked = 0, localOffset = 0;
};

class DirectoryReader
{
public:
    DirectoryReader(Bytes bytes, const std::string &fileName)
        : m_bytes(bytes)
        , m_file(fileName)
    {
    }

    Result<Directory> findDirectory() const;
    Result<CentralRecord> readRecord(ByteReader &reader) const;
    Result<ZipEntry> locate(CentralRecord record, const Directory &directory) const;

    Error damaged(const Message &where) const
    {
        return badInput("zip.damaged", "{file}: the archive is damaged: {where}.", {{"file", m_file}, {"where", where}});
    }

private:
    std::optional<std::size_t> findEnd() const;
    Result<Directory> readZip64(std::size_t end) const;
    bool readZip64Extra(Bytes extra, CentralRecord &record) const;

    Bytes m_bytes;
    const std::string &m_file;
};

// The end record is the last thing in the file but for a comment, whose length it states.
std::optional<std::size_t> DirectoryReader::findEnd() const
{
    if (m_bytes.size() < kEndSize)
        return std::nullopt;
    const std::size_t last = m_bytes.size() - kEndSize;
    const std::size_t first = last > kLongestComment ? last - kLongestComment : 0;
    for (std::size_t position = last + 1; position-- > first;) {
        ByteReader reader(m_bytes, position);
        std::uint32_t signature = 0;
        std::uint16_t comment = 0;
        if (reader.read(signature) && signature == kEndSignature && reader.skip(16) && reader.read(comment) && comment == last - position)
            return position;
    }
    return std::nullopt;
}

Result<Directory> DirectoryReader::readZip64(std::size_t end) const
{
    std::uint32_t signature = 0, disk = 0, disks = 0;
    std::uint64_t position = 0;
    ByteReader locator(m_bytes, end - kLocator64Size);
    if (!locator.read(signature) || !locator.read(disk) || !locator.read(position) || !locator.read(disks))
        return damaged(Message("zip.damage.locator", "its zip64 locator is cut off"));
    if (position >= end)
        return damaged(Message("zip.damage.record-outside", "its zip64 record lies outside the file"));
    ByteReader reader(m_bytes, static_cast<std::size_t>(position));
    Directory directory;
    std::uint32_t thisDisk = 0, directoryDisk = 0;
    std::uint64_t entriesHere = 0;
    if (!reader.read(signature) || signature != kEnd64Signature || !reader.skip(12) || !reader.read(thisDisk) ||
        !reader.read(directoryDisk) || !reader.read(entriesHere) || !reader.read(directory.entries) || !reader.read(directory.size) ||
        !reader.read(directory.offset))
        return damaged(Message("zip.damage.record", "its zip64 record is cut off"));
    if (thisDisk != 0 || directoryDisk != 0 || disks > 1 || entriesHere != directory.entries)
        return notPossible("zip.parts", "{file}: the archive is split into several parts.", {{"file", m_file}});
    return directory;
}

Result<Directory> DirectoryReader::findDirectory() const
{
    const auto end = findEnd();
    if (!end)
        return badInput("zip.no-directory", "{file}: the archive has no directory at its end; the file is cut off or damaged.",
                        {{"file", m_file}});
    ByteReader reader(m_bytes, *end);
    std::uint16_t thisDisk = 0, directoryDisk = 0, entriesHere = 0, entries = 0;
    std::uint32_t signature = 0, size = 0, offset = 0;
    (void)(reader.read(signature) && reader.read(thisDisk) && reader.read(directoryDisk) && reader.read(entriesHere) &&
           reader.read(entries) && reader.read(size) && reader.read(offset)); // findEnd saw that it is whole
    Directory directory{offset, size, entries};
    std::uint32_t locator = 0;
    if (*end >= kLocator64Size && ByteReader(m_bytes, *end - kLocator64Size).read(locator) && locator == kLocator64Signature) {
        QS_TRY_ASSIGN(directory, readZip64(*end));
    } else if (thisDisk != 0 || directoryDisk != 0 || entriesHere != entries) {
        return notPossible("zip.parts", "{file}: the archive is split into several parts.", {{"file", m_file}});
    }
    if (directory.offset > *end || directory.size > *end - directory.offset)
        return damaged(Message("zip.damage.directory-outside", "its directory lies outside the file"));
    if (directory.entries > directory.size / kCentralSize)
        return damaged(Message("zip.damage.entry-count", "its directory claims {count} entries, which do not fit into its {size} bytes",
                               {{"count", std::to_string(directory.entries)}, {"size", std::to_string(directory.size)}}));
    return directory;
}

// The zip64 extra field holds, in this order, only those values that the record itself has no room for.
bool DirectoryReader::readZip64Extra(Bytes extra, CentralRecord &record) const
{
    ByteReader reader(extra);
    std::uint16_t id = 0, size = 0;
    while (reader.read(id) && reader.read(size)) {
        Bytes field;
        if (!reader.take(size, field))
            return false;
        if (id != kZip64Extra)
            continue;
        ByteReader values(field);
        for (std::uint64_t *value : {&record.unpacked, &record.packed, &record.localOffset}) {
            if (*value == kSeeZip64 && !values.read(*value))
                return false;
        }
        return true;
    }
    // Without the field, the largest 32-bit number would be meant literally, which no writer does.
    return record.unpacked != kSeeZip64 && record.packed != kSeeZip64 && record.localOffset != kSeeZip64;
}

Result<CentralRecord> DirectoryReader::readRecord(ByteReader &reader) const
{
    CentralRecord record;
    std::uint32_t signature = 0, packed = 0, unpacked = 0, localOffset = 0;
    std::uint16_t nameLength = 0, extraLength = 0, commentLength = 0;
    Bytes name, extra;
    if (!reader.read(signature) || signature != kCentralSignature || !reader.skip(4) || !reader.read(record.flags) ||
        !reader.read(record.method) || !reader.skip(8) || !reader.read(packed) || !reader.read(unpacked) || !reader.read(nameLength) ||
        !reader.read(extraLength) || !reader.read(commentLength) || !reader.skip(8) || !reader.read(localOffset) ||
        !reader.take(nameLength, name) || !reader.take(extraLength, extra) || !reader.skip(commentLength))
        return damaged(Message("zip.damage.directory", "its directory is cut off"));
    record.name = asText(name);
    record.packed = packed;
    record.unpacked = unpacked;
    record.localOffset = localOffset;
    if (!readZip64Extra(extra, record))
        return damaged(
            Message("zip.damage.field", "the zip64 field of the entry “{entry}” is cut off", {{"entry", printableText(record.name)}}));
    return record;
}

Result<ZipEntry> DirectoryReader::locate(CentralRecord record, const Directory &directory) const
{
    const std::string shown = printableText(record.name);
    if (record.flags & kEncrypted)
        return notPossible("zip.encrypted", "{file}: the entry “{entry}” is encrypted.", {{"file", m_file}, {"entry", shown}});
    if (record.localOffset >= directory.offset)
        return damaged(Message("zip.damage.entry-outside", "the entry “{entry}” begins outside the file", {{"entry", shown}}));
    ByteReader reader(m_bytes.first(static_cast<std::size_t>(directory.offset)), static_cast<std::size_t>(record.localOffset));
    std::uint32_t signature = 0;
    std::uint16_t method = 0, nameLength = 0, extraLength = 0;
    Bytes name, content;
    if (!reader.read(signature) || signature != kLocalSignature || !reader.skip(4) || !reader.read(method) || !reader.skip(16) ||
        !reader.read(nameLength) || !reader.read(extraLength) || !reader.take(nameLength, name) || !reader.skip(extraLength))
        return damaged(Message("zip.damage.header", "the header of the entry “{entry}” is cut off", {{"entry", shown}}));
    if (asText(name) != record.name || method != record.method)
        return damaged(
            Message("zip.damage.contradiction", "the directory and the entry “{entry}” contradict each other", {{"entry", shown}}));
    if (!reader.take(record.packed, content))
        return damaged(Message("zip.damage.entry-size", "the entry “{entry}” claims {size} bytes, but only {found} follow",
                               {{"entry", shown}, {"size", std::to_string(record.packed)}, {"found", std::to_string(reader.remaining())}}));
    if (method == kStored && record.packed != record.unpacked)
        return damaged(
            Message("zip.damage.two-sizes", "the stored entry “{entry}” claims two sizes, {packed} and {unpacked} bytes",
                    {{"entry", shown}, {"packed", std::to_string(record.packed)}, {"unpacked", std::to_string(record.unpacked)}}));
    return ZipEntry{std::move(record.name), content, record.unpacked, method != kStored};
}

struct Extent { // of an entry with its header
    std::uint64_t begin = 0, end = 0;
    std::size_t entry = 0;
};

// Entries that share bytes are how bombs without deep compression are built; no writer makes them.
std::optional<std::size_t> findOverlap(std::vector<Extent> extents)
{
    std::sort(extents.begin(), extents.end(), [](const Extent &a, const Extent &b) { return a.begin < b.begin; });
    for (std::size_t i = 1; i < extents.size(); ++i) {
        if (extents[i].begin < extents[i - 1].end)
            return extents[i].entry;
    }
    return std::nullopt;
}

} // namespace

Result<ZipArchive> ZipArchive::parse(Bytes bytes, const std::string &fileName)
{
    const DirectoryReader directoryReader(bytes, fileName);
    QS_TRY_ASSIGN(const Directory directory, directoryReader.findDirectory());
    ZipArchive archive;
    archive.m_fileName = fileName;
    ByteReader reader(bytes.first(static_cast<std::size_t>(directory.offset + directory.size)), static_cast<std::size_t>(directory.offset));
    std::vector<Extent> extents;
    for (std::uint64_t i = 0; i < directory.entries; ++i) {
        QS_TRY_ASSIGN(CentralRecord record, directoryReader.readRecord(reader));
        const std::uint64_t begin = record.localOffset;
        QS_TRY_ASSIGN(ZipEntry entry, directoryReader.locate(std::move(record), directory));
        const auto end = static_cast<std::uint64_t>(entry.bytes.data() - bytes.data()) + entry.bytes.size();
        extents.push_back({begin, end, archive.m_entries.size()});
        if (!archive.m_byName.emplace(entry.name, archive.m_entries.size()).second)
            return directoryReader.damaged(
                Message("zip.damage.twice", "the entry “{entry}” stands twice in its directory", {{"entry", printableText(entry.name)}}));
        archive.m_entries.push_back(std::move(entry));
    }
    if (const auto overlap = findOverlap(std::move(extents)))
        return directoryReader.damaged(Message("zip.damage.overlap", "the entry “{entry}” shares bytes with another one",
                                               {{"entry", printableText(archive.m_entries[*overlap].name)}}));
    return archive;
}

const ZipEntry *ZipArchive::find(std::string_view name) const
{
    const auto found = m_byName.find(std::string(name));
    return found == m_byName.end() ? nullptr : &m_entries[found->second];
}

Result<Bytes> ZipArchive::stored(const std::string &name) const
{
    const ZipEntry *entry = find(name);
    if (!entry)
        return badInput("zip.missing-entry", "{file}: the archive has no entry “{entry}”.",
                        {{"file", m_fileName}, {"entry", printableText(name)}});
    if (entry->compressed)
        return badInput("zip.compressed",
                        "{file}: the entry “{entry}” is compressed ({packed} bytes that claim to be {unpacked}); PyTorch stores entries "
                        "as they are. It was not unpacked.",
                        {{"file", m_fileName},
                         {"entry", printableText(name)},
                         {"packed", std::to_string(entry->bytes.size())},
                         {"unpacked", std::to_string(entry->size)}});
    return entry->bytes;
}

} // namespace quantoscope
