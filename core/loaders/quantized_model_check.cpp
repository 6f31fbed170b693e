// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/quantized_model_format.h"

#include <cmath>

namespace quantoscope {

namespace {

class DecisionCheck
{
public:
    DecisionCheck(const QuantizedGraph &graph, const std::string &file)
        : m_graph(graph)
        , m_file(file)
        , m_readers(graph.graph.readers())
    {
    }

    Status check(NodeId id) const
    {
        const Node &node = m_graph.graph.at(id);
        const QuantizedNode &decision = decisionOf(id);
        const bool needsWeight = hasQuantizableWeights(node.op) && decision.precision != Precision::Float;
        if (needsWeight == decision.weight.empty())
            return wrong(node, needsWeight ? Message("quantized-model.without-weights", "it has no integer weights")
                                           : Message("quantized-model.needless-weights", "it has integer weights, which it cannot use"));
        if (needsWeight && decision.weight.shape() != node.param("weight").shape())
            return wrong(node, Message("quantized-model.other-shape", "its integer weights have another shape"));
        if (decision.precision == Precision::DynamicInteger && node.op != OpType::Linear)
            return wrong(node, Message("quantized-model.dynamic", "only linear layers are quantized dynamically"));
        if (decision.outputIsInteger && (decision.precision != Precision::Integer || !decision.output))
            return wrong(node, Message("quantized-model.float-result", "it cannot write integers"));
        return decision.precision == Precision::Integer ? checkInteger(id) : Status{};
    }

private:
    const QuantizedNode &decisionOf(NodeId id) const { return m_graph.nodes[static_cast<std::size_t>(id)]; }

    Error wrong(const Node &node, const Message &what) const
    {
        return badInput("quantized-model.decision", "{file}: layer {layer} ({op}) is not quantized as it can be: {what}.",
                        {{"file", m_file}, {"layer", node.name}, {"op", std::string(opName(node.op))}, {"what", what}});
    }

    // A weighted layer whose sum with a residual is computed at once needs no scale between the two.
    bool mergesIntoSum(NodeId id) const
    {
        const auto &readers = m_readers[static_cast<std::size_t>(id)];
        return hasQuantizableWeights(m_graph.graph.at(id).op) && decisionOf(id).precision == Precision::Integer && readers.size() == 1 &&
               m_graph.graph.at(readers[0]).op == OpType::Add;
    }

    Status checkInteger(NodeId id) const
    {
        const Node &node = m_graph.graph.at(id);
        if (!hasIntegerForm(node.op))
            return wrong(node, Message("quantized-model.no-kernel", "this operation is not known in integers"));
        for (NodeId input : node.inputs) {
            const QuantizedNode &producer = decisionOf(input);
            if (!producer.output && !mergesIntoSum(input))
                return wrong(node, Message("quantized-model.input-without-scale", "its input {input} has no scale",
                                           {{"input", m_graph.graph.at(input).name}}));
            if (keepsScaleOfInput(node.op) && !producer.outputIsInteger)
                return wrong(node, Message("quantized-model.float-input", "its input {input} is not in integers",
                                           {{"input", m_graph.graph.at(input).name}}));
        }
        if (hasQuantizableWeights(node.op))
            return {};
        if (!decisionOf(id).output || !decisionOf(id).outputIsInteger)
            return wrong(node, Message("quantized-model.result-without-scale", "its result has no scale"));
        if (keepsScaleOfInput(node.op) && decisionOf(id).output != decisionOf(node.inputs[0]).output)
            return wrong(node, Message("quantized-model.other-scale", "its result is not on the scale of its input"));
        return {};
    }

    const QuantizedGraph &m_graph;
    const std::string &m_file;
    std::vector<std::vector<NodeId>> m_readers;
};

// The roles of a text network's inputs, which shapes alone do not tell apart.
bool readsRightInputs(const Graph &graph, const Node &node)
{
    const auto isInput = [&](std::size_t i, InputKind kind) {
        const Node &input = graph.at(node.inputs[i]);
        return input.op == OpType::Input && input.attrs.inputKind == kind;
    };
    if (node.op == OpType::Attention)
        return isInput(3, InputKind::AttentionMask);
    if (node.op == OpType::Embedding)
        return isInput(0, InputKind::TokenIds) || isInput(0, InputKind::TokenTypes);
    if (node.op == OpType::PositionEmbedding)
        return isInput(0, InputKind::TokenIds);
    return true;
}

} // namespace

Status checkDecisions(const QuantizedGraph &graph, const std::string &file)
{
    const DecisionCheck check(graph, file);
    for (std::size_t i = 0; i < graph.nodes.size(); ++i)
        QS_TRY(check.check(static_cast<NodeId>(i)));
    return {};
}

Status checkParameters(const Graph &graph, const std::string &file)
{
    for (const Node &node : graph.nodes) {
        if (!readsRightInputs(graph, node))
            return badInput("quantized-model.inputs", "{file}: layer {layer} ({op}) reads what is no input of its kind.",
                            {{"file", file}, {"layer", node.name}, {"op", std::string(opName(node.op))}});
        if (!node.params.empty() && (!node.hasParam("weight") || node.param("weight").rank() == 0))
            return badInput("quantized-model.no-weight", "{file}: layer {layer} ({op}) has parameters, but no weight.",
                            {{"file", file}, {"layer", node.name}, {"op", std::string(opName(node.op))}});
        for (const auto &[key, tensor] : node.params) {
            const Shape along{node.param("weight").dim(0)};
            if (key != "weight" && tensor.shape() != along)
                return badInput("quantized-model.parameter", "{file}: parameter {name} is {found}; expected {expected}.",
                                {{"file", file},
                                 {"name", node.name + "." + key},
                                 {"found", shapeText(tensor.shape())},
                                 {"expected", shapeText(along)}});
            const auto *values = tensor.data<float>();
            for (std::int64_t i = 0; i < tensor.elementCount(); ++i) {
                if (!std::isfinite(values[i]))
                    return badInput("quantized-model.not-finite", "{file}: parameter {name} holds values that are no finite numbers.",
                                    {{"file", file}, {"name", node.name + "." + key}});
            }
        }
    }
    return {};
}

} // namespace quantoscope
