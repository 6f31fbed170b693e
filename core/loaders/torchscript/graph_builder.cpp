// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/torchscript/graph_builder.h"

#include <ATen/ATen.h>

#include <cmath>
#include <cstring>

namespace quantoscope::torchscript {

std::string bareName(const std::string &operatorName)
{
    const std::size_t colon = operatorName.rfind(':');
    std::string name = colon == std::string::npos ? operatorName : operatorName.substr(colon + 1);
    while (name.size() > 1 && name.back() == '_')
        name.pop_back();
    while (name.size() > 1 && name.front() == '_')
        name.erase(0, 1);
    return name;
}

std::string nodeName(const Site &site, const std::string &operatorName)
{
    if (site.path.empty())
        return bareName(operatorName);
    return site.isLayer ? site.path : site.path + "." + bareName(operatorName);
}

std::string ownerPath(const std::string &attributePath)
{
    const std::size_t dot = attributePath.rfind('.');
    return dot == std::string::npos ? std::string() : attributePath.substr(0, dot);
}

Message siteWords(const Site &site)
{
    return site.path.empty() ? Message("torchscript.network", "the network") : Message::verbatim(site.path);
}

void stopNotPossible(const std::string &operatorName, const Site &site, const Message &why)
{
    const Message where = siteWords(site);
    if (why.text().empty())
        throw ConversionStop(notPossible("torchscript.operator", "The operator {operator} (in {layer}) cannot be converted.",
                                         {{"operator", operatorName}, {"layer", where}}));
    throw ConversionStop(notPossible("torchscript.operator-use", "The operator {operator} (in {layer}) cannot be converted: {why}.",
                                     {{"operator", operatorName}, {"layer", where}, {"why", why}}));
}

std::string GraphBuilder::uniqueName(const std::string &wanted)
{
    if (m_names.insert(wanted).second)
        return wanted;
    int &number = m_nextNumber[wanted];
    for (;;) {
        std::string name = wanted + "_" + std::to_string(++number);
        if (m_names.insert(name).second)
            return name;
    }
}

static Shape withoutBatch(const Shape &shape)
{
    return shape.empty() ? Shape{} : Shape(shape.begin() + 1, shape.end());
}

// The shape of one node's result by graph/shapes: a network of an input and this node alone.
static Shape inferredShape(const Node &node, const Shape &input)
{
    Graph probe;
    Node source;
    source.name = node.name + ".input";
    source.op = OpType::Input;
    // Image means "the shape as given", whatever its rank.
    source.attrs.inputKind = node.op == OpType::Embedding || node.op == OpType::PositionEmbedding ? InputKind::TokenIds : InputKind::Image;
    probe.add(std::move(source));
    Node copy = node;
    copy.inputs.assign(node.inputs.size(), 0);
    probe.outputs = {probe.add(std::move(copy))};
    Result<std::vector<Shape>> shapes = inferShapes(probe, withoutBatch(input), static_cast<int>(kSampleTokens));
    if (!shapes)
        throw SampleMismatch(shapes.error());
    Shape result = shapes->back();
    result.insert(result.begin(), input.empty() ? kSampleBatch : input[0]);
    return result;
}

NodeId GraphBuilder::add(Node node, const std::string &wantedName, const Shape &shape)
{
    node.name = uniqueName(wantedName);
    Shape result = shape;
    if (result.empty())
        result = inferredShape(node, shapeOf(node.inputs.at(0)));
    m_shapes.push_back(std::move(result));
    return graph.add(std::move(node));
}

NetworkTensor GraphBuilder::result(NodeId node, const std::string &producer) const
{
    NetworkTensor tensor;
    tensor.node = node;
    tensor.shape = tensor.base = shapeOf(node);
    for (std::size_t i = 0; i < tensor.shape.size(); ++i)
        tensor.order.push_back(i);
    tensor.producer = producer;
    return tensor;
}

NodeId GraphBuilder::flatten(NodeId node, const std::string &site)
{
    const auto known = m_flattened.find(node);
    if (known != m_flattened.end())
        return known->second;
    Node flat;
    flat.op = OpType::Flatten;
    flat.inputs = {node};
    const NodeId id = add(std::move(flat), site.empty() ? "flatten" : site);
    m_flattened[node] = id;
    return id;
}

static bool isInOrder(const std::vector<std::size_t> &order)
{
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (order[i] != i)
            return false;
    }
    return true;
}

