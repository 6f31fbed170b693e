// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/torchscript/traced_value.h"

#include <ATen/core/List.h>
#include <ATen/core/jit_type.h>

namespace quantoscope::torchscript {

bool isFullyConstant(const Value &value)
{
    switch (value.kind) {
    case Value::Kind::Constant: return true;
    case Value::Kind::Module:
    case Value::Kind::Network: return false;
    case Value::Kind::List:
    case Value::Kind::Tuple:
    case Value::Kind::Dict: break;
    }
    for (const Value &item : *value.items) {
        if (!isFullyConstant(item))
            return false;
    }
    return value.kind != Value::Kind::Dict;
}

c10::IValue toIValue(const Value &value)
{
    if (value.kind == Value::Kind::List) {
        c10::impl::GenericList list(value.elementType ? value.elementType : c10::TypePtr(c10::AnyType::get()));
        for (const Value &item : *value.items)
            list.push_back(toIValue(item));
        return list;
    }
    if (value.kind == Value::Kind::Tuple) {
        std::vector<c10::IValue> items;
        for (const Value &item : *value.items)
            items.push_back(toIValue(item));
        return c10::ivalue::Tuple::create(std::move(items));
    }
    return value.constant;
}

std::uint32_t inputsOf(const Value &value)
{
    std::uint32_t inputs = value.inputs;
    if (value.items) {
        for (const Value &item : *value.items)
            inputs |= inputsOf(item);
    }
    return inputs;
}

} // namespace quantoscope::torchscript
