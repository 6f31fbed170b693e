// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/torchscript/operator_call.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>

namespace quantoscope::torchscript {

namespace {

std::int64_t product(const Shape &shape)
{
    return std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
}

// The tensor as a view of a node; an element-wise function is appended first.
NetworkTensor asView(ConversionContext &context, const OperatorCall &call, std::string_view argument = "self")
{
    const Value &value = call[argument];
    if (!value.isNetwork())
        call.refuse();
    if (value.tensor->form == NetworkTensor::Form::Pointwise)
        context.builder.nodeOf(*value.tensor);
    return *value.tensor;
}

std::size_t dimension(const OperatorCall &call, std::int64_t dim, std::size_t rank)
{
    const std::int64_t wrapped = dim < 0 ? dim + static_cast<std::int64_t>(rank) : dim;
    if (wrapped < 0 || wrapped >= static_cast<std::int64_t>(rank))
        call.refuse(Message("torchscript.why.no-dimension", "there is no dimension {dimension}", {{"dimension", std::to_string(dim)}}));
    return static_cast<std::size_t>(wrapped);
}

bool isInOrder(const NetworkTensor &tensor)
{
    return std::is_sorted(tensor.order.begin(), tensor.order.end());
}

void setShape(NetworkTensor &tensor, const Shape &shape, const OperatorCall &call)
{
    tensor.shape = tensor.base = shape;
    tensor.order.resize(shape.size());
    std::iota(tensor.order.begin(), tensor.order.end(), std::size_t{0});
    tensor.producer = call.name;
    // The reshape may turn out to be our Flatten; then it is called after this place.
    tensor.site = nodeName(call.site, bareName(call.name) == "flatten" ? call.name : "flatten");
    if (call.site.isLayer && bareName(call.name) != "flatten")
        tensor.site = nodeName({call.site.path, false}, "flatten");
}

Value reshapeTo(const OperatorCall &call, NetworkTensor tensor, Shape shape)
{
    const std::int64_t count = product(tensor.shape);
    const auto open = std::find(shape.begin(), shape.end(), -1);
    if (open != shape.end()) {
        *open = 1;
        const std::int64_t known = product(shape);
        *open = known > 0 ? count / known : 0;
    }
    if (product(shape) != count)
        throw SampleMismatch(
            badInput("torchscript.reshape", "{layer}: {found} cannot be seen as {expected}.",
                     {{"layer", siteWords(call.site)}, {"found", shapeText(tensor.shape)}, {"expected", shapeText(shape)}}));
    if (shape == tensor.shape)
        return Value::network(std::move(tensor));
    if (tensor.form != NetworkTensor::Form::View || !isInOrder(tensor))
        call.refuse(Message("torchscript.why.order", "the order of the values changes"));
    setShape(tensor, shape, call);
    return Value::network(std::move(tensor));
}

Value view(ConversionContext &context, const OperatorCall &call)
{
    const std::string_view argument = call.name == "aten::reshape" ? "shape" : "size";
    return reshapeTo(call, asView(context, call), call.integers(argument));
}

Value flatten(ConversionContext &context, const OperatorCall &call)
{
    NetworkTensor tensor = asView(context, call);
    const std::size_t rank = tensor.shape.size();
    const std::size_t from = dimension(call, call.integer("start_dim"), rank);
    const std::size_t to = dimension(call, call.integer("end_dim"), rank);
    if (from > to)
        call.refuse();
    Shape shape(tensor.shape.begin(), tensor.shape.begin() + static_cast<std::ptrdiff_t>(from));
    std::int64_t merged = 1;
    for (std::size_t i = from; i <= to; ++i)
        merged *= tensor.shape[i];
    shape.push_back(merged);
    shape.insert(shape.end(), tensor.shape.begin() + static_cast<std::ptrdiff_t>(to) + 1, tensor.shape.end());
    return reshapeTo(call, std::move(tensor), shape);
}

Value squeeze(ConversionContext &context, const OperatorCall &call)
{
    NetworkTensor tensor = asView(context, call);
    std::vector<bool> drop(tensor.shape.size(), !call.has("dim"));
    if (call.has("dim")) {
        for (std::int64_t dim : call.integers("dim"))
            drop[dimension(call, dim, tensor.shape.size())] = true;
    }
    Shape shape;
    for (std::size_t i = 0; i < tensor.shape.size(); ++i) {
        if (!drop[i] || tensor.shape[i] != 1)
            shape.push_back(tensor.shape[i]);
    }
    if (tensor.form == NetworkTensor::Form::Column) {
        tensor.shape = shape;
        return Value::network(std::move(tensor));
    }
    return reshapeTo(call, std::move(tensor), shape);
}

Value unsqueeze(ConversionContext &context, const OperatorCall &call)
{
    NetworkTensor tensor = asView(context, call);
    Shape shape = tensor.shape;
    const std::size_t at = dimension(call, call.integer("dim"), shape.size() + 1);
    shape.insert(shape.begin() + static_cast<std::ptrdiff_t>(at), 1);
    return reshapeTo(call, std::move(tensor), shape);
}

Value permuted(const OperatorCall &call, NetworkTensor tensor, const std::vector<std::size_t> &order)
{
    if (tensor.form != NetworkTensor::Form::View)
        call.refuse();
    NetworkTensor result = tensor;
    for (std::size_t i = 0; i < order.size(); ++i) {
        result.order[i] = tensor.order[order[i]];
        result.shape[i] = tensor.shape[order[i]];
    }
    result.producer = call.name;
    if (result.site.empty())
        result.site = nodeName({call.site.path, false}, call.name);
    return Value::network(std::move(result));
}

Value permute(ConversionContext &context, const OperatorCall &call)
{
    NetworkTensor tensor = asView(context, call);
    const std::vector<std::int64_t> dims = call.integers("dims");
    if (dims.size() != tensor.shape.size())
        call.refuse();
    std::vector<std::size_t> order;
    for (std::int64_t dim : dims)
        order.push_back(dimension(call, dim, dims.size()));
    return permuted(call, std::move(tensor), order);
}

Value transpose(ConversionContext &context, const OperatorCall &call)
{
    NetworkTensor tensor = asView(context, call);
    std::vector<std::size_t> order(tensor.shape.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::swap(order[dimension(call, call.integer("dim0"), order.size())], order[dimension(call, call.integer("dim1"), order.size())]);
    return permuted(call, std::move(tensor), order);
}

Value identity(ConversionContext &, const OperatorCall &call)
{
    if (call.arguments.empty() || !call.arguments[0].isNetwork())
        call.refuse();
    return call.arguments[0];
}

Value dropout(ConversionContext &, const OperatorCall &call)
{
    return call.arguments.at(0); // evaluation: nothing is dropped, whatever the mode the file was saved in
}

Value size(ConversionContext &, const OperatorCall &call)
{
    const Shape &shape = call["self"].tensor->shape;
    if (call.has("dim"))
        return Value::of(shape[dimension(call, call.integer("dim"), shape.size())]);
    return Value::of(c10::IValue(c10::List<std::int64_t>(shape)));
}

Value expand(ConversionContext &context, const OperatorCall &call)
{
    NetworkTensor tensor = asView(context, call);
    const Shape wanted = call.integers("size");
    if (wanted.size() != tensor.shape.size())
        call.refuse();
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i] != -1 && wanted[i] != tensor.shape[i])
            call.refuse(Message("torchscript.why.repeats", "it repeats values"));
    }
    return call["self"];
}

