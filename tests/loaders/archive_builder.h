// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

template <typename T>
std::string littleEndian(T value)
{
    std::string bytes(sizeof value, '\0');
    std::memcpy(bytes.data(), &value, sizeof value);
    return bytes;
}

// Pickles written by hand, opcode by opcode.
struct PickleText {
    std::string bytes = "\x80\x02";

    PickleText &add(std::string_view raw)
    {
        bytes += raw;
        return *this;
    }
    PickleText &text(std::string_view value) { return add("X").add(littleEndian(static_cast<std::uint32_t>(value.size()))).add(value); }
    PickleText &global(std::string_view module, std::string_view name) { return add("c").add(module).add("\n").add(name).add("\n"); }
    PickleText &number(std::int32_t value) { return add("J").add(littleEndian(value)); }
    PickleText &large(std::int64_t value) { return add("\x8a\x08").add(littleEndian(value)); }
    PickleText &numbers(const std::vector<std::int64_t> &values)
    {
        add("(");
        for (const auto value : values)
            large(value);
        return add("t");
    }
    // ("storage", type, key, "cpu", elements[, view]) and BINPERSID.
    PickleText &storage(std::string_view type, std::string_view key, std::int64_t elements, bool legacy = false)
    {
        add("(").text("storage").global("torch", type).text(key).text("cpu").large(elements);
        return add(legacy ? "NtQ" : "tQ");
    }
    PickleText &tensor(std::string_view key, std::int64_t elements, std::int64_t offset, const std::vector<std::int64_t> &sizes,
                       const std::vector<std::int64_t> &strides, std::string_view type = "FloatStorage", bool legacy = false)
    {
        global("torch._utils", "_rebuild_tensor_v2").add("(").storage(type, key, elements, legacy).large(offset);
        numbers(sizes).numbers(strides);
        return add("\x89").global("collections", "OrderedDict").add(")RtR"); // not requires_grad, no hooks
    }
    std::string done() { return bytes + "."; }
};

// Zip archives, honest unless a field says otherwise.
struct ZipText {
    struct Entry {
        std::string name;
        std::string content;
        std::uint16_t method = 0, flags = 0;
        std::int64_t claimedPacked = -1, claimedUnpacked = -1, claimedOffset = -1; // -1: the truth
        std::string centralName;                                                   // empty: the same
    };
    std::vector<Entry> entries;
    std::int64_t claimedEntries = -1, claimedDirectoryOffset = -1, claimedDirectorySize = -1;
    std::uint16_t disk = 0;
    bool zip64 = false;
    std::string comment;

    ZipText &add(std::string name, std::string content)
    {
        entries.push_back({std::move(name), std::move(content), 0, 0, -1, -1, -1, {}});
        return *this;
    }

    std::string done() const
    {
        std::string file, directory;
        for (const auto &entry : entries) {
            const auto offset =
                entry.claimedOffset < 0 ? static_cast<std::uint64_t>(file.size()) : static_cast<std::uint64_t>(entry.claimedOffset);
            const auto truth = static_cast<std::int64_t>(entry.content.size());
            const auto packed = static_cast<std::uint64_t>(entry.claimedPacked < 0 ? truth : entry.claimedPacked);
            const auto unpacked = static_cast<std::uint64_t>(entry.claimedUnpacked < 0 ? truth : entry.claimedUnpacked);
            file += "PK\3\4" + word(45) + word(entry.flags) + word(entry.method) + std::string(16, '\0') + word(entry.name.size()) +
                    word(0) + entry.name + entry.content;
            const std::string name = entry.centralName.empty() ? entry.name : entry.centralName;
            const std::string extra =
                zip64 ? word(1) + word(24) + littleEndian(unpacked) + littleEndian(packed) + littleEndian(offset) : "";
            directory += "PK\1\2" + word(45) + word(45) + word(entry.flags) + word(entry.method) + std::string(8, '\0') + half(packed) +
                         half(unpacked) + word(name.size()) + word(extra.size()) + word(0) + std::string(8, '\0') + half(offset) + name +
                         extra;
        }
        const auto count = static_cast<std::uint64_t>(claimedEntries < 0 ? static_cast<std::int64_t>(entries.size()) : claimedEntries);
        const auto offset =
            static_cast<std::uint64_t>(claimedDirectoryOffset < 0 ? static_cast<std::int64_t>(file.size()) : claimedDirectoryOffset);
        const auto size =
            static_cast<std::uint64_t>(claimedDirectorySize < 0 ? static_cast<std::int64_t>(directory.size()) : claimedDirectorySize);
        const auto record = static_cast<std::uint64_t>(file.size() + directory.size());
        file += directory;
        if (zip64) {
            file += "PK\6\6" + littleEndian(std::uint64_t{44}) + word(45) + word(45) + littleEndian(std::uint32_t{disk}) +
                    littleEndian(std::uint32_t{disk}) + littleEndian(count) + littleEndian(count) + littleEndian(size) +
                    littleEndian(offset);
            file += "PK\6\7" + littleEndian(std::uint32_t{0}) + littleEndian(record) + littleEndian(std::uint32_t{1});
        }
        file += "PK\5\6" + word(disk) + word(disk) + word(zip64 ? 0xffff : count) + word(zip64 ? 0xffff : count) + half(size) +
                half(offset) + word(comment.size()) + comment;
        return file;
    }

private:
    static std::string word(std::uint64_t value) { return littleEndian(static_cast<std::uint16_t>(value)); }
    std::string half(std::uint64_t value) const { return littleEndian(zip64 ? 0xffffffffu : static_cast<std::uint32_t>(value)); }
};

} // namespace quantoscope
