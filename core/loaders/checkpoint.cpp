// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/checkpoint.h"

#include "base/mapped_file.h"
#include "base/utf8.h"
#include "loaders/byte_reader.h"
#include "loaders/checkpoint_tensors.h"
#include "loaders/pickle.h"
#include "loaders/zip_archive.h"

#include <algorithm>
#include <cstring>
#include <exception>
#include <string_view>
#include <unordered_map>

namespace quantoscope {

namespace {

using Bytes = std::span<const std::byte>;

// 0x1950a86a20f9469cfc6c, little-endian; the legacy format's first pickle is this number.
constexpr std::string_view kLegacyMagic("\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19", 10);
constexpr std::int64_t kLegacyProtocol = 1001;
// Where training scripts keep the parameters, beside epoch, optimizer and the like.
constexpr std::string_view kNests[] = {"state_dict", "model", "model_state_dict"};
// Tensors that are not dense are unfolded; a file in which all of them are needs once its size.
constexpr std::uint64_t kCopiesOfFile = 4;

// The message with {file}, which every sentence about a source begins with.
Message aboutFile(const Message &message, const std::string &file)
{
    std::vector<Message::Argument> arguments = message.arguments();
    arguments.emplace_back("file", file);
    return {message.id(), message.englishTemplate(), std::move(arguments)};
}

struct Source {
    Bytes bytes;
    std::string fileName;
    std::shared_ptr<const void> owner;

    Error bad(const Message &message) const { return {ErrorCode::BadInput, aboutFile(message, fileName)}; }
    Error impossible(const Message &message) const { return {ErrorCode::NotPossible, aboutFile(message, fileName)}; }
};

bool holdsTensor(const PickleValue &dict)
{
    for (std::size_t i = 1; i < dict.items.size(); i += 2) {
        if (TensorReader::isTensor(*dict.items[i]))
            return true;
    }
    return false;
}

// The dictionary of parameters: the outermost one or one level below it.
Result<const PickleValue *> findParameters(const Source &source, const PickleValue &root)
{
    if (root.is(PickleKind::Object))
        return wholeModuleError(root, source.fileName);
    if (!root.is(PickleKind::Dict))
        return source.bad(Message("checkpoint.no-state-dict", "{file}: holds {found} where a state_dict was expected.",
                                  {{"found", pickleKindName(root.kind)}}));
    for (const std::string_view name : kNests) {
        const PickleValue *nested = root.find(name);
        if (nested && nested->is(PickleKind::Object))
            return wholeModuleError(*nested, source.fileName);
        if (nested && nested->is(PickleKind::Dict) && holdsTensor(*nested))
            return nested;
    }
    if (holdsTensor(root))
        return &root;
    return source.bad(Message("checkpoint.no-tensors",
                              "{file}: the pickled dictionary holds no tensors, neither directly nor under “state_dict” or “model”."));
}

Result<StateDict> readParameters(const Source &source, const Pickle &pickle, StorageSource storages)
{
    QS_TRY_ASSIGN(const PickleValue *parameters, findParameters(source, *pickle.root));
    StateDict state;
    state.warnings = pickle.warnings;
    TensorReader reader(source.fileName, std::move(storages), source.owner, kCopiesOfFile * source.bytes.size());
    for (std::size_t i = 0; i + 1 < parameters->items.size(); i += 2) {
        const PickleValue &key = *parameters->items[i], &value = *parameters->items[i + 1];
        if (!TensorReader::isTensor(value)) {
            const Message shown = key.is(PickleKind::Text) ? Message::verbatim(printableText(key.text)) : pickleKindName(key.kind);
            if (state.warnings.size() < 10)
                state.warnings.push_back(Message("checkpoint.ignored-entry",
                                                 "{file}: the entry “{name}” is {kind}, no tensor; it was left out.",
                                                 {{"file", source.fileName}, {"name", shown}, {"kind", pickleKindName(value.kind)}}));
            continue;
        }
        if (!key.is(PickleKind::Text))
            return source.bad(Message("checkpoint.bad-name", "{file}: a tensor's name is {kind}; a text was expected.",
                                      {{"kind", pickleKindName(key.kind)}}));
        QS_TRY_ASSIGN(state.tensors[key.text], reader.read(key.text, value));
    }
    return state;
}

Status checkStorageSize(const Source &source, const StorageId &id, std::uint64_t found)
{
    std::uint64_t needed = 0;
    if (__builtin_mul_overflow(id.elements, std::uint64_t{dtypeSize(id.type)}, &needed) || needed != found)
        return source.bad(Message("checkpoint.storage-size",
                                  "{file}: storage “{key}” claims {elements} elements of type {type}, but holds {found} bytes.",
                                  {{"key", printableText(id.key)},
                                   {"elements", std::to_string(id.elements)},
                                   {"type", std::string(dtypeName(id.type))},
                                   {"found", std::to_string(found)}}));
    return {};
}

// The zip format: NAME/data.pkl, and the storages in NAME/data/KEY.

// "NAME/" of the entry NAME/data.pkl; empty when there is none.
std::string topFolder(const ZipArchive &archive)
{
    constexpr std::string_view kPickle = "/data.pkl";
    for (const auto &entry : archive.entries()) {
        const auto slash = entry.name.find('/');
        if (slash != std::string::npos && std::string_view(entry.name).substr(slash) == kPickle)
            return entry.name.substr(0, slash + 1);
    }
    return {};
}

bool holdsTorchScript(const ZipArchive &archive)
{
    const auto &entries = archive.entries();
    const auto ends = [](const ZipEntry &entry, std::string_view tail) {
        const auto slash = entry.name.find('/');
        return slash != std::string::npos && std::string_view(entry.name).substr(slash + 1).substr(0, tail.size()) == tail;
    };
    return std::any_of(entries.begin(), entries.end(), [&](const auto &entry) { return ends(entry, "constants.pkl"); }) &&
           std::any_of(entries.begin(), entries.end(), [&](const auto &entry) { return ends(entry, "code/"); });
}

Result<StateDict> parseZip(const Source &source)
{
    QS_TRY_ASSIGN(const ZipArchive archive, ZipArchive::parse(source.bytes, source.fileName));
    if (holdsTorchScript(archive))
        return source.impossible(Message("checkpoint.is-torchscript", "{file}: is a TorchScript program, no state_dict."));
    const std::string folder = topFolder(archive);
    if (folder.empty())
        return source.bad(Message("checkpoint.no-pickle", "{file}: is a zip archive without data.pkl, so PyTorch did not write it."));
    if (archive.find(folder + "byteorder")) {
        QS_TRY_ASSIGN(const Bytes order, archive.stored(folder + "byteorder"));
        if (asText(order) != "little")
            return source.impossible(Message("checkpoint.byte-order", "{file}: was written on a machine with the byte order “{found}”.",
                                             {{"found", printableText(asText(order))}}));
    }
    QS_TRY_ASSIGN(const Bytes pickled, archive.stored(folder + "data.pkl"));
    QS_TRY_ASSIGN(const Pickle pickle, parsePickle(pickled, source.fileName));
    return readParameters(source, pickle, [&](const StorageId &id) -> Result<Bytes> {
        QS_TRY_ASSIGN(const Bytes bytes, archive.stored(folder + "data/" + id.key));
        QS_TRY(checkStorageSize(source, id, bytes.size()));
        return bytes;
    });
}

// The legacy format: five pickles (magic number, protocol, system, object, storage keys), then each storage's number of
// elements and its bytes, in the order of the keys.

// ("module", class, source file, source text) stands where the legacy format names the class of a module.
bool isModuleSource(const PickleValue &persistent)
{
    const PickleValue &id = *persistent.payload;
    return id.is(PickleKind::Tuple) && !id.items.empty() && id.items[0]->is(PickleKind::Text) && id.items[0]->text == "module";
}

class LegacyFile
{
public:
    explicit LegacyFile(const Source &source)
        : m_source(source)
    {
    }

