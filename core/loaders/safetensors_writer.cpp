// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/safetensors.h"

#include "base/atomic_file.h"
#include "loaders/safetensors_header.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <exception>

namespace quantoscope {

namespace {

using Named = std::pair<const std::string, Tensor>;

// The format forbids holes, so alignment comes from the order: large elements first, then by name. The data section starts at a
// multiple of 8, so every tensor is aligned to its elements.
std::vector<const Named *> inFileOrder(const StateDict &state)
{
    std::vector<const Named *> ordered;
    ordered.reserve(state.tensors.size());
    for (const auto &named : state.tensors)
        ordered.push_back(&named);
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const Named *a, const Named *b) { return dtypeSize(a->second.dtype()) > dtypeSize(b->second.dtype()); });
    return ordered;
}

Status checkNames(const StateDict &state)
{
    for (const auto &[name, tensor] : state.tensors) {
        if (name == "__metadata__")
            return internalError("safetensors.reserved-name", "A tensor cannot be called “{name}” in a safetensors file.",
                                 {{"name", name}});
        if (tensor.empty())
            return internalError("safetensors.no-values", "Tensor “{name}” has no values that could be saved.", {{"name", name}});
    }
    return {};
}

// Length prefix, JSON and the spaces that fill it up to a multiple of 8.
Result<std::string> makeHeader(const StateDict &state, const std::vector<const Named *> &ordered)
{
    QS_TRY(checkNames(state));
    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    if (!state.metadata.empty())
        header["__metadata__"] = state.metadata;
    std::size_t offset = 0;
    for (const Named *named : ordered) {
        const Tensor &tensor = named->second;
        const std::size_t end = offset + tensor.byteCount();
        header[named->first] = {{"dtype", dtypeName(tensor.dtype())}, {"shape", tensor.shape()}, {"data_offsets", {offset, end}}};
        offset = end;
    }
    std::string json;
    try {
        json = header.dump();
    } catch (const std::exception &failure) {
        return internalError("safetensors.not-utf8", "A name in the safetensors header is not valid UTF-8: {reason}",
                             {{"reason", failure.what()}});
    }
    json.resize((json.size() + 7) / 8 * 8, ' ');
    if (json.size() > kSafetensorsHeaderCap)
        return internalError("safetensors.too-many-names", "The safetensors header would need {length} bytes; the format allows {cap}.",
                             {{"length", std::to_string(json.size())}, {"cap", std::to_string(kSafetensorsHeaderCap)}});
    const std::uint64_t length = json.size();
    return std::string(reinterpret_cast<const char *>(&length), sizeof length) + json;
}

} // namespace

Status writeSafetensors(const std::filesystem::path &file, const StateDict &state)
{
    const auto ordered = inFileOrder(state);
    QS_TRY_ASSIGN(const std::string header, makeHeader(state, ordered));
    QS_TRY_ASSIGN(AtomicFile out, AtomicFile::create(file));
    QS_TRY(out.write(header));
    for (const Named *named : ordered)
        QS_TRY(out.write(named->second.bytes(), named->second.byteCount()));
    return out.commit();
}

std::size_t safetensorsSize(const StateDict &state)
{
    const auto header = makeHeader(state, inFileOrder(state));
    if (!header.ok())
        return 0;
    std::size_t bytes = header->size();
    for (const auto &[name, tensor] : state.tensors)
        bytes += tensor.byteCount();
    return bytes;
}

} // namespace quantoscope
