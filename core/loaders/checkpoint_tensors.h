// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/tensor.h"
#include "loaders/pickle.h"
#include "loaders/state_dict.h"

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>

namespace quantoscope {

// What a persistent id says about a storage: ("storage", type, key, device, number of elements, view).
struct StorageId {
    DType type = DType::F32;
    std::string key;
    std::uint64_t elements = 0;
    std::uint64_t viewOffset = 0, viewElements = 0; // a window into the storage; usually all of it
};

// The device is ignored: a tensor saved on a GPU has the same bytes.
// Errors: BadInput for anything else than such a tuple; NotPossible for an element type that we do not have.
Result<StorageId> readStorageId(const PickleValue &persistent, const std::string &fileName);

// The bytes of a storage, exactly as many as it says. Errors: BadInput when they are missing or of another number.
using StorageSource = std::function<Result<std::span<const std::byte>>(const StorageId &)>;

// Turns the values of a pickle into tensors. Tensors of one storage share it; strides that are not dense are made so.
class TensorReader
{
public:
    // `owner` keeps the bytes alive (may be null); `copyBudget` limits what dense copies may take, in bytes.
    TensorReader(std::string fileName, StorageSource source, std::shared_ptr<const void> owner, std::uint64_t copyBudget);

    static bool isTensor(const PickleValue &value);
    // `name` is for messages. Errors: BadInput for arguments, sizes, strides and offsets that do not fit the storage.
    Result<Tensor> read(const std::string &name, const PickleValue &value);

private:
    struct Storage {
        const std::byte *data = nullptr;
        std::uint64_t elements = 0;
        DType type = DType::F32;
        std::shared_ptr<const void> owner;
    };
    struct Layout {
        std::uint64_t offset = 0;
        Shape shape, strides;
    };

    Result<Storage> openStorage(const PickleValue &persistent);
    Result<Layout> readLayout(const std::string &name, const PickleValue &arguments) const;
    Status checkLayout(const std::string &name, const Layout &layout, const Storage &storage) const;
    Result<Tensor> makeDense(const std::string &name, const Layout &layout, const Storage &storage);
    Status spend(const std::string &name, std::uint64_t bytes);
    Error malformed(const std::string &name, const Message &what) const;

    std::string m_file;
    StorageSource m_source;
    std::shared_ptr<const void> m_owner;
    std::uint64_t m_copyBudget;
    std::map<std::pair<std::string, DType>, Storage> m_storages;
    std::unordered_map<const PickleValue *, Tensor> m_tensors; // the same object under several names is one tensor
};

} // namespace quantoscope