    Result<StateDict> read();

private:
    Result<Pickle> nextPickle();
    Status checkHead();
    Status findStorages(const Pickle &object, const PickleValue &keys);

    const Source &m_source;
    std::size_t m_position = 0;
    std::unordered_map<std::string, Bytes> m_storages;
};

Result<Pickle> LegacyFile::nextPickle()
{
    QS_TRY_ASSIGN(Pickle pickle, parsePickle(m_source.bytes.subspan(m_position), m_source.fileName));
    m_position += pickle.byteCount;
    return pickle;
}

Status LegacyFile::checkHead()
{
    QS_TRY(nextPickle()); // the magic number, which led here
    QS_TRY_ASSIGN(const Pickle protocol, nextPickle());
    if (!protocol.root->is(PickleKind::Int) || protocol.root->integer != kLegacyProtocol)
        return m_source.impossible(Message("checkpoint.legacy-protocol",
                                           "{file}: has a version of PyTorch's legacy format other than {expected}.",
                                           {{"expected", std::to_string(kLegacyProtocol)}}));
    QS_TRY_ASSIGN(const Pickle system, nextPickle());
    const PickleValue *little = system.root->is(PickleKind::Dict) ? system.root->find("little_endian") : nullptr;
    if (little && little->is(PickleKind::Bool) && little->integer == 0)
        return m_source.impossible(
            Message("checkpoint.byte-order", "{file}: was written on a machine with the byte order “{found}”.", {{"found", "big"}}));
    return {};
}

Status LegacyFile::findStorages(const Pickle &object, const PickleValue &keys)
{
    if (!keys.is(PickleKind::List))
        return m_source.bad(Message("checkpoint.bad-keys", "{file}: {found} stands where the list of storages was expected.",
                                    {{"found", pickleKindName(keys.kind)}}));
    std::unordered_map<std::string, StorageId> described;
    for (const PickleValue *persistent : object.persistent) {
        if (isModuleSource(*persistent))
            continue;
        QS_TRY_ASSIGN(StorageId id, readStorageId(*persistent, m_source.fileName));
        described.emplace(id.key, id);
    }
    ByteReader reader(m_source.bytes, m_position);
    for (const PickleValue *key : keys.items) {
        const auto id = key->is(PickleKind::Text) ? described.find(key->text) : described.end();
        if (id == described.end())
            return m_source.bad(
                Message("checkpoint.unknown-key", "{file}: the list of storages names “{key}”, which the pickle does not describe.",
                        {{"key", key->is(PickleKind::Text) ? Message::verbatim(printableText(key->text)) : pickleKindName(key->kind)}}));
        std::uint64_t elements = 0, size = 0;
        Bytes bytes;
        const bool whole = reader.read(elements) && !__builtin_mul_overflow(elements, std::uint64_t{dtypeSize(id->second.type)}, &size) &&
                           reader.take(size, bytes);
        if (!whole)
            return m_source.bad(
                Message("checkpoint.truncated", "{file}: ends inside storage “{key}”.", {{"key", printableText(key->text)}}));
        QS_TRY(checkStorageSize(m_source, id->second, size));
        m_storages[key->text] = bytes;
    }
    return {};
}

Result<StateDict> LegacyFile::read()
{
    QS_TRY(checkHead());
    QS_TRY_ASSIGN(const Pickle object, nextPickle());
    QS_TRY_ASSIGN(const Pickle keys, nextPickle());
    QS_TRY(findStorages(object, *keys.root));
    return readParameters(m_source, object, [this](const StorageId &id) -> Result<Bytes> {
        const auto found = m_storages.find(id.key);
        if (found == m_storages.end())
            return m_source.bad(
                Message("checkpoint.missing-storage", "{file}: storage “{key}” is missing.", {{"key", printableText(id.key)}}));
        QS_TRY(checkStorageSize(m_source, id, found->second.size()));
        return found->second;
    });
}

Result<StateDict> parseSource(const Source &source)
{
    try {
        const std::byte *data = source.bytes.data();
        if (looksLikeZip(data, source.bytes.size()))
            return parseZip(source);
        if (looksLikeLegacyCheckpoint(data, source.bytes.size()))
            return LegacyFile(source).read();
        return source.bad(Message("checkpoint.unknown-format", "{file}: is no file that torch.save has written."));
    } catch (const std::exception &failure) {
        return internalError("checkpoint.exception", "{file}: {reason}", {{"file", source.fileName}, {"reason", failure.what()}});
    }
}

} // namespace

bool looksLikeZip(const std::byte *data, std::size_t size)
{
    return size >= 4 && (std::memcmp(data, "PK\3\4", 4) == 0 || std::memcmp(data, "PK\5\6", 4) == 0);
}

bool looksLikeLegacyCheckpoint(const std::byte *data, std::size_t size)
{
    // PROTO, its number, from protocol 4 on perhaps a frame of nine bytes, LONG1 of ten bytes.
    const std::string_view text(reinterpret_cast<const char *>(data), std::min<std::size_t>(size, 32));
    if (text.size() < 2 || text[0] != '\x80')
        return false;
    const std::string_view rest = text.substr(2);
    const std::size_t number = !rest.empty() && rest[0] == '\x95' ? 9 : 0;
    return rest.size() >= number && rest.substr(number, 2) == "\x8a\x0a" && rest.substr(number + 2, kLegacyMagic.size()) == kLegacyMagic;
}

bool zipHoldsTorchScript(const std::filesystem::path &file)
{
    const auto mapped = MappedFile::open(file);
    if (!mapped.ok() || !looksLikeZip((*mapped)->data(), (*mapped)->size()))
        return false;
    const auto archive = ZipArchive::parse((*mapped)->bytes(), file.string());
    return archive.ok() && holdsTorchScript(*archive);
}

Result<StateDict> readCheckpoint(const std::filesystem::path &file)
{
    QS_TRY_ASSIGN(auto mapped, MappedFile::open(file));
    const Bytes bytes = mapped->bytes();
    return parseSource({bytes, file.string(), std::move(mapped)});
}

Result<StateDict> parseCheckpoint(const std::byte *data, std::size_t size, const std::string &fileName)
{
    return parseSource({{data, size}, fileName, nullptr});
}

} // namespace quantoscope
