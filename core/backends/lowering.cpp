// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/lowering.h"

#include <algorithm>

namespace quantoscope {

namespace {

class Lowering
{
public:
    Lowering(const QuantizedGraph &graph, std::vector<Shape> shapes)
        : m_graph(graph)
        , m_shapes(std::move(shapes))
        , m_readers(graph.graph.readers())
        , m_stored(graph.graph.nodes.size(), -1)
        , m_otherForm(graph.graph.nodes.size(), -1)
        , m_skip(graph.graph.nodes.size(), false)
        , m_mergedWeighted(graph.graph.nodes.size(), -1)
    {
    }

    Result<Program> run(bool everyResult);

private:
    const Node &node(NodeId id) const { return m_graph.graph.at(id); }
    const QuantizedNode &decision(NodeId id) const { return m_graph.nodes[static_cast<std::size_t>(id)]; }
    bool isOutput(NodeId id) const
    {
        const auto &outputs = m_graph.graph.outputs;
        return std::find(outputs.begin(), outputs.end(), id) != outputs.end();
    }
    bool onlyReader(NodeId id, NodeId reader) const
    {
        const auto &readers = m_readers[static_cast<std::size_t>(id)];
        return readers.size() == 1 && readers.front() == reader && !isOutput(id);
    }

    void mergeResiduals();
    bool canTakeResidual(NodeId weighted, NodeId add) const;
    void mergeProjections();
    Status emit(NodeId id);
    Status emitAttention(NodeId id);
    bool runsInIntegers(NodeId id) const;
    bool storesIntegers(NodeId id) const { return decision(id).outputIsInteger && decision(id).output.has_value(); }

    int newValue(NodeId id, std::optional<QParams> q)
    {
        m_program.values.push_back({id, m_shapes[static_cast<std::size_t>(id)], std::move(q)});
        return static_cast<int>(m_program.values.size()) - 1;
    }
    Result<int> asInteger(NodeId id);
    int asFloat(NodeId id);