Value column(const OperatorCall &call, NetworkTensor tensor, std::int64_t index, bool keepDimension)
{
    if (tensor.form != NetworkTensor::Form::View || !isInOrder(tensor) || tensor.shape != tensor.base || tensor.shape.size() != 3)
        call.refuse();
    tensor.form = NetworkTensor::Form::Column;
    tensor.column = index;
    tensor.producer = call.name;
    tensor.shape = keepDimension ? Shape{tensor.shape[0], tensor.shape[1], 1} : Shape{tensor.shape[0], tensor.shape[1]};
    return Value::network(std::move(tensor));
}

// split, chunk and unbind of the last dimension into single features: start and end of an answer.
Value separate(ConversionContext &context, const OperatorCall &call)
{
    NetworkTensor tensor = asView(context, call);
    const std::size_t last = tensor.shape.size() - 1;
    if (dimension(call, call.integer("dim"), last + 1) != last)
        call.refuse(Message("torchscript.why.separates", "it does not separate the last dimension"));
    const std::int64_t features = tensor.shape[last];
    bool single = call.name == "aten::unbind" || (call.name == "aten::chunk" && call.integer("chunks") == features);
    if (call.name == "aten::split" || call.name == "aten::split_with_sizes") {
        const std::vector<std::int64_t> sizes = call.integers(call.name == "aten::split" ? "split_size" : "split_sizes");
        single = std::all_of(sizes.begin(), sizes.end(), [](std::int64_t s) { return s == 1; });
    }
    if (!single)
        call.refuse(Message("torchscript.why.parts", "its parts hold more than one feature"));
    std::vector<Value> parts;
    for (std::int64_t i = 0; i < features; ++i)
        parts.push_back(column(call, tensor, i, call.name != "aten::unbind"));
    return Value::sequence(Value::Kind::List, std::move(parts));
}

