// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/torchscript/operator_call.h"

namespace quantoscope::torchscript {

std::optional<std::size_t> OperatorCall::index(std::string_view argument) const
{
    if (!schema)
        return std::nullopt;
    const auto &declared = schema->arguments();
    for (std::size_t i = 0; i < declared.size() && i < arguments.size(); ++i) {
        if (declared[i].name() == argument)
            return i;
    }
    return std::nullopt;
}

bool OperatorCall::has(std::string_view argument) const
{
    const auto at = index(argument);
    return at && !arguments[*at].isNone();
}

const Value &OperatorCall::operator[](std::string_view argument) const
{
    const auto at = index(argument);
    if (!at)
        refuse(Message("torchscript.why.no-argument", "it has no argument “{argument}”", {{"argument", std::string(argument)}}));
    return arguments[*at];
}

static c10::IValue constantOf(const OperatorCall &call, std::string_view argument)
{
    const Value &value = call[argument];
    if (!isFullyConstant(value) || inputsOf(value) != 0)
        call.refuse(
            Message("torchscript.why.not-constant", "its argument “{argument}” is not constant", {{"argument", std::string(argument)}}));
    return toIValue(value);
}

std::int64_t OperatorCall::integer(std::string_view argument) const
{
    const c10::IValue value = constantOf(*this, argument);
    if (value.isInt())
        return value.toInt();
    if (value.isBool())
        return value.toBool() ? 1 : 0;
    refuse(Message("torchscript.why.no-integer", "its argument “{argument}” is no whole number", {{"argument", std::string(argument)}}));
}

double OperatorCall::number(std::string_view argument) const
{
    const c10::IValue value = constantOf(*this, argument);
    if (value.isDouble())
        return value.toDouble();
    if (value.isInt())
        return static_cast<double>(value.toInt());
    if (value.isBool())
        return value.toBool() ? 1.0 : 0.0;
    refuse(Message("torchscript.why.no-number", "its argument “{argument}” is no number", {{"argument", std::string(argument)}}));
}

bool OperatorCall::flag(std::string_view argument) const
{
    const c10::IValue value = constantOf(*this, argument);
    if (value.isBool())
        return value.toBool();
    if (value.isInt())
        return value.toInt() != 0;
    refuse(
        Message("torchscript.why.no-truth-value", "its argument “{argument}” is not true or false", {{"argument", std::string(argument)}}));
}

std::vector<std::int64_t> OperatorCall::integers(std::string_view argument) const
{
    const c10::IValue value = constantOf(*this, argument);
    if (value.isInt())
        return {value.toInt()};
    if (value.isIntList())
        return value.toIntVector();
    if (value.isList()) {
        std::vector<std::int64_t> numbers;
        for (const c10::IValue &item : value.toListRef()) {
            if (!item.isInt())
                refuse(Message("torchscript.why.no-integers", "its argument “{argument}” is no list of whole numbers",
                               {{"argument", std::string(argument)}}));
            numbers.push_back(item.toInt());
        }
        return numbers;
    }
    refuse(Message("torchscript.why.no-integers", "its argument “{argument}” is no list of whole numbers",
                   {{"argument", std::string(argument)}}));
}

const OperatorHandler *findHandler(const std::string &name)
{
    static const HandlerTable table = [] {
        HandlerTable t;
        addLayerHandlers(t);
        addPoolingHandlers(t);
        addViewHandlers(t);
        addPointwiseHandlers(t);
        addAttentionHandlers(t);
        return t;
    }();
    auto found = table.find(name);
    if (found == table.end() && name.size() > 1 && name.back() == '_')
        found = table.find(name.substr(0, name.size() - 1));
    return found == table.end() ? nullptr : &found->second;
}

} // namespace quantoscope::torchscript