NodeId GraphBuilder::nodeOf(NetworkTensor &tensor)
{
    if (tensor.form == NetworkTensor::Form::Pointwise) {
        Node node;
        node.inputs = {tensor.node};
        NodeId id = tensor.node;
        if (recogniseActivation(tensor.points, node)) {
            std::string name = tensor.site;
            const std::string last = bareName(tensor.producer);
            // A function written out (0.5·x·(1 + tanh …)) is named for what it is, not for its last step.
            const bool isStep = last == "mul" || last == "div" || last == "add" || last == "sub";
            if (isStep && name.ends_with(last))
                name = name.substr(0, name.size() - last.size()) + std::string(opName(node.op));
            id = add(std::move(node), name);
        } else if (!isIdentity(tensor.points)) {
            stopNotPossible(tensor.producer, {ownerPath(tensor.site), false});
        }
        tensor = result(id, tensor.producer);
        return id;
    }
    if (tensor.form == NetworkTensor::Form::View && isInOrder(tensor.order) && tensor.factor == 1.0) {
        const Shape &own = shapeOf(tensor.node);
        if (tensor.shape == own)
            return tensor.node;
        if (own.size() == 4 && tensor.shape.size() == 2 && tensor.shape[0] == own[0]) {
            const NodeId id = flatten(tensor.node, tensor.site);
            tensor = result(id, tensor.producer);
            return id;
        }
    }
    stopNotPossible(tensor.producer.empty() ? "aten::view" : tensor.producer, {ownerPath(tensor.site), false},
                    Message("torchscript.why.shape", "its result of shape {found} is used where the network has {expected}",
                            {{"found", shapeText(tensor.shape)}, {"expected", shapeText(shapeOf(tensor.node))}}));
}

const at::Tensor &GraphBuilder::samplePoints()
{
    static const at::Tensor points = at::linspace(-9.0, 9.0, 289, at::TensorOptions().dtype(at::kDouble));
    return points;
}

static bool closeTo(const at::Tensor &a, const at::Tensor &b)
{
    return a.sizes() == b.sizes() && at::allclose(a.to(at::kDouble), b, 1e-6, 1e-6);
}

bool GraphBuilder::isIdentity(const at::Tensor &points)
{
    return closeTo(points, samplePoints());
}

bool GraphBuilder::recogniseActivation(const at::Tensor &points, Node &node)
{
    const at::Tensor &x = samplePoints();
    if (closeTo(points, at::relu(x))) {
        node.op = OpType::Relu;
    } else if (closeTo(points, at::clamp(x, 0.0, 6.0))) {
        node.op = OpType::Relu6;
    } else if (closeTo(points, 0.5 * x * (1.0 + at::erf(x / std::sqrt(2.0))))) {
        node.op = OpType::Gelu;
    } else if (closeTo(points, 0.5 * x * (1.0 + at::tanh(std::sqrt(2.0 / M_PI) * (x + 0.044715 * x * x * x))))) {
        node.op = OpType::Gelu;
        node.attrs.tanhApproximation = true;
    } else if (closeTo(points, at::tanh(x))) {
        node.op = OpType::Tanh;
    } else if (closeTo(points, at::sigmoid(x))) {
        node.op = OpType::Sigmoid;
    } else {
        return false;
    }
    return true;
}

Tensor GraphBuilder::parameter(const Value &constant, const std::string &owner) const
{
    const at::Tensor values = constant.constant.toTensor().detach().to(at::kCPU, at::kFloat).contiguous();
    const std::string name = constant.path.empty() ? owner : constant.path;
    if (values.numel() == 0)
        throw ConversionStop(badInput("torchscript.empty-parameter", "The parameter {parameter} is empty.", {{"parameter", name}}));
    if (!at::isfinite(values).all().item<bool>())
        throw ConversionStop(
            badInput("torchscript.not-finite", "The parameter {parameter} holds values that are not finite.", {{"parameter", name}}));
    const auto owned = std::make_shared<at::Tensor>(values);
    return Tensor::view(DType::F32, Shape(values.sizes().begin(), values.sizes().end()), static_cast<const std::byte *>(owned->data_ptr()),
                        owned);
}

} // namespace quantoscope::torchscript