    const QuantizedGraph &m_graph;
    std::vector<Shape> m_shapes;
    std::vector<std::vector<NodeId>> m_readers;
    std::vector<int> m_stored;                      // node → its stored value
    std::vector<int> m_otherForm;                   // node → the quantized or dequantized copy, once made
    std::vector<bool> m_skip;                       // emitted with another node
    std::vector<NodeId> m_mergedWeighted;           // Add → the convolution or Linear that takes it as a residual
    std::vector<std::vector<NodeId>> m_projections; // attention node → {q, k, v} where they are laid side by side
    Program m_program;
};

bool Lowering::runsInIntegers(NodeId id) const
{
    if (decision(id).precision != Precision::Integer)
        return false;
    const OpType op = node(id).op;
    // An operation without weights that writes floats is computed in float from dequantized inputs.
    return hasQuantizableWeights(op) || storesIntegers(id);
}

bool Lowering::canTakeResidual(NodeId weighted, NodeId add) const
{
    const Node &candidate = node(weighted);
    if (!hasQuantizableWeights(candidate.op))
        return false;
    if (candidate.activation != Activation::None || !onlyReader(weighted, add) || node(add).inputs[0] == node(add).inputs[1])
        return false;
    if (runsInIntegers(add))
        return runsInIntegers(weighted);
    return !storesIntegers(weighted);
}

void Lowering::mergeResiduals()
{
    for (NodeId id = 0; id < static_cast<NodeId>(m_graph.graph.nodes.size()); ++id) {
        if (node(id).op != OpType::Add)
            continue;
        // The later of the two operands, so that the other one is ready when it runs.
        std::vector<NodeId> candidates = node(id).inputs;
        std::sort(candidates.rbegin(), candidates.rend());
        for (NodeId candidate : candidates) {
            if (!m_skip[static_cast<std::size_t>(candidate)] && canTakeResidual(candidate, id)) {
                m_mergedWeighted[static_cast<std::size_t>(id)] = candidate;
                m_skip[static_cast<std::size_t>(candidate)] = true;
                break;
            }
        }
    }
}

void Lowering::mergeProjections()
{
    m_projections.resize(m_graph.graph.nodes.size());
    for (NodeId id = 0; id < static_cast<NodeId>(m_graph.graph.nodes.size()); ++id) {
        const Node &attention = node(id);
        if (attention.op != OpType::Attention)
            continue;
        const std::vector<NodeId> parts(attention.inputs.begin(), attention.inputs.begin() + 3);
        const bool fits = std::all_of(parts.begin(), parts.end(), [&](NodeId part) {
            const Node &linear = node(part);
            return linear.op == OpType::Linear && linear.inputs[0] == node(parts[0]).inputs[0] && onlyReader(part, id) &&
                   linear.activation == Activation::None && !m_skip[static_cast<std::size_t>(part)] &&
                   decision(part).precision == decision(parts[0]).precision && !storesIntegers(part) &&
                   linear.hasParam("bias") == node(parts[0]).hasParam("bias") &&
                   decision(part).weightQ.qmin == decision(parts[0]).weightQ.qmin;
        });
        if (!fits)
            continue;
        m_projections[static_cast<std::size_t>(id)] = parts;
        for (NodeId part : parts)
            m_skip[static_cast<std::size_t>(part)] = true;
    }
}

Result<int> Lowering::asInteger(NodeId id)
{
    const auto index = static_cast<std::size_t>(id);
    const int stored = m_stored[index];
    if (m_program.values[static_cast<std::size_t>(stored)].q)
        return stored;
    if (m_otherForm[index] >= 0)
        return m_otherForm[index];
    if (!decision(id).output)
        return internalError("lowering.no-qparams", "Layer {name} is read by an integer layer but has no scale.",
                             {{"name", node(id).name}});
    Step step;
    step.kind = StepKind::Quantize;
    step.nodes = {id};
    step.result = id;
    step.inputs = {stored};
    step.output = newValue(id, decision(id).output);
    m_program.values[static_cast<std::size_t>(step.output)].shape = m_program.values[static_cast<std::size_t>(stored)].shape;
    m_program.steps.push_back(step);
    m_otherForm[index] = step.output;
    return step.output;
}

int Lowering::asFloat(NodeId id)
{
    const auto index = static_cast<std::size_t>(id);
    const int stored = m_stored[index];
    if (!m_program.values[static_cast<std::size_t>(stored)].q)
        return stored;
    if (m_otherForm[index] >= 0)
        return m_otherForm[index];
    Step step;
    step.kind = StepKind::Dequantize;
    step.nodes = {id};
    step.result = id;
    step.inputs = {stored};
    step.output = newValue(id, std::nullopt);
    m_program.steps.push_back(step);
    m_otherForm[index] = step.output;
    return step.output;
}

Status Lowering::emitAttention(NodeId id)
{
    const auto &parts = m_projections[static_cast<std::size_t>(id)];
    Step linear;
    linear.nodes = parts;
    linear.result = parts[0];
    linear.integer = runsInIntegers(parts[0]);
    const NodeId source = node(parts[0]).inputs[0];
    if (linear.integer) {
        QS_TRY_ASSIGN(const int input, asInteger(source));
        linear.inputs = {input};
    } else {
        linear.inputs = {asFloat(source)};
    }
    linear.output = newValue(parts[0], std::nullopt);
    std::int64_t features = 0;
    for (NodeId part : parts)
        features += m_shapes[static_cast<std::size_t>(part)].back();
    m_program.values.back().shape.back() = features;
    m_program.steps.push_back(linear);

    Step step;
    step.nodes = {id};
    step.result = id;
    step.mergedProjections = true;
    step.inputs = {linear.output, m_stored[static_cast<std::size_t>(node(id).inputs[3])]};
    step.output = newValue(id, std::nullopt);
    m_stored[static_cast<std::size_t>(id)] = step.output;
    m_program.steps.push_back(step);
    return {};
}

Status Lowering::emit(NodeId id)
{
    const Node &target = node(id);
    if (target.op == OpType::Input) {
        const int value = newValue(id, std::nullopt);
        m_stored[static_cast<std::size_t>(id)] = value;
        m_program.graphInputs.push_back(value);
        return {};
    }
    if (target.op == OpType::Attention && !m_projections[static_cast<std::size_t>(id)].empty())
        return emitAttention(id);

    const NodeId weighted = m_mergedWeighted[static_cast<std::size_t>(id)];
    Step step;
    step.nodes = {weighted >= 0 ? weighted : id};
    step.result = id;
    step.activation = target.activation;
    step.integer = runsInIntegers(step.nodes[0]);
    for (NodeId input : node(step.nodes[0]).inputs) {
        // Token ids, types and the mask are neither float nor quantized: they pass as they are.
        const bool tokens = node(input).op == OpType::Input && node(input).attrs.inputKind != InputKind::Image;
        if (step.integer && !tokens) {
            QS_TRY_ASSIGN(const int value, asInteger(input));
            step.inputs.push_back(value);
        } else {
            step.inputs.push_back(asFloat(input));
        }
    }
    if (weighted >= 0) {
        const NodeId other = target.inputs[0] == weighted ? target.inputs[1] : target.inputs[0];
        if (storesIntegers(id) && runsInIntegers(id)) {
            QS_TRY_ASSIGN(step.residual, asInteger(other));
        } else {
            step.residual = asFloat(other);
        }
    }
    const bool integerResult = step.integer && storesIntegers(id);
    step.output = newValue(id, integerResult ? decision(id).output : std::nullopt);
    m_stored[static_cast<std::size_t>(id)] = step.output;
    m_program.steps.push_back(step);
    return {};
}

Result<Program> Lowering::run(bool everyResult)
{
    if (!everyResult)
        mergeResiduals();
    mergeProjections();
    for (NodeId id = 0; id < static_cast<NodeId>(m_graph.graph.nodes.size()); ++id) {
        if (!m_skip[static_cast<std::size_t>(id)])
            QS_TRY(emit(id));
    }
    m_program.output = asFloat(m_graph.graph.outputs.front());
    m_program.lastReader.assign(m_program.values.size(), -1);
    for (std::size_t s = 0; s < m_program.steps.size(); ++s) {
        const Step &step = m_program.steps[s];
        for (int input : step.inputs)
            m_program.lastReader[static_cast<std::size_t>(input)] = static_cast<int>(s);
        if (step.residual >= 0)
            m_program.lastReader[static_cast<std::size_t>(step.residual)] = static_cast<int>(s);
    }
    m_program.lastReader[static_cast<std::size_t>(m_program.output)] = static_cast<int>(m_program.steps.size());
    return std::move(m_program);
}

} // namespace

Result<Program> lower(const QuantizedGraph &graph, const ExecutionShape &shape)
{
    QS_TRY_ASSIGN(std::vector<Shape> shapes, inferShapes(graph.graph, shape.image, shape.sequence));
    if (graph.nodes.size() != graph.graph.nodes.size())
        return internalError("lowering.decisions", "The quantized graph has {found} decisions for {expected} layers.",
                             {{"found", std::to_string(graph.nodes.size())}, {"expected", std::to_string(graph.graph.nodes.size())}});
    return Lowering(graph, std::move(shapes)).run(shape.everyResult);
}

} // namespace quantoscope
