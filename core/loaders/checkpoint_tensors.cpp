// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/checkpoint_tensors.h"

#include "base/utf8.h"

#include <array>
#include <cstring>
#include <optional>
#include <string_view>

namespace quantoscope {

namespace {

struct StorageType {
    std::string_view name;
    DType type;
};
constexpr std::array<StorageType, 10> kStorageTypes = {{{"FloatStorage", DType::F32},
                                                        {"DoubleStorage", DType::F64},
                                                        {"HalfStorage", DType::F16},
                                                        {"BFloat16Storage", DType::BF16},
                                                        {"CharStorage", DType::I8},
                                                        {"ByteStorage", DType::U8},
                                                        {"ShortStorage", DType::I16},
                                                        {"IntStorage", DType::I32},
                                                        {"LongStorage", DType::I64},
                                                        {"BoolStorage", DType::Bool}}};
constexpr std::size_t kHighestRank = 64; // PyTorch's own limit

std::optional<DType> typeOfStorage(std::string_view name)
{
    for (const std::string_view module : {"torch.cuda.", "torch."}) {
        if (name.substr(0, module.size()) != module)
            continue;
        for (const auto &known : kStorageTypes) {
            if (name.substr(module.size()) == known.name)
                return known.type;
        }
    }
    return std::nullopt;
}

// The second name is PyTorch's before 0.4, with the first four arguments only.
bool isRebuiltTensor(const PickleValue &value)
{
    return value.isCall("torch._utils._rebuild_tensor_v2") || value.isCall("torch._utils._rebuild_tensor");
}

std::string number(std::uint64_t value)
{
    return std::to_string(value);
}

// A tuple of numbers, as it is or inside torch.Size.
const PickleValue *numberTuple(const PickleValue *value)
{
    if (value->isCall("torch.Size") && value->payload->items.size() == 1)
        value = value->payload->items[0];
    if (!value->is(PickleKind::Tuple) && !value->is(PickleKind::List))
        return nullptr;
    for (const auto *item : value->items) {
        if (!item->is(PickleKind::Int) || item->integer < 0)
            return nullptr;
    }
    return value;
}

bool isDense(const Shape &shape, const Shape &strides)
{
    std::int64_t expected = 1;
    for (std::size_t i = shape.size(); i-- > 0;) {
        if (shape[i] == 1)
            continue; // its stride means nothing
        if (strides[i] != expected)
            return false;
        expected *= shape[i];
    }
    return true;
}

std::uint64_t elementsOf(const Shape &shape)
{
    std::uint64_t count = 1;
    for (const std::int64_t extent : shape)
        count *= static_cast<std::uint64_t>(extent);
    return count;
}

} // namespace

Result<StorageId> readStorageId(const PickleValue &persistent, const std::string &fileName)
{
    const auto malformed = [&](const Message &what) {
        return badInput("checkpoint.bad-storage", "{file}: the pickle describes a storage wrongly: {what}.",
                        {{"file", fileName}, {"what", what}});
    };
    const PickleValue &id = *persistent.payload;
    if (!id.is(PickleKind::Tuple) || id.items.size() < 5 || id.items.size() > 6 || !id.items[0]->is(PickleKind::Text) ||
        id.items[0]->text != "storage")
        return malformed(Message("checkpoint.storage.tuple", "it is no tuple of “storage”, type, key, device and number of elements"));
    const PickleValue &type = *id.items[1], &key = *id.items[2], &elements = *id.items[4];
    if (!type.is(PickleKind::Global))
        return malformed(Message("checkpoint.storage.type", "its type is {kind}", {{"kind", pickleKindName(type.kind)}}));
    const auto dtype = typeOfStorage(type.text);
    if (!dtype)
        return notPossible("checkpoint.storage-type", "{file}: holds a {type}; this program does not read elements of that kind.",
                           {{"file", fileName}, {"type", printableText(type.text)}});
    if (!key.is(PickleKind::Text) || !elements.is(PickleKind::Int) || elements.integer < 0)
        return malformed(Message("checkpoint.storage.key", "its key or its number of elements has the wrong type"));
    const auto count = static_cast<std::uint64_t>(elements.integer);
    StorageId storage{*dtype, key.text, count, 0, count};
    if (id.items.size() == 6 && !id.items[5]->is(PickleKind::None)) {
        const PickleValue &view = *id.items[5]; // (key, offset, number of elements), only before PyTorch 0.4
        if (!view.is(PickleKind::Tuple) || view.items.size() != 3 || !view.items[1]->is(PickleKind::Int) ||
            !view.items[2]->is(PickleKind::Int) || view.items[1]->integer < 0 || view.items[2]->integer < 0)
            return malformed(Message("checkpoint.storage.view", "its view is no tuple of key, offset and number of elements"));
        storage.viewOffset = static_cast<std::uint64_t>(view.items[1]->integer);
        storage.viewElements = static_cast<std::uint64_t>(view.items[2]->integer);
        if (storage.viewOffset > count || storage.viewElements > count - storage.viewOffset)
            return malformed(Message(
                "checkpoint.storage.window", "its view begins at element {begin} and has {elements} elements, but the storage has {count}",
                {{"begin", number(storage.viewOffset)}, {"elements", number(storage.viewElements)}, {"count", number(count)}}));
    }
    return storage;
}

TensorReader::TensorReader(std::string fileName, StorageSource source, std::shared_ptr<const void> owner, std::uint64_t copyBudget)
    : m_file(std::move(fileName))
    , m_source(std::move(source))
    , m_owner(std::move(owner))
    , m_copyBudget(copyBudget)
{
}

bool TensorReader::isTensor(const PickleValue &value)
{
    return isRebuiltTensor(value) || value.isCall("torch._utils._rebuild_parameter");
}

Error TensorReader::malformed(const std::string &name, const Message &what) const
{
    return badInput("checkpoint.bad-tensor", "{file}: tensor “{name}”: {what}.",
                    {{"file", m_file}, {"name", printableText(name)}, {"what", what}});
}

Status TensorReader::spend(const std::string &name, std::uint64_t bytes)
{
    if (bytes > m_copyBudget)
        return malformed(name,
                         Message("checkpoint.tensor.unfolds", "it and those before it would unfold to several times the size of the file"));
    m_copyBudget -= bytes;
    return {};
}

Result<TensorReader::Storage> TensorReader::openStorage(const PickleValue &persistent)
{
    QS_TRY_ASSIGN(const StorageId id, readStorageId(persistent, m_file));
    auto found = m_storages.find({id.key, id.type});
    if (found == m_storages.end() || found->second.elements != id.elements) {
        QS_TRY_ASSIGN(const auto bytes, m_source(id));
        Storage storage{bytes.data(), id.elements, id.type, m_owner};
        const std::size_t size = dtypeSize(id.type);
        if (reinterpret_cast<std::uintptr_t>(bytes.data()) % size != 0) {
            // Readers of Tensor::data need whole addresses; the legacy format has none.
            QS_TRY(spend(id.key, bytes.size()));
            auto copy = std::make_shared<std::vector<std::byte>>(bytes.begin(), bytes.end());
            storage.data = copy->data();
            storage.owner = std::move(copy);
        }
        found = m_storages.insert_or_assign({id.key, id.type}, std::move(storage)).first;
    }
    Storage window = found->second;
    window.data += id.viewOffset * dtypeSize(id.type);
    window.elements = id.viewElements;
    return window;
}

Result<TensorReader::Layout> TensorReader::readLayout(const std::string &name, const PickleValue &arguments) const
{
    const PickleValue &offset = *arguments.items[1];
    if (!offset.is(PickleKind::Int) || offset.integer < 0)
        return malformed(name, Message("checkpoint.tensor.offset", "its offset is no whole number from 0"));
    const PickleValue *sizes = numberTuple(arguments.items[2]);
    const PickleValue *strides = numberTuple(arguments.items[3]);
    if (!sizes || !strides)
        return malformed(name, Message("checkpoint.tensor.sizes", "its sizes or strides are no whole numbers from 0"));
    if (sizes->items.size() != strides->items.size())
        return malformed(name, Message("checkpoint.tensor.strides", "it has {sizes} sizes and {strides} strides",
                                       {{"sizes", number(sizes->items.size())}, {"strides", number(strides->items.size())}}));
    if (sizes->items.size() > kHighestRank)
        return malformed(name, Message("checkpoint.tensor.rank", "it has {found} dimensions; at most {most} are possible",
                                       {{"found", number(sizes->items.size())}, {"most", number(kHighestRank)}}));
    Layout layout;
    layout.offset = static_cast<std::uint64_t>(offset.integer);
    for (std::size_t i = 0; i < sizes->items.size(); ++i) {
        layout.shape.push_back(sizes->items[i]->integer);
        layout.strides.push_back(strides->items[i]->integer);
    }
    return layout;
}

Status TensorReader::checkLayout(const std::string &name, const Layout &layout, const Storage &storage) const
{
    std::uint64_t count = 1, last = layout.offset;
    bool overflow = false;
    for (std::size_t i = 0; i < layout.shape.size(); ++i) {
        const auto extent = static_cast<std::uint64_t>(layout.shape[i]);
        const auto stride = static_cast<std::uint64_t>(layout.strides[i]);
        overflow |= __builtin_mul_overflow(count, extent, &count);
        std::uint64_t reach = 0;
        if (extent > 1)
            overflow |= __builtin_mul_overflow(extent - 1, stride, &reach);
        overflow |= __builtin_add_overflow(last, reach, &last);
    }
    // Without elements nothing is read, but the offset must still point into the storage or just behind it.
    const bool outside = count == 0 ? layout.offset > storage.elements : last >= storage.elements;
    if (overflow || outside || count > storage.elements)
        return malformed(
            name, Message("checkpoint.tensor.outside",
                          "with shape {shape}, strides {strides} and offset {offset} it reaches beyond its storage of {elements} elements",
                          {{"shape", shapeText(layout.shape)},
                           {"strides", shapeText(layout.strides)},
                           {"offset", number(layout.offset)},
                           {"elements", number(storage.elements)}}));
    return {};
}

Result<Tensor> TensorReader::makeDense(const std::string &name, const Layout &layout, const Storage &storage)
{
    const std::size_t size = dtypeSize(storage.type);
    const std::uint64_t count = elementsOf(layout.shape);
    QS_TRY(spend(name, count * size));
    Tensor dense = Tensor::zeros(storage.type, layout.shape);
    std::byte *to = dense.mutableBytes();
    Shape index(layout.shape.size(), 0);
    std::uint64_t from = layout.offset;
    for (std::uint64_t i = 0; i < count; ++i) {
        std::memcpy(to + i * size, storage.data + from * size, size);
        for (std::size_t d = index.size(); d-- > 0;) {
            from += static_cast<std::uint64_t>(layout.strides[d]);
            if (++index[d] < layout.shape[d])
                break;
            from -= static_cast<std::uint64_t>(layout.strides[d]) * static_cast<std::uint64_t>(layout.shape[d]);
            index[d] = 0;
        }
    }
    return dense;
}

Result<Tensor> TensorReader::read(const std::string &name, const PickleValue &value)
{
    const PickleValue *tensor = &value;
    if (tensor->isCall("torch._utils._rebuild_parameter")) { // (tensor, requires_grad, hooks)
        if (tensor->payload->items.empty())
            return malformed(name, Message("checkpoint.tensor.empty-parameter", "it is a parameter without a tensor"));
        tensor = tensor->payload->items[0];
    }
    if (!isRebuiltTensor(*tensor))
        return malformed(name, Message("checkpoint.tensor.made-of", "it is made of {kind}", {{"kind", pickleKindName(tensor->kind)}}));
    const auto known = m_tensors.find(tensor);
    if (known != m_tensors.end())
        return known->second;
    const PickleValue &arguments = *tensor->payload; // (storage, offset, sizes, strides, requires_grad, hooks[, metadata])
    if (arguments.items.size() < 4 || !arguments.items[0]->is(PickleKind::Persistent))
        return malformed(name, Message("checkpoint.tensor.description", "it is not described by a storage, an offset, sizes and strides"));
    // The metadata are lazy operations, "neg" and "conj": without them the numbers would be wrong.
    if (arguments.items.size() > 6 && !arguments.items[6]->items.empty())
        return notPossible("checkpoint.lazy-tensor", "{file}: tensor “{name}” was saved with a negation or conjugation still to be done.",
                           {{"file", m_file}, {"name", printableText(name)}});
    QS_TRY_ASSIGN(Layout layout, readLayout(name, arguments));
    QS_TRY_ASSIGN(const Storage storage, openStorage(*arguments.items[0]));
    QS_TRY(checkLayout(name, layout, storage));
    Tensor result;
    if (elementsOf(layout.shape) == 0 || isDense(layout.shape, layout.strides)) {
        const std::byte *data = storage.data + layout.offset * dtypeSize(storage.type);
        result = Tensor::view(storage.type, std::move(layout.shape), data, storage.owner);
    } else {
        QS_TRY_ASSIGN(result, makeDense(name, layout, storage));
    }
    m_tensors[tensor] = result;
    return result;
}

} // namespace quantoscope
