// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/safetensors.h"

#include "base/mapped_file.h"
#include "loaders/safetensors_header.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <exception>
#include <memory>
#include <optional>
#include <string_view>

namespace quantoscope {

static_assert(std::endian::native == std::endian::little, "tensors refer to the file's little-endian bytes as they are");

namespace {

std::uint64_t headerLength(const std::byte *data)
{
    std::uint64_t length = 0;
    std::memcpy(&length, data, sizeof length);
    return length;
}

std::string text(std::uint64_t number)
{
    return std::to_string(number);
}

// Bytes that the shape asks for; nothing when they cannot be counted in 63 bits.
std::optional<std::uint64_t> bytesOf(const SafetensorsEntry &entry)
{
    auto bytes = static_cast<std::int64_t>(dtypeSize(entry.type));
    for (const std::int64_t extent : entry.shape) {
        if (__builtin_mul_overflow(bytes, extent, &bytes))
            return std::nullopt;
    }
    return static_cast<std::uint64_t>(bytes);
}

Status checkEntry(const SafetensorsEntry &entry, std::uint64_t dataSize, const std::string &fileName)
{
    if (entry.begin > entry.end || entry.end > dataSize)
        return badInput(
            "safetensors.offset-outside",
            "{file}: tensor “{name}” says it stands at bytes {begin} to {end}, but the file has "
            "{size} bytes of data.",
            {{"file", fileName}, {"name", entry.name}, {"begin", text(entry.begin)}, {"end", text(entry.end)}, {"size", text(dataSize)}});
    const auto bytes = bytesOf(entry);
    if (!bytes)
        return badInput("safetensors.shape-overflow", "{file}: tensor “{name}” has the impossible shape {shape}.",
                        {{"file", fileName}, {"name", entry.name}, {"shape", shapeText(entry.shape)}});
    if (*bytes != entry.end - entry.begin)
        return badInput("safetensors.size-mismatch",
                        "{file}: tensor “{name}” of shape {shape} and type {type} needs {needed} bytes, but its offsets hold {found}.",
                        {{"file", fileName},
                         {"name", entry.name},
                         {"shape", shapeText(entry.shape)},
                         {"type", std::string(dtypeName(entry.type))},
                         {"needed", text(*bytes)},
                         {"found", text(entry.end - entry.begin)}});
    return {};
}

// The format wants the tensors to fill the data section without overlaps and holes, so that nothing hides in a file.
Status checkTiling(const std::vector<SafetensorsEntry> &entries, std::uint64_t dataSize, const std::string &fileName)
{
    std::vector<const SafetensorsEntry *> ordered;
    ordered.reserve(entries.size());
    for (const auto &entry : entries)
        ordered.push_back(&entry);
    std::sort(ordered.begin(), ordered.end(),
              [](const auto *a, const auto *b) { return std::pair(a->begin, a->end) < std::pair(b->begin, b->end); });
    std::uint64_t covered = 0;
    const SafetensorsEntry *previous = nullptr;
    for (const auto *entry : ordered) {
        if (entry->begin < covered)
            return badInput("safetensors.overlap", "{file}: tensors “{first}” and “{second}” overlap at byte {begin} of the data.",
                            {{"file", fileName}, {"first", previous->name}, {"second", entry->name}, {"begin", text(entry->begin)}});
        if (entry->begin > covered)
            return badInput("safetensors.hole", "{file}: bytes {begin} to {end} of the data belong to no tensor.",
                            {{"file", fileName}, {"begin", text(covered)}, {"end", text(entry->begin)}});
        covered = entry->end;
        previous = entry;
    }
    if (covered != dataSize)
        return badInput("safetensors.hole", "{file}: bytes {begin} to {end} of the data belong to no tensor.",
                        {{"file", fileName}, {"begin", text(covered)}, {"end", text(dataSize)}});
    return {};
}

// The header's text, inside the file for certain.
Result<std::string_view> findHeader(const std::byte *data, std::size_t size, const std::string &fileName)
{
    if (size < kSafetensorsPrefix)
        return badInput("safetensors.truncated", "{file}: a safetensors file begins with an 8-byte length, but this one has {found} bytes.",
                        {{"file", fileName}, {"found", text(size)}});
    const std::uint64_t length = headerLength(data);
    if (length == 0)
        return badInput("safetensors.empty-header", "{file}: the header is empty.", {{"file", fileName}});
    if (length > kSafetensorsHeaderCap)
        return badInput("safetensors.header-too-long", "{file}: the header claims {length} bytes; the format allows {cap}.",
                        {{"file", fileName}, {"length", text(length)}, {"cap", text(kSafetensorsHeaderCap)}});
    if (length > size - kSafetensorsPrefix)
        return badInput("safetensors.header-outside", "{file}: the header claims {length} bytes, but only {found} follow.",
                        {{"file", fileName}, {"length", text(length)}, {"found", text(size - kSafetensorsPrefix)}});
    const std::string_view json(reinterpret_cast<const char *>(data) + kSafetensorsPrefix, static_cast<std::size_t>(length));
    if (json.front() != '{')
        return badInput("safetensors.not-json", "{file}: the header is not JSON: it breaks at its byte {position}.",
                        {{"file", fileName}, {"position", "1"}});
    return json;
}

Result<StateDict> parseOwned(const std::byte *data, std::size_t size, const std::string &fileName, std::shared_ptr<const void> owner)
{
    try {
        QS_TRY_ASSIGN(const std::string_view json, findHeader(data, size, fileName));
        QS_TRY_ASSIGN(SafetensorsHeader header, parseSafetensorsHeader(json, fileName));
        const std::byte *section = data + kSafetensorsPrefix + json.size();
        const std::uint64_t dataSize = size - kSafetensorsPrefix - json.size();
        for (const auto &entry : header.entries)
            QS_TRY(checkEntry(entry, dataSize, fileName));
        QS_TRY(checkTiling(header.entries, dataSize, fileName));

        StateDict state;
        state.metadata = std::move(header.metadata);
        for (auto &entry : header.entries)
            state.tensors[entry.name] = Tensor::view(entry.type, std::move(entry.shape), section + entry.begin, owner);
        return state;
    } catch (const std::exception &failure) {
        return internalError("safetensors.exception", "{file}: {reason}", {{"file", fileName}, {"reason", failure.what()}});
    }
}

} // namespace

bool looksLikeSafetensors(const std::byte *data, std::size_t size)
{
    if (size <= kSafetensorsPrefix || data[kSafetensorsPrefix] != std::byte{'{'})
        return false;
    if (headerLength(data) <= kSafetensorsHeaderCap)
        return true;
    // A lying length should still be called a damaged safetensors file; but eight printable characters are the start of a text
    // that happens to have a brace there.
    return !std::all_of(data, data + kSafetensorsPrefix, [](std::byte value) {
        const int character = std::to_integer<int>(value);
        return (character >= 0x20 && character < 0x7f) || character == '\n' || character == '\r' || character == '\t';
    });
}

Result<StateDict> readSafetensors(const std::filesystem::path &file)
{
    QS_TRY_ASSIGN(auto mapped, MappedFile::open(file));
    const std::byte *data = mapped->data();
    const std::size_t size = mapped->size();
    return parseOwned(data, size, file.string(), std::move(mapped));
}

Result<StateDict> parseSafetensors(const std::byte *data, std::size_t size, const std::string &fileName)
{
    return parseOwned(data, size, fileName, nullptr);
}

} // namespace quantoscope