Value select(ConversionContext &context, const OperatorCall &call)
{
    NetworkTensor tensor = asView(context, call);
    const std::size_t last = tensor.shape.size() - 1;
    if (dimension(call, call.integer("dim"), last + 1) != last)
        call.refuse(Message("torchscript.why.takes", "it does not take from the last dimension"));
    const std::int64_t features = tensor.shape[last];
    std::int64_t index = call.integer("index");
    index = index < 0 ? index + features : index;
    if (index < 0 || index >= features)
        call.refuse();
    return column(call, std::move(tensor), index, false);
}

Value slice(ConversionContext &context, const OperatorCall &call)
{
    NetworkTensor tensor = asView(context, call);
    const std::size_t dim = dimension(call, call.integer("dim"), tensor.shape.size());
    const std::int64_t extent = tensor.shape[dim];
    const auto bound = [&](std::string_view argument, std::int64_t missing) {
        const std::int64_t value = call.has(argument) ? call.integer(argument) : missing;
        return std::clamp(value < 0 ? value + extent : value, std::int64_t{0}, extent);
    };
    const std::int64_t from = bound("start", 0);
    const std::int64_t to = bound("end", std::numeric_limits<std::int64_t>::max());
    if (from == 0 && to == extent && call.integer("step") == 1)
        return call["self"];
    if (dim + 1 == tensor.shape.size() && to - from == 1)
        return column(call, std::move(tensor), from, true);
    call.refuse(Message("torchscript.why.part", "it takes a part of the values"));
}

} // namespace

void addViewHandlers(HandlerTable &table)
{
    table["aten::view"] = view;
    table["aten::reshape"] = view;
    table["aten::flatten"] = flatten;
    table["aten::squeeze"] = squeeze;
    table["aten::unsqueeze"] = unsqueeze;
    table["aten::permute"] = permute;
    table["aten::transpose"] = transpose;
    for (const char *name : {"aten::contiguous", "aten::to", "aten::detach", "aten::clone", "aten::alias", "aten::type_as", "aten::float",
                             "aten::cpu", "aten::requires_grad_", "prim::data", "aten::pin_memory"})
        table[name] = identity;
    for (const char *name : {"aten::dropout", "aten::feature_dropout", "aten::alpha_dropout", "aten::feature_alpha_dropout"})
        table[name] = dropout;
    table["aten::size"] = size;
    table["aten::expand"] = expand;
    for (const char *name : {"aten::split", "aten::split_with_sizes", "aten::chunk", "aten::unbind"})
        table[name] = separate;
    table["aten::select"] = select;
    table["aten::slice"] = slice;
}

} // namespace quantoscope::torchscript
